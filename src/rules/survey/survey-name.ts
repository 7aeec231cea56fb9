// How keys call a survey: by nothing but being one, so that its tab can be renamed; by its tab where there are several.
import type { Reading } from '../../reading/records';
import type { SurveyTable } from '../../reading/survey/survey-table';

export function surveyName({ sheet }: SurveyTable, { surveys }: Pick<Reading, 'surveys'>): string {
  return surveys.length === 1 ? 'survey' : sheet;
}
