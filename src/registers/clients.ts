// Client profiles (客户档案): one row per client, with its goals, contract and phase.
import { notes, owner } from './common';
import type { RegisterDefinition } from './definition';
import { list } from './word-list';

export const clients = {
  id: 'clients',
  words: {
    en: list(
      'Client profiles | Clients | Client list | Customers | Customer list | Accounts | Account plan | Client register',
      'Customer register | Client database | Customer database | Client master | Client directory | Client portfolio',
      'Account list | Key accounts | Customer profiles | Client information',
    ),
    zh: list(
      '客户档案 | 客户清单 | 客户列表 | 客户信息 | 客户资料 | 客户登记表 | 客户',
      '客户台账 | 客户一览表 | 客户登记 | 客户信息表 | 客户管理 | 客户管理表 | 客户明细 | 客户档案表 | 客户名单',
      '重点客户 | 大客户清单 | 客户基本信息',
      '客户登录表 | 客户明细表 | 客户主档 | 客户资料表 | 客户汇总 | 甲方清单',
    ),
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
          'Client/Company | Company/Client | Customer/Company | Name of Client | Name of Customer | Client Organisation',
          'Client Organization | Client Company | Customer Company',
        ),
        zh: list(
          '客户名称 | 客户 | 公司名称 | 单位名称 | 企业名称 | 客户单位 | 甲方',
          '客户名 | 客户全称 | 客户简称 | 客户公司 | 客户公司名称 | 客户单位名称 | 甲方名称 | 甲方单位 | 业主单位',
          '客户全名 | 客户简名 | 客户抬头 | 客户机构 | 客户公司全称 | 合同甲方 | 签约客户 | 签约单位',
        ),
        other: list('клиент | заказчик | kunde | cliente'),
      },
    },
    {
      id: 'tier',
      type: 'text',
      words: {
        en: list(
          'Tier | Client Tier | Customer Tier | Segment | Account Tier | Grade | Client Category',
          'Client Level | Customer Level | Client Grade | Client Class | Account Level',
        ),
        zh: list(
          '客户等级 | 客户级别 | 等级 | 客户分级 | 级别 | 客户层级',
          '客户类别等级 | 客户分类等级 | 等级分类',
          '客户重要程度 | 客户重要性 | 客户类别（ABC） | 客户等级（A/B/C） | 客户价值等级 | 客户星级',
        ),
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
        en: list(
          'Goals | Business Goals | Objectives | Business Objectives | Client Goals | Client Objectives',
          'Client Needs | Strategic Goals | Strategic Objectives | Key Objectives | Business Needs',
        ),
        zh: list('业务目标 | 目标 | 客户目标 | 经营目标 | 合作目标', '客户需求 | 业务需求 | 合作需求 | 战略目标'),
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
        en: list(
          'Contract Start | Contract Start Date | Start of Contract | Contract Date | Contract Signed | Effective Date',
          'Contract From | Start Date of Contract | Agreement Start Date | Agreement Date | Date of Contract',
        ),
        zh: list(
          '合同开始日期 | 合同开始 | 合同起始日期 | 签约日期 | 合同签订日期 | 合同生效日期 | 签订日期',
          '合同开始时间 | 合同签订时间 | 合同起始时间 | 合同起始 | 签约时间 | 签订时间 | 合同日期 | 合同生效时间',
          '服务开始日期',
          '合约起日 | 合约开始日 | 合约起始日 | 合约开始日期 | 签约日 | 起始日期 | 合同签署日期',
          '合同签署时间 | 服务开始时间 | 合同起日 | 合作开始时间 | 合作开始日期',
        ),
      },
    },
    {
      id: 'contractEnd',
      type: 'date',
      words: {
        en: list(
          'Contract End | Contract End Date | Renewal Date | Contract Expiry | Expiry Date | End of Contract | Expiration Date',
          'Contract To | Contract Expiration | Contract Expiration Date | Contract Expiry Date | Agreement End Date',
          'Contract Renewal Date | Renewal | End Date of Contract',
        ),
        zh: list(
          '合同结束日期 | 合同结束 | 合同到期日 | 到期日期 | 续约日期 | 合同截止日期 | 合同到期',
          '合同结束时间 | 合同到期时间 | 合同到期日期 | 合同终止日期 | 合同截止时间 | 到期时间 | 续约时间 | 服务到期日',
          '服务结束日期',
          '合约迄日 | 合约到期日 | 合约结束日 | 合约结束日期 | 合约终止日 | 服务到期日期 | 服务到期时间',
          '合同止期 | 合同失效日期 | 合作结束时间 | 合同迄日 | 服务结束时间',
        ),
      },
    },
    {
      id: 'contractValue',
      type: 'money',
      words: {
        en: list(
          'Contract Value | Contract Amount | Contract Sum | ARR | Annual Revenue | Deal Value | ACV | TCV | Revenue',
          'Contract Value ($) | Annual Contract Value | Total Contract Value | Account Value | Contract Price',
          'Contract Worth | Annual Value | Deal Size | Deal Amount',
        ),
        zh: list(
          '合同金额 | 合同额 | 合同总额 | 合同价款 | 签约金额 | 合同价值',
          '合同总金额 | 合同总价 | 签约额 | 成交金额 | 年度合同额 | 合同额（万元） | 合同金额（万元） | 合同标的额',
          '合约金额 | 合约总额 | 合约总价 | 签约合同额 | 合同金额（元） | 合同总额（元） | 合同总额（万元）',
          '年合同额',
        ),
      },
    },
    {
      id: 'phase',
      type: 'choice',
      words: {
        en: list('Phase | Project Phase | Stage | Lifecycle Stage | Lifecycle'),
        zh: list('阶段 | 项目阶段 | 当前阶段 | 合作阶段 | 所处阶段', '客户阶段 | 商机阶段 | 合作状态 | 客户状态 | 合作进度 | 项目进展阶段'),
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
        en: list(
          'Account Manager | Client Manager | CSM | Customer Success Manager',
          ...owner.words.en,
          'Relationship Manager | Client Owner | Client Lead | Account Owner | Key Account Manager | Account Executive',
          'Client Relationship Manager | Customer Owner | Client Partner | Engagement Manager | Sales Owner',
        ),
        zh: list(
          '客户经理 | 我方负责人',
          ...owner.words.zh,
          '客户负责人 | 销售负责人 | 业务负责人 | 对接人 | 客户成功经理 | 大客户经理 | 销售经理 | 业务经理 | 客户责任人',
          '负责业务 | 业务人员 | 业务代表 | 业务员 | 销售代表 | 客户代表 | 专属客服 | 维护人 | 客服经理',
          '客户主管 | 大客户负责人',
        ),
      },
    },
    notes,
  ],
} as const satisfies RegisterDefinition;
