// What the rules about clients say, in English.
import type { RuleTexts } from '../../rule-texts';

export const clients = {
  'no-success-criteria': {
    name: 'Client without success criteria',
    messages: { missing: 'How {name} will judge the project should be written down; the cell is empty.' },
    next: 'Ask {name} what would make the project a success, and enter it.',
    why: 'A project can be delivered in full and still miss what the client wanted.',
  },
  'closing-artefact-missing': {
    name: 'Closing not complete',
    messages: { missing: '{name} is in the closing phase; there is no record of: {parts}.' },
    next: 'Prepare what is missing, and log its hand-over.',
    why: 'The last impression is the one that the next project starts from.',
  },
} as const satisfies RuleTexts;
