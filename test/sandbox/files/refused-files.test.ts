// Files that are no workbook, or none that can be read: each is refused with its reason.
import { utils, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { openWorkbook } from '../../../src/sandbox/files/open-workbook';
import { UnreadableFileError, type UnreadableReason } from '../../../src/sandbox/files/unreadable-file';
import { contentTypes, packed, relationships, smallWorkbook } from './look-alike';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const slides = 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml';

function officeFile(type: string): Uint8Array {
  return packed({
    '[Content_Types].xml': contentTypes({ 'main.xml': type }),
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'main.xml']),
    'main.xml': '<x/>',
  });
}

/** A compound file ([MS-CFB]) with one stream, as old Office and encryption make them. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(512 * 4);
  const view = new DataView(bytes.buffer);
  const none = 0xffffffff;
  const end = 0xfffffffe;
  const put16 = (at: number, value: number) => {
    view.setUint16(at, value, true);
  };
  const put32 = (at: number, value: number) => {
    view.setUint32(at, value, true);
  };
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [at, value] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const)
    put16(at, value);
  for (const [at, value] of [
    [44, 1],
    [48, 1],
    [56, 4096],
    [60, end],
    [68, end],
    [76, 0],
  ] as const)
    put32(at, value);
  for (let at = 80; at < 1024; at += 4) put32(at, none);
  put32(512, 0xfffffffd);
  put32(516, end);
  ['Root Entry', stream].forEach((name, index) => {
    const at = 1024 + index * 128;
    for (let place = 0; place < name.length; place++) put16(at + place * 2, name.charCodeAt(place));
    put16(at + 64, (name.length + 1) * 2);
    bytes[at + 66] = index === 0 ? 5 : 2;
    for (const link of [68, 72, 76]) put32(at + link, none);
    if (index === 0) put32(at + 76, 1);
    put32(at + 116, end);
  });
  return bytes;
}

function lockFile(user: string): Uint8Array {
  const bytes = new Uint8Array(165).fill(0x20);
  bytes[0] = user.length;
  bytes.set(strToU8(user), 1);
  return bytes;
}

/** Says in its directory that an entry is shorter than it is. */
function lyingZip(): Uint8Array {
  const bytes = smallWorkbook(`<row r="1"><c r="A1" t="str"><v>${'x'.repeat(5000)}</v></c></row>`);
  const view = new DataView(bytes.buffer);
  for (let at = view.getUint32(bytes.length - 6, true); view.getUint32(at, true) === 0x02014b50;) {
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)).endsWith('sheet1.xml')) view.setUint32(at + 24, 100, true);
    at += 46 + length;
  }
  return bytes;
}

const good = smallWorkbook('<row r="1"><c r="A1"><v>1</v></c></row>');
const flipped = good.map((byte, index) => (index === 100 ? byte ^ 0xff : byte));
const strict = smallWorkbook('', { workbook: '<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><sheets/></workbook>' });
const emptySheet = write(
  { SheetNames: ['Sheet1'], Sheets: { Sheet1: utils.aoa_to_sheet([]) } },
  { type: 'array', bookType: 'xls' },
) as ArrayBuffer;
const zeros = new Uint8Array(60 * 1024 * 1024);

const cases: [what: string, reason: UnreadableReason, name: string, bytes: Uint8Array][] = [
  ['nothing', 'empty', 'Plan.xlsx', new Uint8Array(0)],
  ['a workbook whose only sheet is empty', 'empty', 'Plan.xls', new Uint8Array(emptySheet)],
  [
    'a workbook without sheets',
    'empty',
    'Plan.xlsx',
    smallWorkbook('', { workbook: '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets/></workbook>' }),
  ],
  ['a text table of blanks', 'empty', 'Plan.csv', strToU8('\n,,\n')],
  ["Excel's lock file", 'lockFile', 'Plan.xlsx', lockFile('Ann Lee')],
  ["Excel's lock file by its name", 'lockFile', '~$Plan.xlsx', strToU8('x')],
  ["LibreOffice's lock file", 'lockFile', '.~lock.Plan.xlsx#', strToU8(',ann,')],
  ['an encrypted workbook', 'encrypted', 'Plan.xlsx', compoundFile('EncryptedPackage')],
  ['a Word document renamed', 'wordDocument', 'Plan.xlsx', officeFile(word)],
  ['an old Word document renamed', 'wordDocument', 'Plan.xls', compoundFile('WordDocument')],
  ['slides renamed', 'otherOffice', 'Plan.xlsx', officeFile(slides)],
  ['a text of OpenDocument', 'otherOffice', 'Plan.ods', packed({ mimetype: 'application/vnd.oasis.opendocument.text' })],
  ['a plain zip', 'notAWorkbook', 'Plan.xlsx', packed({ 'readme.txt': 'hi' })],
  ['a web page', 'notAWorkbook', 'Plan.xlsx', strToU8('<!DOCTYPE html><p>Please sign in</p>')],
  ['a picture called .csv', 'notAWorkbook', 'Plan.csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2)],
  ['a web table called .xls', 'legacyUnsupported', 'Plan.xls', strToU8('<html><table><tr><td>1</td></tr></table></html>')],
  ['Excel 3', 'legacyUnsupported', 'Plan.xls', Uint8Array.of(0x09, 0x02, 6, 0, 0, 0, 0x10, 0, 0, 0)],
  ['Apple Numbers', 'legacyUnsupported', 'Plan.xlsx', packed({ 'Index/Document.iwa': 'x' })],
  ['a download that was cut off', 'damaged', 'Plan.xlsx', good.subarray(0, good.length - 300)],
  ['a flipped byte', 'damaged', 'Plan.xlsx', flipped],
  ['an archive that lies about a size', 'damaged', 'Plan.xlsx', lyingZip()],
  ['a sheet whose markup is cut off', 'damaged', 'Plan.xlsx', smallWorkbook('', { workbook: '<workbook><sheets>' })],
  ['strict Open XML', 'strictOoxml', 'Plan.xlsx', strict],
  ['a zip bomb', 'zipBomb', 'Plan.xlsx', zipSync({ 'xl/worksheets/sheet1.xml': zeros }, { level: 9 })],
];

test.each(cases)('%s is refused: %s', (_, reason, name, bytes) => {
  let refusal: unknown;
  try {
    openWorkbook(bytes, name);
  } catch (error) {
    refusal = error;
  }
  expect(refusal).toBeInstanceOf(UnreadableFileError);
  expect(refusal).toMatchObject({ reason, fileName: name });
});
