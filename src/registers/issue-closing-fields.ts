// When an issue was resolved and closed, whether the client accepted that, and how it stands.
import { client, clientWording, notes, STATUS_WORDS } from './common';
import type { FieldDefinition } from './definition';
import { list } from './word-list';

export const ISSUE_CLOSING_FIELDS = [
  {
    id: 'resolvedOn',
    type: 'date',
    words: {
      en: list(
        'Resolved On | Date Resolved | Resolution Date | Actual Resolution Date | Resolved Date | Date Completed',
        'Completion Date | Actual Completion Date | Closure Date | Completed On | Resolved | Date Fixed | Resolved At',
        'Actual Date | Date of Resolution | Completed Date | Date Solved | Fixed On',
        'Date of Action Taken | Action Taken On | Date Action Taken',
        'Date Rectified | Rectified On | Rectification Date | Actual Completion | Actual Close Date | Resolved Time',
        'Resolved Date/Time | Resolution Time Stamp | Date of Completion | Solved At | Solved On | Solved Date',
        'Fixed Date | Fix Date | Date of Fix | Date Fixed/Resolved | Completed At | Done Date | Date Done',
        'Date Actioned | Actual Resolved Date | Date Issue Resolved | Date Complaint Resolved | Actual Fix Date',
        'Date Repaired | Actual Finish Date',
        'Actual Res. Date | Actual Res Date | Res. Date | Actual Resolution',
      ),
      zh: list(
        '解决日期 | 解决时间 | 实际完成日期 | 完成日期 | 处理日期 | 处理时间 | 实际解决日期 | 完成时间 | 实际完成时间',
        '实际解决时间 | 整改完成日期 | 处理完成时间 | 整改完成时间 | 问题解决日期 | 问题解决时间',
        '实际完成日 | 实际解决日 | 修复日期 | 修复时间 | 实际修复时间 | 处置时间 | 处置日期 | 整改日期 | 整改时间',
        '实际整改时间 | 实际整改完成时间 | 处理完成日期 | 处理完毕时间 | 解决完成时间 | 完成日 | 改善完成日',
        '实际完成期限 | 办结时间 | 办结日期 | 修改日期时间 | 维修完成时间 | 问题处理时间 | 问题处理日期',
        '实际整改日期 | 完成整改时间 | 整改完成日 | 修复完成时间 | 解决完成日期 | 问题处理完成时间',
        '实际处理时间 | 实际处理日期 | 维修时间 | 处理完日期 | 修正日期',
      ),
      other: list('дата решения | gelöst am | erledigt am | дата закрытия | fecha de resolución | дата устранения'),
    },
  },
  {
    id: 'closedOn',
    type: 'date',
    words: {
      en: list(
        'Closed On | Date Closed | Closed Date | Close Date | Closing Date | Closed At | Date of Closure | Closure | Closed',
        'End Date | Actual Closure Date | Date Issue Closed',
        'Close Out Date | Close-out Date | Closeout Date | Date of Close Out | Date/Time Closed | Date Closed Out',
        'Closed Out On | Closed Out Date | Date of Closing | Closing Time | Close Time | Closed Time | Closed Date/Time',
        'Time Closed | Complaint Closed Date | Issue Closed Date | Date Complaint Closed',
      ),
      zh: list(
        '关闭日期 | 关闭时间 | 结案日期 | 关单时间 | 结案时间 | 问题关闭日期 | 实际关闭日期 | 销项日期',
        '问题关闭时间',
        '结案日 | 实际结案日 | 实际结案日期 | 验证关闭日期 | 验证关闭时间 | 闭环日期 | 闭环时间 | 销项时间',
        '实际关闭时间 | 关单日期 | 办结关闭时间 | 关闭日',
        '销号时间 | 销号日期 | 归档日期 | 实际销号时间 | 缺陷关闭时间 | 关闭时间点 | 闭合日期',
      ),
      other: list('geschlossen am | закрыто | дата закрытия | fecha de cierre | abschlussdatum'),
    },
  },
  {
    id: 'clientAccepted',
    type: 'yesNo',
    words: {
      en: list(
        'Client Accepted | Customer Accepted | Accepted by Client | Client Satisfied | Customer Satisfied',
        'Customer Confirmed | Accepted by Customer | Client Confirmed',
        'Customer Satisfied? | Is Customer Satisfied | Consumer Disputed | Client Accepted? | Complainant Satisfied',
        'Accepted by Complainant | Client Sign-off',
      ),
      zh: list(
        '客户认可 | 客户是否认可 | 客户确认 | 客户满意 | 是否满意 | 客户是否满意 | 客户验收 | 投诉人是否满意 | 客户是否确认',
        '客户满意与否 | 客户是否接受 | 客户是否同意 | 满意与否 | 是否认可 | 用户是否满意 | 用户确认',
      ),
    },
  },
  {
    id: 'status',
    type: 'choice',
    client: true,
    words: {
      en: list(
        'Issue Status | Resolution Status | Complaint Status | Ticket Status | Incident Status',
        'Complaint Outcome | Bug Status | Resolved?',
        ...STATUS_WORDS.en,
        'State of Issue | Status of Issue | Defect Status | Case Status | Request Status | Grievance Status',
        'Problem Status | NCR Status | RFI Status | Status of Complaint | Work Status | Resolved (Y/N) | Is Resolved',
        'Issue State | Resolved or Not | Ticket State | Action Status | Closure Status',
      ),
      zh: list(
        '问题状态 | 解决状态 | 投诉状态 | 处理进度 | 处理进展 | 解决进度 | 整改状态 | 缺陷状态 | 关闭情况 | 解决与否',
        '是否已解决 | 跟踪情况 | 工单状态 | 是否已关闭',
        ...STATUS_WORDS.zh,
        'Bug状态 | BUG处理状态 | 缺陷处理状态 | 客诉状态 | 议题状态 | 问题处理状态 | 问题处理进度 | 问题进度 | 问题进展',
        '问题解决状态 | 问题解决情况 | 问题当前状态 | 问题关闭状态 | 修复状态 | 修复情况 | 修改状态 | 修改情况',
        '是否修复 | 是否修改 | 是否处理 | 是否整改 | 是否整改完成 | 是否完成 | 是否完成整改 | 是否已处理 | 是否已修复',
        '是否闭环 | 是否结案 | 闭环与否 | 解决进展 | 解决情况 | 解决结果状态 | 整改进展 | 整改进度 | 处理与否',
        '处置状态 | 处置进度 | 工单进度 | 办理状态 | 案件状态 | 改善状态 | 追踪状况 | 事件状态 | 反馈状态 | 验证状态',
        '复测状态 | 跟进情况 | 跟进状态',
        '是否销号 | 销号情况 | 销号状态 | 整改情况 | 整改完成情况 | 整改结果 | 是否整改到位 | 是否已整改',
        '当前进展 | 最新进展 | 目前进展 | 进展情况 | bug状态 | 改善状况 | 关单状态 | 是否关单',
        '是否采纳 | 采纳情况 | 事项状态 | 开发状态',
      ),
      other: list(...STATUS_WORDS.other, 'статус проблемы'),
    },
    options: {
      open: {
        en: list(
          'Open | New | Raised | Logged | Unresolved | Active | Not started | Pending | Identified | Submitted | Assigned',
          'To do | Outstanding | Created | Received | Registered | Backlog | Overdue | Acknowledged | Reported | No',
          'Unassigned | Draft | Triage | Not resolved | Awaiting action | O',
        ),
        zh: list(
          '未解决 | 打开 | 开放 | 待处理 | 新建 | 未处理 | 未关闭 | 待解决 | 未开始 | 开启 | 已提出 | 新增 | 未完成 | 待办',
          '已登记 | 待受理 | 否 | 已受理 | 未整改 | 待整改 | 已分派',
        ),
        other: list('offen | открыт | открыта | neu | открыто | новый | abierto | новая | ouvert | активна'),
      },
      inProgress: {
        en: list(
          'In progress | Ongoing | WIP | Under investigation | In review | Working | Escalated | Investigating | In process',
          'Work in progress | Awaiting client | Waiting | Under review | Pending customer | Started | Monitoring | Doing',
          'Awaiting response | Being resolved | Waiting for customer | In resolution | Testing | In test | Waiting on customer',
          'Pending client | Analysis | Awaiting customer | Ready for test | Ready for QA',
        ),
        zh: list(
          '处理中 | 进行中 | 解决中 | 跟进中 | 跟踪中 | 待确认 | 正在处理 | 整改中 | 已受理处理中 | 调查中 | 待客户确认',
          '执行中 | 待验证 | 分析中 | 部分解决 | 待反馈 | 验证中 | 待回复 | 待答复 | 修复中',
        ),
        other: list('in arbeit | в работе | in bearbeitung | en progreso | laufend | в процессе | en cours'),
      },
      resolved: {
        en: list(
          'Resolved | Fixed | Solved | Done | Completed | Complete | Yes | Closed pending confirmation | Answered | Verified',
          'Finished | Implemented | Ready for closure | Awaiting closure',
        ),
        zh: list(
          '已解决 | 解决 | 已处理 | 已完成 | 完成 | 已答复 | 处理完成 | 是 | 已回复 | 已整改 | 已修复 | 整改完成 | 处理完毕',
          '已修改 | 已落实 | 修复',
        ),
        other: list('gelöst | решен | решена | erledigt | решено | resuelto | решён | behoben | résolu | выполнено'),
      },
      closed: {
        en: list('Closed | Close | Archived | C'),
        zh: list('已关闭 | 关闭 | 结案 | 已结案 | 已结束 | 闭环 | 已闭环 | 结束 | 已销项 | 已销号 | 已办结 | 办结'),
        other: list('geschlossen | закрыт | закрыта | закрыто | cerrado | abgeschlossen | fermé'),
      },
      reopened: {
        en: list('Reopened | Re-opened | Reopen'),
        zh: list('重新打开 | 重开 | 再次打开 | 重新开启'),
        other: list('wiedereröffnet | переоткрыт'),
      },
      deferred: {
        en: list('Deferred | On hold | Postponed | Parked | Suspended | Hold | Paused | Blocked | Delayed'),
        zh: list('延期 | 暂缓 | 挂起 | 搁置 | 推迟 | 延后 | 遗留 | 暂停 | 延期处理 | 待定 | 暂不处理 | 暂不解决'),
        other: list('zurückgestellt | отложен | отложено | приостановлено'),
      },
      rejected: {
        en: list(
          "Rejected | Cancelled | Invalid | Duplicate | Won't fix | Not an issue | Withdrawn | Canceled | Declined",
          'Not accepted | Void | Wont fix',
        ),
        zh: list('已拒绝 | 拒绝 | 取消 | 不处理 | 无效 | 重复 | 已取消 | 驳回 | 非问题 | 不予处理 | 作废 | 撤销 | 不采纳'),
        other: list('abgelehnt | отклонен | отменен | отклонено | rechazado'),
      },
    },
  },
  {
    id: 'links',
    type: 'ids',
    words: {
      en: list(
        'Links | Related | Linked Items | Related IDs | Related Risk | References | Related Change | Related Items',
        'Linked Risk | Related Issues | Risk ID | Change ID | Linked To | Related Risk ID | Linked Issues | Related Records',
        'Dependencies',
        'Related Bug | Linked Issues/Tickets | Linked Tickets | Related Tickets | Duplicate Of | Duplicates',
        'Parent Issue | Linked Change',
      ),
      zh: list('关联编号 | 关联 | 相关编号 | 关联风险 | 关联变更 | 关联项 | 相关风险 | 关联风险编号 | 关联变更编号 | 关联记录'),
    },
  },
  clientWording,
  client,
  notes,
] as const satisfies readonly FieldDefinition[];
