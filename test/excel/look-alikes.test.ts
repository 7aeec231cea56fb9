// Files with what real ones carry (macros, pivots, slicers, sparklines, threaded comments, external links, pictures, a chart sheet, local
// names, 1904 dates): opened, written, saved and opened again, what is the user's is as it was, byte for byte where it was not ours to touch.
import { removeRapport } from '../../src/excel/change/remove';
import { takeSnapshot } from '../../src/excel/read/snapshot';
import { writeReport } from '../../src/excel/change/write-report';
import { openWorkbook } from '../../src/sandbox/files/open-workbook';
import { differences, packageProblems } from '../../src/sandbox/files/package-check';
import { saveWorkbook } from '../../src/sandbox/files/save-workbook';
import { unzip } from '../../src/sandbox/files/zip-archive';
import { fullPackage, packed } from '../sandbox/files/look-alike';
import { HISTORY_TAB, reportPlan, tabPlan } from './plans';
import { namesOf, open, picturesOf } from './support';

const NAME = 'Plan.xlsm';
/** Parts that list what is in the package: a new tab stands in them. */
const LISTS = new Set(['[Content_Types].xml', 'docProps/app.xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml']);

/** The same package without the protection of its structure, which would rightly stop every write, and without our mark. */
function userFile(): Uint8Array {
  const files = fullPackage();
  const workbook = files['xl/workbook.xml'] ?? '';
  const own = /<definedName name="Rapport[^>]*>[^<]*<\/definedName>/;
  return packed({ ...files, 'xl/workbook.xml': workbook.replace(/<workbookProtection[^>]*\/>/, '').replace(own, '') });
}

/** Opens, writes a report with every kind of thing, saves. */
async function written(bytes: Uint8Array, mark: string): Promise<Uint8Array> {
  const model = openWorkbook(bytes, NAME);
  const { excel } = open(model);
  const plan = { tabs: [...reportPlan(mark).tabs, HISTORY_TAB, tabPlan({ kind: 'changes', name: 'Changes', tables: [], names: [] })] };
  await writeReport(excel, { plan, read: await takeSnapshot(excel), activate: true });
  return saveWorkbook(model);
}

const source = userFile();
const partsOf = (bytes: Uint8Array) => unzip(bytes, '');
const changedParts = (after: Uint8Array) => {
  const now = partsOf(after);
  return [...partsOf(source)]
    .filter(([path, bytes]) => Buffer.compare(bytes, now.get(path) ?? new Uint8Array()) !== 0)
    .map(([path]) => path);
};

/** What parts there are, whatever their numbers. */
const kindsOf = (bytes: Uint8Array) => [...partsOf(bytes).keys()].map((path) => path.replace(/\d+/g, '')).sort();

test('the file has all that is spoken of', () => {
  const paths = [...partsOf(source).keys()].join('\n');
  for (const what of ['vbaProject', 'pivotTable', 'slicer', 'threadedComment', 'externalLink', 'media/image', 'chartsheets', 'comments1'])
    expect(paths).toContain(what);
  const model = openWorkbook(source, NAME);
  expect(model.date1904).toBe(true);
  expect(model.names.filter(({ scope }) => scope !== undefined).length).toBeGreaterThan(0);
  expect(new TextDecoder().decode(partsOf(source).get('xl/worksheets/sheet1.xml'))).toContain('sparkline');
});

describe('after a write', () => {
  test('no part of the user is touched', async () => {
    const after = await written(source, 'one');
    expect(changedParts(after).filter((path) => !LISTS.has(path) && !path.startsWith('xl/worksheets/'))).toEqual([]);
    expect(differences(source, after)).toEqual([]);
    expect(packageProblems(after)).toEqual({ orphans: [], missing: [] });
  });

  test('a second one on the reopened file leaves the same parts as the first', async () => {
    const first = await written(source, 'one');
    const second = await written(first, 'one');
    expect(kindsOf(second)).toEqual(kindsOf(first));
    expect(differences(source, second)).toEqual([]);
    expect(packageProblems(second)).toEqual({ orphans: [], missing: [] });
  });

  test('and the removal of all that is ours, the workbook is the one that came', async () => {
    const model = openWorkbook(await written(source, 'OURS-ALONE'), NAME);
    await removeRapport(open(model).excel, { withKept: true });
    const saved = await saveWorkbook(model);
    expect(differences(source, saved)).toEqual([]);
    expect([...partsOf(saved).values()].filter((part) => new TextDecoder().decode(part).includes('OURS-ALONE'))).toEqual([]);
    const [before, after] = [openWorkbook(source, NAME), openWorkbook(saved, NAME)];
    expect(picturesOf(after)).toEqual(picturesOf(before));
    expect(namesOf(after)).toEqual(namesOf(before));
  });
});

test('a protected structure stops the write, and the file stays byte for byte', async () => {
  const locked = packed(fullPackage());
  const model = openWorkbook(locked, NAME);
  const { excel } = open(model);
  const read = await takeSnapshot(excel);
  await expect(writeReport(excel, { plan: reportPlan('one'), read })).rejects.toMatchObject({ kind: 'protectedWorkbook' });
  expect(differences(locked, await saveWorkbook(model))).toEqual([]);
});
