// Milestones and deliverables (里程碑): planned, forecast and actual dates, and their acceptance.
import type { RegisterDefinition } from './definition';
import { MILESTONE_DATE_FIELDS } from './milestone-date-fields';
import { MILESTONE_PROGRESS_FIELDS } from './milestone-progress-fields';
import { list } from './word-list';

export const milestones = {
  id: 'milestones',
  words: {
    en: list(
      'Milestones | Milestone list | Deliverables | Milestone plan | Deliverables list | Milestone log',
      'Milestone schedule | Milestone tracker | Deliverable register | Milestone register | Deliverables register',
      'Key milestones | Payment milestones',
      'Milestone | Project milestones | Milestones plan | Milestone chart | Milestone report | Milestone tracking',
      'Key dates | Key deliverables | Project deliverables | Deliverable list | Deliverable log | Deliverables log',
      'Deliverables tracker | Deliverable tracker | Payment schedule | Payment plan | Stage gates | Milestone status',
      'Key project milestones | Project milestone schedule',
    ),
    zh: list(
      '里程碑 | 交付物 | 里程碑清单 | 里程碑计划 | 交付物清单 | 交付成果清单 | 里程碑列表 | 交付成果 | 里程碑表',
      '里程碑计划表',
      '里程碑节点 | 里程碑跟踪 | 里程碑跟踪表 | 里程碑登记册 | 里程碑管理 | 里程碑一览 | 里程碑进度 | 里程碑进度表',
      '项目里程碑 | 项目里程碑计划 | 关键里程碑 | 关键节点 | 关键节点计划 | 节点计划 | 交付计划 | 交付清单',
      '交付物列表 | 交付物计划 | 交付件清单 | 付款节点 | 付款计划 | 回款计划 | 收款计划 | 验收计划 | 验收清单',
      '里程碑追踪 | 里程碑事件 | 里程碑登录表 | 重大节点 | 重要节点 | 节点清单 | 节点计划表',
      '交付物跟踪 | 交付成果表 | 项目关键节点 | 查核点',
    ),
    other: list(
      'вехи | meilensteine | план вех | hitos | контрольные точки | jalons | lieferobjekte',
      'Meilensteinplan | Meilensteinliste | cronograma de hitos | lista de hitos | marcos | план-график вех',
      'kamienie milowe | jalons du projet',
    ),
  },
  nouns: {
    en: list('milestone | deliverable', 'stage gate | key milestone'),
    zh: list('里程碑 | 交付物 | 节点 | 交付成果', '里程碑节点 | 关键节点 | 付款节点 | 交付件 | 成果物'),
    other: list('meilenstein | hito | jalon | веха'),
  },
  fields: [...MILESTONE_DATE_FIELDS, ...MILESTONE_PROGRESS_FIELDS],
  closed: ['done', 'cancelled'],
} as const satisfies RegisterDefinition;
