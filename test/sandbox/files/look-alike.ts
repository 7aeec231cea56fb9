// Packages made by hand, with what real workbooks carry: written part by part, so that each part can be told apart after saving.
import { strToU8, zipSync } from 'fflate';
import { unzip } from '../../../src/sandbox/files/zip-archive';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const drawingMain = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const chartNs = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export type PackageFiles = Record<string, string>;

export function packed(files: PackageFiles): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

export function relationships(...entries: [id: string, kind: string, target: string, external?: true][]): string {
  const list = entries.map(([id, kind, target, external]) => {
    const type = kind.includes('/') ? kind : `${office}/${kind}`;
    return `<Relationship Id="${id}" Type="${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`;
  });
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}

export function contentTypes(overrides: Record<string, string>): string {
  const defaults = {
    rels: 'application/vnd.openxmlformats-package.relationships+xml',
    xml: 'application/xml',
    vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
    png: 'image/png',
    bin: 'application/vnd.ms-office.vbaProject',
  };
  const list = [
    ...Object.entries(defaults).map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`),
    ...Object.entries(overrides).map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`),
  ];
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${list.join('')}</Types>`;
}

/** One sheet "Sheet1" with the given rows, or with the whole part. */
export function smallWorkbook(sheet: string, options: { workbook?: string; more?: PackageFiles } = {}): Uint8Array {
  return packed({
    '[Content_Types].xml': contentTypes({
      'xl/workbook.xml': `${sheetType}.sheet.main+xml`,
      'xl/worksheets/sheet1.xml': `${sheetType}.worksheet+xml`,
    }),
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml':
      options.workbook ??
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', 'worksheets/sheet1.xml']),
    'xl/worksheets/sheet1.xml': sheet.startsWith('<worksheet')
      ? sheet
      : `<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`,
    ...options.more,
  });
}

const strings = [
  'Risk',
  'Owner',
  'Level',
  'Server fails',
  'Ann Lee',
  'High',
  'CANARY only in Review',
  'Finding',
  'Both tabs',
  'Supplier late',
];

const risksSheet = `${declaration}<worksheet xmlns="${main}" xmlns:r="${office}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><sheetPr codeName="Sheet1"/><dimension ref="A1:F5"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="30.7109375" customWidth="1"/><col min="5" max="5" width="9.140625" hidden="1"/></cols><sheetData><row r="1" spans="1:6"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="1" t="s"><v>2</v></c></row><row r="2" spans="1:6"><c r="A2" t="s"><v>3</v></c><c r="B2" t="s"><v>4</v></c><c r="C2" t="s"><v>5</v></c><c r="D2" s="2"><v>45000</v></c><c r="F2"><f t="shared" ref="F2:F4" si="0">D2+1</f><v>45001</v></c></row><row r="3"><c r="A3" t="s"><v>9</v></c><c r="B3" s="3" t="s"><v>8</v></c><c r="C3"><v>4</v></c><c r="F3"><f t="shared" si="0"/><v>1</v></c></row><row r="4" hidden="1" ht="22.5" customHeight="1"><c r="A4" t="b"><v>1</v></c><c r="B4" t="e"><v>#N/A</v></c><c r="F4"><f t="shared" si="0"/><v>1</v></c></row><row r="5"><c r="A5"><f>COUNTA(Review!A1:A3)</f><v>3</v></c><c r="B5" t="str"><f>_xlfn.CONCAT(B2,"!")</f><v>Ann Lee!</v></c></row></sheetData><sheetProtection sheet="1" objects="1"/><mergeCells count="1"><mergeCell ref="A7:C7"/></mergeCells><conditionalFormatting sqref="C2:C3"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>3</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="C2:C3"><formula1>Review!$A$1:$A$3</formula1></dataValidation></dataValidations><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/><legacyDrawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId2"/></tableParts><extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>Risks!D2:D4</xm:f><xm:sqref>E2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>`;

const reviewSheet = `${declaration}<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData><row r="1"><c r="A1" t="s"><v>7</v></c><c r="B1" t="s"><v>2</v></c></row><row r="2"><c r="A2" t="s"><v>6</v></c><c r="B2"><f>1+1</f><v>2</v></c></row><row r="3"><c r="A3" t="s"><v>8</v></c></row></sheetData><drawing r:id="rId1"/><tableParts count="1"><tablePart r:id="rId2"/></tableParts></worksheet>`;

function table(id: number, name: string, ref: string, columns: string[]): string {
  const list = columns.map((column, index) => `<tableColumn id="${index + 1}" name="${column}"/>`).join('');
  return `${declaration}<table xmlns="${main}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0"><autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${list}</tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
}

