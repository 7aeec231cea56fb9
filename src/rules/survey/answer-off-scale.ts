// Answers outside the scale of their question: counted as invalid, not clipped. One finding per question.
// Respondents with nothing but zeros are survey/blank-or-zero instead. A scale that was only guessed from the answers can't call one of them wrong:
// survey/scale-undecided asks for it.
import type { SurveyQuestion } from '../../reading/survey/survey-table';
import type { Rule } from '../rule';
import { allZeros } from './all-zeros';
import { answerCell, questionCell } from './question-cell';
import { surveyName } from './survey-name';

export const answerOffScale: Rule<'survey'> = {
  meta: { id: 'survey/answer-off-scale', register: 'survey', severity: 'error', concern: 'record', needs: {} },
  *check({ reading }) {
    for (const survey of reading.surveys) {
      const zeros = allZeros(survey);
      for (const question of survey.questions) {
        const { scale, answers } = question;
        if (scale === undefined || isGuessed(question) || answers.counts.offScale + answers.counts.unreadable === 0) continue;
        const off = survey.rows.flatMap((_, respondent) =>
          isInvalid(answers.state(respondent)) && !zeros.has(respondent) ? [respondent] : [],
        );
        const [first] = off;
        if (first === undefined) continue;
        yield {
          subject: `${surveyName(survey, reading)}/${question.id}`,
          cell: answerCell(survey, question, first),
          related: [questionCell(survey, question), ...off.slice(1).map((respondent) => answerCell(survey, question, respondent))],
          messageId: 'offScale',
          data: { question: question.text, count: off.length, found: answers.text(first), minimum: scale.min, maximum: scale.max },
        };
      }
    }
  },
};

function isGuessed({ decided, reason }: SurveyQuestion): boolean {
  return !decided && reason === 'range';
}

function isInvalid(state: string): boolean {
  return state === 'offScale' || state === 'unreadable';
}
