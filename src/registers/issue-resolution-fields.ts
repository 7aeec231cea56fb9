// How an issue is answered, resolved and closed.
import { client, notes, owner, STATUS_WORDS } from './common';
import type { FieldDefinition } from './definition';
import { list } from './word-list';

export const ISSUE_RESOLUTION_FIELDS = [
  {
    id: 'acknowledgedOn',
    type: 'date',
    words: {
      en: list('Acknowledged On | Date Acknowledged | Acknowledgement Date | Acknowledged | Date Assigned | Assigned On', 'Assigned Date'),
      zh: list('受理日期 | 受理时间 | 确认受理日期 | 接单时间 | 接收日期 | 接收时间 | 分派日期'),
    },
  },
  {
    id: 'repliedOn',
    type: 'date',
    words: {
      en: list(
        'Replied On | Date Replied | Reply Date | Response Date | Date of Response | First Response Date | Responded On',
        'First Reply | Date Responded | First Response',
      ),
      zh: list('答复日期 | 答复时间 | 回复日期 | 回复时间 | 首次回复时间 | 首次响应时间 | 响应时间 | 反馈客户日期'),
    },
  },
  {
    ...owner,
    required: true,
    words: {
      en: list(
        'Issue Owner',
        ...owner.words.en,
        'Resolver | Agent | Support Agent | Action Owner | Resolved By | Assigned Agent | Issue Manager | Owner/Assigned To',
        'Assigned To/Owner | Resolution Owner | Assigned Team | Fixed By',
      ),
      zh: list(
        ...owner.words.zh,
        '问题负责人 | 问题责任人 | 解决人 | 处理人员 | 处理者 | 处理部门 | 解决责任人 | 整改责任人 | 受理人 | 解决者',
        '整改负责人 | 修改人 | 整改人 | 责任主体 | 解决负责人 | 客服',
      ),
      other: list(...owner.words.other, 'verantwortliche person'),
    },
  },
  {
    id: 'dueOn',
    type: 'date',
    client: true,
    words: {
      en: list(
        'Due Date | Due | Target Date | Due On | Target Resolution Date | Deadline | Resolution Due',
        'Expected Resolution Date | Due By | Target Completion Date | Required By | Needed By | Date Due',
        'Planned Resolution Date | Planned Completion Date | Target Close Date | Target Completion | ETA',
        'Expected Completion Date | Resolution Target Date | Target Closure Date | Required Date | Resolve By',
        'Expected Date | Planned Date | Expected Closure Date | Target Resolution | Due Date for Resolution',
        'Planned Closure Date | Resolution Deadline | Date for Resolution | Action By Date | Fix By | To Be Resolved By',
      ),
      zh: list(
        '要求完成日期 | 到期日 | 截止日期 | 承诺解决时间 | 承诺完成时间 | 期限 | 计划完成日期 | 要求解决日期 | 计划解决日期 | 解决期限 | 完成期限',
        '截止时间 | 计划完成时间 | 要求完成时间 | 处理期限 | 计划解决时间 | 预计解决日期 | 整改期限 | 预计完成日期',
        '预计完成时间 | 目标日期 | 到期日期 | 完成时限 | 预计解决时间 | 要求解决时间 | 目标解决日期 | 计划关闭日期',
        '解决时限 | 应完成日期 | 计划关闭时间 | 整改时限',
      ),
      other: list(
        'fällig | срок | fällig am | zieldatum | fecha límite | срок решения | frist | termin | fälligkeitsdatum | échéance',
        'плановая дата | faellig | срок исполнения',
      ),
    },
  },
  {
    id: 'rootCause',
    type: 'text',
    words: {
      en: list(
        'Root Cause | Cause | Root Cause Analysis | RCA | Reason | Root Causes | Cause of Issue | Underlying Cause',
        'Issue Cause | Cause Analysis | Causes',
      ),
      zh: list(
        '根本原因 | 原因 | 原因分析 | 问题原因 | 根因 | 根因分析 | 产生原因 | 原因说明 | 投诉原因 | 问题产生原因',
        '根本原因分析 | 成因 | 问题原因分析 | 冲突原因',
      ),
      other: list('причина | ursache | grundursache | коренная причина | causa raíz | causa'),
    },
  },
  {
    id: 'resolutionMethod',
    type: 'choice',
    words: {
      en: list(
        'Resolution Method | Resolution Approach | Conflict Resolution Method | Conflict Approach | Approach',
        'Conflict Resolution',
      ),
      zh: list('解决方式 | 处理方式 | 冲突解决方式 | 冲突处理方式 | 解决途径 | 解决方法类型'),
    },
    options: {
      consult: { en: list('Consult | Consultation | Collaborate | Problem solving | Collaboration'), zh: list('协商 | 合作 | 协作') },
      mediate: { en: list('Mediate | Mediation | Compromise | Reconcile'), zh: list('调解 | 调和 | 妥协') },
      communicate: { en: list('Communicate | Communication | Clarify | Smooth'), zh: list('沟通 | 说明 | 缓和') },
      negotiate: { en: list('Negotiate | Negotiation'), zh: list('谈判 | 商务谈判') },
      thirdParty: { en: list('Third party | Arbitration | Escalation | Legal'), zh: list('第三方 | 仲裁 | 诉讼 | 上报') },
    },
  },
  {
    id: 'resolution',
    type: 'text',
    client: true,
    words: {
      en: list(
        'Resolution | Action | Actions | Action Taken | Solution | Response | Corrective Action | Resolution Plan',
        'Action Plan | Decision | Resolution Description | Actions Taken | Action Required | Resolution Actions',
        'Issue Resolution | Resolution/Comments | Proposed Resolution | Recommended Action | Workaround | Next Steps',
        'Planned Action | Resolution Details | Recommendation | Mitigation | Resolution Steps | Response Taken',
        'Final Resolution | Resolution Notes | Resolution Action | Corrective Actions | Proposed Solution | Action Steps',
        'Resolution Summary | Fix | Recommended Actions | Action to Resolve | Next Action | Proposed Action',
        'Required Action | Actions Required | Remediation | Remedy | Issue Response | Resolution/Action',
        'Decision/Resolution | Outcome | Actions to Resolve | Resolution Strategy | Steps Taken | Suggested Solution',
        'Remedial Action | Management Response',
      ),
      zh: list(
        '处理措施 | 解决方案 | 措施 | 处理结果 | 解决措施 | 处理方案 | 整改措施 | 解决办法 | 处理意见 | 解决方法 | 处理建议',
        '应对措施 | 行动 | 处理情况 | 解决结果 | 处理过程 | 对策 | 回复内容 | 纠正措施 | 整改情况 | 修改意见 | 修改建议',
        '处理办法 | 解决情况 | 改进措施 | 行动方案 | 答复内容 | 处理说明 | 处理对策 | 修改方案 | 整改方案 | 解决建议',
        '解决过程 | 行动计划 | 建议措施 | 处理方法 | 建议 | 改进建议 | 答复 | 处理 | 整改建议 | 解决对策',
      ),
      other: list(
        'решение | lösung | massnahme | maßnahme | действия | solución | меры | maßnahmen | acción | план действий',
        'принятые меры',
      ),
    },
  },
  {
    id: 'preventiveAction',
    type: 'text',
    words: {
      en: list('Preventive Action | Preventative Action | Prevention | Preventive Measures | Preventive Actions', 'Preventative Measures'),
      zh: list(
        '预防措施 | 预防方案 | 防止再发措施 | 预防对策 | 防范措施 | 长期措施 | 避免再发措施 | 杜绝方案 | 杜绝措施 | 根治措施 | 防止复发措施',
      ),
    },
  },
  {
    id: 'resolvedOn',
    type: 'date',
    words: {
      en: list(
        'Resolved On | Date Resolved | Resolution Date | Actual Resolution Date | Resolved Date | Date Completed',
        'Completion Date | Actual Completion Date | Closure Date | Completed On | Resolved | Date Fixed | Resolved At',
        'Actual Date | Date of Resolution | Completed Date | Date Solved | Fixed On',
        'Date of Action Taken | Action Taken On | Date Action Taken',
      ),
      zh: list(
        '解决日期 | 解决时间 | 实际完成日期 | 完成日期 | 处理日期 | 处理时间 | 实际解决日期 | 完成时间 | 实际完成时间',
        '实际解决时间 | 整改完成日期 | 处理完成时间 | 整改完成时间 | 问题解决日期 | 问题解决时间',
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
      ),
      zh: list(
        '关闭日期 | 关闭时间 | 结案日期 | 结束日期 | 关单时间 | 结案时间 | 结束时间 | 问题关闭日期 | 实际关闭日期 | 销项日期',
        '问题关闭时间',
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
      ),
      zh: list('客户认可 | 客户是否认可 | 客户确认 | 客户满意 | 是否满意 | 客户是否满意 | 客户验收 | 投诉人是否满意 | 客户是否确认'),
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
      ),
      zh: list(
        '问题状态 | 解决状态 | 投诉状态 | 处理进度 | 处理进展 | 解决进度 | 整改状态 | 缺陷状态 | 关闭情况 | 解决与否',
        '是否已解决 | 跟踪情况 | 工单状态 | 是否已关闭',
        ...STATUS_WORDS.zh,
      ),
      other: list(...STATUS_WORDS.other, 'статус проблемы'),
    },
    options: {
      open: {
        en: list(
          'Open | New | Raised | Logged | Unresolved | Active | Not started | Pending | Identified | Submitted | Assigned',
          'To do | Outstanding | Created | Received | Registered | Backlog | Overdue | Acknowledged | Reported | No',
          'Unassigned | Draft | Triage | Not resolved | Awaiting action',
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
          'Pending client | Analysis',
        ),
        zh: list(
          '处理中 | 进行中 | 解决中 | 跟进中 | 跟踪中 | 待确认 | 正在处理 | 整改中 | 已受理处理中 | 调查中 | 待客户确认',
          '执行中 | 待验证 | 分析中 | 部分解决 | 待反馈',
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
        en: list('Closed | Close | Archived'),
        zh: list('已关闭 | 关闭 | 结案 | 已结案 | 已结束 | 闭环 | 已闭环 | 结束 | 已销项'),
        other: list('geschlossen | закрыт | закрыта | закрыто | cerrado | abgeschlossen | fermé'),
      },
      reopened: {
        en: list('Reopened | Re-opened | Reopen'),
        zh: list('重新打开 | 重开 | 再次打开 | 重新开启'),
        other: list('wiedereröffnet | переоткрыт'),
      },
      deferred: {
        en: list('Deferred | On hold | Postponed | Parked | Suspended | Hold | Paused | Blocked | Delayed'),
        zh: list('延期 | 暂缓 | 挂起 | 搁置 | 推迟 | 延后 | 遗留 | 暂停 | 延期处理 | 待定'),
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
      ),
      zh: list('关联编号 | 关联 | 相关编号 | 关联风险 | 关联变更 | 关联项 | 相关风险 | 关联风险编号 | 关联变更编号 | 关联记录'),
    },
  },
  {
    id: 'clientWording',
    type: 'text',
    client: true,
    words: {
      en: list(
        'Client Wording | Wording for Client | Client Message | External Wording | Client Description | Wording to Client',
        'Client-facing Description',
      ),
      zh: list('对客表述 | 对客户表述 | 对外表述 | 客户版描述 | 对客描述 | 对外口径 | 对客口径'),
    },
  },
  client,
  notes,
] as const satisfies readonly FieldDefinition[];
