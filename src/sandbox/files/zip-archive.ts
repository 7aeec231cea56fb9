// Zip files, distrusted: sizes and checksums of the directory are compared with what is really inside before anything is used.
import { inflateSync, zipSync } from 'fflate';
import { UnreadableFileError } from './unreadable-file';

export type Parts = Map<string, Uint8Array>;

const mebibyte = 1024 * 1024;
const limits = { entries: 10_000, totalBytes: 400 * mebibyte, entryBytes: 300 * mebibyte, bombRatio: 200, harmlessBytes: 20 * mebibyte };

interface DirectoryEntry {
  path: string;
  encrypted: boolean;
  method: number;
  checksum: number;
  packedBytes: number;
  bytes: number;
  offset: number;
}

/** All files of the archive. Throws UnreadableFileError: damaged, encrypted, zipBomb, tooLarge. */
export function unzip(archive: Uint8Array, fileName: string): Parts {
  const entries = readDirectory(archive, fileName);
  refuseBombs(entries, archive.length, fileName);
  const parts: Parts = new Map();
  for (const entry of entries) if (!entry.path.endsWith('/')) parts.set(entry.path, unpack(archive, entry, fileName));
  return parts;
}

/** Level 0 stores: for handing parts on, not for keeping. No clock: every entry bears the same old date, as Excel writes it. */
export function zip(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level, mtime: '1980-01-01T00:00:00' });
}

function readDirectory(archive: Uint8Array, fileName: string): DirectoryEntry[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = endOfDirectory(view);
  if (end < 0) throw new UnreadableFileError('damaged', fileName);
  const entries: DirectoryEntry[] = [];
  try {
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    for (let index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== 0x02014b50) throw new RangeError('no directory entry');
      const nameLength = view.getUint16(at + 28, true);
      const flags = view.getUint16(at + 8, true);
      entries.push({
        path: new TextDecoder().decode(archive.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/'),
        encrypted: (flags & 1) === 1,
        method: view.getUint16(at + 10, true),
        checksum: view.getUint32(at + 16, true),
        packedBytes: view.getUint32(at + 20, true),
        bytes: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true),
      });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (cause) {
    throw new UnreadableFileError('damaged', fileName, { cause });
  }
  return entries;
}

/** The end record stands in the last 64 KiB, behind at most a comment. */
function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return -1;
}

function refuseBombs(entries: readonly DirectoryEntry[], archiveBytes: number, fileName: string): void {
  const total = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  const ratio = total / Math.max(1, archiveBytes);
  if (entries.length > limits.entries || (total > limits.harmlessBytes && ratio > limits.bombRatio))
    throw new UnreadableFileError('zipBomb', fileName);
  if (total > limits.totalBytes || entries.some((entry) => entry.bytes > limits.entryBytes))
    throw new UnreadableFileError('tooLarge', fileName);
}

function unpack(archive: Uint8Array, entry: DirectoryEntry, fileName: string): Uint8Array {
  if (entry.encrypted) throw new UnreadableFileError('encrypted', fileName);
  let content: Uint8Array;
  try {
    const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
    if (view.getUint32(entry.offset, true) !== 0x04034b50) throw new RangeError('no local header');
    const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
    const packed = archive.subarray(start, start + entry.packedBytes);
    // The buffer has the declared size: what really is longer is cut there, and its checksum gives it away.
    content = entry.method === 0 ? packed.slice() : inflateSync(packed, { out: new Uint8Array(entry.bytes) });
  } catch (cause) {
    throw new UnreadableFileError('damaged', fileName, { cause });
  }
  if (content.length !== entry.bytes || checksum(content) !== entry.checksum) throw new UnreadableFileError('damaged', fileName);
  return content;
}

const checksumTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32 as zip files use it. */
function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ (checksumTable[(value ^ byte) & 0xff] ?? 0);
  return (value ^ 0xffffffff) >>> 0;
}
