// What a table could be besides what it was taken for: what its tab or title is called, or what its columns say as well.
import type { RegisterId } from '../../registers/catalogue';
import type { HeaderContext } from '../columns/header-columns';
import { calledOnce } from './called';
import { type Candidate, headerAsSaid } from './find-tables';
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
  return otherwise ?? (rival && rival.score >= score * CLOSE ? rival.register : undefined);
}
