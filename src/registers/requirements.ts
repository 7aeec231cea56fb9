// The requirements traceability matrix (需求跟踪矩阵): what was asked, by whom, and whether the client confirmed it.
import { client, id, notes, owner, STATUS_WORDS } from './common';
import type { RegisterDefinition } from './definition';
import { list } from './word-list';

export const requirements = {
  id: 'requirements',
  words: {
    en: list(
      'Requirements | Requirements traceability matrix | Requirements register | Requirements list | RTM',
      'Requirements log | Requirements matrix | Traceability matrix | Product backlog | Backlog | User stories',
      'Business requirements | Functional requirements | Requirement specification | Requirements document',
    ),
    zh: list(
      '需求跟踪矩阵 | 需求清单 | 需求登记表 | 需求列表 | 需求跟踪表 | 需求池 | 需求管理 | 需求文档 | 需求 | 需求矩阵',
      '需求跟踪 | 需求规格 | 需求汇总 | 用户需求 | 产品需求',
    ),
    other: list('реестр требований | требования | anforderungen | anforderungsliste | матрица требований | requisitos', 'requerimientos'),
  },
  nouns: {
    en: list(
      'requirement | req | story | user story | br | fr | nfr | business requirement | functional requirement | system requirement | user requirement',
    ),
    zh: list('需求 | 业务需求 | 功能需求'),
  },
  fields: [
    {
      ...id,
      words: {
        en: list(
          'Requirement ID | Req ID | Req # | Req No | Requirement No | Requirement # | Requirement Number | Req. ID | Story ID',
          'User Story ID | Req Number | BR ID | FR ID | User Story Identifier | Story Identifier | Story No | Backlog ID | RQ ID',
          ...id.words.en,
        ),
        zh: list('需求编号 | 需求ID | 需求序号 | 需求标识 | 需求号 | 条目编号', ...id.words.zh),
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
        ),
        zh: list(
          '标题 | 需求 | 需求名称 | 需求标题 | 名称 | 需求项 | 需求内容 | 需求点 | 功能名称 | 功能点 | 需求概述 | 需求简述',
          '用户故事 | 需求主题 | 需求条目 | 功能需求',
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
        ),
        zh: list(
          '描述 | 需求描述 | 详细描述 | 需求说明 | 需求详情 | 需求详细描述 | 功能描述 | 详细需求 | 需求详细说明 | 具体描述',
          '功能说明 | 需求背景 | 内容 | 详细说明 | 说明 | 详细内容 | 具体内容 | 内容描述 | 内容说明',
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
        ),
        zh: list('来源 | 需求来源 | 收集方式 | 获取方式 | 需求获取方式 | 来源渠道 | 收集方法'),
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
        ),
        zh: list(
          '提出人 | 需求提出人 | 提出者 | 干系人 | 需求方 | 提出方 | 提出部门 | 需求提出者 | 需求人 | 提需人 | 申请人',
          '需求提出方 | 需求部门 | 提出单位 | 需求来源人 | 相关方 | 需求发起人 | 发起人 | 需求发起方 | 提交人 | 需求提交人',
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
        ),
        zh: list(
          '优先级 | 优先等级 | 重要程度 | 优先级别 | 需求优先级 | 优先度 | 重要性 | 优先顺序 | 必要性 | 需求等级 | 需求重要性',
          '紧急程度 | 排序 | 优先排序 | 需求排序 | 优先级等级 | 优先级排序',
        ),
        other: list('приоритет | priorität | prioridad | priorité'),
      },
      options: {
        must: {
          en: list(
            'Must | Must have | P0 | P1 | High | Highest | Critical | Essential | Mandatory | M | H | Very high | Urgent | 1',
            'Required | Blocker',
          ),
          zh: list('必须 | 最高 | 较高 | 高 | 必须有 | 核心 | 必要 | 必备 | 紧急 | 非常高 | 重要'),
          other: list('hoch | высокий | обязательно | muss | alta | критический'),
        },
        should: {
          en: list('Should | Should have | P2 | Medium | Normal | Important | S | Med | 2 | Moderate | Conditional | Desirable'),
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
    {
      id: 'acceptanceCriteria',
      type: 'text',
      words: {
        en: list(
          'Acceptance Criteria | Acceptance Criterion | Success Criteria | Fit Criterion | Criteria | Acceptance',
          'Acceptance Test | Definition of Done | Validation Criteria | Measure of Success | Acceptance Conditions',
        ),
        zh: list('验收标准 | 验收条件 | 验收准则 | 接受标准 | 成功标准 | 验收依据 | 验收要求'),
        other: list(
          'критерии приемки | akzeptanzkriterien | критерий приемки | abnahmekriterien | criterios de aceptación',
          'критерии приёмки',
        ),
      },
    },
    {
      id: 'status',
      type: 'choice',
      words: {
        en: list('Requirement Status | Requirements Status | Implementation Status', ...STATUS_WORDS.en),
        zh: list('需求状态 | 实现状态 | 开发状态 | 实现情况', ...STATUS_WORDS.zh),
        other: STATUS_WORDS.other,
      },
      options: {
        proposed: {
          en: list(
            'Proposed | New | Draft | Open | Submitted | Pending | To do | Not started | Backlog | Under review | In review',
            'Planned | Identified | To be confirmed',
          ),
          zh: list('已提出 | 新建 | 待评审 | 未开始 | 待确认 | 待处理 | 草稿 | 待开发 | 评审中 | 计划中 | 待定 | 待分析'),
          other: list('offen | новое | neu | открыт | entwurf'),
        },
        approved: {
          en: list('Approved | Accepted | Agreed | Confirmed | Baselined | Active | Ready | Signed off | Committed'),
          zh: list('已批准 | 已确认 | 批准 | 通过 | 已通过 | 已评审 | 确认 | 已接受'),
          other: list('genehmigt | утверждено | согласовано | принято'),
        },
        inProgress: {
          en: list(
            'In progress | Ongoing | In development | WIP | Implementing | In testing | Started | Testing | Doing | In test',
            'Partially complete | Under development | Partial | Incomplete | Developing',
          ),
          zh: list('进行中 | 开发中 | 实现中 | 测试中 | 设计中 | 实施中 | 处理中 | 部分完成'),
          other: list('in arbeit | в работе | in bearbeitung | en progreso'),
        },
        implemented: {
          en: list(
            'Implemented | Done | Completed | Complete | Delivered | Verified | Closed | Released | Tested | Satisfied | Passed',
            'Met | Validated | Finished | Deployed',
          ),
          zh: list('已实现 | 已完成 | 完成 | 已上线 | 已验收 | 已关闭 | 已交付 | 已测试 | 已发布 | 已验证 | 已满足 | 关闭'),
          other: list('umgesetzt | реализовано | выполнено | erledigt | completado | закрыт'),
        },
        deferred: {
          en: list('Deferred | Postponed | On hold | Later | Parked | Future release | Delayed'),
          zh: list('暂缓 | 延期 | 推迟 | 搁置 | 延后 | 挂起 | 暂停'),
          other: list('отложено | zurückgestellt'),
        },
        rejected: {
          en: list(
            'Rejected | Cancelled | Removed | Withdrawn | Dropped | Descoped | Out of scope | Canceled | Deleted | Not approved',
            'Obsolete',
          ),
          zh: list('已拒绝 | 取消 | 拒绝 | 已取消 | 不采纳 | 删除 | 驳回 | 未采纳 | 废弃'),
          other: list('abgelehnt | отклонено | отменено | rechazado'),
        },
      },
    },
    {
      id: 'confirmedBy',
      type: 'names',
      words: {
        en: list(
          'Confirmed By | Approved By | Client Approver | Signed Off By | Client Sign-off | Accepted By | Sign-off By',
          'Approver | Sign-off | Validated By | Approval',
        ),
        zh: list('客户确认人 | 确认人 | 客户签字 | 签字确认 | 批准人 | 审批人 | 需求确认人 | 客户确认 | 确认方 | 审核人 | 需求确认'),
      },
    },
    {
      id: 'confirmedOn',
      type: 'date',
      words: {
        en: list(
          'Confirmed On | Date Confirmed | Approval Date | Sign-off Date | Date Approved | Approved On | Date of Approval',
          'Signed Off On',
        ),
        zh: list('确认日期 | 确认时间 | 签字日期 | 批准日期 | 审批日期 | 需求确认日期 | 客户确认日期 | 审核日期'),
      },
    },
    {
      id: 'release',
      type: 'text',
      words: {
        en: list('Release | Version | Target Release | Sprint | Iteration | Planned Release | Phase | Target Version | Milestone'),
        zh: list('版本 | 计划版本 | 发布版本 | 迭代 | 所属版本 | 目标版本 | 上线版本 | 期次 | 实现版本'),
        other: list('версия | релиз | спринт'),
      },
    },
    {
      id: 'parent',
      type: 'id',
      words: {
        en: list('Parent | Parent ID | Parent Requirement | Epic | Derived From | Parent Req ID | Epic ID | Parent Req'),
        zh: list('父需求 | 父需求编号 | 父需求ID | 上级需求 | 所属需求 | 上级编号 | 父级 | 父级编号 | 父工作项 | 上级需求编号'),
      },
    },
    {
      ...owner,
      words: {
        en: list('Requirement Owner', ...owner.words.en, 'Business Analyst | Developer'),
        zh: list('需求负责人', ...owner.words.zh, '产品经理 | 需求责任人 | 开发负责人 | 需求对接人 | 对接人'),
        other: owner.words.other,
      },
    },
    client,
    notes,
  ],
  closed: ['implemented', 'rejected'],
} as const satisfies RegisterDefinition;
