// What free answers may say of who gave them.
import { newFrame } from '../../src/report/frame';
import { satisfactionView } from '../../src/report/from-review/satisfaction';
import { keptOf } from '../../src/report/from-review/sources';
import { review } from '../../src/review/review';
import { parseIsoDay } from '../../src/workbook/serial-date';
import type { CellValue } from '../../src/workbook/snapshot';
import { madeSheet } from '../support/made-workbook';

const AS_OF = parseIsoDay('2026-06-15') ?? 0;

test('are shown with the organisation only where at least five of it answered, and without consent not at all', () => {
  const answer = (organisation: string, at: number, consent = 'Yes'): CellValue[] => [
    `Person ${at}`,
    organisation,
    consent,
    3 + (at % 3),
    `Thank you for visit number ${at}, it helped us to plan the next months.`,
  ];
  const rows = [
    ['Respondent', 'Organisation', 'Consent', 'How satisfied are you with our team? (1-5)', 'What should we improve in our work together?'],
    ...Array.from({ length: 5 }, (_, at) => answer('Hua Xing', at)),
    answer('Nordwind', 5),
    answer('Nordwind', 6, 'No'),
  ];
  const done = review(
    { name: 'book.xlsx', date1904: false, isProtected: false, sheets: [madeSheet('Survey results', rows)], names: [] },
    AS_OF,
  );
  const view = satisfactionView({ review: done, kept: keptOf(done.setup.decisions), frame: newFrame('en', 'Sample', AS_OF, 500) });
  expect(view?.comments.map(({ who }) => who)).toEqual([...new Array<string>(5).fill('Hua Xing'), '']);
});
