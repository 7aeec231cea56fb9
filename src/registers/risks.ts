// The risk register (风险登记册): threats and opportunities with probability, impact, response and residual (PMBOK, PRINCE2).
import type { RegisterDefinition } from './definition';
import { RISK_FIELDS } from './risk-fields';
import { RISK_KEEPING_FIELDS } from './risk-keeping-fields';
import { RISK_RATING_FIELDS } from './risk-rating-fields';
import { RISK_RESIDUAL_FIELDS } from './risk-residual-fields';
import { RISK_RESPONSE_FIELDS } from './risk-response-fields';
import { list } from './word-list';

export const risks = {
  id: 'risks',
  words: {
    en: list(
      'Risk register | Risk log | Risks | Risk assessment | Risk list | Risk management | Risk management plan',
      'Risk analysis | Risk tracker | Risk tracking | Risk management log | Risk & opportunity register | Project risks',
      'Risk identification | Top risks',
    ),
    zh: list(
      '风险登记册 | 风险登记表 | 风险管理计划 | 风险清单 | 风险管理表 | 风险跟踪表 | 风险列表 | 风险管理 | 项目风险',
      '风险评估 | 风险日志 | 风险识别 | 风险台账 | 风险分析 | 风险评估表 | 风险跟踪',
      '风险管控清单 | 风险管控台账 | 风险点清单 | 风险汇总 | 风险统计 | 风险登记 | 风险登录表',
      '风险登录册 | 风险矩阵 | 风险分级管控 | 风险辨识 | 风险监控 | 风险应对计划 | 风险应对 | 风险表',
      '风险管控 | 风险控制 | 风险源清单 | 风险评估矩阵',
    ),
    other: list(
      'risikoregister | реестр рисков | risikoliste | риски | registro de riesgos | registre des risques | risiken',
      'matriz de riesgos | registro de riscos',
      'Risikoanalyse | Risikomanagement | Risikobewertung | Risikotabelle | Risiko | Risikoübersicht',
      'análisis de riesgos | análise de riscos | gestión de riesgos | gestão de riscos | riesgos | riscos | risques',
      'rischi | analyse des risques | analisi dei rischi | registro dei rischi | gestion des risques | анализ рисков',
      'управление рисками | таблица рисков | карта рисков | rejestr ryzyk | rejestr ryzyka | ryzyka | ryzyko',
      'registr rizik | реєстр ризиків | identificación de riesgos | identificação de riscos | registro de risco',
      'plano de riscos | matriz de riscos | plan de riesgos',
    ),
  },
  nouns: {
    en: list('risk | threat | hazard'),
    zh: list('风险'),
    other: list('risiko | riesgo | risco | risque | rischio | riskin | ryzyko | ryzyka'),
  },
  fields: [...RISK_FIELDS, ...RISK_RATING_FIELDS, ...RISK_RESPONSE_FIELDS, ...RISK_RESIDUAL_FIELDS, ...RISK_KEEPING_FIELDS],
  closed: ['closed'],
} as const satisfies RegisterDefinition;
