// What a question measures, or which end of its scale is good, is not certain. One finding per question, or one for several; the pane asks.
import type { Rule } from '../rule';
import { questionCell } from './question-cell';
import { surveyName } from './survey-name';

/** From so many on they are one finding: a PM who gets one for each of sixty questions reads none. */
const SEVERAL = 3;

export const scaleUndecided: Rule<'survey'> = {
  meta: { id: 'survey/scale-undecided', register: 'survey', severity: 'error', concern: 'record', needs: {} },
  *check({ reading, isWaived }) {
    for (const survey of reading.surveys) {
      if (survey.rows.length === 0) continue; // not sent yet: nothing hangs on it
      const name = surveyName(survey, reading);
      const doubtful = survey.questions
        .filter(({ decided }) => !decided)
        .map((question) => ({
          subject: `${name}/${question.id}`,
          whole: name,
          cell: questionCell(survey, question),
          data: { question: question.text },
        }));
      const open = doubtful.filter((each) => !isWaived(each));
      const [first, ...others] = open;
      const isOne = first !== undefined && (open.length >= SEVERAL || isWaived({ subject: name }));
      if (isOne) {
        const data = { ...first.data, count: open.length };
        yield { subject: name, whole: name, cell: first.cell, related: others.map(({ cell }) => cell), messageId: 'several', data };
      }
      for (const each of doubtful) if (!isOne || isWaived(each)) yield { ...each, messageId: 'undecided' };
    }
  },
};
