// Two stakeholders, or two clients, whose names differ in a letter, in the order of words or in the form of company: perhaps one.
import { fold } from '../../reading/words/fold';
import type { RegisterRecord } from '../../reading/records';
import { eachOrOne } from '../each-or-one';
import type { Found, Rule } from '../rule';

/** Shorter names differ by a letter without meaning the same: 王伟 and 王强, Ann and Ana. So do names that end in a number. */
const SHORTEST = 6;
/** Of one word, many given names differ by a letter: Daniel and Daniela, Carlee and Carlen. */
const SHORTEST_WORD = 9;
/** From so many pairs on they are one finding: in a long list some names are alike by chance. */
const SEVERAL = 6;
const COMPANY_FORM = /(?:股份有限公司|有限责任公司|有限公司|集团|公司|,? ?(?:ltd|limited|inc|llc|gmbh|ag|plc|corp|corporation|co)\.?)$/;

export const similarNames: Rule<'any'> = {
  meta: { id: 'any/similar-names', register: 'any', severity: 'warning', concern: 'record', needs: { stakeholders: ['name'] } },
  *check(context) {
    const { all, audit } = context;
    const clients = audit.people.persons.filter(({ side }) => side === 'client').map(({ record }) => record);
    const persons = similar(all('stakeholders'), 'name', personForms);
    const companies = similar(clients, 'organisation', companyForms);
    yield* eachOrOne(context, persons, { subject: 'stakeholders', field: 'name' }, SEVERAL, ofSeveral);
    yield* eachOrOne(context, companies, { subject: 'stakeholders', field: 'organisation' }, SEVERAL, ofSeveral);
  },
};

function ofSeveral(first: Found, pairs: readonly Found[]): Pick<Found, 'messageId' | 'data'> {
  return { messageId: 'several', data: { ...first.data, count: pairs.length } };
}

/** One finding per pair of different names that share a form. */
function similar(records: readonly RegisterRecord[], field: string, formsOf: (name: string) => Iterable<string>): Found[] {
  const pairs: Found[] = [];
  const byForm = new Map<string, { readonly folded: string; readonly record: RegisterRecord }>();
  const seen = new Set<string>();
  const named = records.map((record) => ({ record, folded: fold(record.text(field)) }));
  // Which of three alike is called the twin of which must not hang on their rows.
  named.sort((a, b) => (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : 0));
  for (const { record, folded } of named) {
    if (folded === '' || seen.has(folded)) continue;
    seen.add(folded);
    const forms = [...formsOf(folded)];
    const twin = forms.map((form) => byForm.get(form)).find((other) => other !== undefined && other.folded !== folded);
    for (const form of forms) if (!byForm.has(form)) byForm.set(form, { folded, record });
    if (twin === undefined) continue;
    pairs.push({
      subject: [twin.folded, folded].sort().join('/'),
      field,
      cell: record.cell(field),
      related: [twin.record.cell(field)],
      messageId: 'similar',
      data: { names: { list: [twin.record.text(field), record.text(field)] } },
    });
  }
  return pairs;
}

/** The words in one order; and, for longer names, the name with each letter left out, so that names one letter apart share a form. */
function* personForms(folded: string): Generator<string> {
  const words = folded.split(' ');
  if (words.length > 1) yield `words ${[...words].sort().join(' ')}`;
  if (folded.length < (words.length > 1 ? SHORTEST : SHORTEST_WORD) || /\d/.test(folded)) return;
  yield folded;
  for (let place = 0; place < folded.length; place += 1) yield folded.slice(0, place) + folded.slice(place + 1);
}

function* companyForms(folded: string): Generator<string> {
  const plain = folded.replace(COMPANY_FORM, '').replace(/[\s.,()（）-]/g, '');
  if (plain.length >= 2) yield plain;
}
