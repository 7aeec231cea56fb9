// What a change affects: time, money, quality, scope, people, and what follows from leaving it undone.
import type { FieldDefinition } from './definition';
import { list } from './word-list';

export const CHANGE_IMPACT_FIELDS = [
  {
    id: 'scheduleImpact',
    type: 'days',
    client: true,
    words: {
      en: list(
        'Schedule Impact | Impact on Schedule | Time Impact | Impact on Time | Delay | Days Impact | Schedule',
        'Duration Impact | Impact (days) | Schedule Impact (days) | Timeline Impact | Time | Schedule Change',
        'Impact to Schedule | Extension of Time | Schedule Effect | Time Impact (days) | Days Added',
        'Extension of Time (days) | EOT | EOT Days | EOT Requested | Time Extension | Days Requested | Days Claimed',
        'Schedule Change (Days) | Estimated Time | Days | Additional Days | Additional Time | Time Impact (weeks)',
        'Calendar Days | Impact Days | Impact (weeks) | Duration Change | Delay (days) | Schedule Days | Time Required',
        'Estimated Days | Impact on Timeline | Impact on Timescales | Impact on Deadline | Effect on Schedule',
        'Days Extended | Schedule Variance | Estimated Duration',
      ),
      zh: list(
        '进度影响 | 对进度的影响 | 工期影响 | 影响工期 | 进度 | 时间影响 | 延期天数 | 进度影响天数 | 影响进度 | 工期',
        '工期变化 | 影响天数 | 对工期的影响 | 增加工期',
        '影响时程 | 时程影响 | 工期顺延 | 顺延工期 | 工期延长 | 延长工期 | 延误工期 | 申请工期 | 工期增减 | 增减工期',
        '工期影响天数 | 影响时间 | 对时间的影响 | 进度延误 | 时间变化 | 进度变化',
        '对进度影响 | 进度影响分析 | 对工期影响 | 时间/进度影响 | 进度影响评估 | 工期变更 | 变更工期',
        '对项目进度的影响 | 对计划的影响 | 计划影响 | 影响交期 | 交期影响',
      ),
      other: list('влияние на сроки | terminauswirkung | auswirkung termin | impacto en cronograma'),
    },
  },
  {
    id: 'costImpact',
    type: 'money',
    client: true,
    words: {
      en: list(
        'Cost Impact | Impact on Cost | Budget Impact | Financial Impact | Cost | Price | Cost Change | Estimated Cost',
        'Change Value | Cost of Change | Impact to Budget | Change Cost | Impact on Budget | Impact to Cost | Cost Estimate',
        'Cost Effect | Budget | Additional Cost | Value | Variation Value',
        'Amount Claimed | Amount | Claimed Amount | CO Amount | Change Order Amount | Change Order Value',
        'Cost Estimate ($) | Estimated Value | Approx Cost | Approximate Cost | Budget Change | Cost Variance',
        'Cost Implication | Cost Implications | Financial Implication | Financial Implications | Change in Cost',
        'Change in Budget | Cost/Benefit | Proposed Cost | Proposed Amount | Quoted Amount | Quote | Quotation',
        'Total Cost | Net Change | Price Impact | Cost (USD) | Contract Amount Change | Effect on Cost | Cost Delta',
        'Total Amount | Impact on Costs | Additional Budget | Variation Amount',
      ),
      zh: list(
        '成本影响 | 费用影响 | 对成本的影响 | 影响成本 | 变更费用 | 变更金额 | 费用 | 成本 | 成本变化 | 影响费用 | 增加费用',
        '预算影响 | 变更成本 | 金额 | 费用变化 | 对费用的影响',
        '涉及费用 | 涉及金额 | 申报金额 | 签证金额 | 变更造价 | 预估费用 | 预估金额 | 预计费用 | 预计金额 | 变更预算',
        '增减金额 | 增减费用 | 增减造价 | 估算金额 | 报价 | 报审金额 | 送审金额 | 变更估价 | 追加金额 | 追加预算',
        '追加费用 | 造价影响 | 造价 | 成本增减 | 费用增减 | 影响金额 | 变更价款',
        '对成本影响 | 变更增减金额 | 变更增加费用 | 变更估算 | 变更预估费用 | 对造价的影响 | 投资影响',
        '投资变化 | 增加金额 | 增减额 | 变更合同额 | 变更合同金额 | 变更额 | 变更产值 | 涉及造价',
        '费用增加 | 费用估算 | 成本增加 | 预估成本 | 对项目成本的影响 | 成本影响分析 | 成本影响评估',
        '变更报价 | 变更费用估算 | 对预算的影响',
      ),
      other: list('влияние на стоимость | kostenauswirkung | стоимость | auswirkung kosten | impacto en costo'),
    },
  },
  {
    id: 'qualityImpact',
    type: 'text',
    words: {
      en: list('Quality Impact | Impact on Quality | Quality | Impact to Quality'),
      zh: list('质量影响 | 对质量的影响 | 质量 | 影响质量', '对质量影响 | 质量影响分析 | 对项目质量的影响 | 质量影响评估'),
      other: list('влияние на качество'),
    },
  },
  {
    id: 'scopeImpact',
    type: 'text',
    words: {
      en: list(
        'Scope Impact | Impact on Scope | Scope | Affected Deliverables | Affected Components | Impact to Scope',
        'Requirements Impact | Affected Items | Affected Documents | Impacted Items | Affected CI',
      ),
      zh: list(
        '范围影响 | 对范围的影响 | 范围 | 影响范围 | 涉及范围 | 变更范围',
        '变更部位 | 变更涉及范围 | 影响模块 | 影响的模块 | 涉及模块 | 影响内容 | 涉及内容 | 影响部位 | 影响的范围',
        '影响功能',
        '影响的功能 | 影响的系统 | 涉及系统 | 影响系统 | 受影响的模块 | 受影响模块 | 受影响系统',
        '受影响范围 | 变更影响范围 | 涉及的模块 | 涉及功能 | 变更模块 | 变更功能 | 变更位置',
        '影响到的范围 | 对项目范围的影响 | 影响交付物 | 受影响交付物 | 影响的交付物',
      ),
      other: list('влияние на содержание | umfang'),
    },
  },
  {
    id: 'resourceImpact',
    type: 'text',
    words: {
      en: list(
        'Resource Impact | Impact on Resources | Resources | Effort | Effort Impact | Effort Estimate | Resource',
        'Staffing Impact | Impact to Resources | Estimated Effort | Level of Effort',
        'Effort (hours) | Effort (days) | Effort Hours | Man-days | Man Days | Estimated Hours | Estimated Man-days',
        'Person Days | Hours | Estimated Effort (hours) | Effort Required | Required Effort | LOE | Manpower Impact',
      ),
      zh: list(
        '资源影响 | 对资源的影响 | 资源 | 工作量 | 工作量影响 | 影响工作量 | 变更工作量',
        '变更工作量（人天） | 预估工作量 | 预计工作量 | 工作量（人天） | 工作量(人日) | 人天 | 人日 | 工时 | 变更工时',
        '工作量估算 | 预估工时 | 预计工时 | 评估工作量 | 影响资源',
        '对资源影响 | 人力影响 | 影响人力 | 增加工作量 | 变更所需工作量 | 开发工作量 | 工作量评估',
        '预估人天 | 预计人天 | 资源影响分析 | 对人力的影响 | 对资源的影响分析',
      ),
    },
  },
  {
    id: 'impact',
    type: 'rating',
    many: true,
    words: {
      en: list(
        'Impact | Overall Impact | Impact Level | Impact Rating | Severity | Impact Score | Impact Assessment',
        'Impact Analysis | Change Impact | Impact Description | Impact Summary | Project Impact | Impact Evaluation',
        'Potential Impact',
        'Impact of Change | Impacts | Impact on Project | Effect of Change | Impact Details | Impacts of Change',
        'Impact Statement | Change Impacts | Overall Impact of Change | Effect on Project | Impact/Risk | Impact Area',
        'Impact of the Change | Consequences | Effects',
      ),
      zh: list(
        '总体影响 | 影响 | 影响程度 | 综合影响 | 影响分析 | 变更影响 | 影响评估 | 变更影响分析 | 影响等级 | 影响说明',
        '变更的影响',
        '影响评估结果 | 变更影响范围及程度 | 对项目的影响 | 变更影响评估 | 变更影响说明 | 变更影响描述 | 影响描述',
        '变更后影响 | 变更带来的影响 | 变更影响程度 | 影响评价',
        '影响及评估 | 影响分析及评估 | 变更影响/风险 | 变更风险 | 变更风险评估 | 变更风险分析',
        '变更影响及评估 | 变更对项目的影响 | 变更影响与风险 | 影响评价及说明 | 影响大小 | 变更影响等级',
      ),
      other: list('влияние | auswirkung | impacto | auswirkungen | анализ влияния'),
    },
  },
  {
    id: 'noChangeImpact',
    type: 'text',
    words: {
      en: list(
        'Impact of No Change | Impact if Rejected | Impact of Not Implementing | Consequence of Not Changing',
        'Impact of Not Changing | Impact if Not Approved | Impact if Not Implemented | Effect of No Change',
      ),
      zh: list('不变更的影响 | 不实施的影响 | 不变更影响 | 拒绝变更的影响 | 不变更后果 | 未变更的影响'),
    },
  },
  {
    id: 'affected',
    type: 'names',
    words: {
      en: list(
        'Affected | Affected Parties | Affected Stakeholders | Impacted Stakeholders | Who is Affected | Impacted Parties',
        'Affected Teams | Impacted Teams | Stakeholders Affected | Teams Impacted',
      ),
      zh: list('受影响方 | 影响方 | 受影响干系人 | 涉及方 | 影响干系人 | 受影响的干系人 | 涉及干系人 | 涉及部门 | 受影响部门'),
    },
  },
] as const satisfies readonly FieldDefinition[];
