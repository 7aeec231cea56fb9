// How often something happens, as plans say it: "每周一", "Weekly, Friday at 2pm", "两周一次", "every 10 days", "Bi-Monthly".
import { type Cadence, longestGapDays } from '../../workbook/cadence';
import { parseTextDate } from './dates';
import { fold } from '../words/fold';

export type FrequencyReading =
  | { readonly kind: 'cadence'; readonly cadence: Cadence }
  /** Two readings are equally usual: asked. */
  | { readonly kind: 'ambiguous'; readonly options: readonly [Cadence, Cadence] };

const DAILY: Cadence = { kind: 'days', every: 1 };
const WEEKLY: Cadence = { kind: 'days', every: 7 };
const BIWEEKLY: Cadence = { kind: 'days', every: 14 };
const MONTHLY: Cadence = { kind: 'months', every: 1 };
const AD_HOC: Cadence = { kind: 'adHoc' };
const AT_MILESTONES: Cadence = { kind: 'dates', days: [] };
const TWICE_A_MONTH: Cadence = { kind: 'monthDays', days: [15, 31] };
/** 上旬, 中旬, 下旬 */
const EACH_TEN_DAYS: Cadence = { kind: 'monthDays', days: [10, 20, 31] };

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  'one:1 once:1 a:1 an:1 two:2 twice:2 three:3 thrice:3 four:4 five:5 six:6 ten:10 twelve:12 一:1 两:2 二:2 双:2 三:3 四:4 五:5 六:6 七:7 八:8 九:9 十:10 другой:2 other:2 second:2 third:3 fourth:4'
    .split(' ')
    .map((pair) => [pair.slice(0, pair.indexOf(':')), Number(pair.slice(pair.indexOf(':') + 1))] as const),
);
const NUMBER = '(\\d+|one|two|three|four|five|six|ten|twelve|other|second|third|fourth|[一两二三四五六七八九十])';
const UNIT_DAYS = 'days?|天|日|дн(?:я|ей)|день';
const UNIT_WEEKS = 'weeks?|wks?|周|个?星期|个?礼拜|недел[ьяиюе]';
const UNIT_MONTHS = 'months?|个?月|месяц(?:а|ев)?';
const UNIT_QUARTERS = 'quarters?|个?季度?|квартал';
const UNIT_YEARS = 'years?|年|год';
const UNIT = `(${[UNIT_DAYS, UNIT_WEEKS, UNIT_MONTHS, UNIT_QUARTERS, UNIT_YEARS].join('|')})`;
const EVERY = new RegExp(
  `(?:every|each|once every|per|每隔?|кажд(?:ые|ую|ый)|раз в)\\s*${NUMBER}\\s*(?:(?:working|business|calendar|个?工作|自然)\\s*)?${UNIT}`,
);
const CHINESE_TIMES = new RegExp(
  `(?:每|每个|一)?${NUMBER}?(?:个)?(天|日|周|星期|礼拜|月|季度?|年)(?:[内中里])?(?:开展|召开|进行|发送)?${NUMBER}次`,
);
const ENGLISH_TIMES = new RegExp(
  `(?:(\\d+)\\s*(?:x|times?)|(once|twice|thrice)|${NUMBER}\\s*times)\\s*(?:a|an|per|in a|in|each|every|/)?\\s*(?:a )?(day|week|month|quarter|year)`,
);
const RUSSIAN_TIMES = /(\d+)?\s*раза?\s+в\s+(\d+)?\s*(день|недел[юия]|месяц|квартал|год)/;

const WEEKDAYS: readonly RegExp[] = [
  /\bmon(?:days?)?\b|(?:周|星期|礼拜)一(?!次|回)|понедельник/,
  /\btue(?:s|sdays?)?\b|(?:周|星期|礼拜)二(?!次)|вторник/,
  /\bwed(?:nesdays?)?\b|(?:周|星期|礼拜)三(?!次)|сред[аауы]м?\b/,
  /\bthu(?:r|rs|rsdays?)?\b|(?:周|星期|礼拜)四(?!次)|четверг/,
  /\bfri(?:days?)?\b|(?:周|星期|礼拜)五(?!次)|пятниц/,
  /\bsat(?:urdays?)?\b|(?:周|星期|礼拜)六(?!次)|суббот/,
  /\bsun(?:days?)?\b|(?:周|星期|礼拜)[日天]|воскресен/,
];

