// A template is read as what it is: every column as its field, the example row as no record, and a filled one without a question.
import { templateTabs, TEMPLATE_SETS } from '../../src/template/template';
import { textWidth } from '../../src/report/text-width';
import { TEMPLATE_FIELDS, TEMPLATE_REGISTERS, type TemplateRegister } from '../../src/template/template-fields';
import type { Language } from '../../src/locales/format';
import type { RegisterRecord } from '../../src/reading/records';
import { readWorkbook } from '../../src/reading/read-workbook';
import { requiredFields } from '../../src/registers/catalogue';
import { review } from '../../src/review/review';
import { NO_CORRECTIONS } from '../../src/setup/corrections';
import type { CellValue, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { faultsOf } from '../report/plan-checks';
import { writtenSheet } from '../support/written-tabs';
import { madeSheet } from '../support/made-workbook';

const AS_OF = 46_000;
const LANGUAGES: readonly Language[] = ['en', 'zh-CN'];
const RECORDS = TEMPLATE_REGISTERS.filter((register) => register !== 'survey');

function tabsOf(registers: readonly TemplateRegister[], language: Language, takenNames: readonly string[] = []) {
  return templateTabs({ registers, language, takenNames, asOf: AS_OF });
}

/** The tabs as the user's own; `change` may fill their cells. */
function workbookOf(
  registers: readonly TemplateRegister[],
  language: Language,
  change: (values: CellValue[][]) => void = () => undefined,
): WorkbookSnapshot {
  const sheets = tabsOf(registers, language).map((plan) => {
    const { name, values, tables } = writtenSheet(plan);
    const cells = values.map((row) => [...row]);
    change(cells);
    return madeSheet(name, cells, { tables });
  });
  return { name: 'New.xlsx', date1904: false, isProtected: false, sheets, names: [] };
}

const each = LANGUAGES.flatMap((language) => RECORDS.map((register) => [register, language] as const));

test.each(each)('every column of %s in %s is recognised as its field, and the example is no record', (register, language) => {
  const { sheets, records, questions } = readWorkbook(workbookOf([register], language), NO_CORRECTIONS);
  expect(sheets[0]?.tables[0]).toMatchObject({ register });
  expect(sheets[0]?.tables[0]?.columns.map(({ field }) => field)).toEqual(TEMPLATE_FIELDS[register]);
  expect(records.of(register)).toEqual([]);
  expect(questions).toEqual([]);
});

test.each(each)('an example of %s in %s that is typed over is a record without a problem', (register, language) => {
  const typedOver = workbookOf([register], language, (values) => {
    for (const row of values)
      row.forEach((cell, column) =>
        typeof cell === 'string' && /^(Example – delete|示例，请删除)/.test(cell) ? (row[column] = 'Our own') : undefined,
      );
  });
  const { records, questions } = readWorkbook(typedOver, NO_CORRECTIONS);
  const [record, ...others]: readonly RegisterRecord[] = records.of(register);
  const fields: readonly string[] = TEMPLATE_FIELDS[register];
  expect(others).toEqual([]);
  expect(fields.filter((field) => record?.problem(field) !== undefined)).toEqual([]);
  expect(requiredFields(register).filter(({ id }) => record?.isBlank(id))).toEqual([]);
  expect(questions).toEqual([]);
});

test.each(LANGUAGES)('a survey in %s that was answered is scored by its questions, without the example', (language) => {
  const answered = workbookOf(['survey'], language, (values) => {
    const head = values.findIndex((row) => row.some((cell) => cell === 'Respondent' || cell === '受访者'));
    const example = values[head + 1] ?? [];
    for (let row = 2; row <= 7; row++) {
      values[head + row] = example.map((cell, column) =>
        column === 1 ? `Person ${row}` : column === example.length - 1 ? `${cell} ${row}` : cell,
      );
    }
  });
  const { surveys } = readWorkbook(answered, NO_CORRECTIONS);
  expect(surveys[0]?.rows).toHaveLength(6);
  expect(surveys[0]?.questions.map(({ metric, dimension }) => [metric, dimension])).toEqual([
    ['nps', undefined],
    ['csat', 'overall'],
    ['csat', 'communication'],
    ['csat', 'delivery'],
    ['csat', 'quality'],
    ['text', undefined],
  ]);
});

test.each(LANGUAGES)('all registers in %s are plans that Excel takes', (language) => {
  const tabs = tabsOf(TEMPLATE_REGISTERS, language);
  expect(tabs.flatMap(faultsOf)).toEqual([]);
  for (const { validations, tables } of tabs) {
    // https://support.microsoft.com/office/apply-data-validation-to-cells-29fecbcc-d1b9-42c1-9d76-eff3ce5f7249
    expect(
      validations.filter(({ list }) => (list ?? []).join(',').length > 255 || (list ?? []).some((word) => word.includes(','))),
    ).toEqual([]);
    expect(validations.filter(({ prompt }) => prompt && (prompt.title.length > 32 || prompt.text.length > 255))).toEqual([]);
    expect(tables).toHaveLength(1);
  }
});

test('a register may be had beside one of the same name', () => {
  const [tab] = tabsOf(['stakeholders'], 'en', ['Stakeholder register']);
  expect(tab?.name).toBe('Stakeholder register 2');
});

test('the smallest set comes first and the whole catalogue last', () => {
  expect(TEMPLATE_SETS[0]).toEqual(['stakeholders', 'communicationPlan', 'communicationLog']);
  expect(TEMPLATE_SETS.at(-1)).toEqual(TEMPLATE_REGISTERS);
});

test.each(LANGUAGES)('registers in %s that are still empty have nothing wrong with them', (language) => {
  const { rules, reading } = review(workbookOf(TEMPLATE_REGISTERS, language), AS_OF);
  expect(rules.findings.filter(({ rule }) => rule !== 'any/unchecked')).toEqual([]);
  expect(reading.questions).toEqual([]);
});

describe('what is written into it', () => {
  const [plan] = tabsOf(['stakeholders'], 'en');
  const styleAt = (row: number, field: string) => {
    const column = 1 + TEMPLATE_FIELDS.stakeholders.findIndex((each) => each === field);
    return plan?.styles[plan.cells[row]?.[column]?.style ?? ''];
  };
  const header = (plan?.frozenRows ?? 0) - 1;

  test.each([header, header + 1, header + 2])('a rating stands at the right, as its head does (row %i)', (row) => {
    expect(styleAt(row, 'power')?.align).toBe('right');
  });

  test('a number is shown as it was entered, whole or not', () => {
    for (const row of [header + 1, header + 2]) expect(styleAt(row, 'power')).not.toHaveProperty('numberFormat');
  });

  test('long words wrap, and their row grows', () => {
    expect(plan?.rowHeights.slice(header + 2).every((height) => height === undefined)).toBe(true);
    for (const row of [header + 1, header + 2]) expect(styleAt(row, 'notes')?.wrap).toBe(true);
  });
});

test.each(LANGUAGES)('in %s nothing above the table is wider than a printed page', (language) => {
  for (const { cells, frozenRows, print } of tabsOf(TEMPLATE_REGISTERS, language)) {
    const words = cells
      .slice(0, frozenRows - 1)
      .flatMap((row) => row.flatMap((cell) => (cell?.value.kind === 'text' ? [cell.value.text] : [])));
    const page = 741 / ((print.scale ?? 100) / 100);
    for (const text of words.slice(1)) expect(textWidth(text, 9)).toBeLessThan(page);
  }
});
