// Who answered a survey, as stakeholders: by name, by e-mail, or not known.
import type { People, Person } from '../../audit/persons';
import type { SurveyTable } from '../../reading/survey/survey-table';

export interface Respondent {
  readonly index: number;
  /** Name or e-mail as written; '' for an anonymous one. */
  readonly written: string;
  readonly person: Person | undefined;
}

/** Survey tools number the answers; the number names nobody. */
const RUNNING_NUMBER = /^\d+$/;

const known = new WeakMap<People, WeakMap<SurveyTable, readonly Respondent[]>>();

/** In the order of the answers; looked up once for all rules that ask. */
export function respondentsOf(survey: SurveyTable, people: People): readonly Respondent[] {
  const bySurvey = known.get(people) ?? new WeakMap<SurveyTable, readonly Respondent[]>();
  known.set(people, bySurvey);
  let respondents = bySurvey.get(survey);
  if (respondents === undefined) bySurvey.set(survey, (respondents = survey.rows.map((_, index) => respondentAt(index, survey, people))));
  return respondents;
}

function respondentAt(index: number, survey: SurveyTable, people: People): Respondent {
  const name = named(survey.respondent(index));
  const email = named(survey.email(index));
  return { index, written: name || email, person: personOf(name, people) ?? personOf(email, people) };
}

/** '' for what names nobody. */
function named(text: string): string {
  return RUNNING_NUMBER.test(text) ? '' : text;
}

function personOf(name: string, people: People): Person | undefined {
  if (name === '') return undefined;
  const resolution = people.resolve(name);
  return resolution.kind === 'person' ? resolution.members[0] : undefined;
}
