// The mean of a question's answers on 0–100, the good end being 100.
import type { SurveyQuestion } from '../../reading/survey/survey-table';

/** Undefined for a question without a scale or without a valid answer. */
export function meanIndex({ scale, answers }: SurveyQuestion): number | undefined {
  if (scale === undefined || scale.max <= scale.min) return undefined;
  let sum = 0;
  let count = 0;
  for (const value of answers.values) {
    if (Number.isNaN(value)) continue;
    sum += value;
    count += 1;
  }
  if (count === 0) return undefined;
  const index = ((sum / count - scale.min) / (scale.max - scale.min)) * 100;
  return scale.direction === 'up' ? index : 100 - index;
}
