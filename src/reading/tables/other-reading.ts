// What a table could be besides what it was taken for: what its tab or title is called, or what its columns say as well.
import type { RegisterId } from '../../registers/catalogue';
import type { HeaderContext } from '../columns/header-columns';
import { calledOnce } from './called';
import { type Candidate, headerAsSaid } from './find-tables';
import { KIND_TRAITS } from './kinds';
import { hasCore, isTelling } from './telling';

/** A rival register this close to the best one is a question. */
const CLOSE = 0.93;

/** The other register, or 'other' for a table without a header; undefined where name and columns agree, or nothing comes near. */
export function otherReading(context: HeaderContext, candidate: Candidate): RegisterId | 'other' | undefined {
  const { register, headerRows, score, rival } = candidate;
  const headerRow = headerRows.at(-1);
  if (headerRow === undefined) return rival?.register;
  const called = calledOnce(context, headerRow);
  const otherwise = [...called].find((other) => {
    if (other === register || other === 'survey') return false;
    const found = headerAsSaid(context, headerRow, other);
    return found !== undefined && hasCore(found) && isTelling(found, () => []);
  });
  if (otherwise !== undefined) return otherwise;
  if (rival && rival.score >= score * CLOSE) return rival.register;
  return called.has(register) || !isOfAnyList(candidate) ? undefined : 'other';
}

/** Names with departments and telephones are of any list of people; what makes the register is not there. */
function isOfAnyList({ register, readings }: Candidate): boolean {
  const { ofAnyList } = KIND_TRAITS[register];
  return ofAnyList !== undefined && readings.every(({ field }) => field === undefined || ofAnyList.includes(field));
}
