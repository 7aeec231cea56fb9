// Text tables (.csv, .tsv): encoding and delimiter told from the content, values typed with care. Never a formula.
import Papa from 'papaparse';
import type { CellModel } from '../model';
import { UnreadableFileError } from './unreadable-file';

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Rows of cells, sparse. Throws UnreadableFileError (empty, notAWorkbook). */
export function readCsv(bytes: Uint8Array, fileName: string): (CellModel | undefined)[][] {
  let text = decodeText(bytes, fileName);
  // Excel's own hint for the delimiter, in a first line of its own.
  const hint = /^sep=(.)\r?\n/i.exec(text);
  if (hint) text = text.slice(hint[0].length);
  const delimiter = hint?.[1] ?? (/\.(tsv|tab)$/i.test(fileName) ? '\t' : delimiterOfHeader(text));
  const { data } = Papa.parse<string[]>(text, { delimiter, delimitersToGuess: [...DELIMITERS], skipEmptyLines: false });
  const rows = data.map((fields) => fields.map(typedCell));
  while (rows.at(-1)?.every((cell) => cell === undefined)) rows.pop();
  if (rows.length === 0) throw new UnreadableFileError('empty', fileName);
  return rows;
}

/** The one delimiter that the first line has more than once, where texts further down are full of another; else '', to be guessed from all lines. */
function delimiterOfHeader(text: string): string {
  const [firstLine = ''] = text
    .replace(/"[^"]*"/g, '')
    .trimStart()
    .split(/\r?\n/, 1);
  const found = DELIMITERS.filter((delimiter) => firstLine.includes(delimiter));
  const [only] = found;
  return only !== undefined && found.length === 1 && firstLine.split(only).length > 2 ? only : '';
}

/** UTF-8 and UTF-16 with and without a mark; else GB18030, which holds GBK and GB2312; else Western European. */
function decodeText(bytes: Uint8Array, fileName: string): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.length > 1 && first === 0 && second !== 0) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.length > 1 && first !== 0 && second === 0) return new TextDecoder('utf-16le').decode(bytes);
  for (const encoding of ['utf-8', highBytesStandAlone(bytes) ? 'windows-1252' : 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      continue; // not this encoding: the next one is tried
    }
  }
  throw new UnreadableFileError('notAWorkbook', fileName);
}

/** "Müller" has one byte above 127 between letters; Chinese comes in pairs. */
function highBytesStandAlone(bytes: Uint8Array): boolean {
  let alone = 0;
  let runs = 0;
  let length = 0;
  for (let at = 0; at <= bytes.length; at++) {
    if ((bytes[at] ?? 0) >= 0x80) length++;
    else if (length > 0) {
      runs++;
      if (length === 1) alone++;
      length = 0;
    }
  }
  return alone > runs * 0.7;
}

const plainNumber = /^[+-]?(?:0|[1-9]\d*)?(?:\.\d+)?$/;
const scientific = /^[+-]?\d\.\d+[eE][+-]?\d{1,3}$/;
const isoDate = /^(\d{4})-(\d{1,2})-(\d{1,2})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

/**
 * Numbers become numbers and ISO dates dates; all else stays text, also what Excel would damage: leading zeros, more than
 * 15 digits, "1-2", "1E5", and formulas.
 */
function typedCell(text: string): CellModel | undefined {
  if (text === '') return undefined;
  const trimmed = text.trim();
  const isNumber = /\d/.test(trimmed) && (plainNumber.test(trimmed) || scientific.test(trimmed));
  if (isNumber && trimmed.replace(/\D/g, '').length <= 15) return { value: Number(trimmed) };
  const date = isoDate.exec(trimmed);
  if (date) {
    const [year, month, day, hour, minute, second] = date.slice(1).map((part) => Number(part || 0));
    const serial = serialDay(year ?? 0, month ?? 0, day ?? 0);
    const time = ((hour ?? 0) * 3600 + (minute ?? 0) * 60 + (second ?? 0)) / 86_400;
    if (serial !== undefined && time < 1)
      return { value: serial + time, numberFormat: date[4] === undefined ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm' };
  }
  return { value: text };
}

/** Day number of Excel's 1900 system; undefined for a day that is none, and before 1 March 1900, where Excel counts a day too many. */
function serialDay(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const serial = date.getTime() / 86_400_000 + 25_569;
  return serial >= 61 ? serial : undefined;
}
