// Opened and saved, a workbook keeps every byte of the user's sheets.
import { openWorkbook } from '../../../src/sandbox/files/open-workbook';
import { differences, packageProblems } from '../../../src/sandbox/files/package-check';
import { saveWorkbook } from '../../../src/sandbox/files/save-workbook';
import { unzip } from '../../../src/sandbox/files/zip-archive';
import { fullPackage, packed } from './look-alike';
import { reportSheet } from './models';

const source = packed(fullPackage());

/** Parts of `after` that are not byte for byte those of the source. */
function changedParts(after: Uint8Array): string[] {
  const before = unzip(source, '');
  return [...unzip(after, '')]
    .filter(([path, bytes]) => Buffer.compare(bytes, before.get(path) ?? new Uint8Array()) !== 0)
    .map(([path]) => path);
}

test('opened and saved, no part changes', async () => {
  const saved = await saveWorkbook(openWorkbook(source, 'Plan.xlsm'));
  expect(changedParts(saved)).toEqual([]);
  expect(differences(source, saved)).toEqual([]);
  expect([...unzip(saved, '').keys()]).toEqual(Object.keys(fullPackage()));
});

test('a new tab leaves every sheet of the file byte for byte', async () => {
  const model = openWorkbook(source, 'Plan.xlsm');
  model.sheets.push({ ...reportSheet(), tables: [] });
  const saved = await saveWorkbook(model);
  expect(changedParts(saved).filter((path) => path in fullPackage())).toEqual([
    '[Content_Types].xml',
    'docProps/app.xml',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
  ]);
  expect(differences(source, saved)).toEqual([]);
  expect(packageProblems(saved)).toEqual({ orphans: [], missing: [] });
});

test('only one tab is selected when another one comes to the front', async () => {
  const model = openWorkbook(source, 'Plan.xlsm');
  const added = { ...reportSheet(), tables: [] };
  model.sheets.push(added);
  model.activeSheetId = added.id;
  const parts = unzip(await saveWorkbook(model), '');
  const selected = [...parts].filter(
    ([path, bytes]) => path.includes('sheets/sheet') && new TextDecoder().decode(bytes).includes('tabSelected="1"'),
  );
  expect(selected.map(([path]) => path)).toEqual(['xl/worksheets/sheet4.xml']);
});

test('macros stay', async () => {
  const parts = unzip(await saveWorkbook(openWorkbook(source, 'Plan.xlsm')), '');
  expect(new TextDecoder().decode(parts.get('xl/vbaProject.bin'))).toBe('macros, byte for byte');
  expect(new TextDecoder().decode(parts.get('[Content_Types].xml'))).toContain('macroEnabled');
});

test('tabs can be moved: local names and the order follow', async () => {
  const model = openWorkbook(source, 'Plan.xlsm');
  model.sheets.reverse();
  const saved = await saveWorkbook(model);
  const again = openWorkbook(saved, 'Plan.xlsm');
  expect(again.sheets.map(({ name }) => name)).toEqual(['Chart1', 'Data', 'Risks', 'Review']);
  expect(differences(source, saved)).toEqual([]);
});
