// Words for levels (H/M/L, Rare … Almost Certain, 一般/重要/十分重要) and ratings written with words and numbers together.
import { fold } from '../words/fold';
import { parseNumber } from './numbers';

/** lowest 1 … highest 5 on the widest ladder; a column that uses fewer words has a shorter scale. */
export type Rung = 1 | 2 | 3 | 4 | 5;

/** level: low … high · chance: rare … almost certain · harm: insignificant … catastrophic */
export interface LevelWord {
  readonly family: 'level' | 'chance' | 'harm';
  readonly rung: Rung;
  /** "very low", "极高": such words belong to a five-step ladder. */
  readonly isExtreme: boolean;
}

const LADDERS: readonly { readonly family: LevelWord['family']; readonly words: readonly (readonly [Rung, string, boolean?])[] }[] = [
  {
    family: 'level',
    words: [
      [
        1,
        'very low|vl|very-low|lowest|很低|非常低|极低|最低|极小|sehr niedrig|sehr gering|очень низкий|очень низкая|muy bajo|muy baja|molto basso|molto bassa|muito baixo|muito baixa|très faible',
        true,
      ],
      [
        2,
        'low|l|lo|weak|低|较低|小|niedrig|gering|низкий|низкая|низкое|bajo|baja|basso|bassa|baixo|baixa|faible|green|绿|低级|低风险|low risk|次要|较小|弱|little|limited|不紧急|不重要|缓|🟢',
      ],
      [
        3,
        'medium|m|med|neutral|mid|moderate level|average|normal|中|中等|一般|普通|mittel|средний|средняя|среднее|medio|media|médio|média|moyen|moyenne|amber|yellow|黄|中级|中风险|中等风险|medium risk|适中|🟡|🟠',
      ],
      [
        4,
        'high|h|hi|strong|高|较高|大|hoch|высокий|высокая|высокое|alto|alta|élevé|élevée|elevato|elevata|fort|forte|red|红|高级|高风险|high risk|重要|较大|important|强|急|🔴',
      ],
      [
        5,
        'very high|vh|very-high|highest|很高|非常高|极高|最高|sehr hoch|очень высокий|очень высокая|muy alto|muy alta|molto alto|molto alta|muito alto|muito alta|très élevé|très élevée|极大|十分重要|非常重要|very important',
        true,
      ],
      [
        5,
        'critical|extreme|urgent|top|紧急|关键|kritisch|критический|критичный|критическая|极高风险|extreme risk|blocker|特高|特别重大|crítico|特急|加急|immediate|asap',
      ],
    ],
  },
  {
    family: 'chance',
    words: [
      [
        1,
        'rare|remote|very unlikely|highly unlikely|improbable|extremely unlikely|almost impossible|几乎不可能|几乎不会|罕见|很不可能|极不可能|sehr unwahrscheinlich|практически невозможно|非常不可能',
        true,
      ],
      [2, 'unlikely|not likely|seldom|不太可能|不可能|较不可能|unwahrscheinlich|маловероятно'],
      [3, 'possible|occasional|even chance|可能|有可能|偶尔|möglich|возможно|posible|moderate chance'],
      [4, 'likely|probable|很可能|较可能|经常|可能发生|wahrscheinlich|вероятно|probable likely'],
      [
        5,
        'almost certain|certain|very likely|highly likely|frequent|highly probable|near certain|极可能|几乎确定|几乎肯定|必然|肯定|非常可能|频繁|sehr wahrscheinlich|fast sicher|почти наверняка|очень вероятно',
        true,
      ],
    ],
  },
  {
    family: 'harm',
    words: [
      [
        1,
        'insignificant|negligible|trivial|可忽略|可忽略不计|微不足道|轻微|微小|unbedeutend|vernachlässigbar|незначительный|很小|无关紧要',
        true,
      ],
      [2, 'minor|marginal|slight|较轻|轻度|次要影响|geringfügig|малый|轻'],
      [3, 'moderate|tolerable|中度|spürbar|умеренный|较严重'],
      [4, 'major|serious|significant|substantial|严重|重大|重度|严重级|bedeutend|значительный|серьезный|erheblich'],
      [
        5,
        'catastrophic|severe|disastrous|devastating|fatal|灾难性|灾难|致命|非常严重|极其严重|特别严重|katastrophal|катастрофический|特大|showstopper|毁灭性',
        true,
      ],
    ],
  },
];

const WORDS: ReadonlyMap<string, LevelWord> = new Map(
  LADDERS.flatMap(({ family, words }) =>
    words.flatMap(([rung, list, isExtreme = false]) => list.split('|').map((word) => [fold(word), { family, rung, isExtreme }] as const)),
  ),
);

/** Longer texts are sentences. */
const LONGEST_LEVEL = 24;

