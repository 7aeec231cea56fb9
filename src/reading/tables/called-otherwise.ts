// A table that was taken for one register while its tab or title bears the name of another one that its columns can be as well.
import type { RegisterId } from '../../registers/catalogue';
import type { HeaderContext } from '../columns/header-columns';
import { calledAbove, registersCalled } from './called';
import { type Candidate, headerAsSaid } from './find-tables';
import { hasCore, isTelling } from './telling';

/** The other register; undefined where name and columns agree. */
export function calledOtherwise(context: HeaderContext, { register, firstRow, headerRows }: Candidate): RegisterId | undefined {
  if (headerRows.length === 0) return undefined;
  const called = new Set([...registersCalled(context.headers, context.title), ...calledAbove(context, firstRow - 1)]);
  return [...called].find((other) => {
    if (other === register || other === 'survey') return false;
    const candidate = headerAsSaid(context, firstRow - 1, other);
    return candidate !== undefined && hasCore(candidate) && isTelling(candidate, () => []);
  });
}
