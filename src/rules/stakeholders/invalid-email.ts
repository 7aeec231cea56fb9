// An e-mail address that no mail would reach. Full-width characters and stray spaces can be mended for certain.
import type { Rule, RuleContext } from '../rule';
import type { Fix } from '../finding';

const ADDRESS = /^[^\s@<>,;]+@[^\s@<>,;.]+(?:\.[^\s@<>,;.]+)+$/;

export const invalidEmail: Rule<'stakeholders'> = {
  meta: {
    id: 'stakeholders/invalid-email',
    register: 'stakeholders',
    severity: 'warning',
    concern: 'record',
    needs: { stakeholders: ['email'] },
  },
  *check(context) {
    for (const record of context.records) {
      const problem = record.problem('email');
      if (problem?.kind === 'invalid-email') {
        yield { record, field: 'email', messageId: 'invalid', data: { found: problem.raw }, fixes: tidied(record, context) };
      }
    }
  },
};

function tidied(record: RuleContext<'stakeholders'>['records'][number], { valueOf }: RuleContext<'stakeholders'>): Fix[] {
  const cell = record.cell('email');
  const from = valueOf(cell);
  const to = String(from)
    .normalize('NFKC')
    .replace(/[\s\u200b]+/g, '')
    .replace(/。/g, '.');
  return to !== from && ADDRESS.test(to) ? [{ cell, from, to }] : [];
}
