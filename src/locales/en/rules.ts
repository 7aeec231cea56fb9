// What the rules say in English, by the group in their ids.
import { any } from './rules/any';
import { audit } from './rules/audit';
import { changes } from './rules/changes';
import { communicationPlan } from './rules/communication-plan';
import { issues } from './rules/issues';
import { risks } from './rules/risks';
import { setup } from './rules/setup';

export const rules = { any, setup, communicationPlan, audit, risks, changes, issues };
