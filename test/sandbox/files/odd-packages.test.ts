// Packages as other programs write them, and what only odd texts bring about: read the same, and saved as files that XML and Excel take.
import { strFromU8, strToU8 } from 'fflate';
import { SaxesParser } from 'saxes';
import { openWorkbook } from '../../../src/sandbox/files/open-workbook';
import { differences } from '../../../src/sandbox/files/package-check';
import { saveWorkbook } from '../../../src/sandbox/files/save-workbook';
import type { WorkbookModel } from '../../../src/sandbox/model';
import { unzip, zip, type Parts } from '../../../src/sandbox/files/zip-archive';
import { fullPackage, packed, smallWorkbook } from './look-alike';
import { chartOf, reportSheet, sheetWith, workbookWith } from './models';

const XML = /\.(xml|rels)$/;

/** The look-alike with each of its XML parts rewritten, and without the protection of its structure. */
function rewritten(change: (xml: string) => string): Parts {
  const parts = unzip(packed(fullPackage()), '');
  for (const [path, bytes] of parts)
    if (XML.test(path)) parts.set(path, strToU8(change(strFromU8(bytes).replace(/<workbookProtection[^>]*\/>/, ''))));
  return parts;
}

/** What a strict reader says of the parts that are XML: of their markup, their characters and their encoding. */
function complaints(bytes: Uint8Array): string[] {
  return [...unzip(bytes, '')].flatMap(([path, content]) => {
    if (!XML.test(path)) return [];
    const isUtf16 = content[0] === 0xff && content[1] === 0xfe;
    const text = new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(content);
    const found: string[] = [];
    if (/^<\?xml[^>]*utf-16/i.test(text) !== isUtf16) found.push(`${path}: not in the encoding that it declares`);
    const parser = new SaxesParser();
    parser.on('error', ({ message }) => found.push(`${path}: ${message}`));
    parser.write(text).close();
    return found;
  });
}

async function savedWithNewTab(source: Uint8Array): Promise<Uint8Array> {
  const model = openWorkbook(source, 'Plan.xlsm');
  const added = { ...reportSheet(), tables: [] };
  model.sheets.push(added);
  model.activeSheetId = added.id;
  return saveWorkbook(model);
}

