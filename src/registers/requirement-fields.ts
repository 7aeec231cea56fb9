// What a requirement is, where it comes from and how much it matters.
import { id } from './common';
import type { FieldDefinition } from './definition';
import { list } from './word-list';

export const REQUIREMENT_FIELDS = [
  {
    ...id,
    words: {
      en: list(
        'Requirement ID | Req ID | Req # | Req No | Requirement No | Requirement # | Requirement Number | Req. ID | Story ID',
        'User Story ID | Req Number | BR ID | FR ID | User Story Identifier | Story Identifier | Story No | Backlog ID | RQ ID',
        ...id.words.en,
        'Feature ID | Feature No | Feature # | US ID | Epic ID | PBI ID | Item ID | Requirement Ref',
        'Requirement Reference | Requirement Code | Requirement Key | Requirement Identifier | Requirements ID',
        'Requirement Tag | SRS ID | URS ID | URS No | SR ID | NFR ID | REQ-ID | Req Ref | Story # | User Story #',
        'User Story No | Functional Requirement ID | Business Requirement ID | Unique Requirement ID | Function ID',
        'System Requirement ID | Spec ID',
      ),
      zh: list(
        '需求编号 | 需求ID | 需求序号 | 需求标识 | 需求号 | 条目编号',
        ...id.words.zh,
        '功能编号 | 功能序号 | 故事编号 | 用户故事编号 | 需求代码 | 需求编码 | 需求条目编号 | 需求唯一标识 | 需求标识号',
        '业务需求编号 | 用户需求编号 | 功能需求编号 | 需求单号 | 需求项编号 | 需求流水号 | 系统需求编号 | 软件需求编号',
        '功能点编号 | 功能ID | 需求项目编号',
      ),
      other: id.words.other,
    },
  },
  {
    id: 'title',
    type: 'text',
    required: true,
    words: {
      en: list(
        'Requirement | Requirements | Title | Requirement Name | Requirement Title | Name | Summary | Requirement Summary',
        'User Story | Story | Business Requirement | Functional Requirement | Short Description | Requirement Statement',
        'Feature Name | Backlog Item | Story Title | Business Requirements | Functional Requirements | Need | I want to | I want',
        'Product Backlog Item | Feature | Requirement Text | Non-functional Requirement',
        'User Stories | As a user, I want | As a user I want to | I want to be able to | I need to | The System Shall',
        'The System Must | Epic/Story | Feature/Requirement | Requirement/Feature | Feature Title | Features',
        'Requirement Item | Requirement Short Name | Requirement Heading | Stakeholder Requirement | System Requirement',
        'System Requirements | Software Requirement | Software Requirements | User Requirement | User Requirements',
        'Product Requirement | Technical Requirement | Technical Requirements | Project Requirement',
        'Project Requirements | Requirement/User Story | User Story/Requirement | Story Name | Story Summary',
        'User Story Title | User Story Name | Capability | Functionality | Requirements/Features',
        'Requirement Topic | Desired Feature | Functional Specification | Specifications | Specification | Want',
        'User Need | Customer Requirement | Customer Requirements | Backlog Items | Use Case',
        'List of Requirements | Requirements List',
      ),
      zh: list(
        '标题 | 需求 | 需求名称 | 需求标题 | 名称 | 需求项 | 需求内容 | 需求点 | 功能名称 | 功能点 | 需求概述 | 需求简述',
        '用户故事 | 需求主题 | 需求条目 | 功能需求',
        '功能 | 功能项 | 功能点名称 | 功能模块名称 | 子功能 | 需求条目名称 | 需求事项 | 需求要点 | 需求摘要 | 需求概要',
        '需求项目 | 需求名 | 产品需求 | 用户需求 | 业务需求 | 系统需求 | 软件需求 | 非功能需求 | 客户需求',
        '具体需求 | 需求点描述 | 用户故事名称 | 用户故事标题 | 功能需求名称 | 需求清单 | 主要功能 | 核心功能 | 三级功能',
        '功能内容 | 需求主要内容 | 优化点 | 优化需求 | 优化内容 | 需求列表 | 待办项 | 特性 | 需求/功能 | 需求特性',
        '需求标签名 | 需求主题名称 | 功能条目 | 功能需求点 | 需求简要 | 我想要 | 我希望 | 我需要',
        '想要 | 功能细分 | 需求子项 | 功能子项 | 业务功能 | 系统功能 | 功能要点 | 子需求 | 需求项名称',
        '用户需求项 | 二级功能 | 细分功能 | 末级功能',
      ),
      other: list('требование | название | anforderung | requisito | наименование требования | requerimiento | exigence'),
    },
  },
  {
    id: 'description',
    type: 'text',
    words: {
      en: list(
        'Description | Requirement Description | Requirements Description | Details | Detailed Description',
        'Requirement Details | Requirement Detail | Full Description | Description of Requirement | Requirement Specification',
        'Story Description | User Story Description | Feature Description | Requirement Definition',
        'Requirement Narrative | Description/Requirement | Description of Feature | Feature Details',
        'Requirement Description/Details | Functional Description | Functional Requirement Description',
        'Business Requirement Description | Elaboration | Requirement Explanation | System Requirement Description',
        'Description of Requirements | Description of the Requirement | Long Description',
      ),
      zh: list(
        '描述 | 需求描述 | 详细描述 | 需求说明 | 需求详情 | 需求详细描述 | 功能描述 | 详细需求 | 需求详细说明 | 具体描述',
        '功能说明 | 需求背景 | 内容 | 详细说明 | 说明 | 详细内容 | 具体内容 | 内容描述 | 内容说明',
        '功能点描述 | 功能需求描述 | 功能要求 | 功能详细描述 | 功能详情 | 功能简介 | 功能概述 | 功能介绍 | 功能说明描述',
        '需求叙述 | 需求具体描述 | 需求内容描述 | 需求内容说明 | 需求具体内容 | 需求详细内容 | 需求明细 | 需求规格说明',
        '需求规格 | 业务描述 | 业务需求描述 | 用户需求描述 | 需求简要说明 | 需求简要描述 | 用户故事描述 | 需求解释',
        '优化说明 | 详细功能描述 | 具体功能描述 | 具体要求 | 需求要求 | 问题/需求描述 | 需求（问题）描述 | 需求定义',
        '功能定义',
        '需求场景描述 | 需求场景 | 业务需求说明 | 用户需求说明 | 需求点说明 | 功能需求说明 | 功能详细说明',
        '功能描述说明 | 功能点说明 | 需求概述说明 | 需求目的 | 需求详细 | 需求描述及说明 | 产品需求描述',
        '需求规则 | 功能规则 | 功能内容描述',
        '需求简介',
      ),
      other: list('описание | beschreibung | описание требования | descripción'),
    },
  },
  {
    id: 'source',
    type: 'choice',
    words: {
      en: list(
        'Source | Requirement Source | Elicitation Method | Source of Requirement | Requirements Source | Source Type',
        'Collection Method',
        'Origin | Requirement Origin | Source Document | Where From | Source of Request | Source Reference',
      ),
      zh: list(
        '来源 | 需求来源 | 收集方式 | 获取方式 | 需求获取方式 | 来源渠道 | 收集方法',
        '需求出处 | 需求渠道 | 来源说明 | 需求来源渠道 | 需求获取来源 | 来源文档 | 需求来源方式 | 需求依据',
      ),
      other: list('источник | quelle | fuente | источник требования'),
    },
    options: {
      interview: { en: list('Interview | Interviews | Meeting | Discussion'), zh: list('访谈 | 会议 | 面谈 | 沟通') },
      survey: { en: list('Survey | Questionnaire'), zh: list('问卷 | 调查 | 调研 | 问卷调查') },
      workshop: { en: list('Workshop | Focus group | Brainstorming | JAD'), zh: list('研讨会 | 头脑风暴 | 讨论会 | 焦点小组') },
      document: {
        en: list('Document | Contract | RFP | SOW | Regulation | Charter | Business case | Document analysis | Specification | Tender'),
        zh: list('文件 | 合同 | 招标文件 | 文档 | 法规 | 标书 | 技术协议'),
      },
      complaint: { en: list('Complaint | Feedback | Customer feedback | User feedback'), zh: list('投诉 | 反馈 | 客户反馈 | 用户反馈') },
    },
  },
  {
    id: 'requester',
    type: 'names',
    words: {
      en: list(
        'Requester | Requested By | Requestor | Stakeholder | Raised By | Originator | Proposed By | Submitted By | Author',
        'Stakeholders | Requesting Stakeholder | Business Owner | Source Stakeholder | Actor',
        'Requirement Source Stakeholder | Requesting Department | As a | As an | Source/Stakeholder | User Role',
        'As a user | As a/an | As a (role) | User | User Type | User Group | Persona | Role | User Persona',
        'Requesting Party | Requestor/Stakeholder | Requirement Owner/Requester | Business Stakeholder | Requester Name',
        'Requesting Stakeholders | Requested by Stakeholder | Customer/Requester | Who Requested | Contributor',
        'Created By | Reporter | Sponsor',
      ),
      zh: list(
        '提出人 | 需求提出人 | 提出者 | 干系人 | 需求方 | 提出方 | 提出部门 | 需求提出者 | 需求人 | 提需人 | 申请人',
        '需求提出方 | 需求部门 | 提出单位 | 需求来源人 | 相关方 | 需求发起人 | 发起人 | 需求发起方 | 提交人 | 需求提交人',
        '提出人员 | 提出部门/人 | 提报人 | 提报单位 | 提报部门 | 提需方 | 提需部门 | 提案人 | 需求提报人 | 需求提出单位',
        '需求提出部门 | 需求单位 | 需求负责人/提出人 | 需求申请人 | 需求申请部门 | 申请部门 | 需求来源部门 | 需求对接人',
        '业务方 | 业务负责人 | 业务部门 | 创建人 | 创建者 | 反馈人 | 反馈部门 | 用户角色 | 使用角色 | 作为 | 使用者',
        '需求干系人 | 需求来源方 | 客户提出人 | 提出用户',
        '需求提出方/人 | 需求来源人/部门 | 提需求人 | 提需求方 | 需求用户 | 需求反馈人 | 业务提出人',
        '需求客户 | 提人 | 用户类型',
      ),
      other: list('инициатор | заказчик | автор | anforderer | solicitante'),
    },
  },
  {
    id: 'priority',
    type: 'choice',
    words: {
      en: list(
        'Priority | MoSCoW | Prio | Importance | Priority Level | Requirement Priority | MoSCoW Priority | Criticality',
        'Need/Want | Business Priority | Ranking | Rank | Necessity',
        "MoSCoW Prioritisation | MoSCoW Prioritization | MoSCoW Rating | Must/Should/Could | Must/Should/Could/Won't",
        'M/S/C/W | Must Have/Nice to Have | Mandatory/Optional | Mandatory/Desirable | Mandatory? | Essential/Desirable',
        'Priority Value | Story Priority | Business Value | Importance Level | Prioritization | Prioritisation',
        'Requirement Importance | Priority of Requirement',
      ),
      zh: list(
        '优先级 | 优先等级 | 重要程度 | 优先级别 | 需求优先级 | 优先度 | 重要性 | 优先顺序 | 必要性 | 需求等级 | 需求重要性',
        '紧急程度 | 排序 | 优先排序 | 需求排序 | 优先级等级 | 优先级排序',
        '重要程度/优先级 | 重要度 | 需求紧急程度 | 功能优先级 | 需求重要程度 | 需求级别 | 优先级（高/中/低） | 优先程度',
        '必要程度 | 开发优先级 | 实现优先级 | 需求优先程度 | 产品优先级 | 重要等级 | 业务优先级 | 紧急度 | 优先级别划分',
        '优先次序',
        '需求紧急度 | MoSCoW | 优先级排列 | 重要紧急程度 | 需求优先等级 | 紧急/重要程度 | 综合排序',
        '期望程度',
      ),
      other: list('приоритет | priorität | prioridad | priorité'),
    },
    options: {
      must: {
        en: list(
          'Must | Must have | P0 | P1 | High | Highest | Critical | Essential | Mandatory | M | H | Very high | Urgent | 1',
          'Required | Blocker | A',
        ),
        zh: list('必须 | 最高 | 较高 | 高 | 必须有 | 核心 | 必要 | 必备 | 紧急 | 非常高 | 重要'),
        other: list('hoch | высокий | обязательно | muss | alta | критический'),
      },
      should: {
        en: list('Should | Should have | P2 | Medium | Normal | Important | S | Med | 2 | Moderate | Conditional | Desirable | B'),
        zh: list('应该 | 普通 | 中 | 一般 | 应有 | 应当 | 中等'),
        other: list('mittel | средний | soll | media'),
      },
      could: {
        en: list('Could | Could have | P3 | Low | Nice to have | C | L | Optional | 3 | Want | Minor'),
        zh: list('可以 | 较低 | 低 | 可有 | 可选 | 锦上添花 | 次要'),
        other: list('niedrig | низкий | kann | baja'),
      },
      wont: {
        en: list(
          "Won't | Won't have | Wont | P4 | Lowest | W | Not now | Out of scope | Future | 4 | Very low | Will not have",
          'Would have',
        ),
        zh: list('本期不做 | 最低 | 不做 | 暂不 | 暂不做 | 不会有 | 不需要'),
      },
    },
  },
] as const satisfies readonly FieldDefinition[];
