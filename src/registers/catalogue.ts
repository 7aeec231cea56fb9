// The catalogue: every register there is, with the types and look-ups that follow from it. A new register is one more line here.
import { actions } from './actions';
import { changes } from './changes';
import { clients } from './clients';
import { communicationLog } from './communication-log';
import { communicationPlan } from './communication-plan';
import type { FieldDefinition, RegisterDefinition } from './definition';
import { issues } from './issues';
import { lessons } from './lessons';
import { milestones } from './milestones';
import { plans } from './plans';
import { raid } from './raid';
import { requirements } from './requirements';
import { risks } from './risks';
import { stakeholders } from './stakeholders';
import { survey } from './survey';

const CATALOGUE = {
  stakeholders,
  clients,
  communicationPlan,
  communicationLog,
  risks,
  changes,
  requirements,
  issues,
  milestones,
  actions,
  lessons,
  plans,
  survey,
  raid,
} as const satisfies Readonly<Record<string, RegisterDefinition>>;

type Catalogue = typeof CATALOGUE;

/** The id of a register, "communicationPlan". */
export type RegisterId = keyof Catalogue;

/** Registers whose rows become records; a survey has answers instead, a raid tab's rows join risks, issues and actions. */
export type RecordRegisterId = Exclude<RegisterId, 'survey' | 'raid'>;

/** The id of a field of a register, `FieldId<'risks'>` = "id" | "title" | … */
export type FieldId<R extends RegisterId> = Catalogue[R]['fields'][number]['id'];

/** The ids of the fields of a register that may reach the client. */
export type ClientFieldId<R extends RegisterId> = Extract<Catalogue[R]['fields'][number], { readonly client: true }>['id'];

/** All registers in the order of the catalogue. */
export const REGISTERS: readonly RegisterDefinition[] = Object.values(CATALOGUE);

export const REGISTER_IDS = Object.keys(CATALOGUE) as readonly RegisterId[];

export function isRegisterId(id: string): id is RegisterId {
  return Object.hasOwn(CATALOGUE, id);
}

/** The definition of a register, without its literal types: for code that treats all registers alike. */
export function registerOf(id: RegisterId): RegisterDefinition {
  return CATALOGUE[id];
}

const FIELDS: ReadonlyMap<string, ReadonlyMap<string, FieldDefinition>> = new Map(
  REGISTERS.map((register) => [register.id, new Map(register.fields.map((field) => [field.id, field]))]),
);

/** A field's definition; undefined for an id that the register does not have (stored mappings may name one). */
export function fieldOf(register: RegisterId, field: string): FieldDefinition | undefined {
  return FIELDS.get(register)?.get(field);
}

export function isFieldId<R extends RegisterId>(register: R, field: string): field is FieldId<R> {
  return FIELDS.get(register)?.has(field) ?? false;
}

/** The fields without which a row can't be judged. */
export function requiredFields(register: RegisterId): readonly FieldDefinition[] {
  return registerOf(register).fields.filter((field) => field.required);
}

/** Whether the field may reach the client : only marked ones may. */
export function mayReachClient(register: RegisterId, field: string): boolean {
  return fieldOf(register, field)?.client ?? false;
}
