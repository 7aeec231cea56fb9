// 各条规则的中文说明，按规则编号的前半部分汇总。
import { actions } from './rules/actions';
import { any } from './rules/any';
import { audit } from './rules/audit';
import { changes } from './rules/changes';
import { clients } from './rules/clients';
import { communicationPlan } from './rules/communication-plan';
import { issues } from './rules/issues';
import { milestones } from './rules/milestones';
import { plans } from './rules/plans';
import { requirements } from './rules/requirements';
import { risks } from './rules/risks';
import { setup } from './rules/setup';
import { stakeholders } from './rules/stakeholders';
import { survey } from './rules/survey';

export const rules = {
  any,
  setup,
  stakeholders,
  communicationPlan,
  audit,
  risks,
  changes,
  requirements,
  issues,
  milestones,
  actions,
  clients,
  plans,
  survey,
};
