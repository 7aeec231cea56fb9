// Draws a matrix: heads above and at the left, toned cells between them.
import type { MatrixBlock } from '../blocks';
import type { Role } from '../theme';
import { needHeight, putText, type Canvas } from './canvas';
import { columnsOf, partsOf, type Region } from './grid';

export function placeMatrix(canvas: Canvas, block: MatrixBlock, region: Region, row: number): number {
  const parts = partsOf(region, [block.headSpan, ...block.columnHeads.map(() => block.cellSpan)]);
  const head = parts[0] ?? region;
  const cell = (index: number): Region => parts[index + 1] ?? region;
  const headRole = (left: Role) => (block.headAlign === 'left' ? ({ role: left, edge: true } as const) : ({ role: 'axis' } as const));
  putText(canvas, row, head, block.corner, headRole('columnHead'));
  block.columnHeads.forEach((words, index) => {
    putText(canvas, row, cell(index), words, { role: 'axis' });
  });
  block.rows.forEach((line, offset) => {
    const here = row + 1 + offset;
    putText(canvas, here, head, line.head, headRole('cell'));
    line.cells.forEach(({ text, tone }, index) => {
      // Wide empty cells need no frame: without one they need not be merged.
      putText(canvas, here, cell(index), text, { role: text === '' && block.cellSpan > 1 ? 'matrixBlank' : 'matrixCell', tone });
    });
    needHeight(canvas, here, block.rowHeight ?? 0);
  });
  const lastRow = row + block.rows.length;
  const columns = parts.map((part) => columnsOf(canvas.grid, part).left);
  canvas.placed.set(block.id, { headRow: row, lastRow, columns });
  return lastRow + 1;
}
