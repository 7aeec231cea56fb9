// Fails the build when code uses an Office.js member above the floor without asking for it first.
// What a member needs is in its "[Api set: ExcelApi 1.9]" tag in @types/office-js; the question is `isSetSupported('ExcelApi', '1.15')`.
//
//   npx tsx tools/check-api-sets.ts [folder …]
import { relative } from 'node:path';
import ts from 'typescript';

const FLOOR = '1.14';
const FOLDERS = ['src/excel', 'src/taskpane', 'src/commands'];

export interface TooNew {
  readonly file: string;
  readonly line: number;
  readonly member: string;
  readonly needs: string;
}

/** Every use of a member above the floor that no `if (…isSetSupported('ExcelApi', …))` encloses. */
export function tooNewMembers(files: readonly string[], options: ts.CompilerOptions, floor = FLOOR): TooNew[] {
  const program = ts.createProgram([...files], options);
  const checker = program.getTypeChecker();
  const found: TooNew[] = [];
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source, source);
  }
  return found;

  function visit(node: ts.Node, source: ts.SourceFile): void {
    if (ts.isIdentifier(node)) {
      const needs = neededSet(node);
      if (needs !== undefined && isAbove(needs, floor) && !isGuarded(node, needs)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        found.push({ file: source.fileName, line: line + 1, member: node.text, needs });
      }
    }
    if (ts.isStringLiteralLike(node)) for (const { member, needs } of loadedMembers(node)) report(node, source, member, needs);
    ts.forEachChild(node, (child) => {
      visit(child, source);
    });
  }

  function report(node: ts.Node, source: ts.SourceFile, member: string, needs: string): void {
    if (!isAbove(needs, floor) || isGuarded(node, needs)) return;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push({ file: source.fileName, line: line + 1, member, needs });
  }

  /** The API set of the member that an identifier names; overloads count by the one that is called. */
  function neededSet(node: ts.Identifier): string | undefined {
    const symbol = checker.getSymbolAtLocation(node);
    const call = callOf(node);
    const declaration = (call && checker.getResolvedSignature(call)?.declaration) ?? symbol?.declarations?.[0];
    return declaration && apiSetOf(declaration, call?.arguments.length);
  }

  /** Members named in load('items/name,address'), looked up one by one on the type that is loaded. */
  function loadedMembers(node: ts.StringLiteralLike): { member: string; needs: string }[] {
    const call = ts.isCallExpression(node.parent) ? node.parent : undefined;
    if (!call || !ts.isPropertyAccessExpression(call.expression) || call.expression.name.text !== 'load') return [];
    const loaded = checker.getTypeAtLocation(call.expression.expression);
    return node.text.split(',').flatMap((property) => {
      let type: ts.Type | undefined = loaded;
      const members: { member: string; needs: string }[] = [];
      for (const name of property.trim().split('/')) {
        const symbol: ts.Symbol | undefined = type?.getProperty(name);
        const declaration = symbol?.declarations?.[0];
        if (!symbol || !declaration) break;
        const needs = apiSetOf(declaration);
        if (needs !== undefined) members.push({ member: `${name} (loaded)`, needs });
        type = checker.getTypeOfSymbol(symbol);
        if (checker.isArrayType(type)) type = checker.getTypeArguments(type as ts.TypeReference)[0];
      }
      return members;
    });
  }
}

function callOf(node: ts.Identifier): ts.CallExpression | undefined {
  const access = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node ? node.parent : undefined;
  return access && ts.isCallExpression(access.parent) && access.parent.expression === access ? access.parent : undefined;
}

/**
 * "1.9" from the tag of a declaration; the highest where a tag tells them apart ("1.1 for reading visibility; 1.2 for setting it").
 * A version for one parameter counts when the call passes it. Preview members have no number and are above everything.
 */
function apiSetOf(declaration: ts.Node, passed = 0): string | undefined {
  const source = declaration.getSourceFile();
  if (!source.fileName.includes('office-js')) return undefined;
  const comment = source.text.slice(declaration.getFullStart(), declaration.getStart());
  const tag = /\[\s*Api set:\s*ExcelApi(?:Online|Desktop)?\s+([^\]]+?)\s*\]/i.exec(comment)?.[1];
  if (tag === undefined) return undefined;
  const counted = tag.split(';').filter((clause) => {
    const parameter = /for adding `(\w+)` parameter/.exec(clause)?.[1];
    return parameter === undefined || passed > indexOfParameter(declaration, parameter);
  });
  const versions = counted.join(';').match(/\d+\.\d+/g) ?? ['99.0'];
  return versions.reduce((highest, version) => (isAbove(version, highest) ? version : highest));
}

function indexOfParameter(declaration: ts.Node, name: string): number {
  return ts.isFunctionLike(declaration) ? declaration.parameters.findIndex((parameter) => parameter.name.getText() === name) : -1;
}

/** Versions as numbers of their parts: 1.9 is below 1.14. */
function isAbove(version: string, floor: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [floorMajor = 0, floorMinor = 0] = floor.split('.').map(Number);
  return major !== floorMajor ? major > floorMajor : minor > floorMinor;
}

const QUESTION = /isSetSupported\(\s*['"]ExcelApi['"]\s*,\s*['"](\d+\.\d+)['"]\s*\)/;

/** Inside the yes-branch of an if or ?: that asks for at least the set that is needed. */
function isGuarded(node: ts.Node, needs: string): boolean {
  for (let child = node; !ts.isSourceFile(child); child = child.parent) {
    const { parent } = child;
    const isYesBranch =
      (ts.isIfStatement(parent) && parent.thenStatement === child) || (ts.isConditionalExpression(parent) && parent.whenTrue === child);
    if (!isYesBranch) continue;
    const condition = ts.isIfStatement(parent) ? parent.expression : parent.condition;
    const asked = QUESTION.exec(condition.getText())?.[1];
    if (asked !== undefined && !isAbove(needs, asked)) return true;
  }
  return false;
}

function main(folders: readonly string[]): number {
  const config = ts.readConfigFile('tsconfig.json', ts.sys.readFile.bind(ts.sys));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, process.cwd());
  const files = folders
    .filter((folder) => ts.sys.directoryExists(folder))
    .flatMap((folder) => ts.sys.readDirectory(folder, ['.ts', '.tsx']));
  const tooNew = tooNewMembers(files, options);
  for (const { file, line, member, needs } of tooNew) {
    console.error(`${relative(process.cwd(), file)}:${line} ${member} needs ExcelApi ${needs}; the floor is ${FLOOR}`);
  }
  console.log(`${files.length} files, ${tooNew.length} uses above ExcelApi ${FLOOR}`);
  return tooNew.length === 0 ? 0 : 1;
}

if (require.main === module) process.exitCode = main(process.argv.length > 2 ? process.argv.slice(2) : FOLDERS);
