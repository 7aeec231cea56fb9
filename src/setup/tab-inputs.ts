// What the PM wrote on the tabs of ours that are made anew: ticks and wording, headlines, notes. Found by names and keys, never by place.
import { parseAddress } from '../workbook/address';
import { isoDay } from '../workbook/serial-date';
import { type CellValue, type SheetSnapshot, valueAt, type WorkbookSnapshot } from '../workbook/snapshot';
import { type DecisionEntry, type DecisionTable, tickWord } from './decision-entries';
import { AFTER_CLIENT, BETWEEN_CELLS, digestInHeadlineName, digestInStepsName, INPUT_COLUMNS, stepsKey } from './input-names';
import { isYes, wordsIn } from './tab-words';
import { readWrittenKey } from './written-key';

export interface TabInput extends DecisionEntry {
  /** Of the words that stood there when the tab was made. */
  readonly digest: string;
}

export type TabInputs = Readonly<Record<DecisionTable, readonly TabInput[]>>;

/** Reads the tabs; one that was not read, or not written yet, says nothing. Never throws. */
export function tabInputs(snapshot: WorkbookSnapshot): TabInputs {
  const checked = columnInputs(snapshot, 'review', INPUT_COLUMNS.check, ['release', 'wording']);
  return {
    releases: checked.map(({ words: [tick = '', ...wording], ...input }) => ({ ...input, words: [tickWord(isYes(tick)), ...wording] })),
    headlines: headlineInputs(snapshot),
    notes: [
      ...(['findings', 'actions'] as const).flatMap((kind) => columnInputs(snapshot, kind, INPUT_COLUMNS[kind], ['note'])),
      ...stepInputs(snapshot),
    ],
  };
}

/** The rows beneath the named header cells that bear a key. */
function columnInputs<Column extends string>(
  snapshot: WorkbookSnapshot,
  kind: string,
  names: Readonly<Record<Column | 'key', string>>,
  columns: readonly Column[],
): TabInput[] {
  const keys = placeOf(snapshot, kind, names.key);
  if (!keys) return [];
  const { sheet } = keys;
  const inputs = columns.map((column) => placeOf(snapshot, kind, names[column])?.column);
  const found: TabInput[] = [];
  for (let row = keys.row + 1; row < sheet.top + sheet.values.length; row += 1) {
    const read = readWrittenKey(wordsIn(valueAt(sheet, row, keys.column)));
    if (read) found.push({ ...read, words: inputs.map((column) => (column === undefined ? '' : wordsIn(valueAt(sheet, row, column)))) });
  }
  return found;
}

/** What was written into the next steps of the client tabs, in the meeting. */
function stepInputs(snapshot: WorkbookSnapshot): TabInput[] {
  return snapshot.names.flatMap(({ name }): TabInput[] => {
    const digest = digestInStepsName(name);
    const place = digest === undefined ? undefined : placeOf(snapshot, 'client', name);
    const client = place && clientOf(snapshot, place.sheet);
    if (digest === undefined || !place || client === undefined) return [];
    return [{ key: stepsKey(client), words: [linesBelow(place).join('\n')], digest }];
  });
}

/** The rows from the place on that say anything; a bare number under a format of days is the day that Excel made of what was typed. */
function linesBelow({ sheet, row, column }: Place): string[] {
  const [top, left] = [Math.max(0, row - sheet.top), Math.max(0, column - sheet.left)];
  const formats = sheet.numberFormats.slice(top);
  const rows = sheet.values.slice(top).map((values, offset) =>
    values
      .slice(left)
      .map((value, at) => (isDay(value, formats[offset]?.[left + at]) ? isoDay(value) : wordsIn(value)))
      .filter((words) => words !== ''),
  );
  return rows.filter((words) => words.length > 0).map((words) => words.join(BETWEEN_CELLS));
}

function isDay(value: CellValue, format: string | undefined): value is number {
  return typeof value === 'number' && Number.isInteger(value) && /[ymd年月日]/i.test(format ?? '');
}

/** Whose tab it is: the client stands above the headline. */
function clientOf(snapshot: WorkbookSnapshot, sheet: SheetSnapshot): string | undefined {
  const headline = snapshot.names
    .filter(({ name }) => digestInHeadlineName(name) !== undefined)
    .map(({ name }) => placeOf(snapshot, 'client', name))
    .find((place) => place?.sheet === sheet);
  return headline && clientAbove(headline);
}

/** The headlines on the client tabs. A headline whose client can't be told is nobody's. */
function headlineInputs(snapshot: WorkbookSnapshot): TabInput[] {
  return snapshot.names.flatMap(({ name }): TabInput[] => {
    const digest = digestInHeadlineName(name);
    const place = digest === undefined ? undefined : placeOf(snapshot, 'client', name);
    const client = place && clientAbove(place);
    if (digest === undefined || !place || client === undefined) return [];
    return [{ key: client, words: [wordsIn(valueAt(place.sheet, place.row, place.column))], digest }];
  });
}

/** The client's name stands in the line beneath the title, before the day. */
function clientAbove({ sheet, row, column }: Place): string | undefined {
  for (let above = row - 1; above >= sheet.top; above -= 1) {
    const words = wordsIn(valueAt(sheet, above, column));
    const end = words.lastIndexOf(AFTER_CLIENT);
    if (end > 0) return words.slice(0, end);
  }
  return undefined;
}

interface Place {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
}

/** The cell that a name stands for, on a tab of ours of the kind. */
function placeOf(snapshot: WorkbookSnapshot, kind: string, name: string): Place | undefined {
  const found = snapshot.names.find((each) => each.name.toLowerCase() === name.toLowerCase());
  const address = found && parseAddress(found.refersTo.replace(/^=/, ''));
  const sheet = snapshot.sheets.find((each) => each.name === address?.sheet && each.own?.kind === kind);
  return address && sheet && { sheet, row: address.top, column: address.left };
}
