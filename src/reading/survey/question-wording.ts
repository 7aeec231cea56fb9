// What the wording of a question says: what it asks for, the scale that it prints with the words at its ends, and which end is good.
import { type Dimension } from '../../registers/survey-terms';
import { attitudeOf } from './attitude';

/** Each is tested on folded text. */
export const RECOMMENDS =
  /recommend|\brefer us\b|推荐(?!信|系统|人|码)|介绍给|\bnps\b|net promoter|净推荐|empfehl|empfiehl|recomend|recommander|порекоменд/;
export const SATISFIES = /satisf|满意|csat|zufrieden|удовлетвор|satisfac/;
export const EFFORT = /effort|费力|\bces\b|费劲|(?:花费|付出|投入).*精力/;
export const EASE = /\beas(?:y|e|ier|ily)\b|容易|轻松|方便|便捷|fácil|einfach/;
const HOW_OFTEN = /^how (?:often|frequently)|多久.*一次|频率|频次|wie oft|wie häufig|con qué frecuencia/;
const COUNTS =
  /\bhow (?:many|old|long|much (?:time|money))\b|\b(?:number|years?|months?|hours?) (?:of|with|in|at)\b|\b(?:age|years|months|hours|headcount|phone|telephone|mobile|zip|salary|income|budget|revenue)\b|(?:几|多少)\s*(?:个|名|人|次|年|天|月|小时|家|位|项|岁|元|钱)|多久|多长时间|次数|人数|年数|年限|工龄|年龄|电话|手机号|邮编|预算|收入|wie viele|cuánt[oa]s|quant[oa]s/;
const RATES = /\brat(?:e|ing)\b|评分|打分|评价|score/;

/** Asks for a count, an age, a length: numbers that are no judgement. */
export function asksForCount(text: string): boolean {
  return COUNTS.test(text) && !SATISFIES.test(text) && !RECOMMENDS.test(text) && !RATES.test(text);
}

/** Asks for an order: the places are no judgement each. */
export function asksForOrder(text: string): boolean {
  return /\brank(?:ing|ed)?\b|排序|排名|优先顺序/.test(text);
}

/** Asks how often something is done: its answers are no judgement. */
export function asksHowOften(text: string): boolean {
  return HOW_OFTEN.test(text);
}

const DIMENSIONS: readonly (readonly [Dimension, RegExp])[] = [
  ['overall', /overall|总体|整体|总的|综合|in general|insgesamt|в целом|en general/],
  ['communication', /communicat|沟通|汇报|informed|inform(?:ation)? flow|kommunik|общени|коммуник|comunicaci/],
  ['responsiveness', /respons(?:e|iv)|响应|回复|及时|prompt|speed|速度|reaktion|скорост/],
  ['support', /support|售后|支持服务|help ?desk|service desk|客服|维护|поддержк|soporte/],
  ['delivery', /deliver|交付|进度|执行|on time|schedule|deadline|按时|工期|timel|срок|entrega/],
  ['quality', /quality|质量|defect|bug|稳定|可靠|qualit|качеств|calidad/],
  ['team', /team|staff|团队|人员|项目经理|engineer|consultant|专业|态度|команд|equipo/],
  ['value', /value|price|cost|性价比|价格|价值|worth|money|цена|precio/],
  ['experience', /experience|体验|usab|易用|界面|使用|ease of use|interface|опыт|experiencia/],
];

/** The row of a matrix behind its stem: "How satisfied overall – Delivery", "Rate us [Delivery]". */
const ROW = /(?:\s[–—-]\s|\s>>\s|\[)([^[\]]+?)\]?$/;
/** How much something matters or was expected is no judgement of how it is. */
const BEFOREHAND = /importan|重要(?:性|程度)|wichtig|\bexpectations?$|^expect|\bexpected\b|期望值|期望程度/;

/** The side of the relationship that a question judges, by the first word list that fits. */
export function dimensionOf(text: string): Dimension | undefined {
  if (BEFOREHAND.test(text)) return undefined;
  const row = ROW.exec(text)?.[1];
  return (row === undefined ? undefined : firstDimension(row)) ?? firstDimension(text);
}

function firstDimension(text: string): Dimension | undefined {
  return DIMENSIONS.find(([, pattern]) => pattern.test(text))?.[0];
}

export interface PrintedScale {
  /** Undefined where only the top is printed: "out of 10". */
  readonly min: number | undefined;
  readonly max: number;
  /** Which way the words at its ends say it runs; undefined where there are none that are known. */
  readonly direction: 'up' | 'down' | undefined;
}

