// Where areas go when cells are inserted or deleted before them.
import { isWholeColumns, isWholeRows } from './areas';
import type { AreaModel } from './model';

export interface Shift {
  /** The cells inserted, or the cells deleted. */
  readonly area: AreaModel;
  readonly axis: 'rows' | 'columns';
  readonly kind: 'insert' | 'delete';
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/** undefined: the whole span was deleted. */
function movedSpan(span: Span, at: Span, kind: Shift['kind']): Span | undefined {
  const count = at.last - at.first + 1;
  if (kind === 'insert') {
    if (span.first >= at.first) return { first: span.first + count, last: span.last + count };
    return span.last >= at.first ? { first: span.first, last: span.last + count } : span;
  }
  if (span.last < at.first) return span;
  if (span.first >= at.first && span.last <= at.last) return undefined;
  const first = span.first < at.first ? span.first : Math.max(at.first, span.first - count);
  return { first, last: span.last > at.last ? span.last - count : at.first - 1 };
}

/** Only what lies wholly within the moved band of columns (or rows) moves along; whole columns stay whole when rows come and go. */
export function movedArea(area: AreaModel, { area: at, axis, kind }: Shift): AreaModel | undefined {
  if (axis === 'rows' ? isWholeColumns(area) : isWholeRows(area)) return area;
  if (axis === 'rows') {
    if (area.left < at.left || area.right > at.right) return area;
    const span = movedSpan({ first: area.top, last: area.bottom }, { first: at.top, last: at.bottom }, kind);
    return span && { ...area, top: span.first, bottom: span.last };
  }
  if (area.top < at.top || area.bottom > at.bottom) return area;
  const span = movedSpan({ first: area.left, last: area.right }, { first: at.left, last: at.right }, kind);
  return span && { ...area, left: span.first, right: span.last };
}

/** Sizes and hidden marks of whole rows or columns, by index. */
export function movedIndex(index: number, at: Span, kind: Shift['kind']): number | undefined {
  return movedSpan({ first: index, last: index }, at, kind)?.first;
}
