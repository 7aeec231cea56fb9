// How a stakeholder stands to the project, and how they are managed.
import { notes, PRIORITY_WORDS, STATUS_WORDS } from './common';
import type { FieldDefinition, Words } from './definition';
import { list } from './word-list';

/** The five levels of the stakeholder engagement assessment matrix (PMBOK). */
const ENGAGEMENT = {
  unaware: {
    en: list('Unaware | Unknowing | Not aware'),
    zh: list('不了解 | 不知晓 | 不知情 | 不知道 | 不知'),
    other: list('неосведомленный | неосведомлен | не осведомлен | не знает'),
  },
  resistant: {
    en: list('Resistant | Opposed | Blocker | Resisting | Against | Negative | Critic | Detractor | Strongly opposed'),
    zh: list('抵制 | 反对 | 抵触 | 抗拒 | 阻碍 | 消极 | 强烈反对'),
    other: list('противник | сопротивляющийся | сопротивляется | против | оппонент'),
  },
  neutral: {
    en: list('Neutral | Indifferent | Ambivalent | Neither'),
    zh: list('中立 | 中性 | 无所谓 | 一般 | 观望 | 不关心'),
    other: list('нейтральный | нейтрал | нейтральная | нейтрален | нейтрально | наблюдатель'),
  },
  supportive: {
    en: list(
      'Supportive | Supporter | Support | In favour | In favor | Positive | Advocate | Backer | Ally | Strongly supportive | Enthusiastic',
    ),
    zh: list('支持 | 支持者 | 支持型 | 赞成 | 拥护 | 强烈支持 | 配合 | 积极'),
    other: list('сторонник | поддерживающий | поддерживает | союзник'),
  },
  leading: {
    en: list('Leading | Champion | Leader | Leading supporter | Sponsor'),
    zh: list('领导 | 主导 | 领导型 | 引领 | 带头'),
    other: list('лидер | лидирующий | ведущий'),
  },
} as const satisfies Readonly<Record<string, Words>>;