function chart(values: string): string {
  return `${declaration}<c:chartSpace xmlns:c="${chartNs}" xmlns:a="${drawingMain}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>${values}</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;
}

function drawing(...ids: string[]): string {
  const anchors = ids.map(
    (id, index) =>
      `<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="3000000" cy="2000000"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="Chart ${index + 1}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${chartNs}"><c:chart xmlns:c="${chartNs}" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:absoluteAnchor>`,
  );
  return `${declaration}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="${drawingMain}" xmlns:r="${office}">${anchors.join('')}</xdr:wsDr>`;
}

const styles = `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="12"/><name val="Georgia"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs></styleSheet>`;

const vml = '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="note"/></xml>';

/**
 * Risks (table, chart, validation, conditional format, comments old and threaded, sparkline, protected), Data (hidden, pivot),
 * Chart1 (a chart sheet), Review (made by an earlier run: table, chart, formula, a word that stands nowhere else), an outside link, macros.
 */
export function fullPackage(): PackageFiles {
  const sheetPart = `${sheetType}.worksheet+xml`;
  return {
    '[Content_Types].xml': contentTypes({
      'xl/workbook.xml': 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      'xl/worksheets/sheet1.xml': sheetPart,
      'xl/worksheets/sheet2.xml': sheetPart,
      'xl/worksheets/sheet3.xml': sheetPart,
      'xl/chartsheets/sheet1.xml': `${sheetType}.chartsheet+xml`,
      'xl/styles.xml': `${sheetType}.styles+xml`,
      'xl/sharedStrings.xml': `${sheetType}.sharedStrings+xml`,
      'xl/calcChain.xml': `${sheetType}.calcChain+xml`,
      'xl/tables/table1.xml': `${sheetType}.table+xml`,
      'xl/tables/table2.xml': `${sheetType}.table+xml`,
      'xl/comments1.xml': `${sheetType}.comments+xml`,
      'xl/threadedComments/threadedComment1.xml': 'application/vnd.ms-excel.threadedcomments+xml',
      'xl/drawings/drawing1.xml': 'application/vnd.openxmlformats-officedocument.drawing+xml',
      'xl/drawings/drawing2.xml': 'application/vnd.openxmlformats-officedocument.drawing+xml',
      'xl/drawings/drawing3.xml': 'application/vnd.openxmlformats-officedocument.drawing+xml',
      'xl/charts/chart1.xml': 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
      'xl/charts/chart2.xml': 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
      'xl/charts/chart3.xml': 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
      'xl/charts/style2.xml': 'application/vnd.ms-office.chartstyle+xml',
      'xl/pivotTables/pivotTable1.xml': `${sheetType}.pivotTable+xml`,
      'xl/pivotCache/pivotCacheDefinition1.xml': `${sheetType}.pivotCacheDefinition+xml`,
      'xl/slicerCaches/slicerCache1.xml': 'application/vnd.ms-excel.slicerCache+xml',
      'xl/slicers/slicer1.xml': 'application/vnd.ms-excel.slicer+xml',
      'xl/externalLinks/externalLink1.xml': `${sheetType}.externalLink+xml`,
      'docProps/app.xml': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    }),
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml'], ['rId2', 'extended-properties', 'docProps/app.xml']),
    'docProps/app.xml': `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><Application>Microsoft Excel</Application><HeadingPairs><vt:vector size="2" baseType="variant"><vt:variant><vt:lpstr>Worksheets</vt:lpstr></vt:variant><vt:variant><vt:i4>4</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="4" baseType="lpstr"><vt:lpstr>Risks</vt:lpstr><vt:lpstr>Data</vt:lpstr><vt:lpstr>Chart1</vt:lpstr><vt:lpstr>Review</vt:lpstr></vt:vector></TitlesOfParts></Properties>`,
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr date1904="1" codeName="ThisWorkbook"/><workbookProtection lockStructure="1"/><bookViews><workbookView activeTab="1" firstSheet="0"/></bookViews><sheets><sheet name="Review" sheetId="7" r:id="rId4"/><sheet name="Risks" sheetId="1" r:id="rId1"/><sheet name="Data" sheetId="3" state="hidden" r:id="rId2"/><sheet name="Chart1" sheetId="4" r:id="rId3"/></sheets><externalReferences><externalReference r:id="rId9"/></externalReferences><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">Risks!$1:$1</definedName><definedName name="Figure">Review!$B$2</definedName><definedName name="Local" localSheetId="2">Data!$A$1</definedName><definedName name="Local" localSheetId="0">Review!$A$1</definedName><definedName name="Rapport.tab.review" hidden="1">Review!$A$1</definedName><definedName name="RiskTotal" comment="All of them">COUNTA(Risks!$A$2:$A$3)</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId10"/></pivotCaches></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
      ['rId3', 'chartsheet', 'chartsheets/sheet1.xml'],
      ['rId4', 'worksheet', 'worksheets/sheet3.xml'],
      ['rId5', 'styles', 'styles.xml'],
      ['rId6', 'sharedStrings', 'sharedStrings.xml'],
      ['rId7', 'calcChain', 'calcChain.xml'],
      ['rId8', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
      ['rId9', 'externalLink', 'externalLinks/externalLink1.xml'],
      ['rId10', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
      ['rId11', 'http://schemas.microsoft.com/office/2007/relationships/slicerCache', 'slicerCaches/slicerCache1.xml'],
    ),
    'xl/styles.xml': styles,
    'xl/sharedStrings.xml': `${declaration}<sst xmlns="${main}" count="12" uniqueCount="${strings.length}">${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    'xl/calcChain.xml': `${declaration}<calcChain xmlns="${main}"><c r="F2" i="1"/><c r="F3"/><c r="F4"/><c r="B2" i="7"/><c r="A5" i="1"/><c r="B5"/></calcChain>`,
    'xl/vbaProject.bin': 'macros, byte for byte',
    'xl/worksheets/sheet1.xml': risksSheet,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(
      ['rId1', 'drawing', '../drawings/drawing1.xml'],
      ['rId2', 'table', '../tables/table1.xml'],
      ['rId3', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['rId4', 'comments', '../comments1.xml'],
      ['rId5', 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment', '../threadedComments/threadedComment1.xml'],
      ['rId6', 'http://schemas.microsoft.com/office/2007/relationships/slicer', '../slicers/slicer1.xml'],
    ),
    'xl/worksheets/sheet2.xml': `${declaration}<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><v>42</v></c></row></sheetData></worksheet>`,
    'xl/worksheets/_rels/sheet2.xml.rels': relationships(['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml']),
    'xl/worksheets/sheet3.xml': reviewSheet,
    'xl/worksheets/_rels/sheet3.xml.rels': relationships(
      ['rId1', 'drawing', '../drawings/drawing3.xml'],
      ['rId2', 'table', '../tables/table2.xml'],
    ),
    'xl/chartsheets/sheet1.xml': `${declaration}<chartsheet xmlns="${main}" xmlns:r="${office}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
    'xl/chartsheets/_rels/sheet1.xml.rels': relationships(['rId1', 'drawing', '../drawings/drawing2.xml']),
    'xl/drawings/drawing1.xml': drawing('rId1'),
    'xl/drawings/_rels/drawing1.xml.rels': relationships(
      ['rId1', 'chart', '../charts/chart1.xml'],
      ['rId2', 'image', '../media/image1.png'],
    ),
    'xl/drawings/drawing2.xml': drawing('rId1'),
    'xl/drawings/_rels/drawing2.xml.rels': relationships(['rId1', 'chart', '../charts/chart3.xml']),
    'xl/drawings/drawing3.xml': drawing('rId1'),
    'xl/drawings/_rels/drawing3.xml.rels': relationships(
      ['rId1', 'chart', '../charts/chart2.xml'],
      ['rId2', 'image', '../media/image1.png'],
    ),
    'xl/drawings/vmlDrawing1.vml': vml,
    'xl/charts/chart1.xml': chart('Review!$B$2:$B$3'),
    'xl/charts/chart2.xml': chart('Review!$B$1:$B$3'),
    'xl/charts/_rels/chart2.xml.rels': relationships([
      'rId1',
      'http://schemas.microsoft.com/office/2011/relationships/chartStyle',
      'style2.xml',
    ]),
    'xl/charts/chart3.xml': chart('Risks!$D$2:$D$4'),
    'xl/charts/style2.xml': `${declaration}<cs:chartStyle xmlns:cs="http://schemas.microsoft.com/office/drawing/2012/chartStyle" id="201"/>`,
    'xl/media/image1.png': 'a picture that two tabs show',
    'xl/tables/table1.xml': table(1, 'RiskTable', 'A1:C3', ['Risk', 'Owner', 'Level']),
    'xl/tables/table2.xml': table(2, 'Findings', 'A1:B3', ['Finding', 'Level']),
    'xl/comments1.xml': `${declaration}<comments xmlns="${main}"><authors><author>Ann</author></authors><commentList><comment ref="A2" authorId="0"><text><t>Check this</t></text></comment></commentList></comments>`,
    'xl/threadedComments/threadedComment1.xml': `${declaration}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="A2" id="{1}"><text>Check this</text></threadedComment></ThreadedComments>`,
    'xl/pivotTables/pivotTable1.xml': `${declaration}<pivotTableDefinition xmlns="${main}" name="Pivot" cacheId="1"/>`,
    'xl/pivotTables/_rels/pivotTable1.xml.rels': relationships(['rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml']),
    'xl/pivotCache/pivotCacheDefinition1.xml': `${declaration}<pivotCacheDefinition xmlns="${main}"><cacheSource type="worksheet"><worksheetSource ref="A1:C3" sheet="Risks"/></cacheSource></pivotCacheDefinition>`,
    'xl/slicerCaches/slicerCache1.xml': `${declaration}<slicerCacheDefinition xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" name="Slicer_Level"/>`,
    'xl/slicers/slicer1.xml': `${declaration}<slicers xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><slicer name="Level" cache="Slicer_Level"/></slicers>`,
    'xl/externalLinks/externalLink1.xml': `${declaration}<externalLink xmlns="${main}" xmlns:r="${office}"><externalBook r:id="rId1"/></externalLink>`,
    'xl/externalLinks/_rels/externalLink1.xml.rels': relationships(['rId1', 'externalLinkPath', 'Other.xlsx', true]),
  };
}

/** Places in the package in which the text stands, "part". For canary tests. */
export function partsWithText(bytes: Uint8Array, text: string): string[] {
  const parts = unzip(bytes, '');
  return [...parts].filter(([, content]) => new TextDecoder().decode(content).includes(text)).map(([path]) => path);
}
