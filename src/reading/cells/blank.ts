// Cells that say nothing ("-", "N/A", "TBD", 待定), and cells that say "none" in so many words.
import { fold } from '../words/fold';

const PLACEHOLDERS = new Set(
  [
    '',
    '-',
    '--',
    '---',
    '–',
    '—',
    '——',
    '/',
    '\\',
    '.',
    '..',
    '...',
    '…',
    '?',
    '??',
    '？',
    '*',
    '_',
    '#',
    'n/a',
    'na',
    'n.a.',
    'n.a',
    'not applicable',
    'tbd',
    'tbc',
    'tba',
    't.b.d.',
    'to be determined',
    'to be confirmed',
    'to be decided',
    'to be defined',
    'undefined',
    'unknown',
    'pending input',
    'xx',
    'xxx',
    'null',
    '(blank)',
    'blank',
    '待定',
    '待补充',
    '待确认',
    '待填',
    '待填写',
    '不详',
    '未知',
    '未填',
    '空',
    '(空)',
    '暂缺',
    '不适用',
    '待更新',
    'k.a.',
    'offen lassen',
    'н/д',
    'mm/dd/yy',
    'mm/dd/yyyy',
    'dd/mm/yy',
    'dd/mm/yyyy',
    'dd-mm-yyyy',
    'yyyy-mm-dd',
    'yyyy/mm/dd',
    '0000-00-00',
    '0000-00-00 00:00:00',
    '0000/00/00',
    '00/00/0000',
    '1900-01-00',
    '1900/1/0',
    'select',
    'select ...',
    'select…',
    '请选择',
  ].map(fold),
);
const NONE = new Set(
  [
    'none',
    'nil',
    'no',
    'nothing',
    'no impact',
    'not impacted',
    'no effect',
    'no change',
    'no cost',
    'no cost impact',
    'no schedule impact',
    'no delay',
    'not required',
    '无',
    '没有',
    '无影响',
    '暂无',
    '不影响',
    '不涉及',
    '无费用',
    '无延期',
    '没有影响',
    '无变化',
    '无需',
    'keine',
    'нет',
    'ninguno',
    'aucun',
  ].map(fold),
);

const LONGEST = 24;
const ZERO = 48;
const NINE = 57;

/** A cheap look at raw text before it is folded: none of the signs is long, and of those that end in a digit, as ids and numbers do, each ends in 0. */
export function mayBePlaceholder(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return text.length <= LONGEST && (last <= ZERO || last > NINE);
}

/** Empty, or a sign that it is still to be filled. Takes folded text. */
export function isPlaceholder(folded: string): boolean {
  return folded.length <= 20 && PLACEHOLDERS.has(folded);
}

/** "none", "无": an answer, where an answer is wanted. Takes folded text. */
export function isNone(folded: string): boolean {
  return folded.length <= 20 && NONE.has(folded);
}
