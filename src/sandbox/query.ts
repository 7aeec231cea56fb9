// Answers a load: the selected scalars of an object, of the objects it leads to, and of a collection's items.
import type { HostObject, HostState } from './host-state';

/** Office.js sends "format/fill/color" and leaves "items/" out. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

type Selection = Map<string, Selection>;

const wireName = (member: string): string => member.charAt(0).toUpperCase() + member.slice(1);
export const memberName = (wire: string): string => wire.charAt(0).toLowerCase() + wire.slice(1);

function selectionOf(query: QueryInfo): Selection {
  const root: Selection = new Map();
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    let level = root;
    for (const part of path.split(/[/.]/)) {
      const next = level.get(part) ?? new Map<string, Selection>();
      level.set(part, next);
      level = next;
    }
  }
  return root;
}

function readObject(object: HostObject, selection: Selection, host: HostState, window?: QueryInfo): unknown {
  const items = object.items(host);
  const reply: Record<string, unknown> = {};
  const ofItems: Selection = new Map();
  const wanted: Selection = selection.size === 0 ? new Map([['*', new Map<string, Selection>()]]) : selection;
  for (const [member, below] of wanted) {
    if (member === '*') {
      for (const scalar of object.scalars(host)) reply[wireName(scalar)] = object.get(scalar, host);
      if (items) ofItems.set('*', below);
    } else if (items && !object.has(member)) {
      ofItems.set(member, below);
    } else if (object.isLink(member)) {
      const next = object.follow(member, host);
      reply[wireName(member)] = next === null ? null : readObject(next, below, host);
    } else {
      reply[wireName(member)] = object.get(member, host);
    }
  }
  if (items) {
    const first = window?.Skip ?? 0;
    const shown = items.slice(first, window?.Top === undefined ? undefined : first + window.Top);
    reply['_Items'] = shown.map((item) => {
      const read = ofItems.size === 0 ? {} : readObject(item, ofItems, host);
      return { ...item.identity(), ...(read as object) };
    });
  }
  return reply;
}

export function answerQuery(object: HostObject, query: QueryInfo, host: HostState): unknown {
  return readObject(object, selectionOf(query), host, query);
}