/** "1 … 5" with what stands between and behind, and the same from the top down. */
const UPWARDS = /(?:^|[^\d.])([01])(?![\d.%])(\D{1,60}?)(100|10|[4-79])(?![\d%.])(?=(\D{0,40}))/g;
const DOWNWARDS = /(?:^|[^\d.])(100|10|[4-79])(?![\d.%])(\D{1,60}?)([01])(?![\d%.])(?=(\D{0,40}))/g;
const ONLY_TO = /^\s*(?:分|点)?\s*(?:[-–—~～]|to|and|bis|到|至|a)\s*$/;
const NAMES_AN_END = /^\s*(?:分|点|points?|stars?)?\s*(?:[=:(（：]|being\b|is\b|means?\b|represents?\b|表示|代表|为|是)/;
const AROUND_AN_END =
  /^\s*(?:分|点|points?|stars?)?\s*(?:[=:(（：–—-]|being\b|is\b|means?\b|represents?\b|表示|代表|为|是)?\s*["“]?\s*|\s*["”]?\s*(?:[)）,，;；、/–—-]\s*(?:to|and|到|至)?|\bto|\band|到|至)?\s*$/g;
/** "满分10分", "out of 5", "百分制" */
const OUT_OF = /满分(?:为|是)?\s*(100|10|5|7)|\bout of (100|10|5|7)\b|(100|10|5|7)\s*分制|(百分)制/;

/** The scale as the question prints it: "(1 = poor, 5 = excellent)", "0-10", "1到5分", "满分10分". */
export function printedScale(text: string): PrintedScale | undefined {
  const ranges = [
    ...Array.from(text.matchAll(UPWARDS), ([, min, between = '', max, behind = '']) => ({ min, max, between, low: between, high: behind })),
    ...Array.from(text.matchAll(DOWNWARDS), ([, max, between = '', min, behind = '']) => ({
      min,
      max,
      between,
      low: behind,
      high: between,
    })),
  ].filter(({ between }) => isRange(between));
  const [first] = ranges;
  if (first) {
    const direction = ranges.map(({ low, high }) => directionOfEnds(low, high)).find((each) => each !== undefined);
    return { min: Number(first.min), max: Number(first.max), direction };
  }
  const outOf = OUT_OF.exec(text);
  if (!outOf) return undefined;
  const max = outOf[4] === undefined ? Number(outOf[1] ?? outOf[2] ?? outOf[3]) : 100;
  return { min: max === 100 ? 0 : undefined, max, direction: undefined };
}

function isRange(between: string): boolean {
  return ONLY_TO.test(between) || NAMES_AN_END.test(between) || wordsAt(between) !== undefined;
}

function directionOfEnds(low: string, high: string): 'up' | 'down' | undefined {
  const [least = 0, most = 0] = [wordsAt(low), wordsAt(high.split(/[)）,，;；。?？]/, 2).find((part) => /\p{L}/u.test(part)) ?? '')];
  if (least === most) return undefined;
  return least < most ? 'up' : 'down';
}

/** How good the words at an end of a scale are; undefined for words that are not known. */
function wordsAt(end: string): number | undefined {
  return attitudeOf(end.replace(AROUND_AN_END, ''))?.step;
}

const BOTH_WAYS =
  /satisfied (?:or|\/|and) dissatisfied|dissatisfied (?:or|\/|and) satisfied|agree or disagree|满意(?:或|还是|\/)不满意|likely or unlikely/;
const NEGATIVE =
  /\bhow (?:dissatisfied|unhappy|difficult|hard|disappoint|frustrat|confus|stress|unlikely|slow|bad|poor)|\btoo (?:long|slow|many|much|often|late|complicated|complex|expensive|few)|\b(?:hard|difficult|impossible|unable) to\b|\bhad to (?:wait|chase|repeat|ask|explain)|\bchas(?:e|ing)\b|frustrat|confus|\bcomplain|\bdelay|\bunclear\b|\black(?:s|ed|ing)? (?:of )?|\bnever\b|\b(?:is|are|was|were|do|does|did|has|have) not\b|n['’]t\b|\bfail|\bpoorly\b|\bunnecessary|\bwast(?:e|ed|ing)\b|\bworr(?:y|ied)|\bannoy|\bto (?:leave|switch|cancel|churn)|\bmiss(?:ed|es)? (?:a |the )?(?:deadline|date|milestone)|\bdissatisf|不(?!断|仅|但|同|错|少|满意)|(?<!有)没有|难以|很难|太(?:慢|长|多|复杂|贵|晚|少)|重复(?:说明|解释|提交)|催促|拖延|延误|抱怨|麻烦|混乱|失望|不满(?!意)|更换供应商|流失|浪费/;

/** The wording tells of something bad, so that much of it is no praise: whether it does is for the user to say. */
export function asksOfBad(text: string): boolean {
  return NEGATIVE.test(text) && !BOTH_WAYS.test(text);
}
