// Formats are laid property by property over as few ranges as possible; what counts is that each cell then looks as its style says.
import fc from 'fast-check';
import { takeSnapshot } from '../../src/excel/read/snapshot';
import { writeReport } from '../../src/excel/change/write-report';
import type { BorderStyle, CellStyle, TabPlan } from '../../src/report/plan';
import type { BorderModel, CellModel, StyleModel } from '../../src/sandbox/model';
import { text, textTab } from './plans';
import { open, workbookOf } from './support';

const full = process.env['FULL_FAULTS'] === '1';
jest.setTimeout(full ? 600_000 : 60_000);

const anyBorder = fc.constantFrom<BorderStyle>({ color: '#112233', weight: 'Thin' }, { color: '#445566', weight: 'Medium' });

const anyStyle = fc
  .record({
    font: fc.record({
      name: fc.constantFrom('Calibri', 'Arial'),
      size: fc.constantFrom(9, 10, 20),
      color: fc.constantFrom('#000000', '#FF0000'),
      bold: fc.boolean(),
      italic: fc.boolean(),
      underline: fc.boolean(),
    }),
    fill: fc.option(fc.constantFrom('#F3F5F7', '#FFEECC'), { nil: undefined }),
    align: fc.constantFrom('left', 'center', 'right', undefined),
    verticalAlign: fc.constantFrom('top', 'center', 'bottom', undefined),
    wrap: fc.boolean(),
    indent: fc.constantFrom(0, 1),
    numberFormat: fc.constantFrom('0%', 'yyyy-mm-dd', undefined),
    bottom: fc.option(anyBorder, { nil: undefined }),
    right: fc.option(anyBorder, { nil: undefined }),
  })
  .map((style): CellStyle => JSON.parse(JSON.stringify(style)) as CellStyle);

const anyPlan = fc
  .record({
    styles: fc.array(anyStyle, { minLength: 1, maxLength: 5 }),
    rows: fc.integer({ min: 1, max: 12 }),
    columns: fc.integer({ min: 1, max: 8 }),
  })
  .chain(({ styles, rows, columns }) =>
    fc
      .array(fc.array(fc.nat(styles.length - 1), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows })
      .map((grid): TabPlan => {
        const cells = grid.map((row) => row.map((style) => text('x', String(style))));
        const columnWidths = grid[0]?.map(() => 60) ?? [];
        return textTab([], {
          cells,
          styles: Object.fromEntries(styles.entries()),
          columnWidths,
          rowHeights: grid.map((_, row) => 12 + row),
        });
      }),
  );

const SIDES = { bottom: 'EdgeBottom', right: 'EdgeRight', top: 'EdgeTop', left: 'EdgeLeft' } as const;

/** What can be seen of a cell, with Excel's own where nothing is said. */
function seen(
  { font, fill, horizontalAlignment, verticalAlignment, wrapText, indentLevel, borders }: StyleModel,
  format: string | undefined,
) {
  return {
    font: [font?.name, font?.size, font?.color, font?.bold ?? false, font?.italic ?? false, (font?.underline ?? 'None') !== 'None'],
    fill,
    align: [horizontalAlignment ?? 'General', verticalAlignment ?? 'Bottom', wrapText ?? false, indentLevel ?? 0],
    format: format ?? 'General',
    borders: Object.values(SIDES).map((side) => lineOf(borders?.[side])),
  };
}

function lineOf(border: BorderModel | undefined): string {
  return border && border.style !== 'None' ? `${border.style} ${border.weight} ${border.color}` : '';
}

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);

function planned({ font, fill, align, verticalAlign, wrap, indent, numberFormat, ...edges }: CellStyle) {
  return {
    font: [font.name, font.size, font.color, font.bold ?? false, font.italic ?? false, font.underline ?? false],
    fill,
    align: [capital(align ?? 'general'), capital(verticalAlign ?? 'bottom'), wrap ?? false, indent ?? 0],
    format: numberFormat ?? 'General',
    borders: (Object.keys(SIDES) as (keyof typeof SIDES)[]).map((edge) => {
      const border = edges[edge];
      return border ? `Continuous ${border.weight} ${border.color}` : '';
    }),
  };
}

test('each cell looks as its style says, whatever stands beside it', async () => {
  const { excel, sheet } = open(workbookOf({ Risks: [['ID']] }));
  await fc.assert(
    fc.asyncProperty(anyPlan, async (plan) => {
      await writeReport(excel, { plan: { tabs: [plan] }, read: await takeSnapshot(excel) });
      const rows: readonly (readonly (CellModel | undefined)[])[] = sheet('Review').rows;
      const looks = plan.cells.map((row, r) => row.map((_, c) => seen(rows[r]?.[c]?.style ?? {}, rows[r]?.[c]?.numberFormat)));
      expect(looks).toEqual(plan.cells.map((row) => row.map((cell) => planned(plan.styles[cell?.style ?? ''] ?? { font: NO_FONT }))));
      plan.rowHeights.forEach((height, row) => {
        expect(sheet('Review').rowHeights.get(row)).toBe(height);
      });
    }),
    { numRuns: full ? 500 : 60 },
  );
});

const NO_FONT = { size: 0, color: '' };

test('upper and left edges are those of each cell, not of the rim alone', async () => {
  const edge: BorderStyle = { color: '#112233', weight: 'Thin' };
  const styles = { framed: { font: { size: 10, color: '#000000' }, top: edge, left: edge } };
  const cells = Array.from({ length: 3 }, () => Array.from({ length: 3 }, () => text('x', 'framed')));
  const { excel, sheet } = open(workbookOf({ Risks: [['ID']] }));
  const plan = { tabs: [textTab([], { cells, styles, columnWidths: [60, 60, 60], rowHeights: [15, 15, 15] })] };
  await writeReport(excel, { plan, read: await takeSnapshot(excel) });
  for (const cell of sheet('Review').rows.flat()) {
    expect(cell?.style?.borders).toMatchObject({ EdgeTop: { color: '#112233' }, EdgeLeft: { color: '#112233' } });
  }
});
