// How a risk is rated: probability, impact, score, level, and the same after the response.
import type { FieldDefinition } from './definition';
import { list } from './word-list';

export const RISK_RATING_FIELDS = [
  {
    id: 'probability',
    type: 'rating',
    required: true,
    words: {
      en: list(
        'Probability | Likelihood | Likeliness | Possibility of Occurrence | Possibility | Prob | Prob. | Prb | Probability of Occurrence | Likelihood of Occurrence | Chance',
        'Probability Score | Likelihood Score | Probability Rating | Likelihood Rating | P | L',
        'Probability (1-5) | Risk Probability | Risk Likelihood | Inherent Likelihood | Inherent Probability',
        'Initial Probability | Probability/Likelihood | Likelihood/Probability | Chance of Occurrence',
        'Gross Likelihood | Probability of Risk | Initial Likelihood | Likelihood Level',
        'Probability Level | Probability % | Raw Likelihood | Likelihood Value | Probability Value',
        'Probability of Occurring | Likelihood of Risk Occurring | Likelihood of Risk | Pre-mitigation Likelihood',
        'Pre-mitigation Probability | Probability Rate | Frequency | Occurrence | Odds | Likelihood Rate | Uncontrolled Likelihood',
        'Likelihood of Occurring | Likelihood Rank | Probability Rank | Probability of Risk Occurring | Occurrence Rating',
        'Current Likelihood | Current Probability',
      ),
      zh: list(
        '概率 | 可能性 | 发生概率 | 风险概率 | 发生可能性 | 几率 | 风险发生概率 | 发生几率 | 概率等级 | 风险发生可能性',
        '可能性等级 | 发生的可能性 | 风险可能性 | 风险发生的可能性 | 发生概率等级 | 概率值',
        '可能性评分 | 概率评分 | 发生机率 | 机率 | 固有可能性 | 出现概率 | 概率级别 | 发生频率 | 风险发生几率 | 发生的概率',
        '可能性得分',
      ),
      other: list(
        'wahrscheinlichkeit | вероятность | eintrittswahrscheinlichkeit | probabilidad | probabilité',
        'вероятность возникновения | probabilidade | вероятность наступления | ew | eintrittswahrsch | частота | prob | вероятность реализации',
      ),
    },
  },
  {
    id: 'impact',
    type: 'rating',
    required: true,
    many: true,
    words: {
      en: list(
        'Impact | Severity | Outcome | Imp | Impact Score | Impact Rating | Consequence Rating | Consequence Score',
        'Impact Level | Severity Level | Risk Impact | Severity of Impact | Severity Rating | I | S | Inherent Impact',
        'Initial Impact | Impact/Severity | Severity/Impact | Level of Impact | Gross Impact',
        'Overall Impact | Impact/Consequence | Risk Severity | Magnitude | Consequence Level | Severity Score | Impact Value',
        'Seriousness | Raw Impact | Degree of Impact | Inherent Severity | Impact (1-5) | Magnitude of Impact',
        'Pre-mitigation Impact | Inherent Consequence | Consequence/Impact | Loss | Impact Rate | Severity Rate | Impact Rank',
        'Uncontrolled Impact | Severity of Consequences | Impact if Occurs | Damage',
        'Current Impact',
      ),
      zh: list(
        '影响 | 影响程度 | 严重程度 | 严重性 | 影响等级 | 风险影响程度 | 影响度 | 影响力 | 损失程度 | 危害程度',
        '风险影响等级 | 风险严重性 | 严重度 | 影响级别 | 影响评分 | 影响值 | 后果严重性 | 后果等级',
        '风险影响 | 影响大小 | 严重等级 | 风险严重程度 | 影响得分 | 固有影响 | 后果严重程度 | 风险影响度 | 危害性 | 严重级别',
        '影响严重性 | 影响性',
      ),
      other: list(
        'auswirkung | влияние | воздействие | schadenshöhe | impacto | auswirkungen | степень влияния | schweregrad',
        'schadensausmaß | tragweite | серьезность | gravité | ущерб | сила воздействия | schaden',
      ),
    },
  },
  {
    id: 'score',
    type: 'number',
    words: {
      en: list(
        'Risk Score | Score | Risk Factor | Risk Rating | Rating | Risk Value | Exposure | Risk Exposure | Risk Factor Score | PxI | P x I',
        'P*I | Severity Score (PxI) | Inherent Risk Score | Total Score | RPN | Risk Priority Number | Risk Index',
        'Overall Score | Inherent Score | Overall Risk Score | Risk Rating Score | Probability x Impact',
        'L x I | LxI | Composite Score | Inherent Risk Rating | Initial Risk Score | Risk Magnitude | Overall Rating',
        'Inherent Rating | Gross Score | Priority Score | Calculated Risk | Total Risk Score | Total',
        'Likelihood x Impact | Gross Risk Score | Initial Score | Risk Points | Risk Rate | Risk Measure | Pre-mitigation Score',
        'Pre-mitigation Risk Score | Probability*Impact | Severity x Likelihood | Risk Calculation | Raw Score | Uncontrolled Score',
        'Current Score | Current Risk Score',
      ),
      zh: list(
        '风险系数 | 风险值 | 风险评分 | 综合风险指数 | 风险指数 | 风险得分 | 得分 | 评分 | 分值 | 风险分值 | 综合得分',
        '风险暴露 | 风险度 | 概率影响值 | 风险综合值 | 综合评分 | 风险大小 | 风险量 | 风险分数 | 风险暴露量 | 风险严重度',
        '综合风险值 | 概率×影响 | 风险评级得分 | 风险暴露值 | 总分 | 风险影响值',
      ),
      other: list(
        'risikowert | балл | оценка | оценка риска | puntaje | risikozahl | величина риска | ранг риска | risikobewertung',
        'puntuación | ранг | score du risque | criticité | критичность',
      ),
    },
  },
  {
    id: 'level',
    type: 'rating',
    words: {
      en: list(
        'Risk Level | Level | Level of Risk | Risk Grade | RAG | RAG Status | Risk Ranking | Overall Risk Level',
        'Risk Class Level | Priority | Risk Priority | Rank | Inherent Risk Level | Inherent Risk | Overall Risk | Risk Band',
        'Risk Category Level | Initial Risk Level | Exposure Level | Priority Level | RAG Rating',
        'Risk Rank | Risk Status RAG | Criticality | Risk Severity Level | Gross Risk | Overall Risk Rating',
        'Ranking | Risk Color | Initial Risk',
        'Current Risk Level | Current Risk',
      ),
      zh: list(
        '风险等级 | 等级 | 风险级别 | 级别 | 优先级 | 风险优先级 | 风险水平 | 综合等级 | 风险程度 | 风险评级 | 优先等级',
        '风险排序 | 综合风险等级 | 评级 | 风险等级评定 | 优先顺序 | 风险定级 | 固有风险等级 | 排序 | 风险优先等级 | 重要程度',
        '风险优先顺序',
      ),
      other: list(
        'klasse | risikoklasse | уровень | уровень риска | nivel | risikostufe | nivel de riesgo | приоритет | priorität',
        'stufe | prioridad | niveau',
      ),
    },
  },
  {
    id: 'costImpact',
    type: 'money',
    words: {
      en: list(
        'Cost Impact | Impact on Cost | Financial Impact | Cost of Risk | Budget Impact | Cost Exposure | Cost Consequence',
        'Estimated Cost Impact | Impact Cost | Impact ($) | Monetary Impact | Potential Cost | Estimated Cost',
        'Cost if Occurs',
      ),
      zh: list('成本影响 | 费用影响 | 经济损失 | 损失金额 | 财务影响 | 潜在损失 | 影响金额 | 预计损失 | 对成本的影响 | 损失额'),
    },
  },
  {
    id: 'scheduleImpact',
    type: 'days',
    words: {
      en: list(
        'Schedule Impact | Time Impact | Impact on Schedule | Delay | Days Impact | Impact (days) | Schedule Delay',
        'Potential Delay | Estimated Delay | Timeline Impact',
      ),
      zh: list('进度影响 | 工期影响 | 延误天数 | 影响工期 | 时间影响 | 对进度的影响 | 影响天数 | 延期天数'),
    },
  },
  {
    id: 'expectedValue',
    type: 'money',
    words: {
      en: list(
        'Expected Monetary Value | EMV | Expected Value | Risk Contingency | Expected Cost | Risk Cost | Expected Loss',
        'Weighted Cost | Risk Value ($) | Contingency Reserve | Expected Impact',
      ),
      zh: list('预期货币价值 | 期望值 | 预期价值 | 风险期望值 | 预期损失 | 期望货币价值 | 风险成本 | 期望损失 | 预期金额'),
    },
  },
] as const satisfies readonly FieldDefinition[];
