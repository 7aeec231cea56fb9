// The change log (变更登记册): requests, their impacts, decisions and both sides' approvals (PMBOK integrated change control).
import type { RegisterDefinition } from './definition';
import { CHANGE_FIELDS } from './change-fields';
import { CHANGE_DECISION_FIELDS } from './change-decision-fields';
import { CHANGE_IMPACT_FIELDS } from './change-impact-fields';
import { list } from './word-list';

export const changes = {
  id: 'changes',
  words: {
    en: list(
      'Change log | Change register | Change request log | Change requests | Changes | Change control log | Change control',
      'Change request register | Change management log | CR log | Change tracker | Scope change log | Variation register',
      'Change order log | Change orders | Variation log | Variations | Variation order register | Variations register',
      'Change requests log | Change request tracker | Change request list | Change control register | RFC log',
      'RFC register | Change tracking log | Change history log | Project change log | Change request',
      'Scope change register | PCR log | PCO log',
    ),
    zh: list(
      '变更登记册 | 变更日志 | 变更记录 | 变更登记表 | 变更控制表 | 变更请求日志 | 变更管理 | 变更清单 | 变更申请',
      '变更跟踪表 | 变更台账 | 变更控制记录 | 需求变更记录 | 变更管理表 | 变更',
      '变更申请表 | 变更申请记录 | 变更登记 | 变更汇总 | 变更列表 | 变更一览表 | 变更申请清单 | 变更管控表 | 变更请求',
      '变更控制 | 签证台账 | 签证记录 | 设计变更台账 | 设计变更记录 | 工程变更 | 工程变更记录 | 工程签证',
      '变更请求清单',
      '变更履历 | 变更跟踪 | 变更明细 | 变更统计 | 变更登录表 | 需求变更 | 需求变更清单 | 需求变更跟踪',
      '签证变更台账 | 变更签证台账 | 工程变更清单 | 设计变更清单 | 变更控制日志 | 变更管理日志',
      '变更登记簿 | 变更请求单',
    ),
    other: list(
      'журнал изменений | änderungsprotokoll | änderungsregister | реестр изменений | запросы на изменение',
      'registro de cambios | änderungsliste',
      'Änderungen | Änderungsantrag | Änderungsanträge | registro de mudanças | control de cambios',
      'controle de mudanças | solicitudes de cambio | cambios | registre des changements | изменения | rejestr zmian',
    ),
  },
  nouns: {
    en: list(
      'change | change request | cr | request',
      'change order | variation | variation order | rfc | pcr | pco | change control | scope change | ecr | eco',
    ),
    zh: list('变更 | 变更请求 | 变更申请', '签证 | 工程变更 | 设计变更 | 需求变更 | 工程签证'),
    other: list('änderung | cambio | mudança | changement'),
  },
  fields: [...CHANGE_FIELDS, ...CHANGE_IMPACT_FIELDS, ...CHANGE_DECISION_FIELDS],
  closed: ['rejected', 'withdrawn', 'merged', 'implemented', 'closed'],
} as const satisfies RegisterDefinition;
