// Numbers as people type them: thousands separators, currencies, 万, percent, full-width digits, "3 days".
import { fold } from '../words/fold';

const CURRENCY =
  /(?:us\$|hk\$|nt\$|rmb|cny|usd|eur|gbp|hkd|twd|chf|rub|jpy|aud|cad|inr|rs\.?(?=\s*\d)|[$€£¥₽₹]|人民币|元|美元|欧元|руб\.?|円)/g;
const UNITS: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['百万', 1e6],
  ['千万', 1e7],
  ['亿', 1e8],
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['million', 1e6],
  ['bn', 1e9],
  ['千', 1e3],
  ['тыс', 1e3],
  ['млн', 1e6],
]);
const PLAIN = /^[+-]?\d+(?:\.\d+)?$/;

/** A plain or separated number: "1,234.5", "1.234,5", "(12)", "−3", "1 200". Undefined for anything else. */
export function parseNumber(text: string): number | undefined {
  let digits = fold(text)
    .replace(/[−–](?=\d)/g, '-')
    .replace(/^'+/, '');
  if (PLAIN.test(digits)) return Number(digits);
  const isNegative = /^\(.+\)$/.test(digits);
  if (isNegative) digits = digits.slice(1, -1);
  digits = digits.replace(/(?<=\d) (?=\d{3}(?:\D|$))/g, '');
  if (/^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) digits = digits.replaceAll(',', '');
  else if (/^[+-]?\d{1,3}(?:\.\d{3})+,\d+$/.test(digits)) digits = digits.replaceAll('.', '').replace(',', '.');
  else if (/^[+-]?\d+,\d{1,2}$/.test(digits)) digits = digits.replace(',', '.');
  if (!PLAIN.test(digits)) return undefined;
  return isNegative ? -Number(digits) : Number(digits);
}

/** An amount: "$0", "¥1,200", "3.5万元", "12k". The currency is not kept. */
export function parseMoney(text: string): number | undefined {
  const bare = fold(text)
    .replace(/^(?:增加|追加|新增|超支)(?=\d)/, '')
    .replace(/^(?:减少|节省|节约|降低)(?=\d)/, '-')
    .replace(CURRENCY, '')
    .replace(/^(?:约|大约|approx\.?|ca\.?|about|~)/, '')
    .replace(/(?<=[\d万])整$/, '')
    .trim();
  const match = /^(.*?)\s*(百万|千万|万|亿|千|million|mn|bn|k|m|тыс|млн)\.?$/.exec(bare);
  if (!match) return parseNumber(bare);
  const amount = parseNumber(match[1] ?? '');
  return amount === undefined ? undefined : amount * (UNITS.get(match[2] ?? '') ?? 1);
}

/** A share: "75%" → 0.75, "75% to 100%" → their middle, 0.3 → 0.3; a number above 1 counts as percent. */
export function parseShare(text: string): number | undefined {
  const folded = fold(text);
  const range = /^[<>≤≥~]?\s*(\d+(?:\.\d+)?)\s*%?\s*(?:to|-|–|~|至|到)\s*(\d+(?:\.\d+)?)\s*%$/.exec(folded);
  if (range) return (Number(range[1]) + Number(range[2])) / 200;
  const percent = /^[<>≤≥~]?\s*([+-]?\d+(?:[.,]\d+)?)\s*%$/.exec(folded);
  if (percent) return Number((percent[1] ?? '').replace(',', '.')) / 100;
  const number = parseNumber(folded);
  return number === undefined ? undefined : shareOf(number);
}

/** A number as a share: 0.3 stays, 30 is 30 %. */
export function shareOf(number: number): number {
  return Math.abs(number) <= 1 ? number : number / 100;
}

const DAYS_OF: readonly (readonly [RegExp, number])[] = [
  [/^(?:calendar |working |business |work )?days?$|^d$|^(?:个)?(?:工作日|自然日|日历天|日|天)$|^дн(?:ей|я|\.)?$|^день$|^tage?$/, 1],
  [/^weeks?$|^wks?$|^w$|^(?:个)?(?:周|星期|礼拜)$|^недел[ьяи]$|^wochen?$/, 7],
  [/^months?$|^mths?$|^(?:个)?月$|^месяц(?:а|ев)?$|^monate?$/, 30],
  [/^hours?$|^hrs?$|^h$|^(?:个)?小时$/, 1 / 8],
];

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...'a an one two three four five six'.split(' ').map((word, index) => [word, Math.max(1, index - 1)] as const),
  ...Array.from('一二三四五六七八九十').map((word, index) => [word, index + 1] as const),
  ['两', 2],
  ['半', 0.5],
  ['half a', 0.5],
]);
const LENGTH =
  /^(约|延期|推迟|延长|延后|推后|延误|增加|提前|delay(?: of)?|about)?\s*([+-]?\d+(?:\.\d+)?|half a|[a-z]+(?= )|[一二三四五六七八九十两半])\s*(\p{L}+(?: days?)?\.?)(?:\s+delay)?$/u;

/** A length in days: 5, "5 days", "two weeks", 3天, 延后一周, 提前3天 (−3), "+10个工作日", "1 month" (30 days); hours at eight to the day. */
export function parseDays(text: string): number | undefined {
  const folded = fold(text);
  const plain = parseNumber(folded);
  if (plain !== undefined) return plain;
  const match = LENGTH.exec(folded);
  if (!match) return undefined;
  const [, towards, amount = '', name = ''] = match;
  const count = NUMBER_WORDS.get(amount) ?? Number(amount);
  const unit = DAYS_OF.find(([pattern]) => pattern.test(name));
  return unit && !Number.isNaN(count) ? count * unit[1] * (towards === '提前' ? -1 : 1) : undefined;
}
