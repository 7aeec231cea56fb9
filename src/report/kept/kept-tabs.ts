// The tabs that are made once and then kept: Review setup and Review history, hidden until the user wants them.
import type { Language } from '../../locales/format';
import type { Review } from '../../review/review';
import { newFrame } from '../frame';
import type { TabPlan } from '../plan';
import { projectOf } from '../project-name';
import { tabNamer } from '../tab-names';
import { historyTab } from './history';
import { setupTab } from './setup';

/** Both tabs, to be written where the workbook lacks them. */
export function keptTabs(
  { asOf, workbook }: Pick<Review, 'asOf' | 'workbook'>,
  language: Language,
  takenNames: readonly string[] = [],
): TabPlan[] {
  const frame = newFrame(language, projectOf(workbook), asOf, 0);
  const { setup, history } = frame.words.kept;
  const nameOf = tabNamer(takenNames);
  return [setupTab(frame, nameOf(setup.tab, 'setup')), historyTab(frame, nameOf(history.tab, 'history'))];
}
