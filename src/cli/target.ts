// Where a command writes: never over the workbook it reads unless told so, and never under an ending that the file would not be.
import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from './misuse';

/** Excel refuses a file whose ending is not its kind's; a workbook with macros stays one. */
function endingOfCopy(source: string): string {
  return hasEnding(source, '.xlsm') ? '.xlsm' : '.xlsx';
}

function hasEnding(file: string, ending: string): boolean {
  return path.extname(file).toLowerCase() === ending;
}

/** The workbook itself, to be written again. Errors: UsageError. */
export function inPlace(source: string): string {
  if (!hasEnding(source, '.xlsx') && !hasEnding(source, '.xlsm')) throw new UsageError('notInPlace', { file: source });
  return source;
}

/** The copy of `source`: `out` as a file, or into `out` as a folder under its own name. Errors: UsageError. */
export function copyOf(source: string, out: string, isOneOfMany: boolean): string {
  const isFolder = isOneOfMany || /[\\/]$/.test(out) || (statSync(out, { throwIfNoEntry: false })?.isDirectory() ?? false);
  const ending = endingOfCopy(source);
  const target = isFolder ? path.join(out, path.parse(source).name + ending) : out;
  return checked(target, ending, source);
}

/** Two workbooks of one name would leave one copy. Errors: UsageError. */
export function refuseTwice(targets: readonly (string | undefined)[]): void {
  const seen = new Set<string>();
  for (const target of targets) {
    if (target !== undefined && seen.has(path.resolve(target))) throw new UsageError('twice', { file: target });
    if (target !== undefined) seen.add(path.resolve(target));
  }
}

/** A file of its own, made from `source`. Errors: UsageError. */
export function newFile(target: string, source?: string): string {
  return checked(target, '.xlsx', source);
}

function checked(target: string, ending: string, source: string | undefined): string {
  if (!hasEnding(target, ending)) throw new UsageError('ending', { file: target, ending });
  if (source !== undefined && isSameFile(source, target)) throw new UsageError('sourceAsOut', { file: target });
  return target;
}

/** Also by another path, a link, or in other letter case where the system does not tell them apart. */
function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((file) => statSync(file, { throwIfNoEntry: false, bigint: true }));
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}

/** Errors: UsageError where something of that name is there already. */
export function refuseExisting(target: string): void {
  if (existsSync(target)) throw new UsageError('exists', { file: target });
}

/**
 * Writes a file, and the folders on the way to it. It is written beside its place first: what stood there stays, whole, until the new one is
 * complete on the disk. Errors: the file system's own, about `target`.
 */
export function writeTo(target: string, bytes: Uint8Array): void {
  mkdirSync(path.dirname(target), { recursive: true });
  const isThere = existsSync(target);
  // A link goes on pointing at the file.
  const place = isThere ? realpathSync(target) : target;
  const beside = `${place}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, bytes, { flush: true, ...(isThere ? { mode: statSync(place).mode } : {}) });
    renameSync(beside, place);
  } catch (error) {
    rmSync(beside, { force: true });
    throw typeof error === 'object' && error !== null ? Object.assign(error, { path: target }) : error;
  }
}
