// What the PM wrote on the tabs of ours that are made anew: ticks and wording, headlines, notes. Found by names and keys, never by place.
import { parseAddress } from '../workbook/address';
import { type SheetSnapshot, valueAt, type WorkbookSnapshot } from '../workbook/snapshot';
import { type Decisions, joinDecisions, NO_DECISIONS } from './decisions';
import { AFTER_CLIENT, clientOfHeadline, digestInHeadlineName, INPUT_COLUMNS } from './input-names';
import { isYes, wordsIn } from './tab-words';
import { digestOf, readWrittenKey } from './written-key';

/** What stands on the tabs, parted by whether it differs from what was written there. */
export interface TabInputs {
  readonly asWritten: Decisions;
  readonly changed: Decisions;
}

/** Reads the tabs; one that was not read, or not written yet, says nothing. Never throws. */
export function tabInputs(snapshot: WorkbookSnapshot): TabInputs {
  const inputs: readonly Input[] = [
    ...columnInputs(snapshot, 'review', INPUT_COLUMNS.check, ['release', 'wording']).map(({ key, words, isChanged }) => ({
      isChanged,
      said: checkedRow(key, words),
    })),
    ...(['findings', 'actions'] as const).flatMap((kind) =>
      columnInputs(snapshot, kind, INPUT_COLUMNS[kind], ['note']).map(({ key, words: [text = ''], isChanged }) => ({
        isChanged,
        said: { ...NO_DECISIONS, notes: [{ key, text }] },
      })),
    ),
    ...headlineInputs(snapshot),
  ];
  const these = (isChanged: boolean) => joinDecisions(...inputs.filter((input) => input.isChanged === isChanged).map(({ said }) => said));
  return { asWritten: these(false), changed: these(true) };
}

interface Input {
  readonly isChanged: boolean;
  readonly said: Decisions;
}

interface KeyedWords {
  readonly key: string;
  readonly words: readonly string[];
  readonly isChanged: boolean;
}

/** A row of the client tab check: a client's headline, or a sentence with its tick. */
function checkedRow(key: string, [tick = '', wording = '']: readonly string[]): Decisions {
  const client = clientOfHeadline(key);
  if (client !== undefined) return { ...NO_DECISIONS, headlines: [{ client, text: wording }] };
  return { ...NO_DECISIONS, releases: [{ key, released: isYes(tick), ...(wording === '' ? {} : { wording }) }] };
}

/** The rows beneath the named header cells that bear a key. */
function columnInputs<Column extends string>(
  snapshot: WorkbookSnapshot,
  kind: string,
  names: Readonly<Record<Column | 'key', string>>,
  columns: readonly Column[],
): KeyedWords[] {
  const keys = placeOf(snapshot, kind, names.key);
  if (!keys) return [];
  const { sheet } = keys;
  const inputs = columns.map((column) => placeOf(snapshot, kind, names[column])?.column);
  const found: KeyedWords[] = [];
  for (let row = keys.row + 1; row < sheet.top + sheet.values.length; row += 1) {
    const words = inputs.map((column) => (column === undefined ? '' : wordsIn(valueAt(sheet, row, column))));
    const read = readWrittenKey(wordsIn(valueAt(sheet, row, keys.column)), words);
    if (read) found.push({ ...read, words });
  }
  return found;
}

/** The headlines on the client tabs. A headline whose client can't be told is nobody's. */
function headlineInputs(snapshot: WorkbookSnapshot): Input[] {
  return snapshot.names.flatMap(({ name }) => {
    const digest = digestInHeadlineName(name);
    const place = digest === undefined ? undefined : placeOf(snapshot, 'client', name);
    const client = place && clientAbove(place);
    if (!place || client === undefined) return [];
    const text = wordsIn(valueAt(place.sheet, place.row, place.column));
    return [{ isChanged: digest !== digestOf([text]), said: { ...NO_DECISIONS, headlines: [{ client, text }] } }];
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
