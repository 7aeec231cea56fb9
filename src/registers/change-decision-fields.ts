// How a change is decided and carried out.
import { client, clientWording, notes, owner, STATUS_WORDS } from './common';
import type { FieldDefinition } from './definition';
import { list } from './word-list';

export const CHANGE_DECISION_FIELDS = [
  {
    id: 'chargeable',
    type: 'yesNo',
    words: {
      en: list('Chargeable | Billable | Charged | Paid Change | Charge | Billable? | Chargeable to Client'),
      zh: list(
        '是否收费 | 收费 | 是否计费 | 计费 | 是否有偿 | 有偿/无偿 | 是否另行收费',
        '费用承担 | 是否涉及费用 | 是否付费 | 是否增加费用 | 有无费用',
      ),
    },
  },
  {
    id: 'contractClause',
    type: 'text',
    words: {
      en: list(
        'Contract Clause | Contract Basis | Contract Reference | Contract Ref | Clause | Contractual Basis',
        'Clause Reference | Contract Clause No',
      ),
      zh: list('合同依据 | 合同条款 | 依据条款 | 合同条款依据 | 对应合同条款'),
    },
  },
  {
    id: 'status',
    type: 'choice',
    required: true,
    client: true,
    words: {
      en: list(
        'Change Status | Request Status | Approval Status | CR Status | Change Request Status | Approved/Rejected',
        'Disposition Status',
        ...STATUS_WORDS.en,
        'CO Status | Change Order Status | Variation Status | Approved (Y/N) | Approved? (Y/N) | Status of Change',
        'Status of Request | RFC Status | Change State | Approved / Rejected / Pending | Accepted/Rejected',
        'Approve/Reject | Approved or Rejected | Implementation Status | Accept/Reject | Approved/Denied',
        'Pending/Approved/Rejected | Status (Approved/Rejected)',
      ),
      zh: list(
        '变更状态 | 审批状态 | 申请状态 | 请求状态 | 变更执行状态',
        ...STATUS_WORDS.zh,
        '实施情况 | 实施状态 | 变更执行情况 | 变更进展 | 变更进度 | 变更落实情况 | 批准状态 | 审核状态 | 批复状态',
        '申请进度 | 签证状态 | 变更处理状态 | 变更审批状态 | 审批进度 | 核准状态 | 变更完成情况 | 实施进度',
        '变更是否完成 | 变更完成状态 | 是否实施 | 是否已实施 | 是否完成 | 是否执行 | 变更实施状态',
        '变更实施情况 | 变更验证状态 | 处理进度 | 变更请求状态 | 变更跟踪状态 | 变更当前状态 | CCB状态',
        '变更执行进度',
      ),
      other: STATUS_WORDS.other,
    },
    options: {
      submitted: {
        en: list(
          'Submitted | New | Open | Raised | Requested | Logged | Proposed | Received | Draft | Registered | Initiated',
          'Identified | Reopened | To do',
        ),
        zh: list('已提交 | 新建 | 提交 | 待处理 | 已申请 | 开放 | 已登记 | 已受理 | 新增 | 打开 | 已提出 | 草稿 | 申请中 | 未处理'),
        other: list('offen | открыт | neu | подан | новый | abierto | beantragt'),
      },
      assessing: {
        en: list(
          'Assessing | Under review | In review | Under assessment | Impact analysis | In analysis | Under evaluation',
          'In assessment | Analysing | Reviewing | Under investigation | Evaluating | Analysis',
        ),
        zh: list('评估中 | 分析中 | 影响分析中 | 评审中 | 正在评估 | 审查中'),
        other: list('in prüfung | на рассмотрении | на оценке | en revisión'),
      },
      assessed: {
        en: list('Assessed | Evaluated | Analysed | Analyzed | Reviewed | Impact assessed'),
        zh: list('已评估 | 已分析 | 评估完成 | 已评审 | 评估完毕'),
        other: list('bewertet | оценен'),
      },
      pending: {
        en: list(
          'Pending | Pending approval | Awaiting approval | Awaiting decision | Pending decision | Awaiting client',
          'To be decided | Awaiting sign-off | Waiting for approval | Escalated | Awaiting client approval | Waiting',
        ),
        zh: list('待审批 | 审批中 | 待批准 | 待定 | 待决定 | 待客户确认 | 待确认 | 待审核 | 审核中 | 待决策'),
        other: list('ожидает | ausstehend | pendiente | на согласовании | на утверждении | wartend'),
      },
      approved: {
        en: list(
          'Approved | Accepted | Authorised | Authorized | Agreed | In progress | Signed off | Implementing',
          'In implementation | Conditionally approved | Approved with conditions | Scheduled | Ongoing | WIP | Yes',
          'Approved with changes | In development | Planned | Work in progress',
        ),
        zh: list(
          '已批准 | 批准 | 通过 | 已通过 | 同意 | 审批通过 | 实施中 | 进行中 | 执行中 | 已同意 | 有条件批准 | 已接受 | 处理中',
          '已审批 | 接受 | 待实施',
        ),
        other: list('genehmigt | утвержден | одобрен | принят | aprobado | одобрено | утверждено | in umsetzung | freigegeben | в работе'),
      },
      rejected: {
        en: list('Rejected | Declined | Denied | Not approved | Refused | Disapproved | No'),
        zh: list('已拒绝 | 拒绝 | 否决 | 驳回 | 未通过 | 不同意 | 已驳回 | 不批准 | 未批准 | 已否决 | 不通过'),
        other: list('abgelehnt | отклонен | отклонено | rechazado | отказано'),
      },
      postponed: {
        en: list('Postponed | Deferred | On hold | Parked | Delayed | Suspended | Hold | Put on hold'),
        zh: list('暂缓 | 推迟 | 延期 | 搁置 | 挂起 | 延后 | 暂停'),
        other: list('zurückgestellt | отложен | отложено | aplazado'),
      },
      withdrawn: {
        en: list('Withdrawn | Cancelled | Canceled | Retracted | Abandoned | Void'),
        zh: list('已撤回 | 撤回 | 取消 | 已取消 | 撤销 | 已撤销 | 作废'),
        other: list('zurückgezogen | отозван | отменен | cancelado | storniert'),
      },
      merged: { en: list('Merged | Duplicate | Combined | Superseded | Duplicated'), zh: list('合并 | 已合并 | 重复') },
      implemented: {
        en: list('Implemented | Done | Completed | Complete | Delivered | Verified | Deployed | Executed | Released | Resolved'),
        zh: list('已实施 | 已完成 | 完成 | 已执行 | 实施完成 | 已验证 | 已上线 | 已变更 | 已落实 | 已发布'),
        other: list('umgesetzt | реализован | выполнен | внедрен | implementado | реализовано | erledigt | выполнено'),
      },
      closed: {
        en: list('Closed | Closed out'),
        zh: list('已关闭 | 关闭 | 结束 | 已结束 | 归档'),
        other: list('geschlossen | закрыт | cerrado | закрыто | abgeschlossen'),
      },
    },
  },
  {
    id: 'decision',
    type: 'text',
    words: {
      en: list(
        'Decision | Disposition | Outcome | CCB Decision | Resolution | Decision Comments | Approval Decision',
        'Final Decision | Decision/Outcome | Approval | Result | Action | Recommendation | Action Taken | Decision Notes',
        'Conclusion | Disposition Comments | Approved? | Approval Comments',
        'CAB Decision | CAB Approval | CCB Comments | Approval Result | Board Decision | Decision Made',
        'Sponsor Decision | Client Decision | Final Disposition | Approval Notes | Approval/Rejection | Approve/Deny',
        'Decision and Rationale | Review Result | Review Outcome | Decision Summary | Management Decision',
        'Steering Committee Decision | Decision Rationale | Decision Reason',
      ),
      zh: list(
        '处理意见 | 处理 | 决定 | 处置 | 审批意见 | 处理结果 | 决策 | 审批结果 | 决策结果 | 审核意见 | 处置结果 | 批准意见',
        '结论 | 变更决定 | 审批结论 | 评审意见 | 评审结果 | 处理决定 | 最终决定 | 变更结果 | 评审结论 | 变更处理 | 是否批准',
        '批复意见 | 批复结果 | 审批情况 | 评审决定 | 审批决定 | CCB意见 | CCB决议 | CCB决定 | 核准结果 | 审核结果',
        '审查结果 | 审查意见 | 领导意见 | 决议 | 变更审批结果 | 变更评审结果 | 变更评审意见 | 批准结果 | 客户意见',
        '甲方意见 | 业主意见 | 监理意见 | 裁决结果 | 决策意见',
        '审批意见/结果 | CCB审批结果 | CCB审核意见 | CCB评审结果 | CCB评审意见',
        '变更控制委员会意见 | 委员会决定 | 委员会意见 | 评估结论 | 变更评估结果 | 审定结果 | 审定意见',
        '是否同意 | 是否通过 | 是否接受 | 变更是否批准 | 是否审批通过 | 批准/拒绝 | 批准与否 | 批准情况',
        '同意/拒绝 | 审批决策 | 变更决策 | 变更审批意见 | 变更审批 | CCB结论 | CCB审批 | 决策结论',
        '裁定结果 | 裁示',
      ),
      other: list('решение | entscheidung | decisión | решение ccb'),
    },
  },
  {
    id: 'waitingOn',
    type: 'choice',
    words: {
      en: list('Waiting On | Waiting For | Ball With | Pending With | Awaiting | Action With'),
      zh: list('待我方/待客户 | 等待方 | 待办方 | 等待 | 待谁处理 | 当前处理方 | 待处理方'),
    },
    options: {
      us: {
        en: list('Us | Our side | Project | Internal | Team | PM | Supplier | We'),
        zh: list('待我方 | 我方 | 乙方 | 项目组 | 内部'),
      },
      client: { en: list('Client | Customer | External | Sponsor | Them'), zh: list('待客户 | 客户 | 甲方 | 业主 | 客户方 | 对方') },
    },
  },
  {
    id: 'approver',
    type: 'names',
    words: {
      en: list(
        'Approver | Approved By | Authorised By | Authorized By | Decision Maker | Decided By | Approval Authority',
        'Decision By | CCB | Approving Authority | Sign-off | Sign off by | Reviewed By | Reviewer | Authorised',
        'Approver Name | Approval By | Change Authority | Authority | CCB Approval',
        'Approved/Rejected By | Approval Name | CCB Member | CAB | Approved by Name | Authorizer | Authorised Person',
        'Signed Off By | Sign-off By | Decision Owner | Change Approver | Sponsor Approval | Who Approved',
        'Approval Body | CO Approved By | Approver Signature | Change Board | Approvers | Reviewed/Approved By',
        'Approving Officer',
      ),
      zh: list(
        '批准人 | 审批人 | 审批者 | 批准者 | 决策人 | 审核人 | 决定人 | 变更批准人 | 批准方 | 变更审批人 | 审批方 | 批准单位',
        '审批部门 | 核准人 | 评审人',
        '核准者 | 核准单位 | 审核者 | 审核部门 | 审核单位 | 批复人 | 批复单位 | 变更审核人 | 变更决策人 | 签批人',
        '审定人 | 领导签字 | 审批领导 | 决策方 | 变更批准者 | 变更核准人 | 批准领导',
        'CCB | 变更控制委员会 | CCB审批人 | CCB负责人 | 变更批准单位 | 变更审批负责人 | 变更授权人',
        '变更核准者 | 裁决人 | 最终批准人',
      ),
      other: list('утвердил | genehmigt von | согласующий | aprobado por | утверждающий | genehmiger | кем утверждено'),
    },
  },
  {
    id: 'clientApprover',
    type: 'names',
    words: {
      en: list(
        'Client Approver | Client Approval | Customer Approval | Approved by Client | Client Sign-off | Customer Approver',
        'Client Signatory',
        'Client Approver Name | Client Authorisation | Client Representative | Owner Approval | Approved by Owner',
        'Approved by Customer',
      ),
      zh: list(
        '客户确认人 | 客户批准人 | 客户审批人 | 客户签字 | 客户确认 | 甲方批准人 | 客户签字人 | 甲方确认人 | 甲方审批',
        '甲方签字 | 甲方负责人确认 | 业主确认 | 业主批准 | 客户确认者 | 客户方确认人 | 客户方审批人 | 甲方代表',
        '业主代表',
      ),
    },
  },
  {
    id: 'decidedOn',
    type: 'date',
    client: true,
    words: {
      en: list(
        'Decision Date | Date Approved | Approval Date | Decided On | Approved On | Date of Decision | Date Decided',
        'Approved Date | Date Approved/Rejected | Date of Approval | Disposition Date | Date Resolved | Date of Action',
        'Date Reviewed | Review Date | Resolution Date | Rejected/Approved Date | Approval/Rejection Date | Date Authorised',
        'Date Approved/Denied | Date Approved or Rejected | Approved Date/Rejected Date | Decision Made On',
        'Date of CCB Decision | CCB Decision Date | CAB Decision Date | Authorised On | Authorization Date',
        'Signed Off On | Date Signed | Sign-off Date | Decided Date | CO Approved Date | Approval/Denial Date',
        'Date of Sign-off | Date Accepted | Date Approved by Client | Approve Date | Accepted Date',
        'Closing Decision Date',
      ),
      zh: list(
        '审批日期 | 决定日期 | 批准日期 | 审批时间 | 批准时间 | 决策日期 | 审核日期 | 处理日期 | 评审日期 | 决定时间',
        '审批完成日期 | 变更批准日期 | 核准日期 | 处理时间',
        '确认时间 | 确认日期 | 批复日期 | 批复时间 | 核准时间 | 审核时间 | 审定日期 | 签批日期 | 签字日期 | 评审时间',
        '决议日期 | 通过日期 | 客户确认日期 | 客户确认时间 | 审批通过时间 | 审批通过日期 | 变更批准时间 | 变更审批日期',
        '变更审批时间 | 变更确认日期 | 变更评审日期',
        'CCB审批日期 | CCB决策日期 | 评审通过日期 | 评审通过时间 | 审批完成时间 | 批准通过日期',
        'CCB批准日期 | 变更决定日期 | 变更决策日期 | 裁决日期',
      ),
      other: list(
        'дата решения | entscheidungsdatum | дата утверждения | дата одобрения | genehmigt am | fecha de aprobación',
        'дата согласования',
      ),
    },
  },
  {
    id: 'implementedOn',
    type: 'date',
    words: {
      en: list(
        'Date Implemented | Implemented On | Implementation Date | Date Completed | Completion Date | Closed On',
        'Date Closed | Actual Date | Date of Implementation | Completed On | Implemented Date | Closing Date',
        'Actual Completion Date | Closed Date | Actual Implementation Date | Closure Date | Completed Date | Effective Date',
        'Date of Change',
        'Date of Completion | Actual Implementation | Deployed On | Deployment Date | Date Deployed | Go-live Date',
        'Release Date | Executed On | Execution Date | Change Implemented On | Date Change Implemented | Done On',
        'Closed | Date Incorporated',
      ),
      zh: list(
        '实施日期 | 实施时间 | 完成日期 | 执行日期 | 完成时间 | 变更实施日期 | 变更完成日期 | 实际完成日期 | 关闭日期',
        '生效日期 | 变更执行日期 | 变更完成时间 | 上线日期 | 关闭时间',
        '执行时间 | 执行完成日期 | 实施完成日期 | 实施完成时间 | 变更实施时间 | 变更生效日期 | 变更关闭日期',
        '变更上线时间 | 上线时间 | 落实日期 | 实际上线日期 | 完工日期 | 变更完成日 | 实际实施日期',
        '变更执行时间 | 变更落实时间 | 落实时间 | 实施完毕日期 | 变更实际完成日期 | 变更实际完成时间',
        '实际完成时间 | 实际实施时间 | 变更结束日期 | 变更关闭时间 | 发布时间 | 变更发布时间 | 投产日期',
        '投产时间 | 变更实施完成日期 | 变更完成确认日期',
      ),
      other: list('дата реализации | umgesetzt am | дата внедрения | дата закрытия'),
    },
  },
  {
    id: 'baselineUpdated',
    type: 'yesNo',
    words: {
      en: list('Baseline Updated | Baseline | Baseline Change | Re-baselined | Baselines Updated | Baseline Updated? | Plan Updated'),
      zh: list('基线已更新 | 基准 | 基线 | 基准已更新 | 是否更新基线 | 基线更新 | 基准更新 | 基线是否更新'),
    },
  },
  {
    id: 'targetRelease',
    type: 'text',
    words: {
      en: list(
        'Target Release | Release | Target Version | Version | Target Date | Planned Release | Target Sprint | Iteration',
        'Sprint | Planned Version',
        'Release Version | Planned Implementation Date | Target Implementation Date | Scheduled Date',
        'Implementation Release',
      ),
      zh: list(
        '目标版本 | 版本 | 计划版本 | 目标日期 | 计划上线版本 | 发布版本 | 迭代',
        '计划实施日期 | 目标上线版本 | 计划发布版本 | 计划完成日期 | 计划上线时间 | 计划完成时间',
        '计划实施时间 | 计划变更时间 | 计划变更日期 | 变更计划完成时间 | 变更计划时间 | 变更计划实施时间',
        '期望完成时间 | 期望完成日期 | 要求完成时间 | 要求完成日期 | 预计完成时间 | 预计完成日期 | 截止日期',
        '变更版本 | 变更后版本 | 变更版本号 | 计划投产日期 | 要求完成期限 | 预计上线时间 | 预计实施日期',
        '预定完成日',
      ),
    },
  },
  {
    ...owner,
    words: {
      en: list(
        'Change Owner',
        ...owner.words.en,
        'Change Manager | Implemented By | Implementer | Owner of Change | Implementation Owner',
        'Change Coordinator | Change Assigned To | Change Lead | Responsible for Implementation',
        'Implementation Responsibility | Implementation Lead | Executed By | Performed By | Change Implementer',
      ),
      zh: list(
        ...owner.words.zh,
        '变更负责人 | 变更责任人 | 实施人 | 执行人 | 变更执行人 | 变更实施人 | 实施负责人 | 变更经理 | 变更责任方 | 变更人',
        '变更执行者 | 变更执行部门 | 变更处理人 | 变更跟踪人 | 变更责任部门 | 变更实施单位 | 实施单位 | 施工单位',
        '实施部门 | 落实人 | 变更管理员 | 实施方 | 实施责任人 | 变更协调人',
      ),
      other: owner.words.other,
    },
  },
  {
    id: 'links',
    type: 'ids',
    words: {
      en: list(
        'Links | Related | Linked Items | Related IDs | Related Risks | Related Issues | References | Related Requirement',
        'Related Items | Dependencies | Linked Issue | Linked Risk | Related Issue | Related Records | Linked Requirement',
        'Linked To',
      ),
      zh: list(
        '关联编号 | 关联 | 相关编号 | 关联需求 | 关联风险 | 关联问题 | 相关需求 | 关联项 | 关联需求编号 | 对应需求',
        '关联需求号 | 原需求编号 | 对应需求编号 | 涉及需求编号 | 关联任务编号',
      ),
    },
  },
  clientWording,
  client,
  notes,
] as const satisfies readonly FieldDefinition[];
