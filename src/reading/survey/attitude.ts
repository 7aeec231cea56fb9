// Answer labels as steps of a scale: "Strongly agree", 比较满意, "Muy satisfecho", "Never": what is felt, how strongly, which way.
import { fold } from '../words/fold';

export interface Attitude {
  /** What the label speaks about: agreement, satisfaction … */
  readonly family: string;
  /** −3 … 3: the sign is the direction, the size the strength; 0 is the middle. */
  readonly step: number;
}

/** Words for the positive and the negative end of each family; a negation turns one into the other. */
const FAMILIES: readonly (readonly [family: string, positive: string, negative: string])[] = [
  ['agreement', 'agree|同意|认同|赞同|acuerdo|согласен|stimme zu', 'disagree|反对|desacuerdo|не согласен'],
  [
    'satisfaction',
    'satisfied|satisfactory|happy|pleased|满意|satisfech[oa]|zufrieden|удовлетворен|доволен',
    'dissatisfied|unsatisfied|unhappy|insatisfech[oa]|unzufrieden|不满|недоволен|失望',
  ],
  ['importance', 'important|重要', 'unimportant'],
  ['likelihood', 'likely|可能|愿意|probable', 'unlikely|improbable'],
  ['ease', 'easy|容易|轻松|方便|便捷|fácil', 'difficult|hard|困难|难|麻烦|费力|difícil'],
  ['quality', 'good|好|优秀|良好|bueno|gut|хорошо', 'bad|poor|差|malo|schlecht|плохо'],
  ['attitude', 'positive|正面|正向|积极|支持', 'negative|负面|消极'],
  ['clarity', 'clear|清楚|清晰|了解|熟悉', 'unclear|模糊'],
  ['frequency', 'often|always|frequently|经常|总是|频繁', 'rarely|never|seldom|很少|从不|偶尔'],
  ['timeliness', 'timely|prompt|及时|fast', 'slow|late|缓慢'],
  ['safety', 'safe|secure|安全', 'unsafe|insecure|不安全'],
  ['adequacy', 'adequate|sufficient|充足|充分', 'inadequate|insufficient|不足'],
  ['professionalism', 'professional|helpful|专业|热情', 'unprofessional|unhelpful'],
];
const STRONG =
  /strongly|very|extremely|completely|totally|highly|always|never|非常|完全|十分|很|极其|极|特别|绝对|总是|从不|totalmente|muy|sehr|очень|полностью/;
const WEAK = /somewhat|slightly|rather|fairly|a little|moderately|quite|比较|较|有点|稍|略|一定|基本|algo|eher|скорее/;
const MIDDLE =
  /^(?:neutral|neither.*|undecided|average|ok|okay|fair|no opinion|so-so|moderate|sometimes|acceptable|一般|中立|普通|不确定|还行|还可以|尚可|无所谓|说不清|一般般|适中|有时|neutro|ni .*|teils.*|нейтрально|moderately)$/;
const NEGATION = /\bnot\b|\bno\b|(?:^|非常|完全|十分|很|极其|比较|较|有点|有些)不|^不|\bun(?=happy|likely|satisf)|\bnicht\b|^не /;
/** Single words with a fixed place. */
const FIXED: ReadonlyMap<string, Attitude> = new Map([
  ['excellent', { family: 'quality', step: 2 }],
  ['outstanding', { family: 'quality', step: 2 }],
  ['terrible', { family: 'quality', step: -2 }],
  ['awful', { family: 'quality', step: -2 }],
  ['very poor', { family: 'quality', step: -2 }],
  ['优', { family: 'quality', step: 2 }],
  ['良', { family: 'quality', step: 1 }],
  ['中', { family: 'quality', step: 0 }],
  ['优秀', { family: 'quality', step: 2 }],
  ['中等', { family: 'quality', step: 0 }],
  ['never', { family: 'frequency', step: -2 }],
  ['always', { family: 'frequency', step: 2 }],
  ['经常', { family: 'frequency', step: 1 }],
  ['偶尔', { family: 'frequency', step: -1 }],
]);

/** "VeryGood" is written in one word too. */
const BEFORE = '(?:^|[^a-zа-я]|very)';
const PATTERNS = FAMILIES.map(([family, positive, negative]) => ({
  family,
  positive: new RegExp(`${BEFORE}(?:${positive})(?:$|[^a-zа-я])`),
  negative: new RegExp(`${BEFORE}(?:${negative})(?:$|[^a-zа-я])`),
}));
const LONGEST = 40;

/** Reads an answer's label; undefined for what is no step of a scale. "A." or "5 - " before it is dropped. */
export function attitudeOf(label: string): Attitude | undefined {
  const text = fold(label).replace(/^(?:[a-z]|\d{1,2})\s*[.、)\-–:：]\s*/, '');
  if (text.length === 0 || text.length > LONGEST) return undefined;
  if (MIDDLE.test(text)) return { family: 'any', step: 0 };
  const fixed = FIXED.get(text);
  if (fixed) return fixed;
  for (const { family, positive, negative } of PATTERNS) {
    const isNegative = negative.test(text);
    if (!isNegative && !positive.test(text)) continue;
    const size = STRONG.test(text) ? 3 : WEAK.test(text) ? 1 : 2;
    return { family, step: isNegative !== (NEGATION.test(text) && !isNegative) ? -size : size };
  }
  return undefined;
}
