// What the rules about Review setup say, in English.
import type { RuleTexts } from '../../rule-texts';

export const setup = {
  'wrong-entry': {
    name: 'Setting not usable',
    messages: {
      unknownSetting: 'There is no setting “{name}”; the entry was ignored.',
      outOfRange: '“{value}” is no possible value for {name}; the default is used.',
      notADay: '“{value}” is no day that can be read without doubt; it was ignored.',
      unknownSeverity: '“{value}” is no severity; the rule {rule} keeps its own.',
      unknownDayKind: '“{value}” is neither a holiday nor a working day; the day was ignored.',
      incomplete: 'The row is incomplete; it was ignored.',
      repeated: '{name} stands twice; the last entry counts.',
      notAscending: 'The bands of risks should begin at ascending scores; {name} at {value} does not fit. The default bands are used.',
      noWeight: 'One weight at least should be above 0; {name} is {value}, and so are the others. The default weights are used.',
      bothKinds: '{value} stands as a holiday and as a working day; the first entry counts.',
      unknownRule: 'There is no rule “{name}”; the entry was ignored.',
      unknownPerson: '“{name}” is no stakeholder, role or group; nobody is meant by it.',
    },
    next: 'Correct the entry on Review setup, or clear it.',
    why: 'The review went on with defaults, which may not be what you agreed.',
  },
  'waiver-expired': {
    name: 'Waiver has run out',
    messages: { expired: 'The waiver by {by} (“{reason}”) held until {until}; the finding counts again.' },
    next: 'Renew the waiver with a new day, or mend what it was about.',
    why: 'A waiver with an end is a promise to look again.',
  },
  'waiver-orphaned': {
    name: 'Waiver without a finding',
    messages: { orphaned: 'The waiver by {by} (“{reason}”) fits no finding any more.' },
    next: 'Remove the waiver from Review setup if its matter is settled.',
    why: 'A forgotten waiver could hide the next defect of the same record.',
  },
} as const satisfies RuleTexts;
