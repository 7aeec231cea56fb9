// A named respondent was last unhappy, and no later contact with them is on record. One finding per person.
import { isOutgoing } from '../../audit/contacts';
import type { People, Person } from '../../audit/persons';
import type { SurveyQuestion, SurveyTable } from '../../reading/survey/survey-table';
import { isoDay, type SerialDay } from '../../workbook/serial-date';
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
    saysWhatIsMissing: true,
    needs: { stakeholders: ['name'], communicationLog: ['date', 'participants'] },
    settings: ['detractorFollowUpWorkingDays'],
  },
  *check({ reading, audit, asOf, settings }) {
    const lastContact = new Map<Person, number>();
    for (const contact of audit.contacts)
      if (isOutgoing(contact)) for (const person of contact.present) lastContact.set(person, contact.day);
    for (const [person, { survey, question, index, day }] of lastAnswers(reading.surveys, audit.people)) {
      const count = workingDaysBetween(day, asOf, settings.calendar);
      if (!isNegative(question, index) || (lastContact.get(person) ?? -Infinity) >= day) continue;
      if (count <= settings.detractorFollowUpWorkingDays) continue;
      yield {
        // A later answer is another matter than the one that was waived.
        subject: `${person.record.key}/${isoDay(day)}`,
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
  },
};

interface LastAnswer {
  readonly survey: SurveyTable;
  readonly question: SurveyQuestion;
  readonly index: number;
  readonly day: SerialDay;
}

/** What each person last answered to being asked whether they are satisfied; of several answers of one day an unhappy one. */
function lastAnswers(surveys: readonly SurveyTable[], people: People): Map<Person, LastAnswer> {
  const last = new Map<Person, LastAnswer>();
  for (const survey of surveys) {
    const questions = survey.questions.filter(
      ({ metric, dimension }) => metric === 'nps' || (metric === 'csat' && dimension === 'overall'),
    );
    for (const { index, person } of respondentsOf(survey, people)) {
      const submitted = survey.submittedOn(index);
      const asked = questions.filter(({ answers }) => answers.state(index) === 'valid');
      const question = asked.find((each) => isNegative(each, index)) ?? asked[0];
      if (person === undefined || submitted === undefined || question === undefined) continue;
      const day = Math.floor(submitted);
      const before = last.get(person)?.day ?? -Infinity;
      if (day > before || (day === before && isNegative(question, index))) last.set(person, { survey, question, index, day });
    }
  }
  return last;
}

/** NPS by its definition; satisfaction in the lower half of its scale. */
function isNegative({ metric, scale, answers }: SurveyQuestion, respondent: number): boolean {
  const value = answers.values[respondent];
  if (value === undefined || Number.isNaN(value) || scale === undefined) return false;
  if (metric === 'nps') return value <= HIGHEST_DETRACTOR;
  const middle = (scale.min + scale.max) / 2;
  return scale.direction === 'up' ? value < middle : value > middle;
}
