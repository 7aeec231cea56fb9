// Answer labels as steps of a scale: "Strongly agree", 比较满意, "Muy satisfecho", "Never": what is felt, how strongly, which way.
import { fold } from '../words/fold';

export interface Attitude {
  /** What the label speaks about: agreement, satisfaction … */
  readonly family: string;
  /** −4 … 4: the sign is the direction, the size how strongly it is said; 0 is the middle. */
  readonly step: number;
  /** "Not at all satisfied", "slightly", "moderately": its place among five where a scale runs from nothing to very much, 0–4. */
  readonly degree: number;
  /** Says the opposite in a word of its own: "dissatisfied", where "not satisfied" only denies. */
  readonly isOpposite: boolean;
}

/** Words for the positive and the negative end of each family; a negation turns one into the other. */
const FAMILIES: readonly (readonly [family: string, positive: string, negative: string])[] = [
  ['agreement', 'agree|同意|认同|赞同|符合|acuerdo|concordo|согласен|stimme zu|d.accord', 'disagree|反对|desacuerdo|discordo|не согласен'],
  [
    'satisfaction',
    'satisfied|satisfactory|happy|pleased|满意|satisfech[oa]|satisfeit[oa]|satisfait|zufrieden|удовлетворен|доволен',
    'dissatisfied|unsatisfied|unhappy|displeased|insatisfech[oa]|insatisfeit[oa]|insatisfait|unzufrieden|不满|недоволен|失望',
  ],
  ['importance', 'important|重要|wichtig|importante', 'unimportant|unwichtig'],
  ['likelihood', 'likely|definitely|probably|可能|愿意|一定会|probable|wahrscheinlich', 'unlikely|improbable|unwahrscheinlich'],
  ['ease', 'easy|容易|轻松|方便|便捷|顺畅|顺利|流畅|fácil|einfach', 'difficult|hard|困难|难|麻烦|费力|difícil|schwierig'],
  [
    'quality',
    'good|excellent|outstanding|best|high quality|好|不错|优秀|良好|bueno|bom|gut|хорошо',
    'bad|poor|terrible|awful|worst|low quality|差|糟|malo|ruim|schlecht|плохо',
  ],
  ['expectation', 'exceed(?:ed|s)?|above expectations|超出预期|超过预期', 'below|低于预期|未达(?:到)?预期'],
  ['attitude', 'positive|正面|正向|积极|支持', 'negative|负面|消极'],
  ['clarity', 'clear|清楚|清晰|了解|熟悉', 'unclear|模糊'],
  ['frequency', 'often|always|frequently|usually|经常|总是|频繁', 'rarely|never|seldom|occasionally|很少|从不|偶尔'],
  ['timeliness', 'timely|prompt|及时|fast', 'slow|late|缓慢'],
  ['safety', 'safe|secure|安全', 'unsafe|insecure|不安全'],
  ['adequacy', 'adequate|sufficient|充足|充分', 'inadequate|insufficient|不足'],
  ['professionalism', 'professional|helpful|专业|热情', 'unprofessional|unhelpful'],
];
const STRONGEST = /extremely|completely|totally|absolutely|definitely|完全|极其|极|十分|totalmente|полностью/;
const STRONG = /strongly|very|highly|\bfar\b|\bmuch\b|非常|很|特别|绝对|最|muy|muito|sehr|очень/;
const WEAK = /somewhat|slightly|rather|fairly|a little|quite|probably|比较|较|有点|有些|稍|略|基本|algo|eher|скорее/;
const MIDDLE =
  /^(?:neutral|neither.*|undecided|average|ok|okay|fair|no opinion|so-so|moderate|sometimes|acceptable|about the same|(?:just )?met expectations|met|一般|中立|普通|不确定|还行|还可以|尚可|无所谓|说不清|不好说|一般般|适中|中等|有时|符合预期|neutro|ni .*|nem .*|regular|teils.*|нейтрально|moderately)$/;
const NOT_AT_ALL = /not at all|完全不|一点也不|一点都不|毫不|根本不|gar nicht|überhaupt nicht|совсем не|pas du tout|nada /;
const HARDLY =
  /not (?:so|very|too|really|particularly|that)\b|不太|不怎么|不很|不大|nicht so|не очень|probably not|可能不|\bpouco |\bpoco |\bpeu |\bwenig /;
