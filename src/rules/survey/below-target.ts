// Satisfaction is below the target that the client register sets.
import { fold } from '../../reading/words/fold';
import type { SurveyQuestion, SurveyTable } from '../../reading/survey/survey-table';
import type { Rule } from '../rule';
import { meanIndex } from './mean-index';
import { questionCell } from './question-cell';
import { surveyName } from './survey-name';

export const belowTarget: Rule<'survey'> = {
  meta: {
    id: 'survey/below-target',
    register: 'survey',
    severity: 'warning',
    concern: 'client',
    needs: { clients: ['name', 'satisfactionTarget'] },
    settings: ['surveyMinimumAnswers'],
  },
  *check({ reading, all, settings }) {
    for (const survey of reading.surveys) {
      const question = survey.questions.find(({ metric, dimension }) => metric === 'csat' && dimension === 'overall');
      if (question === undefined) continue;
      for (const record of all('clients')) {
        const target = record.number('satisfactionTarget');
        const index = target === undefined ? undefined : meanIndex(onlyOf(record.text('name'), survey, question));
        const { valid } = onlyOf(record.text('name'), survey, question).answers.counts;
        if (target === undefined || index === undefined || index >= target || valid < settings.surveyMinimumAnswers) continue;
        yield {
          subject: `${surveyName(survey, reading)}/${fold(record.text('name'))}`,
          cell: questionCell(survey, question),
          related: [record.cell('satisfactionTarget')],
          client: record.text('name'),
          messageId: 'below',
          data: { name: record.text('name'), index: Math.round(index), target },
        };
      }
    }
  },
};

/** The question with the answers of one client; of all where the survey does not say whose they are. */
function onlyOf(client: string, survey: SurveyTable, question: SurveyQuestion): SurveyQuestion {
  const organisations = survey.rows.map((_, respondent) => fold(survey.organisation(respondent)));
  if (organisations.every((organisation) => organisation === '')) return question;
  const values = question.answers.values.map((value, respondent) => (organisations[respondent] === fold(client) ? value : NaN));
  const valid = values.filter((value) => !Number.isNaN(value)).length;
  return { ...question, answers: { ...question.answers, values, counts: { ...question.answers.counts, valid } } };
}
