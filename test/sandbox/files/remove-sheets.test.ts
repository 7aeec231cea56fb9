// A deleted tab takes its own parts and words with it, and nothing that others use.
import { openWorkbook } from '../../../src/sandbox/files/open-workbook';
import { differences, packageProblems } from '../../../src/sandbox/files/package-check';
import { saveWorkbook } from '../../../src/sandbox/files/save-workbook';
import { unzip } from '../../../src/sandbox/files/zip-archive';
import type { WorkbookModel } from '../../../src/sandbox/model';
import { fullPackage, packed, partsWithText, type PackageFiles } from './look-alike';
import { reportSheet } from './models';

const review = new Set(['Review']);

function opened(files: PackageFiles = fullPackage()): WorkbookModel {
  return openWorkbook(packed(files), 'Plan.xlsm');
}

/** As the host leaves the model when the tab Review is deleted. */
function withoutReview(files?: PackageFiles): WorkbookModel {
  const model = opened(files);
  const gone = model.sheets.find(({ name }) => name === 'Review');
  model.sheets = model.sheets.filter((sheet) => sheet !== gone);
  model.names = model.names.filter(({ scope, name }) => scope !== gone?.id && name !== 'Rapport.tab.review');
  for (const name of model.names) if (name.name === 'Figure') name.formula = '=#REF!$B$2';
  const total = model.sheets[0]?.rows[4]?.[0];
  if (total) total.formula = '=COUNTA(#REF!A1:A3)';
  model.sheets[0]?.changedCells.add('4,0');
  return model;
}

const partsOf = async (model: WorkbookModel) => unzip(await saveWorkbook(model), '');
const textOfPart = async (model: WorkbookModel, path: string) => new TextDecoder().decode((await partsOf(model)).get(path));

test('a deleted tab takes its table, drawing, chart and chart style with it, and nothing that others use', async () => {
  const parts = await partsOf(withoutReview());
  expect(Object.keys(fullPackage()).filter((path) => !parts.has(path))).toEqual([
    'xl/worksheets/sheet3.xml',
    'xl/worksheets/_rels/sheet3.xml.rels',
    'xl/drawings/drawing3.xml',
    'xl/drawings/_rels/drawing3.xml.rels',
    'xl/charts/chart2.xml',
    'xl/charts/_rels/chart2.xml.rels',
    'xl/charts/style2.xml',
    'xl/tables/table2.xml',
  ]);
});

test('no part is left without a way to it, and no way leads nowhere', async () => {
  expect(packageProblems(await saveWorkbook(withoutReview()))).toEqual({ orphans: [], missing: [] });
});

test('no word of a deleted tab stays in the file', async () => {
  const saved = await saveWorkbook(withoutReview());
  expect(partsWithText(packed(fullPackage()), 'CANARY')).toEqual(['xl/sharedStrings.xml']);
  expect(partsWithText(saved, 'CANARY')).toEqual([]);
  expect(partsWithText(saved, 'Findings')).toEqual([]);
  expect(partsWithText(saved, 'Review')).toEqual([]);
});

test('words that other tabs use too keep their place in the shared list', async () => {
  const again = openWorkbook(await saveWorkbook(withoutReview()), 'Plan.xlsm');
  expect(again.sheets[0]?.rows[2]?.[1]).toEqual({ value: 'Both tabs', quotePrefix: true });
  expect(again.sheets[0]?.rows[2]?.[0]).toEqual({ value: 'Supplier late' });
});

test('the tabs that stay are the same cell for cell, but for formulas that pointed at the deleted one', async () => {
  const found = differences(packed(fullPackage()), await saveWorkbook(withoutReview()), review);
  expect(found).toEqual(['Risks!A5', 'Risks: dataValidations', 'Risks: drawing', 'name !Figure', 'name !Rapport.tab.review']);
});

test('charts, validations and formulas that pointed at the deleted tab say so', async () => {
  expect(await textOfPart(withoutReview(), 'xl/charts/chart1.xml')).toContain('<c:f>#REF!$B$2:$B$3</c:f>');
  expect(await textOfPart(withoutReview(), 'xl/worksheets/sheet1.xml')).toContain('<formula1>#REF!$A$1:$A$3</formula1>');
  expect(await textOfPart(withoutReview(), 'xl/worksheets/sheet1.xml')).toContain('<f>COUNTA(#REF!A1:A3)</f>');
});

test('names follow: those of the deleted tab go, local ones keep their tab', async () => {
  const again = openWorkbook(await saveWorkbook(withoutReview()), 'Plan.xlsm');
  const tab = new Map(again.sheets.map(({ id, name }) => [id, name]));
  expect(again.names.map(({ name, formula, scope }) => [name, formula, scope && tab.get(scope)])).toEqual([
    ['Figure', '=#REF!$B$2', undefined],
    ['Local', '=Data!$A$1', 'Data'],
    ['RiskTotal', '=COUNTA(Risks!$A$2:$A$3)', undefined],
  ]);
  expect(await textOfPart(withoutReview(), 'xl/workbook.xml')).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="0">');
});

test('the calculation chain loses the deleted tab, and entries that leant on it name their tab', async () => {
  expect(await textOfPart(withoutReview(), 'xl/calcChain.xml')).toContain(
    '<c r="F2" i="1"/><c r="F3" i="1"/><c r="F4" i="1"/><c r="A5" i="1"/><c r="B5" i="1"/>',
  );
});

test('a calculation chain of the deleted tab alone goes as a whole', async () => {
  const chain = fullPackage()['xl/calcChain.xml']?.replace(/<c r.*<\/calcChain>/, '<c r="B2" i="7"/></calcChain>') ?? '';
  const parts = await partsOf(withoutReview({ ...fullPackage(), 'xl/calcChain.xml': chain }));
  expect(parts.has('xl/calcChain.xml')).toBe(false);
  expect(packageProblems(await saveWorkbook(withoutReview()))).toEqual({ orphans: [], missing: [] });
});

test('a tab of the same name with a table of the same name can take its place, again and again', async () => {
  let bytes = packed(fullPackage());
  for (let run = 0; run < 3; run++) {
    const model = openWorkbook(bytes, 'Plan.xlsm');
    const at = model.sheets.findIndex(({ name }) => name === 'Review');
    model.sheets.splice(at, 1, { ...reportSheet('Review'), id: `{${run}}` });
    model.names = model.names.filter(({ scope }) => scope === undefined || model.sheets.some(({ id }) => id === scope));
    bytes = await saveWorkbook(model);
    expect(packageProblems(bytes)).toEqual({ orphans: [], missing: [] });
    const again = openWorkbook(bytes, 'Plan.xlsm');
    expect(again.sheets.map(({ name }) => name)).toEqual(['Review', 'Risks', 'Data', 'Chart1']);
    expect(again.sheets[0]?.tables.map(({ name }) => name)).toEqual(['Findings']);
  }
});