const NEGATION = /\bnot\b|\bno\b|不(?!错|少)|没有|\bun(?=happy|likely|satisf)|\bnicht\b|^не |\bnão\b/;
/** "Not difficult" is rather easy. */
const OPPOSITE_DENIED = /\bnot (?:at all )?(?:bad|difficult|hard|poor|slow|late)|不(?=难|差|坏|慢|麻烦)/;
const SLIGHTLY = /slightly|a little|有点|稍|略|algo/;
const MODERATELY = /somewhat|moderately|fairly|reasonably/;
/** Words with a fixed place, those of frequency above all: "rarely" is more than "never", though both are little. */
const FIXED: ReadonlyMap<string, Pick<Attitude, 'family' | 'step'>> = new Map([
  ['excellent', { family: 'quality', step: 4 }],
  ['outstanding', { family: 'quality', step: 4 }],
  ['优', { family: 'quality', step: 4 }],
  ['优秀', { family: 'quality', step: 4 }],
  ['良', { family: 'quality', step: 2 }],
  ['良好', { family: 'quality', step: 2 }],
  ['中', { family: 'quality', step: 0 }],
  ['never', { family: 'frequency', step: -4 }],
  ['always', { family: 'frequency', step: 4 }],
  ['rarely', { family: 'frequency', step: -1 }],
  ['seldom', { family: 'frequency', step: -1 }],
  ['hardly ever', { family: 'frequency', step: -1 }],
  ['occasionally', { family: 'frequency', step: -1 }],
  ['从不', { family: 'frequency', step: -4 }],
  ['很少', { family: 'frequency', step: -1 }],
  ['偶尔', { family: 'frequency', step: -1 }],
  ['经常', { family: 'frequency', step: 1 }],
  ['often', { family: 'frequency', step: 1 }],
  ['usually', { family: 'frequency', step: 1 }],
  ['总是', { family: 'frequency', step: 4 }],
]);

/** "VeryGood" is written in one word too. */
const BEFORE = '(?:^|[^a-zа-яà-ÿ]|very)';
const PATTERNS = FAMILIES.map(([family, positive, negative]) => ({
  family,
  positive: new RegExp(`${BEFORE}(?:${positive})(?:$|[^a-zа-яà-ÿ])`),
  negative: new RegExp(`${BEFORE}(?:${negative})(?:$|[^a-zа-яà-ÿ])`),
}));
/** "A.", "5 - " before the label; "(5)", "（5分）" behind it. */
const CODE_AHEAD = /^(?:[a-z]\s*[.、)\-–:：=]|\d{1,3}\s*(?:分|points?|stars?|星)?\s*[.、)\-–:：=(（,，]?)\s*(?=\D)/;
const CODE_BEHIND = /\s*[([]\s*\d{1,3}\s*(?:分|points?|pts?)?\s*[)\]]$/;
/** "Extremely responsive", "not at all stressful": how much is plain, whether that is good is not. */
const DEGREE = /^(?:extremely|very|moderately|somewhat|slightly|not so|not very|not at all) [a-z]{4,}$/;
const LONGEST = 40;

/** Reads an answer's label; undefined for what is no step of a scale. The code before or behind it is dropped. */
export function attitudeOf(label: string): Attitude | undefined {
  const text = fold(label).replace(CODE_BEHIND, '').replace(CODE_AHEAD, '');
  if (text.length === 0 || text.length > LONGEST) return undefined;
  if (MIDDLE.test(text)) return { family: 'any', step: 0, degree: 2, isOpposite: false };
  const fixed = FIXED.get(text);
  if (fixed) return { ...fixed, degree: 2 + Math.sign(fixed.step) * (Math.abs(fixed.step) > 1 ? 2 : 1), isOpposite: fixed.step < 0 };
  for (const { family, positive, negative } of PATTERNS) {
    const isOpposite = negative.test(text);
    if (!isOpposite && !positive.test(text)) continue;
    if (isOpposite && OPPOSITE_DENIED.test(text)) return { family, step: 1, degree: 3, isOpposite: false };
    const isDenied = !isOpposite && (NEGATION.test(text) || HARDLY.test(text));
    return { family, step: (isOpposite || isDenied ? -1 : 1) * strength(text), degree: degreeOf(text, isDenied), isOpposite };
  }
  if (!DEGREE.test(text)) return undefined;
  const isDenied = NEGATION.test(text);
  return { family: 'degree', step: (isDenied ? -1 : 1) * strength(text), degree: degreeOf(text, isDenied), isOpposite: false };
}

function strength(text: string): number {
  if (HARDLY.test(text)) return 1;
  if (NOT_AT_ALL.test(text) || STRONGEST.test(text)) return 4;
  if (STRONG.test(text)) return 3;
  return WEAK.test(text) ? 1 : 2;
}

function degreeOf(text: string, isDenied: boolean): number {
  if (HARDLY.test(text)) return 1;
  if (isDenied) return 0;
  if (SLIGHTLY.test(text)) return 1;
  if (MODERATELY.test(text)) return 2;
  return STRONGEST.test(text) ? 5 : STRONG.test(text) ? 4 : 3;
}
