// A RAID log: risks, actions, issues and decisions in one table, split by its type column; a view over the three registers.
import { actions } from './actions';
import type { FieldDefinition, RegisterDefinition } from './definition';
import { issues } from './issues';
import { risks } from './risks';
import { list } from './word-list';

const type = {
  id: 'type',
  type: 'choice',
  required: true,
  words: {
    en: list(
      'Type | RAID Type | RAID | RAID Category | Item Type | Category | RAID Item | Entry Type | Log Type | Kind | R/A/I/D',
      'RAIDD | Record Type | RAID Item Type | R.A.I.D. | Class | Classification',
    ),
    zh: list('类型 | 类别 | 分类 | 事项类型 | 条目类型 | RAID类型 | RAID类别 | 记录类型 | 事项类别'),
    other: list('тип | typ | tipo | категория | art'),
  },
  options: {
    risk: { en: list('Risk | R | Risks | Threat | Opportunity'), zh: list('风险'), other: list('risiko | риск | riesgo | risque') },
    action: {
      en: list('Action | A | Actions | Action item | Task | To-do'),
      zh: list('行动 | 行动项 | 任务 | 措施 | 待办'),
      other: list('maßnahme | aktion | действие | задача | acción'),
    },
    issue: {
      en: list('Issue | I | Issues | Problem | Incident'),
      zh: list('问题'),
      other: list('problem | проблема | problema | problème'),
    },
    decision: {
      en: list('Decision | D | Decisions | Key decision'),
      zh: list('决策 | 决定 | 决议'),
      other: list('entscheidung | решение | decisión'),
    },
    assumption: {
      en: list('Assumption | Assumptions | Constraint'),
      zh: list('假设 | 假设条件 | 约束 | 制约因素'),
      other: list('annahme | допущение | предположение | supuesto'),
    },
    dependency: {
      en: list('Dependency | Dependencies'),
      zh: list('依赖 | 依赖关系 | 依赖项'),
      other: list('abhängigkeit | зависимость | dependencia'),
    },
  },
} as const satisfies FieldDefinition;

type JoinedField = (typeof risks.fields | typeof issues.fields | typeof actions.fields)[number];

/** Every field of the three registers once; where several have one of the same id, the risk's words come first. */
function joined(): readonly (JoinedField & FieldDefinition)[] {
  const seen = new Map<string, JoinedField>();
  for (const field of [...risks.fields, ...issues.fields, ...actions.fields]) if (!seen.has(field.id)) seen.set(field.id, field);
  return [...seen.values()];
}

export const raid = {
  id: 'raid',
  words: {
    en: list(
      'RAID log | RAID | RAID register | RAID tracker | RAIDD log | Risks, assumptions, issues, dependencies',
      'Risks, actions, issues, decisions | RAID analysis | RAID matrix',
    ),
    zh: list(
      'RAID日志 | RAID | RAID登记册 | 风险问题行动日志 | RAID清单 | 风险与问题清单 | 风险和问题日志 | 风险问题清单',
      '风险与问题 | 风险问题跟踪 | 风险问题台账 | 风险及问题清单 | 风险及问题 | 风险/问题清单',
      '风险问题日志 | 风险问题登记册 | 风险和问题清单 | 问题风险清单 | 问题与风险清单 | 问题及风险',
      '风险与问题跟踪表 | 风险与问题登记册 | RAID跟踪表 | RAID表',
    ),
  },
  nouns: { en: list('raid | item | risk | issue | action'), zh: list('事项 | 条目 | 风险 | 问题 | 行动') },
  fields: [type, ...joined()],
} as const satisfies RegisterDefinition;
