// What a question measures, or which end of its scale is good, is not certain. One finding per question, or one for several; the pane asks.
import { eachOrOne } from '../each-or-one';
import type { Rule } from '../rule';
import { questionCell } from './question-cell';
import { surveyName } from './survey-name';

/** From so many on they are one finding: a PM who gets one for each of sixty questions reads none. */
const SEVERAL = 3;

export const scaleUndecided: Rule<'survey'> = {
  meta: { id: 'survey/scale-undecided', register: 'survey', severity: 'error', concern: 'record', needs: {} },
  *check(context) {
    const { surveys } = context.reading;
    for (const survey of surveys) {
      if (survey.rows.length === 0) continue; // not sent yet: nothing hangs on it
      const subject = surveyName(survey, context.reading);
      const doubtful = survey.questions
        .filter(({ decided }) => !decided)
        .map((question) => ({
          subject: `${subject}/${question.id}`,
          cell: questionCell(survey, question),
          messageId: 'undecided',
          data: { question: question.text },
        }));
      yield* eachOrOne(context, doubtful, { subject }, SEVERAL, ({ data }, open) => ({
        messageId: 'several',
        data: { ...data, count: open.length },
      }));
    }
  },
};
