// Who answered a survey, as stakeholders: by name, by e-mail, or not known.
import type { People, Person } from '../../audit/persons';
import type { SurveyTable } from '../../reading/survey-table';

export interface Respondent {
  readonly index: number;
  /** Name or e-mail as written; '' for an anonymous one. */
  readonly written: string;
  readonly person: Person | undefined;
}

/** Survey tools number the answers; the number names nobody. */
const RUNNING_NUMBER = /^\d+$/;

export function respondentsOf(survey: SurveyTable, people: People): Respondent[] {
  return survey.rows.map((_, index) => {
    const names = [survey.respondent(index), survey.email(index)].filter((name) => name !== '' && !RUNNING_NUMBER.test(name));
    const person = names.map((name) => people.resolve(name)).find(({ kind }) => kind === 'person')?.members[0];
    return { index, written: names[0] ?? '', person };
  });
}
