// What the rules for any register say, in English.
import type { RuleTexts } from '../../rule-texts';

export const any = {
  'missing-column': {
    name: 'Column missing',
    messages: {
      missing: {
        one: 'The {register} should have a column for {fields}; none was found, so its rows can’t be judged by it.',
        other: 'The {register} should have columns for {fields}; none was found, so its rows can’t be judged by them.',
      },
    },
    next: 'Add the column, or tell Rapport which of your columns it is.',
    why: 'Without these columns a review can’t say anything about the rows, and silence would look like all is well.',
  },
  unchecked: {
    name: 'Not checked',
    messages: {
      unchecked: {
        one: '{count} rule about the {register} did not run: {rules}. It would run with {fields}.',
        other: '{count} rules about the {register} did not run: {rules}. They would run with {fields}.',
      },
      onSomeTabs: {
        one: 'On {sheets}, {count} rule about the {register} did not run: {rules}. It would run with {fields}.',
        other: 'On {sheets}, {count} rules about the {register} did not run: {rules}. They would run with {fields}.',
      },
      unread: {
        one: '{sheets} could not be read, and what {count} rule would call missing may stand there, so it did not run: {rules}.',
        other: '{sheets} could not be read, and what {count} rules would call missing may stand there, so they did not run: {rules}.',
      },
    },
    next: 'Add what is missing only if you want these checks; nothing is wrong as it is.',
    why: 'A check that could not run should not look like one that found nothing.',
  },
  'unread-tab': {
    name: 'Tab not read',
    messages: {
      refused: 'Excel refused to show the cells of “{sheet}” ({code}); the other tabs were reviewed without it.',
      tooLarge: '“{sheet}” is too large for Excel to pass; the other tabs were reviewed without it.',
      gone: '“{sheet}” went away while the workbook was read; the other tabs were reviewed without it.',
      failed: 'Excel could not read “{sheet}” ({code}); the other tabs were reviewed without it.',
    },
    next: 'Lift what protects the tab, then review again. If it stays, copy its cells into a new tab, and say that this one is “Not a register”.',
    why: 'What stands on that tab is in no finding, score or tab of this review, and silence would look like all is well.',
  },
  'missing-value': {
    name: 'Value missing',
    messages: {
      missing: '{field} should be filled in; the cell is empty.',
      column: '{field} should be filled in; it is empty in {count} of {total} active records.',
    },
    next: 'Fill in {field}, or close the record if it is settled.',
    why: 'A record without it can’t be judged or reported on.',
  },
  'duplicate-column': {
    name: 'Two columns for one thing',
    messages: { duplicate: 'One column should hold {field}; these columns both seem to: {headers}. The first one was read.' },
    next: 'Rename or remove one of them, or tell Rapport which one counts.',
    why: 'Two versions of one fact end up telling the client two things.',
  },
  'duplicate-id': {
    name: 'Id used twice',
    messages: {
      duplicate: 'An id should stand for one record; {id} stands for {count}.',
      column:
        'An id should stand for one record; in the column read as {field}, {count} of {total} recur. Perhaps it numbers something else.',
    },
    next: 'Give each record an id of its own, and check what cites the old one; or correct how the column is read.',
    why: 'A log row that cites the id could mean either record.',
  },
  'missing-id': {
    name: 'Record without id',
    messages: {
      missing: {
        one: 'Records of the {register} have ids; {count} record has none.',
        other: 'Records of the {register} have ids; {count} records have none.',
      },
      none: {
        one: 'There is a column for ids in the {register}; its {count} record has none.',
        other: 'There is a column for ids in the {register}; none of the {count} records has one.',
      },
    },
    next: 'Number the records, so that the communication log can cite them.',
    why: 'Only a record with an id can be shown to have been told to the client.',
  },
  'unknown-value': {
    name: 'Value not understood',
    messages: {
      unknown: {
        one: '{field} says “{found}”, which is not a known word; known are {options} and their synonyms.',
        other: '{field} says “{found}” in {count} cells, which is not a known word; known are {options} and their synonyms.',
      },
      offScale: {
        one: '{field} is {found}; its scale goes from {minimum} to {maximum}.',
        other: '{field} is {found} in {count} cells; its scale goes from {minimum} to {maximum}.',
      },
      notRated: {
        one: '{field} should be rated from {minimum} to {maximum}; the cell says “{found}”.',
        other: '{field} should be rated from {minimum} to {maximum}; {count} cells say “{found}”.',
      },
      notRating: {
        one: '{field} should be a rating, such as 3 or High; the cell says “{found}”.',
        other: '{field} should be a rating, such as 3 or High; {count} cells say “{found}”.',
      },
      notNumber: {
        one: '{field} should be a number; the cell says “{found}”.',
        other: '{field} should be a number; {count} cells say “{found}”.',
      },
      column: {
        one: 'The column read as {field} holds “{found}”, which is not understood. Perhaps it is another column.',
        other:
          'The column read as {field} holds {count} different entries that are not understood, such as “{found}”. Perhaps it is another column.',
      },
    },
    next: 'Use one of the known words, or correct how the column is read.',
    why: 'What can’t be read is left out of every count, so the picture is incomplete.',
  },
  'invalid-date': {
    name: 'Not a date',
    messages: {
      invalid: '{field} should be a date; the cell says “{found}”.',
      column: 'The column read as {field} holds {count} entries that are no dates, such as “{found}”. Perhaps it is another column.',
    },
    next: 'Enter the day as a date, for example 2026-03-05.',
    why: 'Deadlines and promises can’t be watched without a date.',
  },
  'ambiguous-date-order': {
    name: 'Day or month first?',
    messages: {
      ambiguous: {
        one: '{field} has {count} date that can be read in two ways, such as “{found}”. It was left out.',
        other: '{field} has {count} dates that can be read in two ways, such as “{found}”. They were left out.',
      },
    },
    next: 'Say once in the pane whether day or month comes first, or enter real dates.',
    why: 'A guess could make a promise to the client months late or early.',
  },
  'swapped-dates': {
    name: 'Day and month perhaps swapped',
    messages: {
      swapped:
        'In {field} every real date has a day up to 12, and the dates that stayed text have larger ones: day and month were probably swapped when the file was opened.',
    },
    next: 'Compare a few dates with their source before relying on them.',
    why: 'Half-converted dates look right and are wrong by months.',
  },
  'cell-error': {
    name: 'Error in a cell',
    messages: { error: '{field} should hold a value; the cell shows {found}.' },
    next: 'Repair the formula, or enter the value.',
    why: 'An error spreads to every figure built on it.',
  },
  'unknown-reference': {
    name: 'Reference to nothing',
    messages: { unknown: { one: 'The row cites {ids}; no record has this id.', other: 'The row cites {ids}; no record has these ids.' } },
    next: 'Correct the id, or add the record that it means.',
    why: 'A broken reference hides which risk or change the client was told of.',
  },
  'unknown-person': {
    name: 'Name not in the stakeholder register',
    messages: {
      unknown: {
        one: '“{name}” is not listed as a stakeholder, group or alias.',
        other: '“{name}” ({count} times) is not listed as a stakeholder, group or alias.',
      },
      unknownWithNearest: {
        one: '“{name}” is not listed as a stakeholder, group or alias. Nearest: {nearest}.',
        other: '“{name}” ({count} times) is not listed as a stakeholder, group or alias. Nearest: {nearest}.',
      },
    },
    next: 'Add the person to the stakeholder register, or list the name as an alias on Review setup.',
    why: 'A contact with somebody unknown can’t be counted as a contact with the client.',
  },
  'similar-names': {
    name: 'Names that may be one',
    messages: {
      similar: '{names} are written almost alike; they may be the same.',
      several: '{count} pairs of names are written almost alike, such as {names}; some may be the same.',
    },
    next: 'If they are, use one spelling, or list the other as an alias on Review setup.',
    why: 'One client under two names gets half the attention in every count.',
  },
  'hidden-rows': {
    name: 'Hidden rows counted',
    messages: {
      hidden: {
        one: 'On “{sheet}” {count} row is hidden; it was read and counts.',
        other: 'On “{sheet}” {count} rows are hidden; they were read and count.',
      },
    },
    next: 'Unhide them if figures surprise you.',
    why: 'Figures that include rows nobody sees are hard to explain in a meeting.',
  },
  'stored-mapping-stale': {
    name: 'Stored correction fits nothing',
    messages: {
      tab: 'A stored correction is about the tab “{sheet}”, which is gone or has other columns.',
      column: 'A stored correction is about the column “{header}” on “{sheet}”, which is gone.',
    },
    next: 'Make the correction again where it belongs, or remove it.',
    why: 'The workbook may now be read in another way than you decided.',
  },
  'untidy-text': {
    name: 'Spaces or full-width digits',
    messages: {
      untidy: {
        one: 'In {fields}, {count} cell has spaces around its text or digits in full width, such as “{found}”; it was read without them.',
        other:
          'In {fields}, {count} cells have spaces around their text or digits in full width, such as “{found}”; they were read without them.',
      },
    },
    next: 'Apply the fix, which writes the same text without them.',
    why: 'To a filter or a look-up such a cell is another one, so a list sent to the client can come out too short.',
  },
  'text-date': {
    name: 'Dates kept as text',
    messages: {
      text: {
        one: '{field} holds {count} date as text, such as “{found}”; Excel does not sort, filter or chart it as a date.',
        other: '{field} holds {count} dates as text, such as “{found}”; Excel does not sort, filter or chart them as dates.',
      },
    },
    next: 'Apply the fix, which writes the same days as real dates.',
    why: 'A list sorted by such a date puts what is due first in the wrong place.',
  },
  'mixed-words': {
    name: 'One word written in several ways',
    messages: {
      mixed: {
        one: '{field} is written as {words}, which mean the same; {count} cell differs from the usual word.',
        other: '{field} is written as {words}, which mean the same; {count} cells differ from the usual words.',
      },
    },
    next: 'Apply the fix, which writes the usual word.',
    why: 'A filter or a count takes them for different things.',
  },
} as const satisfies RuleTexts;