/** The level that a folded word or short phrase means; undefined where it is none. */
export function levelWord(folded: string): LevelWord | undefined {
  return folded.length > LONGEST_LEVEL
    ? undefined
    : (WORDS.get(folded) ??
        WORDS.get(folded.replace(/(?:级|程度|性|的|风险|优先级?)$|\s*(?:level|impact|probability|likelihood|risk|priority)$/, '')));
}

export type Rating =
  | { readonly kind: 'number'; readonly value: number; readonly label: string; readonly isShare: boolean }
  | { readonly kind: 'word'; readonly word: LevelWord; readonly label: string };

/** Signs before a level, "🔴 High", and words that leave its number as it is, 约30%, "80% or more". */
const TRIMMINGS =
  /^(?:[\p{Extended_Pictographic}\ufe0f]+\s*(?=\p{L})|(?:约|大约|about|approx\.?|ca\.?)\s*(?=\d))|(?<=[\d%])\s*(?:or more|or less|以上|以下|左右)$/gu;
const MAY_BE_TRIMMED = /^[^a-z0-9]|^(?:about|approx|ca)|(?:or more|or less|[上下右])$/;

function withoutTrimmings(folded: string): string {
  return folded.length <= LONGEST_LEVEL && MAY_BE_TRIMMED.test(folded) ? folded.replace(TRIMMINGS, '') : folded;
}

const PRIORITIES: ReadonlyMap<string, Rung> = new Map([
  ['p0', 5],
  ['p1', 4],
  ['p2', 3],
  ['p3', 2],
  ['p4', 1],
  ['a', 4],
  ['b', 3],
  ['c', 2],
]);

/** P0–P4 and A, B, C: priorities by rank. */
export function parsePriority(text: string): Rating | undefined {
  const label = fold(text);
  const rung = PRIORITIES.get(label);
  return rung === undefined ? undefined : { kind: 'word', word: { family: 'level', rung, isExtreme: rung === 1 }, label };
}

/** Reads "3", "High (3)", "4 很可能", "3 - Medium", "High", "30%", "75% to 100%"; undefined for anything else. */
export function parseRating(text: string): Rating | undefined {
  const folded = withoutTrimmings(fold(text));
  const plain = parseNumber(folded);
  if (plain !== undefined) return { kind: 'number', value: plain, label: '', isShare: false };
  const of = /^(\d{1,2})\s*\/\s*(?:3|4|5|10)$|^[★⭐]{1,5}(?=[☆]*$)/u.exec(folded);
  if (of) return { kind: 'number', value: of[1] === undefined ? Array.from(of[0]).length : Number(of[1]), label: '', isShare: false };
  const percent = /^[<>≤≥~]?\s*(\d+(?:\.\d+)?)\s*%?(?:\s*(?:to|-|–|~|至|到)\s*(\d+(?:\.\d+)?))?\s*%$/.exec(folded);
  if (percent) return { kind: 'number', value: (Number(percent[1]) + Number(percent[2] ?? percent[1])) / 200, label: '', isShare: true };
  const word = levelWord(folded);
  if (word) return { kind: 'word', word, label: folded };
  const both = folded.length <= LONGEST_LEVEL && /^(\p{Script=Han}+)\s*([a-z][a-z ]*)$|^([a-z][a-z ]*?)\s*(\p{Script=Han}+)$/u.exec(folded);
  const bilingual = both && (levelWord(both[1] ?? both[4] ?? '') ?? levelWord((both[2] ?? both[3] ?? '').trim()));
  if (bilingual) return { kind: 'word', word: bilingual, label: folded };
  const bracketed = /^(.+?)\s*[([]\s*([+-]?\d+(?:\.\d+)?)\s*[)\]]$/.exec(folded);
  if (bracketed) return { kind: 'number', value: Number(bracketed[2]), label: (bracketed[1] ?? '').trim(), isShare: false };
  const leading = /^([+-]?\d+(?:\.\d+)?)\s*[-–—:.)、=]?\s*([\p{L}][\p{L} ]*)$/u.exec(folded);
  if (leading && (levelWord((leading[2] ?? '').trim()) || /\p{Script=Han}|\p{Script=Cyrillic}/u.test(leading[2] ?? ''))) {
    return { kind: 'number', value: Number(leading[1]), label: (leading[2] ?? '').trim(), isShare: false };
  }
  const trailing = /^([\p{L}][\p{L} ]*?)\s*[-–—:=]\s*([+-]?\d+(?:\.\d+)?)$/u.exec(folded);
  if (trailing) return { kind: 'number', value: Number(trailing[2]), label: (trailing[1] ?? '').trim(), isShare: false };
  const first = /^([\p{L}][\p{L} ]*?)\s*(?:[([,;:/–—-]|\s-\s|\.\s).*$/u.exec(folded);
  const firstWord = first ? levelWord((first[1] ?? '').trim()) : undefined;
  return firstWord ? { kind: 'word', word: firstWord, label: (first?.[1] ?? '').trim() } : undefined;
}