describe('attributes in single quotes', () => {
  const source = zip(rewritten((xml) => xml.replace(/<[^!?][^>]*>/g, (tag) => tag.replace(/="([^"']*)"/g, "='$1'"))));

  test('say the same', () => {
    const [plain, odd] = [openWorkbook(zip(rewritten((xml) => xml)), 'Plan.xlsm'), openWorkbook(source, 'Plan.xlsm')];
    const seen = ({ sheets }: WorkbookModel) =>
      sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map((cell) => cell?.value)) }));
    expect(seen(odd)).toEqual(seen(plain));
    expect(odd.sheets.find(({ name }) => name === 'Risks')).toMatchObject({ isProtected: true, frozenRows: 1 });
  });

  test('still leave one tab selected: what is typed into a group lands in each of its tabs', async () => {
    const views = [...unzip(await savedWithNewTab(source), '')].filter(
      ([path, bytes]) => path.includes('sheets/sheet') && /tabSelected=["']1/.test(strFromU8(bytes)),
    );
    expect(views.map(([path]) => path)).toEqual(['xl/worksheets/sheet4.xml']);
  });

  test('hide no word of another tab when a tab is deleted', async () => {
    const model = openWorkbook(source, 'Plan.xlsm');
    model.sheets = model.sheets.filter(({ name }) => name !== 'Review');
    model.names = model.names.filter(({ scope }) => scope === undefined || model.sheets.some(({ id }) => id === scope));
    const saved = await saveWorkbook(model);
    expect(openWorkbook(saved, 'Plan.xlsm').sheets.find(({ name }) => name === 'Risks')?.rows[2]?.[1]?.value).toBe('Both tabs');
  });
});

test('parts in UTF-16 are saved in the encoding that they declare', async () => {
  const parts = rewritten((xml) => xml);
  for (const [path, bytes] of parts) {
    if (!/^xl\/(worksheets|workbook|styles)[^_]*\.xml$/.test(path)) continue;
    const text = `\uFEFF${strFromU8(bytes).replace('UTF-8', 'UTF-16')}`;
    parts.set(path, new Uint8Array(Uint16Array.from(text, (_, at) => text.charCodeAt(at)).buffer));
  }
  const source = zip(parts);
  expect(complaints(source)).toEqual([]);
  const saved = await savedWithNewTab(source);
  expect(complaints(saved)).toEqual([]);
  expect(differences(source, saved)).toEqual([]);
});

test('no text, wherever it is written, makes a file that is no XML', async () => {
  const odd = 'a\u0001b\u000B\u001Fc\uFFFEd\uD800e ]]> &amp; <x>';
  const sheet = sheetWith(
    'Client',
    [
      [odd, 'Count'],
      [odd, 3],
    ],
    1,
  );
  const area = { top: 1, left: 0, bottom: 1, right: 0 };
  const [first] = reportSheet().charts[0]?.series ?? [];
  sheet.charts.push(chartOf('ColumnClustered', { name: odd, title: { visible: true, text: odd }, series: [{ ...first, name: odd }] }));
  sheet.validations.push({
    area,
    rule: { list: { inCellDropDown: true, source: `${odd},b` } },
    prompt: { title: odd, message: odd, showPrompt: true },
  });
  sheet.pageLayout = { headersFooters: { leftHeader: odd } };
  const model = workbookWith(sheet);
  model.names.push({ name: 'Words', formula: `="${odd}"`, visible: true, comment: odd, fromFile: false });
  const saved = await saveWorkbook(model);
  expect(complaints(saved)).toEqual([]);
  expect(openWorkbook(saved, 'Plan.xlsx').sheets[0]?.rows[0]?.[0]?.value).toBe(odd);
});

describe('a day in a rule of a cell', () => {
  // "2026-05-01" in the file would be a subtraction: ECMA-376 part 1, 18.3.1.33 (dataValidation) has formulas there.
  test.each([
    [false, '2026-05-01', '46143'],
    [true, '2026-05-01', '44681'],
    [false, '1904-01-01', '1462'],
    [true, '1904-01-01', '0'],
    [false, '1900-01-01', '1'],
    [false, '2026-05-01T12:00:00', '46143.5'],
    [false, '=TODAY()', 'TODAY()'],
  ])('is its number (1904: %s): %s → %s', async (date1904, formula1, stored) => {
    const sheet = sheetWith('Plan', [['Day']], 1);
    sheet.validations.push({ area: { top: 1, left: 0, bottom: 9, right: 0 }, rule: { date: { operator: 'GreaterThan', formula1 } } });
    const saved = await saveWorkbook({ ...workbookWith(sheet), date1904 });
    expect(strFromU8(unzip(saved, '').get('xl/worksheets/sheet1.xml') ?? new Uint8Array())).toContain(`<formula1>${stored}</formula1>`);
  });
});

describe('a digital signature', () => {
  const origin = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin';
  const source = packed({
    ...fullPackage(),
    '_rels/.rels': (fullPackage()['_rels/.rels'] ?? '').replace(
      '</Relationships>',
      `<Relationship Id="rId9" Type="${origin}" Target="_xmlsignatures/origin.sigs"/></Relationships>`,
    ),
    '_xmlsignatures/origin.sigs': '',
    '_xmlsignatures/_rels/origin.sigs.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${origin.replace('/origin', '/signature')}" Target="sig1.xml"/></Relationships>`,
    '_xmlsignatures/sig1.xml': '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>',
  });
  const signatures = (bytes: Uint8Array) => [...unzip(bytes, '').keys()].filter((path) => path.startsWith('_xmlsignatures/'));

  test('stays where nothing was changed', async () => {
    expect(signatures(await saveWorkbook(openWorkbook(source, 'Plan.xlsm')))).toHaveLength(3);
  });

  test('goes with the first change, as Excel takes it away, and leaves no part behind', async () => {
    // https://support.microsoft.com/office/add-or-remove-a-digital-signature-in-microsoft-365-files-70d26dc9-be10-46f1-8efa-719c8b3f1a2d
    const saved = await savedWithNewTab(source);
    expect(signatures(saved)).toEqual([]);
    expect(differences(source, saved)).toEqual([]);
  });
});

test('more cell formats than Excel has room for are refused, not written', async () => {
  // https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
  const files = fullPackage();
  const format = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
  const styles = (files['xl/styles.xml'] ?? '').replace('</cellXfs>', `${format.repeat(65_486)}</cellXfs>`);
  const full = smallWorkbook('<row r="1"><c r="A1"><v>1</v></c></row>', {
    more: {
      'xl/styles.xml': styles,
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    },
  });
  const model = openWorkbook(full, 'Plan.xlsx');
  const cell = model.sheets[0]?.rows[0]?.[0];
  if (cell) cell.style = { fill: '#123456' };
  model.sheets[0]?.changedCells.add('0,0');
  await expect(saveWorkbook(model)).rejects.toThrow('65490 cell formats');
});

test('a tab made anew has the table numbers of the one before it', async () => {
  const tableTab = () => ({ ...reportSheet(), id: '{new}' });
  const first = await saveWorkbook({ ...workbookWith(sheetWith('Risks', [['Risk'], ['Late']], 1), tableTab()) });
  const model = openWorkbook(first, 'Plan.xlsx');
  const second = await saveWorkbook({ ...model, sheets: [...model.sheets.slice(0, 1), tableTab()] });
  expect(differences(first, second)).toEqual([]);
});
