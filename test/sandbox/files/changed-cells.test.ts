// A changed cell of the user's sheet is exchanged in the saved file, and nothing around it differs.
import { openWorkbook } from '../../../src/sandbox/files/open-workbook';
import { differences, packageProblems } from '../../../src/sandbox/files/package-check';
import { UnsavableError } from '../../../src/sandbox/files/rule-fields';
import { saveWorkbook } from '../../../src/sandbox/files/save-workbook';
import { unzip } from '../../../src/sandbox/files/zip-archive';
import type { CellModel, SheetModel, WorkbookModel } from '../../../src/sandbox/model';
import { fullPackage, packed } from './look-alike';
import { chartOf } from './models';

const source = packed(fullPackage());

function opened(): { model: WorkbookModel; risks: SheetModel } {
  const model = openWorkbook(source, 'Plan.xlsm');
  const risks = model.sheets.find(({ name }) => name === 'Risks');
  if (!risks) throw new Error('no tab Risks');
  return { model, risks };
}

function put(sheet: SheetModel, row: number, column: number, cell: CellModel): void {
  (sheet.rows[row] ??= [])[column] = cell;
  sheet.changedCells.add(`${row},${column}`);
}

async function riskPart(model: WorkbookModel, path = 'xl/worksheets/sheet1.xml'): Promise<string> {
  return new TextDecoder().decode(unzip(await saveWorkbook(model), '').get(path));
}

test('one changed cell is the only difference', async () => {
  const { model, risks } = opened();
  put(risks, 1, 2, { value: 'Low' });
  expect(differences(source, await saveWorkbook(model))).toEqual(['Risks!C2']);
});

test('a changed cell keeps the format that it had', async () => {
  const { model, risks } = opened();
  put(risks, 1, 3, { ...risks.rows[1]?.[3], value: 45_100 });
  put(risks, 0, 0, { value: 'Hazard' });
  const part = await riskPart(model);
  expect(part).toContain('<c r="D2" s="2"><v>45100</v></c>');
  expect(part).toMatch(/<c r="A1" s="1" t="inlineStr"><is><t>Hazard<\/t>/);
});

test('a new format is laid over the old one', async () => {
  const { model, risks } = opened();
  put(risks, 0, 0, { value: 'Hazard', style: { fill: '#FFEB9C' } });
  const styles = await riskPart(model, 'xl/styles.xml');
  expect(styles).toContain('<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/>');
  expect(styles).toContain('<fgColor rgb="FFFFEB9C"/>');
});

test('cells are added where there were none, in order', async () => {
  const { model, risks } = opened();
  put(risks, 1, 4, { value: 'between' });
  put(risks, 9, 1, { value: 'below' });
  put(risks, 5, 0, { value: 'in between' });
  const again = openWorkbook(await saveWorkbook(model), 'Plan.xlsm').sheets.find(({ name }) => name === 'Risks');
  expect(again?.rows[1]?.[4]?.value).toBe('between');
  expect(again?.rows[9]?.[1]?.value).toBe('below');
  const order = [...(await riskPart(model)).matchAll(/<row r="(\d+)"/g)].map((match) => Number(match[1]));
  expect(order).toEqual([1, 2, 3, 4, 5, 6, 10]);
});

test('an emptied cell keeps its place and format, not its text', async () => {
  const { model, risks } = opened();
  put(risks, 0, 1, { value: '' });
  expect(await riskPart(model)).toContain('<c r="B1" s="1"/>');
});

test('when the first of shared formulas is overwritten the others keep theirs', async () => {
  const { model, risks } = opened();
  put(risks, 1, 5, { value: 7 });
  const part = await riskPart(model);
  expect(part).toContain('<c r="F3"><f>D3+1</f><v>1</v></c>');
  expect(part).toContain('<c r="F4"><f>D4+1</f><v>1</v></c>');
  expect(part).not.toContain('t="shared"');
});

test('a formula that is overwritten leaves the calculation chain', async () => {
  const { model, risks } = opened();
  put(risks, 1, 5, { value: 7 });
  const chain = await riskPart(model, 'xl/calcChain.xml');
  expect(chain).not.toContain('r="F2"');
  expect(chain).toContain('<c r="F3" i="1"/>');
});

test('a formula with a newer function keeps the prefix that the file needs', async () => {
  const { model, risks } = opened();
  put(risks, 4, 1, { value: 'Ann Lee!', formula: risks.rows[4]?.[1]?.formula ?? '' });
  expect(await riskPart(model)).toContain('<f>_xlfn.CONCAT(B2,"!")</f>');
});

test('a table that grew has its new area and filter', async () => {
  const { model, risks } = opened();
  put(risks, 3, 0, { value: 'New risk' });
  const table = risks.tables[0];
  if (table) table.area = { ...table.area, bottom: 3 };
  risks.changedParts.add('tables');
  const part = await riskPart(model, 'xl/tables/table1.xml');
  expect(part).toContain('ref="A1:C4" totalsRowShown="0"><autoFilter ref="A1:C4"/>');
});