export const STAKEHOLDER_STANCE_FIELDS = [
  {
    id: 'power',
    type: 'rating',
    required: true,
    words: {
      en: list(
        'Power | Influence | Power/Influence | Level of Influence | Influence Level | Power Level | Authority',
        'Degree of Influence | Power/Authority | Influence/Power | Stakeholder Power | Stakeholder Influence',
        'Influence Rating | Level of Power | Power Rating | Ability to Influence | Influence Score | Power Score',
        'Influence on Project | Potential Influence | Degree of Power | Impact | Level of Impact | Impact on Project',
        'Influence on the Project | Level of Power/Influence | Influence (H/M/L) | Power (H/M/L) | Influence/Impact',
        'Power or Influence | Influence over Project | Influence in Project | Potential Impact on Project',
        'Potential Impact | Level of Authority | Level of Power and Influence | Power and Influence',
        'Stakeholder Influence Level | Decision Power | Power of Stakeholder | Influence Rate | Degree of Impact',
        'Power to Influence | Influence on the Outcome | How much influence do they have over the project',
        'Influence of Stakeholder | Impact Level | Impact on the Project | Influence Degree',
        'Level of Stakeholder Influence',
      ),
      zh: list(
        '权力 | 影响力 | 影响 | 权力等级 | 影响程度 | 权力大小 | 影响力等级 | 权利 | 职权 | 影响力程度 | 影响级别 | 权力水平',
        '权力程度 | 影响度 | 权力影响力 | 对项目的影响 | 潜在影响',
        '影响力大小 | 影响力（高/中/低） | 权力/影响力 | 权力/影响 | 权力（影响力） | 权力级别 | 职权等级 | 权力值',
        '影响力值 | 影响力评分 | 影响力水平 | 权力评分 | 权利/影响力 | 权利等级 | 权利大小 | 对专案的影响 | 影响层级',
        '影响力级别 | 影响等级 | 权力高低 | 项目影响力 | 权势 | 权限大小 | 对项目影响程度 | 对项目的影响程度',
        '对项目影响力 | 影响大小 | 决策影响力 | 重要性/影响力',
      ),
      other: list(
        'влияние | власть | einfluss | macht | уровень влияния | степень влияния | влияние на проект | poder | influencia | pouvoir',
      ),
    },
  },
  {
    id: 'interest',
    type: 'rating',
    required: true,
    words: {
      en: list(
        'Interest | Level of Interest | Interest Level | Degree of Interest | Interest Rating | Stakeholder Interest',
        'Interest in Project | Interest Score | Level of Concern | Interest in the Project',
        'Level of Interest in Project | Interest Level (H/M/L) | Interest (H/M/L) | Interest in the Outcome',
        'Degree of Concern | Interest on Project | Project Interest | Interest of Stakeholder',
        'How much does the project impact them | Stakeholder Interest Level | Interest Rate | Interest Degree',
        'Stake Level | Level of Stake',
      ),
      zh: list(
        '利益 | 关注度 | 利益程度 | 关注程度 | 兴趣 | 利益水平 | 利益等级 | 关心程度 | 利害程度 | 兴趣程度 | 利益关注度',
        '利益相关度 | 感兴趣程度',
        '利益大小 | 利益（高/中/低） | 利益/兴趣 | 利益关注程度 | 关注等级 | 关心度 | 兴趣度 | 兴趣水平 | 利益相关程度',
        '利益值 | 关注度评分 | 利益评分 | 项目关注度 | 利害关系程度 | 对项目的关注度 | 对项目的关注程度 | 对项目的兴趣',
        '关注级别 | 利益级别 | 关注水平 | 利益高低 | 项目利益 | 利益相关性 | 利益关系 | 兴趣等级',
      ),
      other: list(
        'интерес | интерес к проекту | interesse | уровень интереса | заинтересованность | степень заинтересованности | interés | intérêt',
      ),
    },
  },
  { id: 'priority', type: 'rating', words: { ...PRIORITY_WORDS, en: list(...PRIORITY_WORDS.en, 'Stakeholder Priority | Significance') } },
  { id: 'legitimacy', type: 'yesNo', words: { en: list('Legitimacy'), zh: list('合法性 | 合理性 | 正当性') } },
  { id: 'urgency', type: 'yesNo', words: { en: list('Urgency'), zh: list('紧急性 | 紧迫性') } },
  {
    id: 'currentEngagement',
    type: 'choice',
    options: ENGAGEMENT,
    words: {
      en: list(
        'Current Engagement | Engagement | Current Engagement Level | Current | Attitude | Current Level | Current State',
        'Level of Support | Support Level | Current Attitude | Supporter/Neutral/Resistor | Current Support',
        'Engagement Level | Position on Project | Stance | Commitment | Current Commitment | Support | Level of Engagement',
        'Engagement Classification | Current Involvement | Level of Commitment | Current Position | Disposition | Sentiment | Current Stance | Attitude toward Project',
        'Supportive/Neutral/Resistant',
        'Support Type | Level of Engagement (Current) | Current Level of Support | Supporter/Neutral/Opponent',
        'Support/Neutral/Oppose | Supporter / Resistor | Attitude/Position | Attitude to Project',
        'Attitude towards Project | Attitude towards the Project | Perceived Attitude | Perceived Attitudes',
        'Position towards Project | Stakeholder Attitude | Stakeholder Position | Current Level of Engagement',
        'Current Engagement State | Current Classification | Current Status | Degree of Support',
        'Level of Commitment/Support | Likely Attitude | Ally/Neutral/Opponent | Advocate/Blocker | Receptiveness',
        'Openness | Readiness | Pro/Neutral/Against | Current Relationship | Initial Attitude | Supportiveness',
        'Resistance Level | For/Against | Level of Resistance | Stakeholder Sentiment',
        'Current Sentiment',
      ),
      zh: list(
        '当前参与水平 | 当前参与程度 | 参与程度 | 当前参与度 | 态度 | 目前参与程度 | 支持程度 | 当前态度 | 现状 | 参与水平',
        '支持/中立/抵制 | 支持度 | 当前支持程度 | 参与度 | 对项目的态度 | 支持者/中立者/反对者 | 现有参与程度 | 立场',
        '当前状态 | 当前水平',
        '支持/反对 | 支持或反对 | 支持/中立/反对 | 态度（支持/中立/反对） | 立场态度 | 项目态度 | 当前立场 | 目前立场',
        '目前态度 | 现有态度 | 对项目态度 | 当前参与情况 | 目前参与度 | 目前参与水平 | 现阶段参与程度 | 现在的参与程度',
        '现有参与水平 | 实际参与程度 | 支持等级 | 支持级别 | 支持水平 | 支持情况 | 支持性 | 配合度 | 配合程度',
        '关系程度 | 参与状态 | 参与级别 | 参与等级 | 支持者/反对者 | 支持力度 | 抵制/支持 | 现状参与度 | 参与情况',
      ),
      other: list('текущая вовлеченность | отношение | отношение к проекту | текущий уровень вовлеченности | haltung | einstellung'),
    },
  },
  {
    id: 'desiredEngagement',
    type: 'choice',
    options: ENGAGEMENT,
    words: {
      en: list(
        'Desired Engagement | Desired Engagement Level | Target Engagement | Desired | Desired Level | Target Level',
        'Desired State | Desired Support | Required Engagement | Desired Commitment | Required Commitment | Target State',
        'Desired Attitude | Desired Level of Engagement | Desired Level of Support | Required Support | Target Attitude',
        'Desired Position | Desired Level of Commitment | Desired Involvement',
        'Level of Engagement (Desired) | Desired Engagement State | Desired Status | Required Level',
        'Target Level of Engagement | Engagement Target | Goal Engagement | Future Engagement | Planned Engagement',
        'Required Commitment Level | Required Level of Engagement | Target Position | Expected Engagement',
        'Target Engagement Level | Desired Relationship | Desired Stance | Target Commitment',
        'Desired Sentiment | Target Sentiment',
      ),
      zh: list(
        '期望参与水平 | 期望参与程度 | 期望参与度 | 所需参与程度 | 期望态度 | 需要的参与程度 | 目标参与程度 | 期望状态',
        '期望支持程度 | 期望的参与程度 | 所需参与水平 | 目标水平 | 期望水平 | 目标态度 | 所需参与度',
        '期望立场 | 期望参与级别 | 预期参与程度 | 预期参与度 | 预期参与水平 | 目标参与度 | 目标参与水平 | 应有参与程度',
        '需要参与程度 | 需要的参与水平 | 理想参与程度 | 理想状态 | 期望达到的参与程度 | 预期态度 | 所需支持程度',
        '期望支持度 | 期望等级 | 希望参与程度 | 希望态度',
      ),
      other: list('желаемая вовлеченность | желаемый уровень вовлеченности | zielhaltung'),
    },
  },
  {
    id: 'expectations',
    type: 'text',
    many: true,
    words: {
      en: list(
        'Expectations | Needs | Requirements | Needs and Expectations | Wants',
        'Key Requirements | Major Requirements | Expectation | Goals | Objectives | Main Expectations | What They Need',
        'Primary Needs | Success Criteria | Stakeholder Needs | Stakeholder Expectations | Information Needs',
        'What is important to the stakeholder | Key Needs | Key Expectations | Stakeholder Requirements | Wants and Needs',
        'Motivation | Desired Outcome | What do they want | Expectations of the Project | Expectations from Project | Needs/Expectations',
        'Needs & Expectations | What They Want | Expectation from the Project',
        'What is Important to Stakeholder | What They Want from Project | What They Want from Us | Stakeholder Goals',
        'Stakeholder Objectives | Requirements and Expectations | Requirements & Expectations',
        'Key Requirements/Expectations | Needs and Wants | Expected Benefits | Win Condition',
        'What does Success Look Like | Expectations/Requirements | Requirements/Expectations | Information Required',
        'Needs/Requirements | Key Drivers | Drivers | Motivations | Key Motivations | Expected Outcome',
        'Expected Outcomes | Expected Benefit | Stakeholder Wants | Benefits | Benefit | Value Proposition | Gains',
        "What's in it for them | WIIFM | Key Goals | Main Requirements | Primary Needs/Expectations",
      ),
      zh: list(
        '需求 | 期望 | 主要期望 | 主要需求 | 期望和需求 | 需求与期望 | 要求 | 诉求 | 利益诉求 | 需求和期望 | 主要诉求',
        '核心诉求 | 期待 | 目标 | 主要要求 | 需求期望 | 项目期望 | 潜在需求',
        '需要和期望 | 需求/期望 | 期望/需求 | 期望与需求 | 期望与要求 | 期望要求 | 要求与期望 | 要求和期望 | 核心需求',
        '核心期望 | 关键需求 | 主要需求和期望 | 主要需求与期望 | 主要需求/期望 | 客户需求 | 客户期望 | 干系人需求',
        '干系人期望 | 相关方需求 | 相关方期望 | 相关方的需求和期望 | 利益期望 | 利益需求 | 利益要求 | 对项目的期望',
        '对项目的需求 | 对项目期望 | 项目需求 | 预期目标 | 期望目标 | 期望结果 | 期望收益 | 希望 | 需求描述 | 期望描述',
        '需求分析 | 动机 | 个人诉求 | 最大需求 | 期望事项 | 期盼',
      ),
      other: list('ожидания | требования | потребности | erwartungen | bedürfnisse | expectativas | attentes | anforderungen'),
    },
  },
  {
    id: 'expectationsAgreed',
    type: 'yesNo',
    words: {
      en: list('Expectations Agreed | Expectations Confirmed'),
      zh: list('期望已确认 | 期望确认 | 需求已确认 | 期望是否确认 | 期望是否已确认'),
    },
  },
  {
    id: 'concerns',
    type: 'text',
    words: {
      en: list(
        'Concerns | Key Concerns | Issues | Issues/Concerns | Worries | Main Concerns | Key Issues | Key Interests',
        'Concerns/Issues | Interests | Pain Points | Primary Concerns | Key Interests & Issues | Objections | Fears',
        'Areas of Concern | Potential Issues | Risks/Concerns | Main Interests',
        'Key Concern | Stakeholder Concerns | Stakeholder Issues | Potential Concerns | Concerns/Risks',
        'Concerns and Issues | Issues and Concerns | Issues & Concerns | Barriers | Perceived Attitudes and/or Risks',
        'Potential Risks | Resistance | How could the stakeholder block the project | Key Interests/Concerns',
        'Main Concerns/Interests | Reservations | Challenges | Potential Objections | Potential Barriers | Pain Point',
        'Stakeholder Interests | Stakeholder Interests/Concerns | Frustrations | Main Concern | Primary Concern | Risks',
        'Potential Resistance | Areas of Interest | Area of Interest | Specific Interests | Interest Area | Concern',
        'Potential Conflicts',
      ),
      zh: list(
        '关注点 | 顾虑 | 担忧 | 关切 | 主要关注点 | 关注内容 | 利益点 | 关注事项 | 关注问题 | 主要利益 | 核心关注点 | 担心',
        '痛点 | 关心的问题 | 关注的问题 | 主要关注',
        '关注重点 | 关注焦点 | 关心事项 | 关心重点 | 关切点 | 关切事项 | 关注利益 | 利益关切 | 利益关注点 | 主要关切',
        '主要关注内容 | 主要关注事项 | 核心关切 | 核心利益 | 利益所在 | 项目关注点 | 顾虑点 | 疑虑 | 担忧点 | 潜在顾虑',
        '关注方面 | 感兴趣的内容 | 感兴趣点 | 关注领域 | 利益诉求点 | 反对原因 | 潜在问题 | 关心议题 | 关心的事',
        '风险/顾虑 | 潜在冲突',
      ),
      other: list('опасения | проблемы | bedenken | sorgen | озабоченность | preocupaciones'),
    },
  },
  {
    id: 'strategy',
    type: 'text',
    words: {
      en: list(
        'Strategy | Engagement Strategy | Management Strategy | Engagement Approach | Stakeholder Strategy | Actions',
        'Engagement Plan | Approach | Action Plan | Strategies | How to Engage | Stakeholder Management Strategy',
        'Strategy for Engaging | Strategy for Gaining Support | Potential Strategies | Potential Management Strategies',
        'Strategies for Engagement | Strategies for Gaining Support | How to Manage | Management Approach',
        'Influence Strategy | Communication Strategy | Engagement Actions | Mitigation Strategy',
        'Strategy for Engaging the Stakeholder | How could they contribute',
        'Engagement Activities | Engagement Activity | Engagement Action | Engagement Method | Engagement Methods',
        'Engagement Tactic | Engagement Tactics | How Engaged | How will we Engage | How we will Engage',
        'How to Influence | How could the Stakeholder Contribute to the Project | Influencing Strategies',
        'Recommended Strategy | Strategy/Action | Strategy/Actions | Tactics | Management Strategies | Actions to Take',
        'Actions Required | Action Required | Next Steps | Engagement Mechanism | Engagement Plan/Strategy',
        'Relationship Strategy | Management Strategy/Approach | Strategies to Gain Support',
        'Potential Strategies for Gaining Support or Reducing Obstacles | Strategy for Engagement | Strategy to Engage',
        'Engagement Approach/Strategy | Communication Strategy/Approach | Managing Strategy | Approach Strategy',
        'Response Strategy | Means of Engagement | Level of Effort/Strategy | Involvement Strategy',
        'Engage the Stakeholder | How to Engage the Stakeholder | Engaging the Stakeholder',
      ),
      zh: list(
        '管理策略 | 策略 | 应对策略 | 参与策略 | 沟通策略 | 管理措施 | 应对措施 | 干系人管理策略 | 影响策略 | 措施 | 行动',
        '对策 | 管理方法 | 引导策略 | 争取策略 | 管理方式 | 策略和行动 | 相关方管理策略',
        '因应策略 | 因应措施 | 因应方式 | 管理策略/措施 | 管理策略和措施 | 管理策略与措施 | 管理对策 | 管理办法',
        '管理建议 | 管理行动 | 管理方案 | 管理手段 | 应对方式 | 应对方法 | 应对计划 | 应对办法 | 参与计划 | 参与方式',
        '干系人管理措施 | 干系人参与策略 | 干系人应对策略 | 相关方策略 | 沟通方案 | 沟通措施 | 引导措施 | 改善策略',
        '提升策略 | 行动计划 | 行动方案 | 互动策略 | 关系维护策略 | 对应策略 | 处理策略 | 处理方式 | 参与措施',
        '争取支持的策略 | 推进策略 | 维护策略 | 具体策略 | 具体措施 | 策略说明 | 策略/措施 | 策略措施',
      ),
      other: list('стратегия | strategie | стратегия вовлечения | стратегия управления | estrategia | maßnahmen'),
    },
  },
  {
    id: 'approver',
    type: 'yesNo',
    words: {
      en: list(
        'Approver | Approval Authority | Can Approve | Decision Maker | Sign-off Authority | Approval Rights | Signatory',
        'Decision-Making Authority | Has Approval Rights',
        'Decision-maker | Final Approver | Decision Authority | Decision Rights',
      ),
      zh: list(
        '有审批权 | 审批权 | 是否有审批权 | 决策者 | 审批人 | 决策权 | 是否决策人 | 签字权 | 审批权限 | 是否审批人',
        '决策人 | 是否决策者 | 有无决策权 | 是否有决策权',
      ),
    },
  },
  {
    id: 'surveyRecipient',
    type: 'yesNo',
    words: {
      en: list('Survey Recipient | Receives Survey | Survey'),
      zh: list('调查对象 | 是否调查对象 | 接收问卷 | 满意度调查对象 | 问卷对象'),
    },
  },
  {
    id: 'responsibility',
    type: 'text',
    many: true,
    words: {
      en: list(
        'RACI | R | A | C | I | RACI Role | RASCI | S | RACI Code | RACI Status | RACI Designation | Responsible',
        'Accountable | Consulted | Informed',
      ),
      zh: list('RACI | 责任矩阵 | RACI角色 | RACI责任'),
    },
  },
  {
    id: 'valueTier',
    type: 'choice',
    words: {
      en: list('Value Tier | Tier | Customer Tier | Customer Value | Value Class'),
      zh: list('客户价值 | 客户等级 | 价值等级 | 客户级别 | 客户分级 | 价值分级'),
    },
    options: {
      A: { en: list('A | Tier 1 | Gold | Strategic | High'), zh: list('A级 | A类 | 高') },
      B: { en: list('B | Tier 2 | Silver | Medium'), zh: list('B级 | B类 | 中') },
      C: { en: list('C | Tier 3 | Bronze | Low'), zh: list('C级 | C类 | 低') },
    },
  },
  {
    id: 'owner',
    type: 'names',
    words: {
      en: list(
        'Owner | Relationship Owner | Account Manager | Our Contact | Relationship Manager | Stakeholder Owner',
        'Responsible | Responsible Person | Managed By | Key Contact | Point of Contact | Project Contact | Internal Owner | Lead',
        'Internal Contact | Assigned To | Engagement Lead | Engagement Owner | Sales Rep | Account Owner | Liaison',
        'Relationship Lead | Communication Owner | Contact Owner | Stakeholder Manager | Responsible for Engagement',
        'Engagement Responsible | Responsible for Stakeholder | Person Responsible for Engagement | Lead Contact',
        'Internal Lead | Communication Lead | Relationship Holder | Primary Contact | Primary Owner | Main Contact',
        'Team Contact | Who Will Engage | Responsible Team Member',
      ),
      zh: list(
        '我方对接人 | 客户经理 | 对接人 | 我方联系人 | 责任人 | 负责人 | 对接负责人 | 接口人 | 关系负责人 | 我方接口人',
        '沟通责任人 | 维护人 | 关系维护人 | 管理责任人 | 我方负责人 | 销售负责人',
        '对接人员 | 对接责任人 | 公司对接人 | 内部对接人 | 内部负责人 | 内部联系人 | 我方窗口 | 我方对接窗口',
        '业务负责人 | 商务负责人 | 跟进人 | 跟进负责人 | 跟进责任人 | 维护责任人 | 维系人 | 关系责任人 | 管理责任方',
        '项目对接人 | 主要对接人 | 对应负责人',
        '业务员',
      ),
      other: list('ответственный | verantwortlich | betreuer | zuständig | responsable'),
    },
  },
  {
    id: 'reviewedOn',
    type: 'date',
    words: {
      en: list(
        'Reviewed On | Assessment Date | Last Reviewed | Date Assessed | Last Updated | Review Date | Date Reviewed',
        'Last Review | Assessed On | Date of Assessment | Last Assessed',
        'Last Contact | Last Contacted | Last Contact Date | Last Touchpoint',
      ),
      zh: list('评估日期 | 更新日期 | 评审日期 | 最近评估日期 | 评估时间 | 复核日期 | 更新时间 | 最近更新 | 分析日期'),
    },
  },
  { id: 'status', type: 'text', words: STATUS_WORDS },
  notes,
] as const satisfies readonly FieldDefinition[];
