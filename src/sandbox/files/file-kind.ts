// What a file really is, whatever its name says: told by its first bytes and by what a container holds.
import { CFB as untypedCfb } from '@e965/xlsx';
import { contentType, partText, relationshipsOf } from './package-parts';
import { UnreadableFileError, type UnreadableReason } from './unreadable-file';
import { unzip, type Parts } from './zip-archive';

/** SheetJS gives its reader of compound files no type. */
const cfb = untypedCfb as { read(bytes: Uint8Array, options: { type: 'array' }): { FullPaths: string[] } };

export type FileKind =
  | { kind: 'openXml'; parts: Parts; workbookPath: string }
  /** .xlsb, .ods */
  | { kind: 'zippedOther'; parts: Parts }
  /** .xls */
  | { kind: 'binary' }
  | { kind: 'text' };

/** Throws UnreadableFileError for everything that is not a workbook or a text table. */
export function fileKind(bytes: Uint8Array, fileName: string): FileKind {
  const refuse = (reason: UnreadableReason): never => {
    throw new UnreadableFileError(reason, fileName);
  };
  if (bytes.length === 0) return refuse('empty');
  if (isLockFile(bytes, fileName)) return refuse('lockFile');
  if (startsWith(bytes, 0x50, 0x4b)) return zippedKind(unzip(bytes, fileName), refuse);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return compoundKind(bytes, fileName, refuse);
  if (startsWith(bytes, 0x09) && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1)) return refuse('legacyUnsupported'); // Excel 2 to 4
  if (/\.(csv|tsv|tab|txt)$/i.test(fileName)) return looksLikeText(bytes) ? { kind: 'text' } : refuse('notAWorkbook');
  if (/\.xls$/i.test(fileName) && /<(html|table|\?mso-application|workbook)/i.test(ascii(bytes.subarray(0, 2000))))
    return refuse('legacyUnsupported');
  return refuse('notAWorkbook');
}

function startsWith(bytes: Uint8Array, ...signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function ascii(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

/** Excel's own: the length of the user's name, the name padded with blanks, 165 bytes in all. LibreOffice's: ".~lock.name#". */
function isLockFile(bytes: Uint8Array, fileName: string): boolean {
  const base = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
  if (base.startsWith('~$') || base.startsWith('.~lock.')) return true;
  return bytes.length === 165 && (bytes[0] ?? 255) <= 54 && bytes[54] === 0x20 && bytes[164] === 0x20;
}

function zippedKind(parts: Parts, refuse: (reason: UnreadableReason) => never): FileKind {
  const mimetype = partText(parts, 'mimetype') ?? '';
  if (mimetype.startsWith('application/vnd.oasis.opendocument')) {
    if (!mimetype.includes('spreadsheet')) return refuse('otherOffice');
    return /encryption-data/.test(partText(parts, 'META-INF/manifest.xml') ?? '') ? refuse('encrypted') : { kind: 'zippedOther', parts };
  }
  if (parts.has('Index/Document.iwa') || parts.has('Index.zip')) return refuse('legacyUnsupported'); // Apple Numbers
  if (!parts.has('[Content_Types].xml')) return refuse('notAWorkbook');
  const main = relationshipsOf(parts, '').find(({ kind }) => kind === 'officeDocument')?.target;
  if (main === undefined || !parts.has(main)) return refuse('damaged');
  const type = contentType(parts, main);
  if (type.includes('wordprocessingml') || type.includes('ms-word')) return refuse('wordDocument');
  if (type.includes('presentationml') || type.includes('powerpoint') || type.includes('visio')) return refuse('otherOffice');
  if (type.includes('sheet.binary')) return { kind: 'zippedOther', parts };
  if (!/spreadsheetml|ms-excel/.test(type)) return refuse('notAWorkbook');
  if ((partText(parts, main) ?? '').includes('http://purl.oclc.org/ooxml/spreadsheetml')) return refuse('strictOoxml');
  return { kind: 'openXml', parts, workbookPath: main };
}

/** Compound files: old Office, and the shell around an encrypted package. */
function compoundKind(bytes: Uint8Array, fileName: string, refuse: (reason: UnreadableReason) => never): FileKind {
  let names: string[];
  try {
    names = cfb.read(bytes, { type: 'array' }).FullPaths.map((path) => path.slice(path.indexOf('/') + 1));
  } catch (cause) {
    throw new UnreadableFileError('damaged', fileName, { cause });
  }
  if (names.includes('EncryptedPackage') || names.includes('EncryptionInfo')) return refuse('encrypted');
  if (names.includes('WordDocument')) return refuse('wordDocument');
  if (names.some((name) => name === 'PowerPoint Document' || name === 'VisioDocument')) return refuse('otherOffice');
  return names.some((name) => name === 'Workbook' || name === 'Book') ? { kind: 'binary' } : refuse('notAWorkbook');
}

/** Text has no control characters but tabs and line ends; UTF-16 says so in its first two bytes or by its zeros. */
function looksLikeText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return true;
  let controls = 0;
  let zeros = 0;
  const head = bytes.subarray(0, 4096);
  for (const byte of head) {
    if (byte === 0) zeros++;
    else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) controls++;
  }
  return controls === 0 && (zeros === 0 || zeros >= head.length / 3);
}
