// Whether tabs can be added to a workbook now; asked before anything is touched.
import { HostFailure } from '../host-failure';
import { type NameRef, PRESENT, startsWith } from './own-names';

export interface BeforeWriting {
  readonly isProtected: boolean;
  readonly readOnly: boolean;
  readonly names: readonly NameRef[];
}

/** Errors: HostFailure 'protectedWorkbook', 'readOnly', or 'presenting': a new internal tab would stand before the client's eyes. */
export function refuseUnwritable({ isProtected, readOnly, names }: BeforeWriting): void {
  if (isProtected) throw new HostFailure('protectedWorkbook');
  if (readOnly) throw new HostFailure('readOnly');
  if (isPresentingNow(names)) throw new HostFailure('presenting');
}

export function isPresentingNow(names: readonly NameRef[]): boolean {
  return names.some(({ name }) => startsWith(name, PRESENT));
}
