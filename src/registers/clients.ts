// Client profiles (客户档案): one row per client, with its goals, contract and phase.
import { notes, owner } from './common';
import type { RegisterDefinition } from './definition';
import { list } from './word-list';

export const clients = {
  id: 'clients',
  words: {
    en: list('Client profiles | Clients | Client list | Customers | Customer list | Accounts | Account plan | Client register'),
    zh: list('客户档案 | 客户清单 | 客户列表 | 客户信息 | 客户资料 | 客户登记表 | 客户'),
  },
  nouns: { en: list('client | customer | account'), zh: list('客户') },
  fields: [
    {
      id: 'name',
      type: 'name',
      required: true,
      words: {
        en: list(
          'Client Name | Client | Customer | Customer Name | Account | Account Name | Company | Company Name | Name',
          'Organisation | Organization',
        ),
        zh: list('客户名称 | 客户 | 公司名称 | 单位名称 | 企业名称 | 客户单位 | 甲方'),
        other: list('клиент | заказчик | kunde | cliente'),
      },
    },
    {
      id: 'tier',
      type: 'text',
      words: {
        en: list('Tier | Client Tier | Customer Tier | Segment | Account Tier | Grade | Client Category'),
        zh: list('客户等级 | 客户级别 | 等级 | 客户分级 | 级别 | 客户层级'),
      },
    },
    {
      id: 'keyClient',
      type: 'yesNo',
      words: {
        en: list('Key Client | Key Account | Key Customer | Strategic Account | VIP'),
        zh: list('重点客户 | 关键客户 | 大客户 | 是否重点客户 | 是否关键客户'),
      },
    },
    {
      id: 'goals',
      type: 'text',
      words: {
        en: list('Goals | Business Goals | Objectives | Business Objectives | Client Goals | Client Objectives'),
        zh: list('业务目标 | 目标 | 客户目标 | 经营目标 | 合作目标'),
      },
    },
    {
      id: 'successCriteria',
      type: 'text',
      words: {
        en: list('Success Criteria | Critical Success Factors | Success Measures | KPIs | Success Metrics'),
        zh: list('成功标准 | 成功准则 | 关键成功因素 | 衡量标准 | 成功指标'),
      },
    },
    {
      id: 'contractStart',
      type: 'date',
      words: {
        en: list('Contract Start | Contract Start Date | Start of Contract | Contract Date | Contract Signed | Effective Date'),
        zh: list('合同开始日期 | 合同开始 | 合同起始日期 | 签约日期 | 合同签订日期 | 合同生效日期 | 签订日期'),
      },
    },
    {
      id: 'contractEnd',
      type: 'date',
      words: {
        en: list('Contract End | Contract End Date | Renewal Date | Contract Expiry | Expiry Date | End of Contract | Expiration Date'),
        zh: list('合同结束日期 | 合同结束 | 合同到期日 | 到期日期 | 续约日期 | 合同截止日期 | 合同到期'),
      },
    },
    {
      id: 'contractValue',
      type: 'money',
      words: {
        en: list('Contract Value | Contract Amount | Contract Sum | ARR | Annual Revenue | Deal Value | ACV | TCV | Revenue'),
        zh: list('合同金额 | 合同额 | 合同总额 | 合同价款 | 签约金额 | 合同价值'),
      },
    },
    {
      id: 'phase',
      type: 'choice',
      words: {
        en: list('Phase | Project Phase | Stage | Lifecycle Stage | Lifecycle'),
        zh: list('阶段 | 项目阶段 | 当前阶段 | 合作阶段 | 所处阶段'),
      },
      options: {
        initiating: { en: list('Initiating | Initiation | Onboarding | Kick-off | Start-up'), zh: list('启动 | 启动阶段 | 立项') },
        planning: { en: list('Planning | Plan | Design'), zh: list('规划 | 计划 | 规划阶段 | 设计') },
        executing: {
          en: list('Executing | Execution | Delivery | Active | In progress | Implementation'),
          zh: list('执行 | 实施 | 执行阶段 | 实施阶段 | 进行中'),
        },
        closing: { en: list('Closing | Closure | Handover | Acceptance'), zh: list('收尾 | 验收 | 收尾阶段 | 结项') },
        warranty: { en: list('Warranty | Maintenance | Support'), zh: list('质保期 | 质保 | 运维 | 维保 | 维护期') },
        closed: { en: list('Closed | Completed | Ended | Churned'), zh: list('已关闭 | 结束 | 已结束 | 已完成') },
      },
    },
    {
      id: 'forecastLikelihood',
      type: 'share',
      words: {
        en: list(
          'Likelihood | Forecast Likelihood | Win Probability | Probability | Renewal Likelihood | Probability of Renewal',
          'Closing Probability',
        ),
        zh: list('可能性 | 成交概率 | 续约可能性 | 赢单率 | 续签概率 | 成单概率'),
      },
    },
    {
      id: 'forecastValue',
      type: 'money',
      words: {
        en: list(
          'Forecast Value | Expected Amount | Expected Value | Pipeline Value | Forecast Amount | Opportunity Value',
          'Estimated Value',
        ),
        zh: list('预计金额 | 预测金额 | 预计合同额 | 商机金额 | 预计签约金额'),
      },
    },
    {
      id: 'satisfactionTarget',
      type: 'number',
      words: {
        en: list('Satisfaction Target | CSAT Target | NPS Target | Target Satisfaction'),
        zh: list('目标值 | 满意度目标 | 满意度目标值 | 目标满意度'),
      },
    },
    {
      ...owner,
      words: {
        ...owner.words,
        en: list('Account Manager | Client Manager | CSM | Customer Success Manager', ...owner.words.en),
        zh: list('客户经理 | 我方负责人', ...owner.words.zh),
      },
    },
    notes,
  ],
} as const satisfies RegisterDefinition;
