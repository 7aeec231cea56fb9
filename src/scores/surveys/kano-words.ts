// The five answers of a Kano questionnaire as people write them, and what tells the question about a feature's absence.
import { fold } from '../../reading/words/fold';
import { KANO_ANSWERS, type KanoAnswer } from '../formulas/kano';

const WORDS: Readonly<Record<KanoAnswer, readonly string[]>> = {
  like: ['Like', 'I like it', 'I like it that way', 'I would like it', 'I enjoy it', '喜欢', '很喜欢', '我喜欢', '我很喜欢', '非常喜欢'],
  mustBe: [
    'Must be',
    'It must be that way',
    'I expect it',
    'I expect it to be that way',
    'Expected',
    '理应如此',
    '它理应如此',
    '理所当然',
    '必须这样',
    '应该的',
  ],
  neutral: ['Neutral', 'I am neutral', 'I’m neutral', 'I do not care', '无所谓', '我无所谓', '中立'],
  liveWith: [
    'Live with',
    'I can live with it',
    'I can live with it that way',
    'I can tolerate it',
    'Tolerate',
    '勉强接受',
    '勉强能接受',
    '能忍受',
    '可以忍受',
    '我可以忍受',
    '我能忍受',
  ],
  dislike: [
    'Dislike',
    'I dislike it',
    'I dislike it that way',
    'I do not like it',
    '不喜欢',
    '很不喜欢',
    '我不喜欢',
    '我很不喜欢',
    '非常不喜欢',
  ],
};

const ANSWER_OF: ReadonlyMap<string, KanoAnswer> = new Map(
  KANO_ANSWERS.flatMap((answer) => WORDS[answer].map((word) => [fold(word), answer] as const)),
);

/** Undefined for a text that is none of the five. */
export function kanoAnswerOf(text: string): KanoAnswer | undefined {
  return ANSWER_OF.get(fold(text));
}

const ABSENT = /\b(not|no|without|absent|missing|lack\w*)\b|n['’]t\b|没有|不具备|不提供|缺少|若无|如无|不能|不支持/i;

/** Whether a question asks how it would be if the feature were not there. */
export function asksOfAbsence(question: string): boolean {
  return ABSENT.test(question);
}
