// Requirement sets: a member above the declared version is not there, and each declared set is the documented one.
import { readFileSync } from 'node:fs';
import * as ts from 'typescript';
import { hasApi } from '../../src/sandbox/api-sets';
import { applicationType } from '../../src/sandbox/objects/application';
import { axesType } from '../../src/sandbox/objects/chart-axes';
import { chartCollectionType } from '../../src/sandbox/objects/chart-collection';
import { chartType } from '../../src/sandbox/objects/chart';
import { chartBorderType, chartFillType, chartFontType, chartLineType } from '../../src/sandbox/objects/chart-format';
import { conditionalFormatsType } from '../../src/sandbox/objects/conditional-formats';
import { dataLabelsType } from '../../src/sandbox/objects/chart-labels';
import { dataValidationType } from '../../src/sandbox/objects/data-validation';
import { nameCollectionType } from '../../src/sandbox/objects/names';
import { pageLayoutType } from '../../src/sandbox/objects/page-layout';
import { rangeAreasType } from '../../src/sandbox/objects/range-areas';
import { rangeFormatType } from '../../src/sandbox/objects/range-format';
import { rangeType } from '../../src/sandbox/objects/range';
import { seriesCollectionType } from '../../src/sandbox/objects/chart-series';
import { tableCollectionType, tableType } from '../../src/sandbox/objects/tables';
import { tableColumnsType, tableRowsType } from '../../src/sandbox/objects/table-parts';
import { workbookType } from '../../src/sandbox/objects/workbook';
import { worksheetCollectionType } from '../../src/sandbox/objects/worksheets';
import { worksheetType } from '../../src/sandbox/objects/worksheet';
import { failureOf, openExcel } from './excel';

test.each([
  ['1.14', '1.9', true],
  ['1.9', '1.14', false],
  ['1.14', '1.14', true],
  ['2.0', '1.17', true],
] as const)('a host of %s has what came with %s: %s', (declared, since, has) => {
  expect(hasApi(declared, since)).toBe(has);
});

test('a member above the declared version is ApiNotFound', async () => {
  // https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
  const failure = await failureOf(
    (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').getMergedAreasOrNullObject().load('address');
    },
    undefined,
    { apiVersion: '1.12' },
  );
  expect(failure).toMatchObject({ code: 'ApiNotFound' });
  expect(failure.message).toContain('Range.getMergedAreasOrNullObject');
});

test('Office.context says what the host declares', () => {
  const { Office } = openExcel(undefined, { apiVersion: '1.14', platform: 'Mac' });
  const { requirements, platform, host } = Office.context;
  expect([requirements.isSetSupported('ExcelApi', '1.14'), requirements.isSetSupported('ExcelApi', '1.15')]).toEqual([true, false]);
  expect([platform, host]).toEqual(['Mac', 'Excel']);
});

/** "[Api set: ExcelApi 1.9]" of each member in the types of Office.js, by "Class.member"; overloads keep the lowest. */
function documentedSets(): Map<string, string> {
  const file = require.resolve('@types/office-js/index.d.ts');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const sets = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isModuleDeclaration(node) && node.name.text === 'Excel' && node.body && ts.isModuleBlock(node.body)) {
      node.body.statements.filter(ts.isClassDeclaration).forEach((declaration) => {
        for (const member of declaration.members) {
          const tag = /\[Api set: ExcelApi (\d+\.\d+)/.exec(source.text.slice(member.getFullStart(), member.getStart(source)))?.[1];
          const key = `${declaration.name?.text ?? ''}.${member.name?.getText(source) ?? ''}`;
          const known = sets.get(key);
          if (tag !== undefined && (known === undefined || hasApi(known as '1.1', tag))) sets.set(key, tag);
        }
      });
    }
    ts.forEachChild(node, visit);
  };
  source.statements.forEach(visit);
  return sets;
}

/** What the client sends beside the documented members. */
const ONLY_ON_THE_WIRE = new Set(['gridlines', 'headings', 'createWorkbook', 'createAndOpenWorkbook']);

test('every member is declared with the set that Microsoft documents for it', () => {
  const documented = documentedSets();
  const types = [
    applicationType,
    axesType,
    chartBorderType,
    chartCollectionType,
    chartFillType,
    chartFontType,
    chartLineType,
    chartType,
    conditionalFormatsType,
    dataLabelsType,
    dataValidationType,
    nameCollectionType,
    pageLayoutType,
    rangeAreasType,
    rangeFormatType,
    rangeType,
    seriesCollectionType,
    tableCollectionType,
    tableColumnsType,
    tableRowsType,
    tableType,
    workbookType,
    worksheetCollectionType,
    worksheetType,
  ];
  const differing = types.flatMap(({ name, members }) =>
    Object.entries(members)
      .filter(([member]) => !member.startsWith('_') && !ONLY_ON_THE_WIRE.has(member))
      .map(([member, { since }]) => ({ member: `${name}.${member}`, since, documented: documented.get(`${name}.${member}`) }))
      .filter(({ since, documented: set }) => set !== since),
  );
  expect(differing).toEqual([]);
});
