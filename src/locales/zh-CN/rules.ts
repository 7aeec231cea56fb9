// 各条规则的中文说明，按登记册汇总。
import { any } from './rules/any';
import { audit } from './rules/audit';
import { changes } from './rules/changes';
import { communicationPlan } from './rules/communication-plan';
import { issues } from './rules/issues';
import { risks } from './rules/risks';
import { setup } from './rules/setup';

export const rules = { any, setup, communicationPlan, audit, risks, changes, issues };
