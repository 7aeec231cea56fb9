// What a failure of the host says about one tab: whether it is that tab alone that can't be read, and why.
import type { SheetSnapshot, UnreadReason } from '../../workbook/snapshot';
import { HostFailure, type HostFailureKind } from '../host-failure';
import type { SheetEntry } from './inventory';
import { NO_STRUCTURE } from './read-structure';

/** All other kinds are about Excel as a whole: it is busy, too old, gone, or we were told to stop. */
const KIND_OF: Partial<Readonly<Record<HostFailureKind, UnreadReason['kind']>>> = {
  protectedSheet: 'refused',
  payloadTooLarge: 'tooLarge',
  notFound: 'gone',
  unknown: 'failed',
};

/** Undefined for a failure that would meet any other tab too. */
export function unreadReason(failure: Error): UnreadReason | undefined {
  const kind = failure instanceof HostFailure ? KIND_OF[failure.kind] : undefined;
  return kind && failure instanceof HostFailure ? { kind, code: failure.detail.code } : undefined;
}

/** The tab without its cells. */
export function unreadSheet({ name, position, visibility, isProtected }: SheetEntry, unread: UnreadReason): SheetSnapshot {
  return {
    name,
    position,
    visibility,
    isProtected,
    unread,
    top: 0,
    left: 0,
    values: [],
    numberFormats: [],
    ...NO_STRUCTURE,
    tables: [],
  };
}
