// Is a package whole, and did saving leave the user's sheets alone? For tests, CI and the demo's own checks.
import { reachableParts, readXml, relationshipsOf, requireXml } from './package-parts';
import { sheetEntries } from './sheet-entries';
import { removeSheets } from './remove-sheets';
import { partFingerprint, sheetFingerprint, workbookTables } from './sheet-fingerprint';
import { childElement, childElements, textOf, type XmlElement } from './xml';
import { unzip, type Parts } from './zip-archive';

export interface PackageProblems {
  /** Parts that nothing leads to. */
  orphans: string[];
  /** "source → target" of relationships to parts that are not there, and content types of such parts. */
  missing: string[];
}

export function packageProblems(bytes: Uint8Array): PackageProblems {
  const parts = unzip(bytes, '');
  const reached = reachableParts(parts);
  const isOwn = (path: string) => path === '[Content_Types].xml' || path.endsWith('.rels');
  const orphans = [...parts.keys()].filter((path) => !isOwn(path) && !reached.has(path));
  const missing = ['', ...parts.keys()].flatMap((source) =>
    relationshipsOf(parts, source)
      .filter(({ target, external }) => !external && !parts.has(target))
      .map(({ target }) => `${source} → ${target}`),
  );
  for (const { attributes } of childElements(requireXml(parts, '[Content_Types].xml').root, 'Override')) {
    const path = (attributes.get('PartName') ?? '').slice(1);
    if (!parts.has(path)) missing.push(`[Content_Types].xml → ${path}`);
  }
  return { orphans, missing };
}

/** Parts that saving may change: lists of the whole workbook, and signatures, which end with any change. What matters in them is compared one by one. */
const sharedParts = new Set([
  'styles',
  'sharedStrings',
  'calcChain',
  'officeDocument',
  'extended-properties',
  'worksheet',
  'chartsheet',
  'origin',
]);

/**
 * What differs between the sheets of `before` and the same sheets in `after`: cells with formats, everything on the sheet,
 * names, and parts of the workbook. Sheets named in `deleted` are left out, and so is what only they used.
 */
export function differences(before: Uint8Array, after: Uint8Array, deleted: ReadonlySet<string> = new Set()): string[] {
  const old = workbookOf(before);
  const fresh = workbookOf(after);
  const oldNames = namesOf(old.parts, old.path, deleted);
  removeSheets(old.parts, old.path, deleted);
  const found: string[] = [];
  const paths = new Map(sheetEntries(fresh.parts, fresh.path).map((entry) => [entry.name, entry]));
  const oldTables = workbookTables(old.parts, old.path);
  const freshTables = workbookTables(fresh.parts, fresh.path);
  for (const entry of sheetEntries(old.parts, old.path)) {
    const same = paths.get(entry.name);
    if (!same) {
      found.push(`sheet ${entry.name} is gone`);
      continue;
    }
    if (same.visibility !== entry.visibility) found.push(`sheet ${entry.name}: ${same.visibility}`);
    const [left, right] = [sheetFingerprint(old.parts, entry.path, oldTables), sheetFingerprint(fresh.parts, same.path, freshTables)];
    found.push(...mapDifferences(left.cells, right.cells, `${entry.name}!`), ...mapDifferences(left.rest, right.rest, `${entry.name}: `));
  }
  found.push(...lost(oldNames, namesOf(fresh.parts, fresh.path), 'name '));
  found.push(...lost(workbookParts(old), workbookParts(fresh), 'part '));
  return found;
}

function workbookOf(bytes: Uint8Array): { parts: Parts; path: string } {
  const parts = unzip(bytes, '');
  return { parts, path: relationshipsOf(parts, '').find(({ kind }) => kind === 'officeDocument')?.target ?? '' };
}

function mapDifferences(left: ReadonlyMap<string, string>, right: ReadonlyMap<string, string>, prefix: string): string[] {
  const keys = new Set([...left.keys(), ...right.keys()]);
  return [...keys].filter((key) => left.get(key) !== right.get(key)).map((key) => prefix + key);
}

function lost(left: ReadonlyMap<string, string>, right: ReadonlyMap<string, string>, prefix: string): string[] {
  return [...left].filter(([key, value]) => right.get(key) !== value).map(([key]) => prefix + key);
}

/** Defined names with the sheet that they belong to, but for those of `deleted` sheets. */
function namesOf(parts: Parts, workbookPath: string, deleted: ReadonlySet<string> = new Set()): Map<string, string> {
  const root = readXml(parts, workbookPath)?.root;
  const list = root && childElement(root, 'definedNames');
  const sheets = sheetEntries(parts, workbookPath).map(({ name }) => name);
  const owner = ({ attributes }: XmlElement) => sheets[Number(attributes.get('localSheetId') ?? -1)] ?? '';
  const entries = (list ? childElements(list) : []).filter((entry) => !deleted.has(owner(entry)));
  return new Map(
    entries.map((entry) => [
      `${owner(entry)}!${entry.attributes.get('name') ?? ''}`,
      `${entry.attributes.get('hidden') ?? ''}${textOf(entry)}`,
    ]),
  );
}

/** What hangs on the workbook beside its sheets: macros, themes, caches, links. By kind and running number. */
function workbookParts({ parts, path }: { parts: Parts; path: string }): Map<string, string> {
  const tables = { strings: [], formats: [], differentials: [] };
  const found = new Map<string, string>();
  for (const source of ['', path]) {
    for (const { kind, target, external } of relationshipsOf(parts, source)) {
      if (sharedParts.has(kind)) continue;
      let number = 1;
      while (found.has(`${kind} ${number}`)) number++;
      found.set(`${kind} ${number}`, external ? target : partFingerprint(parts, target, tables));
    }
  }
  return found;
}
