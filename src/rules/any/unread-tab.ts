// Excel did not give the cells of a tab: whatever stands there is missing from this review. One finding per tab.
import type { PastFinding } from '../../setup/history';
import { aboutOfKey, ruleOfKey } from '../finding-key';
import type { Rule } from '../rule';

export const unreadTab: Rule<'any'> = {
  meta: { id: 'any/unread-tab', register: 'any', severity: 'error', concern: 'client', needs: {} },
  *check({ reading, sheetOf }) {
    for (const { name: sheet, kind } of reading.sheets) {
      const unread = sheetOf(sheet)?.unread;
      if (kind !== 'unread' || unread === undefined) continue;
      yield {
        subject: sheet,
        cell: { sheet, row: 0, column: 0 },
        messageId: unread.kind,
        data: { sheet, code: unread.code },
        // Before all else: what it says may change every other finding.
        urgency: 1,
      };
    }
  },
};

/** The tabs that were missing in a past review: what it did not name may have stood there all the same. */
export function unreadThen(past: readonly PastFinding[]): string[] {
  return past.filter(({ key }) => ruleOfKey(key) === unreadTab.meta.id).map(({ key }) => aboutOfKey(key));
}
