// A risk with several owners: the first name leads, so that one person answers for it. One finding for a table where that is the habit.
import type { RegisterRecord } from '../../reading/records';
import type { FieldId } from '../../registers/catalogue';
import { gaps } from '../gaps';
import type { Rule } from '../rule';

type Risk = RegisterRecord<FieldId<'risks'>>;

export const severalOwners: Rule<'risks'> = {
  meta: { id: 'risks/several-owners', register: 'risks', severity: 'warning', concern: 'project', needs: { risks: ['owner'] } },
  *check(context) {
    const { records } = context;
    const owned = records.filter((record) => record.active && !record.isBlank('owner'));
    for (const { of, at, total, records: rows } of gaps(context, owned, ['owner'], hasSeveral)) {
      const owners = at.record?.names('owner') ?? [];
      const data = { owners: { list: owners }, first: owners[0] ?? '', count: rows.length, total };
      yield { ...at, messageId: of === 'record' ? 'severalOwners' : 'column', data };
    }
  },
};

function hasSeveral(record: Risk): boolean {
  const names = record.names('owner');
  return names.length > 1 && names.every(isNameLike) && !isNameWithRole(names, record.text('owner'));
}

/** A name, a team or a role in a few words; a longer part belongs to a sentence. */
const MOST_WORDS = 5;
const MOST_CHARACTERS = 40;

function isNameLike(name: string): boolean {
  return name.length <= MOST_CHARACTERS && name.split(/\s+/).length <= MOST_WORDS && !/[.。!！?？]$/.test(name);
}

const ROLE =
  /\b(?:manager|lead|leader|head|director|officer|owner|sponsor|engineer|developer|architect|analyst|tester|coordinator|administrator|assistant|specialist|consultant|liaison|executive|chief|team|members?|department|office)$|(?:经理|总监|主管|负责人|组长|主任|工程师|专员|总|部|组)$/i;

/** CISO, HR */
const ABBREVIATION = /^[A-Z]{2,5}$/;

/** "Joe Smith, contracts manager" is one person and what he is; "Project manager, Sponsor" are two. */
function isNameWithRole(names: readonly string[], text: string): boolean {
  const [name = '', role = ''] = names;
  return names.length === 2 && /[,，;；]/.test(text) && !isRole(name) && isRole(role);
}

function isRole(name: string): boolean {
  return ROLE.test(name) || ABBREVIATION.test(name);
}
