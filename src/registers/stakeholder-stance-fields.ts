// How a stakeholder stands to the project, and how they are managed.
import { notes, PRIORITY_WORDS, STATUS_WORDS } from './common';
import type { FieldDefinition, Words } from './definition';
import { list } from './word-list';

/** The five levels of the stakeholder engagement assessment matrix (PMBOK). */
const ENGAGEMENT = {
  unaware: { en: list('Unaware | Unknowing | Not aware'), zh: list('不了解 | 不知晓 | 不知情 | 不知道 | 不知') },
  resistant: {
    en: list('Resistant | Opposed | Blocker | Resisting | Against | Negative | Critic | Detractor'),
    zh: list('抵制 | 反对 | 抵触 | 抗拒 | 阻碍'),
  },
  neutral: { en: list('Neutral | Indifferent | Ambivalent | Neither'), zh: list('中立 | 中性 | 无所谓 | 一般') },
  supportive: {
    en: list('Supportive | Supporter | Support | In favour | In favor | Positive | Advocate | Backer'),
    zh: list('支持 | 支持者 | 支持型 | 赞成 | 拥护'),
  },
  leading: { en: list('Leading | Champion | Leader | Leading supporter | Sponsor'), zh: list('领导 | 主导 | 领导型 | 引领 | 带头') },
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
      ),
      zh: list(
        '权力 | 影响力 | 影响 | 权力等级 | 影响程度 | 权力大小 | 影响力等级 | 权利 | 职权 | 影响力程度 | 影响级别 | 权力水平',
        '权力程度 | 影响度 | 权力影响力 | 对项目的影响 | 潜在影响',
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
      ),
      zh: list(
        '利益 | 关注度 | 利益程度 | 关注程度 | 兴趣 | 利益水平 | 利益等级 | 关心程度 | 利害程度 | 兴趣程度 | 利益关注度',
        '利益相关度 | 感兴趣程度',
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
      ),
      zh: list(
        '当前参与水平 | 当前参与程度 | 参与程度 | 当前参与度 | 态度 | 目前参与程度 | 支持程度 | 当前态度 | 现状 | 参与水平',
        '支持/中立/抵制 | 支持度 | 当前支持程度 | 参与度 | 对项目的态度 | 支持者/中立者/反对者 | 现有参与程度 | 立场',
        '当前状态 | 当前水平',
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
      ),
      zh: list(
        '期望参与水平 | 期望参与程度 | 期望参与度 | 所需参与程度 | 期望态度 | 需要的参与程度 | 目标参与程度 | 期望状态',
        '期望支持程度 | 期望的参与程度 | 所需参与水平 | 目标水平 | 期望水平 | 目标态度 | 所需参与度',
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
      ),
      zh: list(
        '需求 | 期望 | 主要期望 | 主要需求 | 期望和需求 | 需求与期望 | 要求 | 诉求 | 利益诉求 | 需求和期望 | 主要诉求',
        '核心诉求 | 期待 | 目标 | 主要要求 | 需求期望 | 项目期望 | 潜在需求',
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
      ),
      zh: list(
        '关注点 | 顾虑 | 担忧 | 关切 | 主要关注点 | 关注内容 | 利益点 | 关注事项 | 关注问题 | 主要利益 | 核心关注点 | 担心',
        '痛点 | 关心的问题 | 关注的问题 | 主要关注',
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
      ),
      zh: list(
        '管理策略 | 策略 | 应对策略 | 参与策略 | 沟通策略 | 管理措施 | 应对措施 | 干系人管理策略 | 影响策略 | 措施 | 行动',
        '对策 | 管理方法 | 引导策略 | 争取策略 | 管理方式 | 策略和行动 | 相关方管理策略',
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
      ),
      zh: list('有审批权 | 审批权 | 是否有审批权 | 决策者 | 审批人 | 决策权 | 是否决策人 | 签字权 | 审批权限 | 是否审批人'),
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
      ),
      zh: list(
        '我方对接人 | 客户经理 | 对接人 | 我方联系人 | 责任人 | 负责人 | 对接负责人 | 接口人 | 关系负责人 | 我方接口人',
        '沟通责任人 | 维护人 | 关系维护人 | 管理责任人 | 我方负责人 | 销售负责人',
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
      ),
      zh: list('评估日期 | 更新日期 | 评审日期 | 最近评估日期 | 评估时间 | 复核日期 | 更新时间 | 最近更新 | 分析日期'),
    },
  },
  { id: 'status', type: 'text', words: STATUS_WORDS },
  notes,
] as const satisfies readonly FieldDefinition[];
