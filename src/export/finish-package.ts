// What wasm-xlsxwriter has no call for: axes, gaps and labels of charts as planned, page breaks, and no time of writing in the file.
import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped, type Zippable } from 'fflate';
import type { PlannedAxis, PlannedChart, TabPlan } from '../report/plan';
import { CHART } from '../report/theme';

/** The earliest time that a zip can hold, so that the same report gives the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

const LIGHT_LINE = `<a:ln w="6350"><a:solidFill><a:srgbClr val="${CHART.gridline.slice(1)}"/></a:solidFill></a:ln>`;
/** Excel draws a frame round a chart that does not say otherwise. */
const NO_FRAME = '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>';
const GRIDLINES = `<c:majorGridlines><c:spPr>${LIGHT_LINE}</c:spPr></c:majorGridlines>`;

/** The finished package. `tabs` and their charts in the order in which they were written: the writer numbers them so. */
export function finishPackage(bytes: Uint8Array, tabs: readonly TabPlan[]): Uint8Array {
  const parts: Unzipped = unzipSync(bytes);
  const finished: Zippable = {};
  for (const [path, content] of Object.entries(parts)) finished[path] = [finishPart(path, content, tabs), { mtime: NO_TIME }];
  return zipSync(finished, { level: 6 });
}

function finishPart(path: string, content: Uint8Array, tabs: readonly TabPlan[]): Uint8Array {
  if (path === 'docProps/core.xml') return strToU8(strFromU8(content).replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, ''));
  const [, folder, number] = /^xl\/(charts\/chart|worksheets\/sheet)(\d+)\.xml$/.exec(path) ?? [];
  const index = Number(number) - 1;
  if (folder === 'worksheets/sheet') return strToU8(withBreaks(strFromU8(content), tabs[index]?.print.breaks ?? []));
  const chart = folder === undefined ? undefined : tabs.flatMap(({ charts }) => charts)[index];
  return chart === undefined ? content : strToU8(finishChart(strFromU8(content), chart));
}

/** The id of a break is the number of the row above it: https://learn.microsoft.com/dotnet/api/documentformat.openxml.spreadsheet.rowbreaks */
function withBreaks(xml: string, rows: readonly number[]): string {
  if (rows.length === 0) return xml;
  const breaks = rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('');
  return xml.replace(
    '</headerFooter>',
    `</headerFooter><rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks}</rowBreaks>`,
  );
}

/** Element order is the schema's: https://learn.microsoft.com/dotnet/api/documentformat.openxml.drawing.charts.valueaxis */
function finishChart(xml: string, chart: PlannedChart): string {
  const axes = [chart.categoryAxis, chart.valueAxis];
  let index = 0;
  return xml
    .replace(/<c:(catAx|valAx|dateAx)>.*?<\/c:\1>/gs, (axis) => {
      const plan = axes[index++];
      return plan === undefined ? axis : finishAxis(axis, plan);
    })
    .replace(/<c:barChart>.*?<\/c:barChart>/s, (bars) => withGap(bars, chart.gapWidth))
    .replace('</c:chart>', `</c:chart>${NO_FRAME}`)
    .replaceAll('<c:showVal val="1"/><c:showSerName val="1"/>', '<c:showVal val="0"/><c:showSerName val="1"/>');
}

function finishAxis(xml: string, axis: PlannedAxis): string {
  let finished = xml.replace('<c:majorGridlines/>', '');
  if (axis.gridlines) finished = finished.replace(/<c:axPos [^>]*\/>/, (position) => position + GRIDLINES);
  if (axis.reversed) finished = finished.replace('<c:orientation val="minMax"/>', '<c:orientation val="maxMin"/>');
  if (!axis.visible) finished = finished.replace('</c:scaling>', '</c:scaling><c:delete val="1"/>');
  if (axis.labelsAt === 'low') finished = finished.replace('<c:tickLblPos val="nextTo"/>', '<c:tickLblPos val="low"/>');
  if (axis.majorUnit !== undefined) {
    finished = finished.replace(/<c:crossBetween [^>]*\/>/, (cross) => `${cross}<c:majorUnit val="${axis.majorUnit}"/>`);
  }
  const line = axis.gridlines ? '<a:ln><a:noFill/></a:ln>' : LIGHT_LINE;
  return finished.replace('<c:txPr>', `<c:spPr>${line}</c:spPr><c:txPr>`);
}

function withGap(xml: string, gapWidth: number | undefined): string {
  if (gapWidth === undefined) return xml;
  const gap = `<c:gapWidth val="${gapWidth}"/>`;
  const bare = xml.replace(/<c:gapWidth [^>]*\/>/, '');
  return bare.includes('<c:overlap') ? bare.replace('<c:overlap', `${gap}<c:overlap`) : bare.replace('<c:axId', `${gap}<c:axId`);
}
