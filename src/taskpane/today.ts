// The user's calendar day: the one place where the pane asks a clock.
import { type SerialDay, serialOf } from '../workbook/serial-date';

export function today(): SerialDay {
  const now = new Date();
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
}
