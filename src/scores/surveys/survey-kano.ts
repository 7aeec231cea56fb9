// Features asked about in Kano's way: a question on having it and one on not having it, answered in his five words.
import type { SurveyQuestion, SurveyTable } from '../../reading/survey/survey-table';
import { type BetterWorse, betterWorse, kanoCategory, type KanoCategory, kanoCell } from '../formulas/kano';
import { asksOfAbsence, kanoAnswerOf } from './kano-words';

/** The two questions of one feature. */
export interface KanoPair {
  readonly functional: SurveyQuestion;
  readonly dysfunctional: SurveyQuestion;
}

export interface KanoScore {
  /** The question on having it. */
  readonly feature: string;
  readonly counts: Readonly<Record<KanoCategory, number>>;
  readonly category: KanoCategory;
  /** Absent where all answers are reverse or questionable. */
  readonly coefficients?: BetterWorse;
  /** In the round; those who did not answer both in his words among them. */
  readonly respondents: number;
}

/** Questions that stand side by side, the second on absence, both answered in the five words. */
export function kanoPairs({ questions, rows }: SurveyTable): KanoPair[] {
  const isKano = questions.map((question) => answersInKanoWords(question, rows.length));
  return questions.flatMap((dysfunctional, at): KanoPair[] => {
    const functional = questions[at - 1];
    if (!functional || isKano[at] !== true || isKano[at - 1] !== true) return [];
    return asksOfAbsence(dysfunctional.text) && !asksOfAbsence(functional.text) ? [{ functional, dysfunctional }] : [];
  });
}

/** So many answers say enough. */
const LOOKED_AT = 20;

function answersInKanoWords({ answers }: SurveyQuestion, respondents: number): boolean {
  let seen = 0;
  for (let respondent = 0; respondent < respondents && seen < LOOKED_AT; respondent += 1) {
    const text = answers.text(respondent);
    if (text === '') continue;
    if (kanoAnswerOf(text) === undefined) return false;
    seen += 1;
  }
  return seen > 0;
}

/** The features of one round; those without an answer to both questions are left out. */
export function scoreKano(
  pairs: readonly KanoPair[],
  { codes, sizes }: { readonly codes: Int32Array; readonly sizes: readonly number[] },
  code: number,
): KanoScore[] {
  return pairs.flatMap(({ functional, dysfunctional }): KanoScore[] => {
    const counts = { A: 0, O: 0, M: 0, I: 0, R: 0, Q: 0 };
    codes.forEach((own, respondent) => {
      if (own !== code) return;
      const [having, lacking] = [kanoAnswerOf(functional.answers.text(respondent)), kanoAnswerOf(dysfunctional.answers.text(respondent))];
      if (having && lacking) counts[kanoCell(having, lacking)] += 1;
    });
    const category = kanoCategory(counts);
    const coefficients = betterWorse(counts);
    return category
      ? [{ feature: functional.text, counts, category, respondents: sizes[code] ?? 0, ...(coefficients && { coefficients }) }]
      : [];
  });
}
