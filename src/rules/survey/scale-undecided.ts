// What a question measures, or which end of its scale is good, is not certain. One finding per question; the pane asks.
import type { Rule } from '../rule';
import { questionCell } from './question-cell';
import { surveyName } from './survey-name';

export const scaleUndecided: Rule<'survey'> = {
  meta: { id: 'survey/scale-undecided', register: 'survey', severity: 'error', concern: 'record', needs: {} },
  *check({ reading }) {
    for (const survey of reading.surveys) {
      if (survey.rows.length === 0) continue; // not sent yet: nothing hangs on it
      for (const question of survey.questions) {
        if (question.decided) continue;
        yield {
          subject: `${surveyName(survey, reading)}/${question.id}`,
          cell: questionCell(survey, question),
          messageId: 'undecided',
          data: { question: question.text },
        };
      }
    }
  },
};