/** 周一、三、五: the weekdays that follow the first, without the word for week before each. */
const FURTHER_WEEKDAYS = /(?:周|星期|礼拜)([一二三四五六日])((?:[、,，/和及]\s*[一二三四五六日](?![次个回]))+)/;
const CHINESE_WEEKDAYS = '一二三四五六日';

/** "Three-weekly", "4 weekly": so many weeks. */
const WEEKS_APART = /\b(\d+|two|three|four|six)[- ]?weekly\b/;
/** 1次/周, 2次/月 */
const TIMES_PER = /([\d一两二三四五六])次[/每](天|日|周|星期|月|季度?|年)/;

/** Plain words, in the order in which they are tried: what holds another word comes first. */
const PLAIN: readonly (readonly [RegExp, Cadence])[] = [
  [
    /fortnight|bi-?\s?weekly|every other (?:week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|双周|隔周|两周|半月刊|раз в две недели|zweiwöchentlich|alle zwei wochen|quincenal/,
    BIWEEKLY,
  ],
  [/semi-?\s?monthly|半个?月|每月两次|twice monthly|zweimal im monat/, TWICE_A_MONTH],
  [/每?旬|十天一次/, EACH_TEN_DAYS],
  [/semi-?\s?annual|half-?\s?year|bi-?\s?annual|twice yearly|每?半年|halbjährlich|раз в полгода|semestral/, { kind: 'months', every: 6 }],
  [/quarter|每?季度?|季报|квартал|vierteljährlich|quartalsweise|trimestral/, { kind: 'months', every: 3 }],
  [/month|每个?月|月度|月报|月会|月例会|按月|逐月|当月|месяц|monatlich|mensual/, MONTHLY],
  [/week|每个?周|每星期|周报|周会|周例会|按周|逐周|недел|wöchentlich|semanal/, WEEKLY],
  [/annual|year|每年|年度|年报|год|jährlich|anual/, { kind: 'months', every: 12 }],
  [/dail(?:y|ies)|every ?day|each day|\bday\b|每日|每天|日报|每个?工作日|站会|stand-?\s?up|ежедневно|каждый день|täglich|diario/, DAILY],
];
const MILESTONE =
  /every (?:sprint|iteration|release)|per (?:sprint|iteration|release)|(?:project|at|upon) (?:start|kick-?off)|^kick-?off$|每个?(?:迭代|冲刺|版本)|项目(?:启动|开始|结束|收尾)时?|milestone|phase|stage|gate|sprint end|end of (?:each |every |the )?sprint|里程碑|阶段|节点|вех|этап|meilenstein|hito/;
const ON_DEMAND =
  /ad-?\s?hoc|as (?:and when )?(?:needed|required|necessary|requested|appropriate|applicable)|when(?:ever)? (?:needed|required|necessary)|if (?:needed|required)|on[- ]demand|upon request|on request|as they|event[- ]driven|as it (?:occurs|happens)|when(?:ever)? (?:issues?|changes?|risks?) |\bonce\b|one[- ]?time|one[- ]off|continuous|ongoing|at any time|anytime|按需|需要时|随时|不定期|必要时|视情况|根据需要|临时|一次性|单次|有需要|实时|即时|real[- ]?time|事件触发|(?:变更|发生|立项|出现(?:问题|变更|风险))(?:时|后)|по (?:мере )?(?:необходимости|запросу|требованию)|постоянно|bei bedarf|nach bedarf|según necesidad/;

/** "May 17": a single day, whatever else the text names. */
const ONE_DAY = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|\d{4}[-/年]/;

/** Reads a frequency; undefined for a text that names none. */
export function parseFrequency(text: string): FrequencyReading | undefined {
  const folded = fold(text);
  if (/bi-?\s?monthly/.test(folded)) return { kind: 'ambiguous', options: [TWICE_A_MONTH, { kind: 'months', every: 2 }] };
  const cadence = promised(folded) ?? plannedDate(folded) ?? (ONE_DAY.test(folded) ? undefined : shortestOfSeveral(folded, LOOSELY));
  return cadence === undefined ? undefined : { kind: 'cadence', cadence };
}

/** A plan line with a date instead of a rhythm: it falls due on that day. */
export function onDay(day: number): Cadence {
  return { kind: 'dates', days: [day] };
}

function cadenceOf(text: string): Cadence | undefined {
  const rhythm = counted(text) ?? PLAIN.find(([pattern]) => pattern.test(text))?.[1];
  const anchored = anchor(text, rhythm);
  if (anchored) return anchored;
  if (rhythm && !(rhythm === DAILY && ON_DEMAND.test(text))) return rhythm;
  if (ON_DEMAND.test(text)) return AD_HOC;
  return MILESTONE.test(text) ? AT_MILESTONES : undefined;
}

/** "every 10 days", "每两周", "一周两次", "twice a week", "раз в 2 недели". */
function counted(text: string): Cadence | undefined {
  const times = ENGLISH_TIMES.exec(text);
  if (times) return perUnit(numberOf(times[1] ?? times[2] ?? times[3]), 1, times[4] ?? '');
  const russian = RUSSIAN_TIMES.exec(text);
  if (russian) return perUnit(numberOf(russian[1] ?? '1'), numberOf(russian[2] ?? '1'), russian[3] ?? '');
  const apart = WEEKS_APART.exec(text);
  if (apart) return perUnit(1, numberOf(apart[1]), 'week');
  const timesPer = TIMES_PER.exec(text);
  if (timesPer) return perUnit(numberOf(timesPer[1]), 1, timesPer[2] ?? '');
  const chinese = CHINESE_TIMES.exec(text);
  if (chinese) return perUnit(numberOf(chinese[3]), numberOf(chinese[1] ?? '1'), chinese[2] ?? '');
  const every = EVERY.exec(text);
  return every ? perUnit(1, numberOf(every[1]), every[2] ?? '') : undefined;
}

function numberOf(word: string | undefined): number {
  return NUMBER_WORDS.get(word ?? '') ?? (Number(word) || 1);
}

/** So many times in so many units. */
function perUnit(times: number, units: number, unit: string): Cadence {
  const every = units / times;
  if (new RegExp(`^(?:${UNIT_DAYS}|day)$`).test(unit)) return { kind: 'days', every: Math.max(1, every) };
  if (new RegExp(`^(?:${UNIT_WEEKS}|week|неделю)$`).test(unit)) return { kind: 'days', every: every * 7 };
  const months = new RegExp(`^(?:${UNIT_YEARS}|year)$`).test(unit) ? 12 : new RegExp(`^(?:${UNIT_QUARTERS}|quarter)$`).test(unit) ? 3 : 1;
  if (months * every >= 1) return { kind: 'months', every: months * every };
  return times === 2 ? TWICE_A_MONTH : times === 3 ? EACH_TEN_DAYS : { kind: 'days', every: Math.round((30 / times) * 2) / 2 };
}

const ORDINALS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:1st|first)\b|第[一1]个?/, 1],
  [/\b(?:2nd|second)\b|第[二2]个?/, 2],
  [/\b(?:3rd|third)\b|第[三3]个?/, 3],
  [/\b(?:4th|fourth)\b|第[四4]个?/, 4],
  [/\blast\b|最后一?个?/, -1],
];
/** "3rd Monday of every month", "monthly, last Friday", 每月第三个周一: an ordinal, then the weekday. */
const NTH_WEEKDAY =
  /(?:\b(?:1st|2nd|3rd|4th|first|second|third|fourth|last)\b(?:\s*(?:,|and|&)\s*(?:1st|2nd|3rd|4th|first|second|third|fourth|last)\b)*)\s+(?:mon|tue|wed|thu|fri|sat|sun)\w*|(?:第[一二三四1-4]|最后一?)个?(?:[、和及]第[一二三四1-4]个?)*(?:周|星期|礼拜)[一二三四五六日天]/;

