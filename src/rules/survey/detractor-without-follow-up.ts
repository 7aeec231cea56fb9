// A named respondent was unhappy, and no later contact with them is on record.
import { isOutgoing } from '../../audit/contacts';
import type { Person } from '../../audit/persons';
import type { SurveyQuestion } from '../../reading/survey/survey-table';
import { workingDaysBetween } from '../../workbook/working-calendar';
import type { Rule } from '../rule';
import { answerCell } from './question-cell';
import { respondentsOf } from './respondents';

const HIGHEST_DETRACTOR = 6;

export const detractorWithoutFollowUp: Rule<'survey'> = {
  meta: {
    id: 'survey/detractor-without-follow-up',
    register: 'survey',
    severity: 'error',
    concern: 'client',
    needs: { stakeholders: ['name'], communicationLog: ['date', 'participants'] },
    settings: ['detractorFollowUpWorkingDays'],
  },
  *check({ reading, audit, asOf, settings }) {
    const lastContact = new Map<Person, number>();
    for (const contact of audit.contacts)
      if (isOutgoing(contact)) for (const person of contact.present) lastContact.set(person, contact.day);
    for (const survey of reading.surveys) {
      const questions = survey.questions.filter(
        ({ metric, dimension }) => metric === 'nps' || (metric === 'csat' && dimension === 'overall'),
      );
      for (const { index, person } of respondentsOf(survey, audit.people)) {
        const submitted = survey.submittedOn(index);
        const question = questions.find((asked) => isNegative(asked, index));
        if (person === undefined || submitted === undefined || question === undefined) continue;
        const day = Math.floor(submitted);
        const count = workingDaysBetween(day, asOf, settings.calendar);
        if ((lastContact.get(person) ?? -Infinity) >= day || count <= settings.detractorFollowUpWorkingDays) continue;
        yield {
          subject: `${survey.sheet}/${person.record.key}`,
          cell: answerCell(survey, question, index),
          related: [person.record.cell('name')],
          client: audit.clients.ofPerson(person),
          since: day,
          urgency: person.isKey ? 1 : 0,
          messageId: 'noFollowUp',
          data: {
            name: person.name,
            answer: question.answers.text(index),
            day: { day },
            count,
            limit: settings.detractorFollowUpWorkingDays,
          },
        };
      }
    }
  },
};

/** NPS by its definition; satisfaction in the lower half of its scale. */
function isNegative({ metric, scale, answers }: SurveyQuestion, respondent: number): boolean {
  const value = answers.values[respondent];
  if (value === undefined || Number.isNaN(value) || scale === undefined) return false;
  if (metric === 'nps') return value <= HIGHEST_DETRACTOR;
  const middle = (scale.min + scale.max) / 2;
  return scale.direction === 'up' ? value < middle : value > middle;
}
