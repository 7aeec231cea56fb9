// The requirements traceability matrix (需求跟踪矩阵): what was asked, by whom, and whether the client confirmed it.
import type { RegisterDefinition } from './definition';
import { REQUIREMENT_FIELDS } from './requirement-fields';
import { REQUIREMENT_PROGRESS_FIELDS } from './requirement-progress-fields';
import { list } from './word-list';

export const requirements = {
  id: 'requirements',
  words: {
    en: list(
      'Requirements | Requirements traceability matrix | Requirements register | Requirements list | RTM',
      'Requirements log | Requirements matrix | Traceability matrix | Product backlog | Backlog | User stories',
      'Business requirements | Functional requirements | Requirement specification | Requirements document',
      'Requirement list | Requirement log | Requirements analysis | Requirement | Requirements tracker | Feature list',
      'Features list | User story backlog | Sprint backlog | Story backlog | Requirements collection',
      'Use requirements | Non-functional requirements | Stakeholder requirements | System requirements',
      'User requirements | Requirements spec | SRS | BRD | FRD | URS | Requirements catalogue | Requirements catalog',
      'Wish list',
    ),
    zh: list(
      '需求跟踪矩阵 | 需求清单 | 需求登记表 | 需求列表 | 需求跟踪表 | 需求池 | 需求管理 | 需求文档 | 需求 | 需求矩阵',
      '需求跟踪 | 需求规格 | 需求汇总 | 用户需求 | 产品需求',
      '功能清单 | 功能列表 | 功能需求清单 | 需求一览表 | 需求收集表 | 需求收集 | 需求反馈 | 需求台账 | 需求表',
      '需求登记 | 需求整理 | 需求统计 | 需求统计表 | 需求明细 | 需求分析 | 用户故事 | 产品待办 | 产品待办列表',
      '业务需求 | 系统需求 | 功能需求 | 需求规格说明 | 需求管理表 | 需求追溯 | 需求追溯矩阵 | 需求追踪矩阵 | 需求追踪',
      '需求调研 | 需求点 | 需求清单表 | 需求跟进表',
      '需求池管理 | 需求登录表 | 需求管理矩阵 | 需求说明 | 需求汇总表 | 产品需求池 | 需求变更跟踪矩阵',
      '功能点清单 | 功能需求列表 | 功能需求表 | 需求记录 | 需求功能清单 | 需求规划 | 需求跟踪管理',
    ),
    other: list(
      'реестр требований | требования | anforderungen | anforderungsliste | матрица требований | requisitos',
      'requerimientos',
      'Anforderungskatalog | Lastenheft | matriz de trazabilidad | matriz de requisitos | lista de requisitos',
      'exigences | requisiti | матрица трассировки | wymagania | matriz de rastreabilidade',
    ),
  },
  nouns: {
    en: list(
      'requirement | req | story | user story | br | fr | nfr | business requirement | functional requirement | system requirement | user requirement',
      'backlog item | non functional requirement | stakeholder requirement | software requirement | srs | urs',
    ),
    zh: list('需求 | 业务需求 | 功能需求', '用户需求 | 产品需求 | 系统需求 | 客户需求 | 非功能需求'),
    other: list('anforderung | requisito | requerimiento | exigence | требование'),
  },
  fields: [...REQUIREMENT_FIELDS, ...REQUIREMENT_PROGRESS_FIELDS],
  closed: ['implemented', 'rejected'],
} as const satisfies RegisterDefinition;