/** The weekdays of certain weeks of the month that a text names. */
function nthWeekdays(text: string, days: readonly number[], rhythm: Cadence | undefined): Cadence | undefined {
  const named = NTH_WEEKDAY.exec(text)?.[0];
  const isMonthly = rhythm === undefined || (rhythm.kind === 'months' && rhythm.every === 1);
  if (named === undefined || !isMonthly) return undefined;
  return { kind: 'nthWeekdays', nths: ORDINALS.flatMap(([pattern, nth]) => (pattern.test(named) ? [nth] : [])), days };
}

/** The weekdays or days of the month that a text names with its rhythm. */
function anchor(text: string, rhythm: Cadence | undefined): Cadence | undefined {
  const further = FURTHER_WEEKDAYS.exec(text)?.[2] ?? '';
  const days = WEEKDAYS.flatMap((pattern, day) => (pattern.test(text) || further.includes(CHINESE_WEEKDAYS[day] ?? ' ') ? [day] : []));
  const nth = days.length > 0 ? nthWeekdays(text, days, rhythm) : undefined;
  if (nth) return nth;
  const isEveryWeek = rhythm === undefined || rhythm === DAILY || (rhythm.kind === 'days' && rhythm.every <= 7);
  if (days.length > 0 && isEveryWeek && !/\d{4}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(text))
    return { kind: 'weekdays', days };
  if (rhythm !== undefined && !(rhythm.kind === 'months' && rhythm.every === 1)) return undefined;
  const dayOfMonth =
    /每个?月的?(\d{1,2})[日号]/.exec(text) ??
    /(\d{1,2})(?:st|nd|rd|th)(?!\s*(?:mon|tue|wed|thu|fri|sat|sun))(?:\s+day)?(?:\s+of)?(?:\s+(?:each|every|the))?\s*(?:calendar )?month/.exec(
      text,
    ) ??
    /month\w*,?\s*(?:on|by)?\s*(?:the)?\s*(\d{1,2})(?:st|nd|rd|th)/.exec(text);
  if (dayOfMonth) return { kind: 'monthDays', days: [Math.min(31, Math.max(1, Number(dayOfMonth[1])))] };
  if (
    /月底|月末|每月最后|end of (?:each |every |the )?month|month[- ]end|last (?:working |business )?day of (?:each |every |the )?month/.test(
      text,
    )
  )
    return { kind: 'monthDays', days: [31] };
  return /每个?月初|月初|beginning of (?:each |every |the )?month/.test(text) ? { kind: 'monthDays', days: [1] } : undefined;
}

/** A slash between two rhythms lists them; "1/week" is one. */
const LISTED = /\d[)）]|[;；]|(?<=[^\d\s]\s*)\//;
const LOOSELY = /\d\)|[;；\n/,，]/;

const gapOf = (cadence: Cadence): number => longestGapDays(cadence) ?? Infinity;

/** The text as one frequency, unless it lists several of which another is shorter. */
function promised(text: string): Cadence | undefined {
  const whole = cadenceOf(text);
  const shortest = LISTED.test(text) ? shortestOfSeveral(text, LISTED) : undefined;
  return whole && shortest && gapOf(shortest) < gapOf(whole) ? shortest : whole;
}

/** Several in one cell, "1) in person: weekly 2) e-mail: as needed": the shortest period is the promise. */
function shortestOfSeveral(text: string, separators: RegExp): Cadence | undefined {
  const parts = text.split(separators).map((part) => cadenceOf(part.trim()));
  const found = parts.filter((part): part is Cadence => part !== undefined);
  return found.sort((a, b) => gapOf(a) - gapOf(b))[0];
}

function plannedDate(text: string): Cadence | undefined {
  const date = parseTextDate(text);
  return date?.kind === 'day' ? onDay(date.day) : undefined;
}
