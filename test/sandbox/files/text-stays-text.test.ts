// Hostile and odd texts, written to a cell and saved, are the same texts when opened again, and no formula.
import fc from 'fast-check';
import { openWorkbook } from '../../../src/sandbox/files/open-workbook';
import { saveWorkbook } from '../../../src/sandbox/files/save-workbook';
import { sheetWith, workbookWith } from './models';

async function savedAndOpened(text: string) {
  const model = workbookWith(
    sheetWith('Notes', [
      ['Text', 'With apostrophe'],
      [text, { value: text, quotePrefix: true }],
    ]),
  );
  return openWorkbook(await saveWorkbook(model), 'Notes.xlsx').sheets[0]?.rows[1];
}

const texts: [what: string, text: string][] = [
  ['a formula', '=HYPERLINK("http://example.com","x")'],
  ['a sum', '=1+1'],
  ['plus', '+1'],
  ['minus', '-2+3'],
  ['at', '@x'],
  ['an apostrophe', "'tis"],
  ['leading zeros', '00123'],
  ['a date', '1-2'],
  ['an ISO date', '2024-3-1'],
  ['a truth', 'TRUE'],
  ['a power', '1E5'],
  ['a share', '50%'],
  ['a time', '10:30'],
  ['an error', '#N/A'],
  ['line breaks', 'one\ntwo\r\nthree\tfour'],
  ['blanks around', '  both ends  '],
  ['only a blank', ' '],
  ['as long as a cell may be', 'x'.repeat(32_767)],
  ['emoji', 'done 👍🏽 👩‍👩‍👧'],
  ['right to left', 'שלום עולם (1) مرحبا'],
  ['Chinese', '客户满意度：很高'],
  ['markup', '<b>&amp;</b> "quoted" ]]>'],
  ['what looks like an escape', '_x0041_ and _x000D_'],
  ['control characters', 'bell\u0007 and \u0000'],
];

test.each(texts)('%s comes back as the same text and as no formula', async (_, text) => {
  expect(await savedAndOpened(text)).toEqual([{ value: text }, { value: text, quotePrefix: true }]);
});

test('any text does', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), async (text) => {
      expect(await savedAndOpened(text)).toEqual([{ value: text }, { value: text, quotePrefix: true }]);
    }),
    { numRuns: 100 },
  );
});
