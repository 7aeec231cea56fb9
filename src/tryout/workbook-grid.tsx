// The workbook in a grid library: sheets to switch, cells to edit, charts as pictures. What is typed goes to the embedded Excel.
import { Workbook } from '@fortune-sheet/react';
import { type ComponentProps, type ComponentRef, useEffect, useMemo, useRef } from 'react';
import type { GridCell, GridSheet, GridStyle, Place } from './protocol';
import { scrollPosition } from './scroll-position';

type GridData = ComponentProps<typeof Workbook>['data'][number];

const ALIGN = { center: 0, left: 1, right: 2 } as const;
const WRAP = '2';
const OVERFLOW = '1';

function cellStyle({ fill, color, bold, italic, size, align, wrap, font }: GridStyle) {
  return {
    ...(fill === undefined ? {} : { bg: fill }),
    ...(color === undefined ? {} : { fc: color }),
    ...(bold ? { bl: 1 } : {}),
    ...(italic ? { it: 1 } : {}),
    ...(size === undefined ? {} : { fs: size }),
    ...(align === undefined ? {} : { ht: ALIGN[align] }),
    tb: wrap ? WRAP : OVERFLOW,
    ff: font ?? 'Arial',
    vt: 0,
  };
}

/** The kind is given with the value: the grid would read "1-2" as a date of its own. */
function gridCell({ row, column, value, shown, style }: GridCell, merge: { rs: number; cs: number } | undefined) {
  const kind = typeof value === 'number' ? { fa: 'General', t: 'n' } : { fa: '@', t: 's' };
  return {
    r: row,
    c: column,
    v: { v: value, m: shown, ct: kind, ...cellStyle(style), ...(merge ? { mc: { r: row, c: column, ...merge } } : {}) },
  };
}

function frozen({ frozenRows, frozenColumns }: GridSheet): Pick<GridData, 'frozen'> {
  if (frozenRows === 0 && frozenColumns === 0) return {};
  const type = frozenRows > 0 && frozenColumns > 0 ? 'rangeBoth' : frozenRows > 0 ? 'rangeRow' : 'rangeColumn';
  return { frozen: { type, range: { row_focus: frozenRows - 1, column_focus: frozenColumns - 1 } } };
}

function gridData(sheet: GridSheet, order: number, activeId: string): GridData {
  const merges = new Map(sheet.merges.map(({ row, column, rows, columns }) => [`${row}_${column}`, { rs: rows, cs: columns }]));
  return {
    id: sheet.id,
    name: sheet.name,
    order,
    status: sheet.id === activeId ? 1 : 0,
    hide: sheet.isHidden ? 1 : 0,
    row: sheet.rows,
    column: sheet.columns,
    showGridLines: sheet.showGridlines,
    celldata: sheet.cells.map((cell) => gridCell(cell, merges.get(`${cell.row}_${cell.column}`))),
    config: {
      merge: Object.fromEntries(
        [...merges].map(([key, size]) => [key, { r: Number(key.split('_')[0]), c: Number(key.split('_')[1]), ...size }]),
      ),
      columnlen: { ...sheet.columnWidths },
      rowlen: { ...sheet.rowHeights },
    },
    images: sheet.charts.map(({ id, left, top, width, height, svg }) => ({
      id,
      left,
      top,
      width,
      height,
      src: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`,
    })),
    ...(sheet.tabColor === '' ? {} : { color: sheet.tabColor }),
    ...frozen(sheet),
  };
}

/** Frames that the grid may take to show a tab, and frames after that in which it may put the tab back to its top left, nothing selected. */
const PATIENCE = { appearing: 60, settling: 4 };

/** Brings a tab into sight once it is the one that is shown, and its cell with it. Returns the way to stop. */
function follow(name: string, bringCell: () => void): () => void {
  let frame = 0;
  const look = ({ appearing, settling }: typeof PATIENCE) => {
    const tab = [...document.querySelectorAll('.luckysheet-sheets-item-active')].find(({ textContent }) => textContent === name);
    // The strip of tabs does not follow by itself to a tab beyond its edge.
    tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (tab) bringCell();
    const left = tab ? { appearing, settling: settling - 1 } : { appearing: appearing - 1, settling };
    if (left.appearing > 0 && left.settling > 0)
      frame = requestAnimationFrame(() => {
        look(left);
      });
  };
  look(PATIENCE);
  return () => {
    cancelAnimationFrame(frame);
  };
}

interface WorkbookGridProps {
  readonly sheets: readonly GridSheet[];
  readonly place: Place;
  readonly language: 'en' | 'zh-CN';
  readonly onType: (place: Place, text: string) => void;
}

export function WorkbookGrid({ sheets, place, language, onType }: WorkbookGridProps) {
  const grid = useRef<ComponentRef<typeof Workbook>>(null);
  const active = useRef(place.sheetId);
  // Only what the grid starts with: later moves go through its own calls.
  const data = useMemo(() => sheets.map((sheet, order) => gridData(sheet, order, active.current)), [sheets]);
  useEffect(() => {
    active.current = place.sheetId;
    grid.current?.activateSheet({ id: place.sheetId });
    const shown = sheets.find(({ id }) => id === place.sheetId);
    if (!shown) return undefined;
    return follow(shown.name, () => {
      grid.current?.setSelection([{ row: [place.row, place.row], column: [place.column, place.column] }], { id: place.sheetId });
      grid.current?.scroll(scrollPosition(shown, place));
    });
  }, [place, sheets]);
  return (
    <Workbook
      ref={grid}
      data={data}
      lang={language === 'en' ? 'en' : 'zh'}
      showToolbar={false}
      allowEdit
      hooks={{
        afterActivateSheet: (id) => {
          active.current = id;
        },
        afterUpdateCell: (row, column, _before, after: unknown) => {
          onType({ sheetId: active.current, row, column }, typedText(after));
        },
      }}
    />
  );
}

/** What the grid made of the typing, as text again: Excel is to read it itself. */
function typedText(cell: unknown): string {
  if (typeof cell !== 'object' || cell === null) return '';
  if ('f' in cell && typeof cell.f === 'string') return cell.f;
  if ('m' in cell && (typeof cell.m === 'string' || typeof cell.m === 'number')) return String(cell.m);
  return 'v' in cell && (typeof cell.v === 'string' || typeof cell.v === 'number') ? String(cell.v) : '';
}
