// A change was approved by a stakeholder whom the register does not give approval rights.
import type { Rule } from '../rule';

export const approverNotEntitled: Rule<'changes'> = {
  meta: {
    id: 'changes/approver-not-entitled',
    register: 'changes',
    severity: 'error',
    concern: 'project',
    needs: { changes: ['approver'], stakeholders: ['name', 'approver'] },
  },
  *check({ records, audit }) {
    for (const record of records) {
      const persons = record.names('approver').flatMap((name) => {
        const resolution = audit.people.resolve(name);
        return resolution.kind === 'person' ? resolution.members : [];
      });
      const [first] = persons;
      // A blank in the stakeholder register is not a "no".
      if (first !== undefined && persons.every((person) => person.record.yes('approver') === false)) {
        yield {
          record,
          field: 'approver',
          related: persons.map((person) => person.record.cell('approver')),
          messageId: 'notEntitled',
          data: { name: first.name },
        };
      }
    }
  },
};
