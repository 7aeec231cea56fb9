// When a requirement counts as met, who confirmed it, in which release it comes, and how it stands.
import { client, notes, owner, STATUS_WORDS } from './common';
import type { FieldDefinition } from './definition';
import { list } from './word-list';

export const REQUIREMENT_PROGRESS_FIELDS = [
  {
    id: 'acceptanceCriteria',
    type: 'text',
    words: {
      en: list(
        'Acceptance Criteria | Acceptance Criterion | Success Criteria | Fit Criterion | Criteria | Acceptance',
        'Acceptance Test | Definition of Done | Validation Criteria | Measure of Success | Acceptance Conditions',
        'Conditions of Satisfaction | Acceptance Test Criteria | Success Criterion | User Acceptance Criteria',
        'Fit Criteria | Criteria for Acceptance | Verification Criteria | Acceptance Measure',
      ),
      zh: list(
        '验收标准 | 验收条件 | 验收准则 | 接受标准 | 成功标准 | 验收依据 | 验收要求',
        '验收条件/标准 | 允收标准 | 允收条件 | 接收标准 | 完成定义 | 验收要点 | 通过标准 | 验收指标 | 验收规则',
        '验收细则',
      ),
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
      en: list(
        'Requirement Status | Requirements Status | Implementation Status',
        ...STATUS_WORDS.en,
        'Development Status | Requirement State | Story Status | Approval Status | Feature Status | Backlog Status',
        'Status of Requirement | Build Status',
      ),
      zh: list(
        '需求状态 | 实现状态 | 开发状态 | 实现情况',
        ...STATUS_WORDS.zh,
        '需求进展 | 需求进度 | 开发进度 | 是否实现 | 需求处理状态 | 评审状态 | 需求评审状态 | 需求当前状态 | 功能状态',
        '需求实现状态 | 实施状态 | 任务状态 | 需求跟踪状态 | 需求完成情况 | 是否完成 | 上线状态',
        '需求进行状态 | 排期状态 | 开发完成情况 | 实现进度 | 需求完成状态 | 交付状态 | 需求实现情况',
        '需求开发状态 | 是否开发 | 是否上线 | 是否已实现 | 需求确认状态 | 研发状态 | 研发进度',
        '需求进展情况',
      ),
      other: STATUS_WORDS.other,
    },
    options: {
      proposed: {
        en: list(
          'Proposed | New | Draft | Open | Submitted | Pending | To do | Not started | Backlog | Under review | In review',
          'Planned | Identified | To be confirmed | Not met | Not done',
        ),
        zh: list(
          '已提出 | 新建 | 待评审 | 未开始 | 待确认 | 待处理 | 草稿 | 待开发 | 评审中 | 计划中 | 待定 | 待分析 | 未完成 | 未实现 | 待实现 | 待讨论',
        ),
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
        'Business Sign-off | Authorised By',
      ),
      zh: list(
        '客户确认人 | 确认人 | 客户签字 | 签字确认 | 批准人 | 审批人 | 需求确认人 | 客户确认 | 确认方 | 审核人 | 需求确认',
        '确认者 | 业务确认人',
      ),
    },
  },
  {
    id: 'confirmedOn',
    type: 'date',
    words: {
      en: list(
        'Confirmed On | Date Confirmed | Approval Date | Sign-off Date | Date Approved | Approved On | Date of Approval',
        'Signed Off On',
        'Date Signed Off | Date Accepted',
      ),
      zh: list(
        '确认日期 | 确认时间 | 签字日期 | 批准日期 | 审批日期 | 需求确认日期 | 客户确认日期 | 审核日期',
        '需求确认时间 | 客户确认时间',
      ),
    },
  },
  {
    id: 'release',
    type: 'text',
    words: {
      en: list(
        'Release | Version | Target Release | Sprint | Iteration | Planned Release | Phase | Target Version | Milestone',
        'Fix Version | Fix Versions | Fix Version/s | Release Number | Planned Sprint | Target Sprint',
        'Planned Iteration | Iteration Path | Sprint # | Sprint No | Iteration # | Milestone/Release | Release Version',
        'Sprint Number | Planned For | Phase/Release | Increment',
      ),
      zh: list(
        '版本 | 计划版本 | 发布版本 | 迭代 | 所属版本 | 目标版本 | 上线版本 | 期次 | 实现版本',
        '计划上线版本 | 计划排入版本 | 排期版本 | 期望版本 | 目标迭代 | 所属迭代 | 冲刺 | 所属冲刺 | 期数 | 规划版本',
        '迭代版本 | 迭代周期 | 所属Sprint | 版本规划 | 排入版本 | 版本计划 | 预计上线时间 | 计划上线时间 | 计划上线日期 | 期望上线时间',
      ),
      other: list('версия | релиз | спринт'),
    },
  },
  {
    id: 'parent',
    type: 'id',
    words: {
      en: list(
        'Parent | Parent ID | Parent Requirement | Epic | Derived From | Parent Req ID | Epic ID | Parent Req',
        'Epic Name | Epic Link | Parent Requirement ID | Associate ID | Associated ID | Parent Feature | Parent Story',
        'Theme | Business Requirement Ref',
      ),
      zh: list(
        '父需求 | 父需求编号 | 父需求ID | 上级需求 | 所属需求 | 上级编号 | 父级 | 父级编号 | 父工作项 | 上级需求编号',
        '史诗 | 父级需求 | 父项 | 所属史诗 | 父编号 | 关联父需求',
      ),
    },
  },
  {
    ...owner,
    words: {
      en: list(
        'Requirement Owner',
        ...owner.words.en,
        'Business Analyst | Developer',
        'Assigned Developer | Feature Owner | Story Owner | Product Owner | Analyst | Responsible Developer',
      ),
      zh: list(
        '需求负责人',
        ...owner.words.zh,
        '产品经理 | 需求责任人 | 开发负责人 | 需求对接人 | 对接人',
        '产品负责人 | 需求分析人 | 跟进产品 | 负责产品 | 负责产品经理 | 开发人员 | 开发人 | 需求处理人 | 实现人',
        '需求对接产品 | 开发责任人 | 需求跟进人 | 研发负责人',
        '需求接收人 | 接收人 | 需求负责产品 | 功能负责人 | 研发人员 | 实施负责人 | 需求跟踪人',
        '需求分析师 | 后端负责人',
      ),
      other: owner.words.other,
    },
  },
  client,
  notes,
] as const satisfies readonly FieldDefinition[];