test('a renamed header is renamed in the table', async () => {
  const { model, risks } = opened();
  put(risks, 0, 2, { value: 'Class' });
  risks.changedParts.add('tables');
  expect(await riskPart(model, 'xl/tables/table1.xml')).toContain('<tableColumn id="3" name="Class"/>');
});

test('a deleted table leaves no part', async () => {
  const { model, risks } = opened();
  risks.tables = [];
  risks.changedParts.add('tables');
  const saved = await saveWorkbook(model);
  expect(unzip(saved, '').has('xl/tables/table1.xml')).toBe(false);
  expect(packageProblems(saved)).toEqual({ orphans: [], missing: [] });
});

test('a renamed tab is followed by formulas, charts, names, pivots and sparklines', async () => {
  const { model, risks } = opened();
  risks.name = 'Risk log';
  for (const name of model.names) name.formula = name.formula.replace('Risks!', "'Risk log'!");
  const saved = unzip(await saveWorkbook(model), '');
  const text = (path: string) => new TextDecoder().decode(saved.get(path));
  expect(text('xl/workbook.xml')).toContain('<sheet name="Risk log" sheetId="1" r:id="rId1"/>');
  expect(text('xl/workbook.xml')).toContain("COUNTA('Risk log'!$A$2:$A$3)");
  expect(text('xl/workbook.xml')).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="1">\'Risk log\'!$1:$1');
  expect(text('xl/charts/chart3.xml')).toContain("<c:f>'Risk log'!$D$2:$D$4</c:f>");
  expect(text('xl/pivotCache/pivotCacheDefinition1.xml')).toContain('sheet="Risk log"');
  expect(text('xl/worksheets/sheet1.xml')).toContain("<xm:f>'Risk log'!D2:D4</xm:f>");
});

test('two tabs can swap their names', async () => {
  const { model, risks } = opened();
  const data = model.sheets.find(({ name }) => name === 'Data');
  risks.name = 'Data';
  if (data) data.name = 'Risks';
  const saved = await saveWorkbook(model);
  expect(openWorkbook(saved, 'Plan.xlsm').sheets.map(({ name }) => name)).toEqual(['Review', 'Data', 'Risks', 'Chart1']);
  expect(new TextDecoder().decode(unzip(saved, '').get('xl/charts/chart3.xml'))).toContain('<c:f>Data!$D$2:$D$4</c:f>');
});

test.each<[part: keyof SheetModel, change: (sheet: SheetModel) => void, written: string]>([
  ['tabColor', (sheet) => (sheet.tabColor = '#1F3864'), '<sheetPr codeName="Sheet1"><tabColor rgb="FF1F3864"/></sheetPr>'],
  ['showGridlines', (sheet) => (sheet.showGridlines = false), 'showGridLines="0"'],
  ['frozenRows', (sheet) => (sheet.frozenRows = 2), 'ySplit="2" topLeftCell="A3"'],
  ['hiddenRows', (sheet) => sheet.hiddenRows.add(1), '<row r="2" spans="1:6" hidden="1">'],
  ['columnWidths', (sheet) => sheet.columnWidths.set(1, 96), '<col min="2" max="2" width="18.28515625" customWidth="1"/>'],
  [
    'merges',
    (sheet) => sheet.merges.push({ top: 8, left: 0, bottom: 8, right: 1 }),
    '<mergeCells count="2"><mergeCell ref="A7:C7"/><mergeCell ref="A9:B9"/>',
  ],
  [
    'validations',
    (sheet) =>
      sheet.validations.push({ area: { top: 1, left: 1, bottom: 2, right: 1 }, rule: { list: { inCellDropDown: true, source: 'a,b' } } }),
    '<dataValidations count="2">',
  ],
  [
    'conditionalFormats',
    (sheet) =>
      sheet.conditionalFormats.push({
        area: { top: 1, left: 0, bottom: 1, right: 0 },
        type: 'Custom',
        rule: { formula: '=$C2="High"' },
        fill: '#FFC7CE',
        priority: 0,
      }),
    '<cfRule type="expression" dxfId="1" priority="2"><formula>$C2="High"</formula>',
  ],
])('a change of %s is saved', async (part, change, written) => {
  const { model, risks } = opened();
  change(risks);
  risks.changedParts.add(part);
  expect(await riskPart(model)).toContain(written);
});

test('a chart put on a tab of the file joins its drawing', async () => {
  const { model, risks } = opened();
  risks.charts.push(chartOf('Line', { name: 'Trend' }));
  risks.changedParts.add('charts');
  const saved = await saveWorkbook(model);
  const drawing = new TextDecoder().decode(unzip(saved, '').get('xl/drawings/drawing1.xml'));
  expect([...drawing.matchAll(/name="([^"]*)"/g)].map((match) => match[1])).toEqual(['Chart 1', 'Trend']);
  expect(packageProblems(saved)).toEqual({ orphans: [], missing: [] });
});

test('a change that can not be written is refused, not dropped', async () => {
  const { model, risks } = opened();
  risks.changedParts.add('isProtected');
  await expect(saveWorkbook(model)).rejects.toThrow(UnsavableError);
});
