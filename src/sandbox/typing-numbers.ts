// Numbers as they are typed: signs, thousands, currency, per cent, exponents, fractions. Excel keeps 15 digits.
// https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
import type { Typed } from './typed';

const NUMBER = /^([-+]?)(\()?\s*([-+]?)(\$?)\s*(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[-+]?\d{1,3})?\s*(%?)\s*(\))?$/i;
const FRACTION = /^([-+]?)(\d+) (\d{1,3})\/(\d{1,3})$/;
const DIGITS = 15;

function formatFor(parts: {
  currency: boolean;
  percent: boolean;
  thousands: boolean;
  decimals: boolean;
  exponent: boolean;
}): string | undefined {
  const decimals = parts.decimals ? '.00' : '';
  if (parts.percent) return `0${decimals}%`;
  if (parts.currency) return `$#,##0${decimals}_);[Red]($#,##0${decimals})`;
  if (parts.exponent) return '0.00E+00';
  return parts.thousands ? `#,##0${decimals}` : undefined;
}

/** undefined where the text is no number. */
export function typedNumber(text: string): Typed | undefined {
  const fraction = FRACTION.exec(text);
  if (fraction && Number(fraction[4]) > 0) {
    const size = Number(fraction[2]) + Number(fraction[3]) / Number(fraction[4]);
    return { value: fraction[1] === '-' ? -size : size, numberFormat: Number(fraction[4]) > 9 ? '# ??/??' : '# ?/?' };
  }
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  const [, sign = '', open, innerSign = '', currency = '', whole, fractionPart = '', exponent = '', percent = '', close] = match;
  if (whole === undefined && !/\d/.test(fractionPart)) return undefined;
  if ((open === undefined) !== (close === undefined) || (sign !== '' && innerSign !== '')) return undefined;
  const size = Number(`${(whole ?? '0').replaceAll(',', '')}${fractionPart === '.' ? '' : fractionPart}${exponent}`);
  if (!Number.isFinite(size)) return undefined;
  const isNegative = open !== undefined || sign === '-' || innerSign === '-';
  const rounded = Number((percent === '' ? size : size / 100).toPrecision(DIGITS));
  const numberFormat = formatFor({
    currency: currency !== '',
    percent: percent !== '',
    thousands: whole?.includes(',') ?? false,
    decimals: fractionPart.length > 1,
    exponent: exponent !== '',
  });
  return { value: isNegative ? -rounded : rounded, ...(numberFormat === undefined ? {} : { numberFormat }) };
}
