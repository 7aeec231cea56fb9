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
    ),
    zh: list(
      '干系人登记册 | 相关方登记册 | 利益相关者 | 干系人 | 相关方 | 干系人分析 | 利害关系人登记册 | 利害关系人 | 联系人',
      '通讯录 | 项目成员 | 相关方清单 | 干系人清单 | 利益相关者登记册',
    ),
    other: list('заинтересованные стороны | реестр заинтересованных сторон | стейкхолдеры | stakeholderregister | interesados'),
  },
  nouns: { en: list('stakeholder | contact'), zh: list('干系人 | 相关方 | 利益相关者 | 利益相关方 | 利害关系人 | 联系人') },
  fields: [...STAKEHOLDER_FIELDS, ...STAKEHOLDER_STANCE_FIELDS],
} as const satisfies RegisterDefinition;
