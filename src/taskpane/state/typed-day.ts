// A day as people type it. Pure.
import { parseIsoDay, type SerialDay } from '../../workbook/serial-date';

/** "2026-06-15", "2026/6/15", "2026.6.15", "20260615" and "2026年6月15日"; full-width digits too. Undefined for anything else. */
export function typedDay(text: string): SerialDay | undefined {
  const plain = text.normalize('NFKC').trim();
  const [, year, month, day] =
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain) ?? /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(plain) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return parseIsoDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
