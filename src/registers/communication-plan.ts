// The communication management plan (沟通管理计划): what is told to whom, why, how, how often and by whom.
import type { RegisterDefinition } from './definition';
import { COMMUNICATION_PLAN_FIELDS } from './communication-plan-fields';
import { COMMUNICATION_TIMING_FIELDS } from './communication-timing-fields';
import { list } from './word-list';

export const communicationPlan = {
  id: 'communicationPlan',
  words: {
    en: list(
      'Communication plan | Communications management plan | Communications plan | Comms plan | Communication matrix',
      'Communications matrix | Communication strategy | Comm plan | Project communication plan | Stakeholder communication',
      'Communication management plan | Communications matrix plan | Communication schedule | Communications schedule',
      'Communications strategy | Communication planner | Stakeholder communications | Stakeholder communication plan',
      'Stakeholder communications plan | Communication register | Communications management | Comms matrix',
      'Project communications | Internal communication plan | Communication management matrix | Meeting plan',
      'Meeting schedule | Reporting plan | Reporting schedule | Meeting cadence | Governance calendar',
    ),
    zh: list(
      '沟通管理计划 | 沟通计划 | 沟通矩阵 | 项目沟通计划 | 沟通管理 | 沟通计划表 | 沟通管理表',
      '沟通管理计划表 | 沟通机制 | 沟通安排 | 沟通方案 | 沟通渠道 | 会议计划 | 会议安排 | 会议体系 | 会议机制',
      '汇报机制 | 例会机制 | 项目沟通管理 | 项目沟通管理计划 | 项目沟通机制 | 沟通计划矩阵 | 干系人沟通计划',
      '信息沟通计划 | 信息发放计划 | 沟通需求 | 沟通规划',
      '沟通登录表 | 例会安排 | 项目例会 | 会议一览 | 会议制度 | 沟通计划书 | 汇报计划 | 汇报安排',
      '会议管理',
    ),
    other: list(
      'план коммуникаций | план управления коммуникациями | матрица коммуникаций | kommunikationsplan',
      'plan de comunicación | plan de communication | plan de comunicaciones',
      'plano de comunicação | plano de comunicações | matriz de comunicaciones | matriz de comunicação',
      'piano di comunicazione | Kommunikationsmatrix | plan komunikacji',
    ),
  },
  nouns: { en: list('communication | comms | comm | message'), zh: list('沟通 | 信息') },
  fields: [...COMMUNICATION_PLAN_FIELDS, ...COMMUNICATION_TIMING_FIELDS],
} as const satisfies RegisterDefinition;
