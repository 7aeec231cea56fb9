// The stakeholder register (干系人登记册): who matters to the project and how they stand to it (PMBOK, SEAM).
import type { RegisterDefinition } from './definition';
import { STAKEHOLDER_FIELDS } from './stakeholder-fields';
import { STAKEHOLDER_STANCE_FIELDS } from './stakeholder-stance-fields';
import { list } from './word-list';

export const stakeholders = {
  id: 'stakeholders',
  words: {
    en: list(
      'Stakeholder register | Stakeholders | Stakeholder analysis | Stakeholder list | Stakeholder log | Contacts',
      'Contact list | Stakeholder management | Project directory',
      'Stakeholder matrix | Stakeholder map | Stakeholder mapping | Stakeholder assessment',
      'Stakeholder identification | Stakeholder engagement | Stakeholder engagement plan',
      'Stakeholder engagement matrix | Stakeholder management plan | Stakeholder directory | Stakeholder database',
      'Stakeholder profile | Contact directory | Contacts list | Key stakeholders | Project contacts | Team contacts',
      'Interested parties | Stakeholder management strategy',
    ),
    zh: list(
      '干系人登记册 | 相关方登记册 | 利益相关者 | 干系人 | 相关方 | 干系人分析 | 利害关系人登记册 | 利害关系人 | 联系人',
      '通讯录 | 项目成员 | 相关方清单 | 干系人清单 | 利益相关者登记册',
      '干系人登记表 | 干系人管理 | 干系人管理计划 | 干系人列表 | 干系人识别 | 干系人矩阵 | 干系人分析表',
      '干系人参与计划 | 相关方登记表 | 相关方分析 | 相关方管理 | 相关方识别 | 相关方列表 | 相关方管理策略',
      '利益相关方 | 利益相关方登记册 | 利益相关者分析 | 利害关系人分析 | 利害关系人清单 | 利害关系人管理',
      '关系人登记册 | 联系人列表 | 联络人 | 联络清单 | 客户联系人 | 联系表 | 项目通讯录 | 项目联系人 | 关键干系人',
      '干系人通讯录 | 相关方通讯录 | 联系方式 | 联系名单 | 人员名单 | 参会人员名单 | 项目组成员',
      '项目组织 | 利害关系人登录表 | 利害关系人登录册 | 团队成员 | 项目团队成员 | 联络簿 | 联系簿',
      '干系人登记 | 相关方台账 | 相关方需求和期望',
    ),
    other: list(
      'заинтересованные стороны | реестр заинтересованных сторон | стейкхолдеры | stakeholderregister | interesados',
      'Stakeholderanalyse | Stakeholderliste | Stakeholder-Register | registro de interesados',
      'registro de stakeholders | matriz de interesados | análisis de interesados | partes interesadas',
      'partes interessadas | parties prenantes | registre des parties prenantes | portatori di interesse',
      'анализ стейкхолдеров | матрица стейкхолдеров | interesariusze | analiza interesariuszy',
    ),
  },
  nouns: {
    en: list('stakeholder | contact', 'interested party | key stakeholder'),
    zh: list(
      '干系人 | 相关方 | 利益相关者 | 利益相关方 | 利害关系人 | 联系人',
      '联络人 | 关系人 | 利害相关者 | 利益关系人 | 项目干系人 | 项目相关方',
    ),
    other: list('interesado | interessado'),
  },
  fields: [...STAKEHOLDER_FIELDS, ...STAKEHOLDER_STANCE_FIELDS],
} as const satisfies RegisterDefinition;
