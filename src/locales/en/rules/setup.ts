// What the rules about Review setup say, in English.
import type { RuleTexts } from '../../rule-texts';

export const setup = {
  'wrong-entry': {
    name: 'Setting not usable',
    messages: {
      unknownSetting: 'There is no setting “{name}”; the entry was ignored.',
      outOfRange: '“{value}” is not a possible value for {name}; the default is used.',
      notADay: '“{value}” can’t be read as a day without doubt; it was ignored.',
      unknownSeverity: '“{value}” is not a severity; the rule {rule} keeps its own.',
      unknownDayKind: '“{value}” is neither a holiday nor a working day; the day was ignored.',
      incomplete: 'The row is incomplete; it was ignored.',
      repeated: '{name} is listed twice; the last entry counts.',
      notAscending: 'The bands of risks should begin at ascending scores; {name} at {value} does not fit. The default bands are used.',
      noWeight: 'One weight at least should be above 0; {name} is {value}, and so are the others. The default weights are used.',
      bothKinds: '{value} is listed as a holiday and as a working day; the first entry counts.',
      baselineAhead: 'The baseline day, {day}, lies after the day of this review, {asOf}; nothing was parked.',
      unknownRule: 'There is no rule “{name}”; the entry was ignored.',
      unknownPerson: '“{name}” is not listed as a stakeholder, role or group; the entry reaches nobody.',
    },
    next: 'Correct the entry on Review setup, or clear it.',
    why: 'The review went on with defaults, which may not be what you agreed.',
  },
  parked: {
    name: 'Older debt parked',
    messages: {
      parked: {
        one: '{count} finding is about what was owed before the baseline day, {day}; it is parked and not listed.',
        other: '{count} findings are about what was owed before the baseline day, {day}; they are parked and not listed.',
      },
    },
    next: 'Nothing for now; to see them, clear the baseline day on Review setup.',
    why: 'What is parked is still owed, and a client may still ask for it.',
  },
  'waiver-expired': {
    name: 'Waiver has run out',
    messages: { expired: 'The waiver by {by} (“{reason}”) held until {until}; the finding counts again.' },
    next: 'Renew the waiver with a new day, or mend what it was about.',
    why: 'A waiver with an end is a promise to look again.',
  },
  'waiver-orphaned': {
    name: 'Waiver without a finding',
    messages: { orphaned: 'The waiver by {by} (“{reason}”) no longer fits any finding.' },
    next: 'If its matter is settled, remove the waiver from Review setup; if its record has another id or title now, waive the finding of that.',
    why: 'A forgotten waiver could hide the next defect of the same record.',
  },
} as const satisfies RuleTexts;
