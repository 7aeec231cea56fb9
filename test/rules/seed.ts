// What a seeded defect is, and the stakeholder and the gaps that several are made of.
import { type MadeProject, withRecord, withRecords } from '../support/made-project';
import { both, line, stakeholder } from '../support/made-records';

export interface Seed {
  readonly rule: string;
  readonly defect: (clean: MadeProject) => MadeProject;
  /** Rules that rightly speak too: the same defect seen from another register. */
  readonly companions?: readonly string[];
}

export const EVE = both('Eve Stone', '陈静');

/** A further stakeholder of the client, covered by a line of her own. */
export function withEve(
  clean: MadeProject,
  cells: Parameters<typeof stakeholder>[2],
  lineCells: Parameters<typeof line>[5] = {},
): MadeProject {
  const person = stakeholder('S-4', EVE, {
    customerType: 'corporate',
    power: 2,
    interest: 2,
    approver: false,
    keyClient: true,
    email: 'eve@bank.example',
    surveyRecipient: false,
    ...cells,
  });
  return withRecord(
    withRecord(clean, 'stakeholders', person),
    'communicationPlan',
    line('P-3', both('Letter', '函件'), EVE, 'monthly', '2026-03-20', { method: 'email', ...lineCells }),
  );
}

export function without(clean: MadeProject, register: Parameters<typeof withRecords>[1], id: string): MadeProject {
  return withRecords(
    clean,
    register,
    (clean.registers[register] ?? []).filter((record) => record['id'] !== id),
  );
}
