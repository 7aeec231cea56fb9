// Addresses of several areas, as RangeAreas gives them: "Sheet1!A1:B4,'My, tab'!D1:D4".
import { type Area, parseAddress } from '../../workbook/address';

/** The areas of an address list; parts that cannot be read are left out. */
export function parseAreas(addresses: string): Area[] {
  const areas: Area[] = [];
  for (const part of splitOutsideQuotes(addresses)) {
    const parsed = parseAddress(part.trim());
    if (parsed) areas.push({ top: parsed.top, left: parsed.left, bottom: parsed.bottom, right: parsed.right });
  }
  return areas;
}

function splitOutsideQuotes(text: string): string[] {
  if (!text.includes("'")) return text.split(',');
  const parts: string[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "'") quoted = !quoted;
    else if (text[at] === ',' && !quoted) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}

/** The part that two areas share. */
export function intersection(a: Area, b: Area): Area | undefined {
  const shared = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return shared.top <= shared.bottom && shared.left <= shared.right ? shared : undefined;
}

/** What `spans` leave uncovered between `first` and `last`, in order. */
export function gaps(
  spans: readonly { readonly first: number; readonly last: number }[],
  first: number,
  last: number,
): { first: number; last: number }[] {
  const left: { first: number; last: number }[] = [];
  let next = first;
  for (const span of [...spans].sort((a, b) => a.first - b.first)) {
    if (span.first > next) left.push({ first: next, last: Math.min(span.first - 1, last) });
    next = Math.max(next, span.last + 1);
    if (next > last) return left;
  }
  left.push({ first: next, last });
  return left;
}
