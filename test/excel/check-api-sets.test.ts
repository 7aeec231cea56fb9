// The check that keeps code at the floor of ExcelApi 1.14: it must see what is too new, and let pass what was asked for.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { tooNewMembers } from '../../tools/check-api-sets';

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(process.cwd(), 'test/excel/tmp-'))));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function check(...bodies: string[]): string[] {
  const files = bodies.map((body, index) => {
    const file = join(folder, `case-${index}.ts`);
    writeFileSync(
      file,
      `export function use(sheet: Excel.Worksheet, supports: { isSetSupported(set: string, version: string): boolean }) {\n  ${body}\n}\n`,
    );
    return file;
  });
  const options = { types: ['office-js'], skipLibCheck: true, noEmit: true, target: ts.ScriptTarget.ES2022 };
  return tooNewMembers(files, options).map(({ line, member, needs }) => `${line} ${member} ${needs}`);
}

// One program for all cases: the types of Office.js take seconds to read.
test('members above the floor are found, others are not', () => {
  const cases: [string, string[]][] = [
    ['sheet.activate();', []],
    ['sheet.getRange("A1").getMergedAreasOrNullObject();', []],
    ['sheet.tables.getItem("T").rows.add(undefined, [[1]]);', []],
    ['sheet.tables.getItem("T").rows.add(undefined, [[1]], false);', ['2 add 1.15']],
    ['sheet.notes.add("A1", "text");', ['2 notes 1.18', '2 add 1.18']],
    ['sheet.load("name, notes/items/content");', ['2 notes (loaded) 1.18', '2 content (loaded) 1.18']],
    ["if (supports.isSetSupported('ExcelApi', '1.18')) sheet.notes.add('A1', 'text');", []],
    ["if (supports.isSetSupported('ExcelApi', '1.17')) sheet.notes.add('A1', 'text');", ['2 notes 1.18', '2 add 1.18']],
    ["if (supports.isSetSupported('ExcelApi', '1.18')) { } else sheet.notes.add('A1', 'text');", ['2 notes 1.18', '2 add 1.18']],
  ];
  expect(check(...cases.map(([body]) => body))).toEqual(cases.flatMap(([, found]) => found));
});
