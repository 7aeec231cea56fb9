// The change log (变更登记册): requests, their impacts, decisions and both sides' approvals (PMBOK integrated change control).
import { CATEGORY_WORDS, client, id, notes, owner, PRIORITY_WORDS, STATUS_WORDS } from './common';
import type { RegisterDefinition } from './definition';
import { list } from './word-list';

export const changes = {
  id: 'changes',
  words: {
    en: list(
      'Change log | Change register | Change request log | Change requests | Changes | Change control log | Change control',
      'Change request register | Change management log | CR log | Change tracker | Scope change log | Variation register',
    ),
    zh: list(
      '变更登记册 | 变更日志 | 变更记录 | 变更登记表 | 变更控制表 | 变更请求日志 | 变更管理 | 变更清单 | 变更申请',
      '变更跟踪表 | 变更台账 | 变更控制记录 | 需求变更记录 | 变更管理表 | 变更',
    ),
    other: list(
      'журнал изменений | änderungsprotokoll | änderungsregister | реестр изменений | запросы на изменение',
      'registro de cambios | änderungsliste',
    ),
  },
  nouns: { en: list('change | change request | cr | request'), zh: list('变更 | 变更请求 | 变更申请') },
  fields: [
    {
      ...id,
      client: true,
      words: {
        en: list(
          'Change ID | Change No | Change No. | Change # | CR ID | CR No | CR # | Change Number | Change Request ID',
          'CR Number | Change Request No | Change Request Number | Change Ref | Change Request # | RFC | RFC ID | Variation No',
          'CR',
          ...id.words.en,
        ),
        zh: list('变更编号 | 变更序号 | 变更号 | 变更请求编号 | 变更申请编号 | 变更单号 | 申请编号 | 变更标识', ...id.words.zh),
        other: id.words.other,
      },
    },
    {
      id: 'title',
      type: 'text',
      required: true,
      words: {
        en: list(
          'Change Title | Title | Change | Change Name | Change Request | Change Request Name | Name | Summary',
          'Short Description | Change Summary | Requested Change | Change Item | Change Request Title | Subject | Change Topic',
          'CR Title | Proposed Change | Headline | Item',
        ),
        zh: list(
          '变更名称 | 变更标题 | 变更 | 变更主题 | 变更事项 | 变更项 | 名称 | 标题 | 变更内容 | 变更项目 | 变更摘要 | 变更请求',
          '变更请求名称 | 变更概述 | 变更申请名称 | 变更点',
        ),
        other: list('изменение | название | änderung | titel | cambio | наименование изменения'),
      },
    },
    {
      id: 'description',
      type: 'text',
      words: {
        en: list(
          'Change Description | Description | Description of Change | Details | Change Details | Summary Description',
          'Change Request Description | Detailed Description | Description of the Change | Change Detail | Full Description',
          'Proposed Change Description | Scope of Change',
        ),
        zh: list(
          '变更描述 | 描述 | 变更说明 | 详细描述 | 变更详情 | 变更内容描述 | 变更详细描述 | 变更具体内容 | 变更前后内容',
          '具体内容 | 变更详细内容 | 变更内容说明',
        ),
        other: list('описание | beschreibung | описание изменения | descripción | содержание изменения'),
      },
    },
    {
      id: 'reason',
      type: 'text',
      words: {
        en: list(
          'Reason | Reason for Change | Change Reason | Justification | Business Justification | Rationale | Business Case',
          'Cause | Benefit | Justification for Change | Driver | Benefits | Reasons | Business Reason | Why',
        ),
        zh: list('变更原因 | 原因 | 变更理由 | 理由 | 变更依据 | 变更缘由 | 变更原因说明 | 申请理由 | 变更目的 | 变更起因'),
        other: list('причина | обоснование | grund | begründung | justificación | причина изменения'),
      },
    },
    {
      id: 'requester',
      type: 'names',
      required: true,
      words: {
        en: list(
          'Requester | Requested By | Requestor | Originator | Raised By | Submitted By | Initiator | Change Requester',
          'Proposed By | Change Requestor | Submitter | Author | Change Initiator | Applicant | Change Originator | Requested',
          'Initiated By | Created By | Originated By | Source | Requester Name | Logged By | Requestor Name',
          'Change Requested By | Change Sponsor | Name of Requester',
        ),
        zh: list(
          '申请人 | 提交 | 提出人 | 变更申请人 | 提交人 | 提交者 | 申请者 | 变更提出人 | 发起人 | 提出方 | 申请方 | 提出者',
          '请求人 | 变更请求人 | 变更提出方 | 变更发起人 | 申请单位 | 提出部门 | 提出单位 | 申请部门 | 变更提交人 | 变更申请方',
          '变更提出者',
        ),
        other: list('инициатор | antragsteller | заявитель | solicitante | автор | demandeur'),
      },
    },
    {
      id: 'submittedOn',
      type: 'date',
      required: true,
      client: true,
      words: {
        en: list(
          'Date Submitted | Submitted On | Date Requested | Request Date | Date Raised | Submission Date | Date | Requested On',
          'Date Received | Date Logged | Raised On | Date of Request | Date Opened | Submitted Date | Created | Date Created',
          'Received On | Change Date | Date Identified | Date Entered | Open Date | Requested Date | Created Date',
          'Date Initiated | Change Request Date | Date Proposed | Submitted | Opened',
        ),
        zh: list(
          '申请日期 | 提交日期 | 提出日期 | 申请时间 | 提出时间 | 提交时间 | 变更日期 | 变更申请日期 | 日期 | 变更提出日期',
          '变更时间 | 登记日期 | 提出变更日期 | 变更申请时间 | 发起日期 | 变更提出时间 | 接收日期 | 请求日期 | 受理日期',
          '登记时间',
        ),
        other: list('дата | datum | дата запроса | antragsdatum | fecha | дата подачи | eingereicht am | fecha de solicitud'),
      },
    },
    {
      id: 'submittedForDecisionOn',
      type: 'date',
      words: {
        en: list(
          'Submitted for Decision | Sent for Approval | Date Sent for Approval | Submitted for Approval On | Submitted to CCB',
          'CCB Date | Date to CCB | Date Submitted for Approval',
        ),
        zh: list('送审日期 | 提交审批日期 | 送审时间 | 提请审批日期 | 上会日期 | 报审日期 | 提交评审日期'),
      },
    },
    {
      id: 'category',
      type: 'text',
      words: {
        en: list('Change Category | Change Type | Type of Change | Category of Change | Change Area', ...CATEGORY_WORDS.en),
        zh: list('变更类别 | 变更分类 | 变更类型 | 变更种类 | 变更领域', ...CATEGORY_WORDS.zh),
        other: list(...CATEGORY_WORDS.other, 'тип изменения | änderungsart'),
      },
    },
    {
      id: 'class',
      type: 'text',
      words: {
        en: list(
          'Change Class | Change Level | Change Size | Magnitude | Change Classification | Major/Minor | Level | Change Grade',
          'Size',
        ),
        zh: list('变更分级 | 变更等级 | 变更级别 | 重大/一般 | 分级 | 变更规模 | 等级 | 级别 | 变更程度'),
      },
    },
    { id: 'priority', type: 'rating', words: { ...PRIORITY_WORDS, zh: list(...PRIORITY_WORDS.zh, '变更优先级 | 变更紧急程度') } },
    {
      id: 'scheduleImpact',
      type: 'days',
      client: true,
      words: {
        en: list(
          'Schedule Impact | Impact on Schedule | Time Impact | Impact on Time | Delay | Days Impact | Schedule',
          'Duration Impact | Impact (days) | Schedule Impact (days) | Timeline Impact | Time | Schedule Change',
          'Impact to Schedule | Extension of Time | Schedule Effect | Time Impact (days) | Days Added',
        ),
        zh: list(
          '进度影响 | 对进度的影响 | 工期影响 | 影响工期 | 进度 | 时间影响 | 延期天数 | 进度影响天数 | 影响进度 | 工期',
          '工期变化 | 影响天数 | 对工期的影响 | 增加工期',
        ),
        other: list('влияние на сроки | terminauswirkung | auswirkung termin | impacto en cronograma'),
      },
    },
    {
      id: 'costImpact',
      type: 'money',
      client: true,
      words: {
        en: list(
          'Cost Impact | Impact on Cost | Budget Impact | Financial Impact | Cost | Price | Cost Change | Estimated Cost',
          'Change Value | Cost of Change | Impact to Budget | Change Cost | Impact on Budget | Impact to Cost | Cost Estimate',
          'Cost Effect | Budget | Additional Cost | Value | Variation Value',
        ),
        zh: list(
          '成本影响 | 费用影响 | 对成本的影响 | 影响成本 | 变更费用 | 变更金额 | 费用 | 成本 | 成本变化 | 影响费用 | 增加费用',
          '预算影响 | 变更成本 | 金额 | 费用变化 | 对费用的影响',
        ),
        other: list('влияние на стоимость | kostenauswirkung | стоимость | auswirkung kosten | impacto en costo'),
      },
    },
    {
      id: 'qualityImpact',
      type: 'text',
      words: {
        en: list('Quality Impact | Impact on Quality | Quality | Impact to Quality'),
        zh: list('质量影响 | 对质量的影响 | 质量 | 影响质量'),
        other: list('влияние на качество'),
      },
    },
    {
      id: 'scopeImpact',
      type: 'text',
      words: {
        en: list(
          'Scope Impact | Impact on Scope | Scope | Affected Deliverables | Affected Components | Impact to Scope',
          'Requirements Impact | Affected Items | Affected Documents | Impacted Items | Affected CI',
        ),
        zh: list('范围影响 | 对范围的影响 | 范围 | 影响范围 | 涉及范围 | 变更范围'),
        other: list('влияние на содержание | umfang'),
      },
    },
    {
      id: 'resourceImpact',
      type: 'text',
      words: {
        en: list(
          'Resource Impact | Impact on Resources | Resources | Effort | Effort Impact | Effort Estimate | Resource',
          'Staffing Impact | Impact to Resources | Estimated Effort | Level of Effort',
        ),
        zh: list('资源影响 | 对资源的影响 | 资源 | 工作量 | 工作量影响 | 影响工作量 | 变更工作量'),
      },
    },
    {
      id: 'impact',
      type: 'rating',
      many: true,
      words: {
        en: list(
          'Impact | Overall Impact | Impact Level | Impact Rating | Severity | Impact Score | Impact Assessment',
          'Impact Analysis | Change Impact | Impact Description | Impact Summary | Project Impact | Impact Evaluation',
          'Potential Impact',
        ),
        zh: list(
          '总体影响 | 影响 | 影响程度 | 综合影响 | 影响分析 | 变更影响 | 影响评估 | 变更影响分析 | 影响等级 | 影响说明',
          '变更的影响',
        ),
        other: list('влияние | auswirkung | impacto | auswirkungen | анализ влияния'),
      },
    },
    {
      id: 'noChangeImpact',
      type: 'text',
      words: {
        en: list(
          'Impact of No Change | Impact if Rejected | Impact of Not Implementing | Consequence of Not Changing',
          'Impact of Not Changing | Impact if Not Approved | Impact if Not Implemented | Effect of No Change',
        ),
        zh: list('不变更的影响 | 不实施的影响 | 不变更影响 | 拒绝变更的影响 | 不变更后果 | 未变更的影响'),
      },
    },
    {
      id: 'affected',
      type: 'names',
      words: {
        en: list(
          'Affected | Affected Parties | Affected Stakeholders | Impacted Stakeholders | Who is Affected | Impacted Parties',
          'Affected Teams | Impacted Teams | Stakeholders Affected | Teams Impacted',
        ),
        zh: list('受影响方 | 影响方 | 受影响干系人 | 涉及方 | 影响干系人 | 受影响的干系人 | 涉及干系人 | 涉及部门 | 受影响部门'),
      },
    },
    {
      id: 'chargeable',
      type: 'yesNo',
      words: {
        en: list('Chargeable | Billable | Charged | Paid Change | Charge | Billable? | Chargeable to Client'),
        zh: list('是否收费 | 收费 | 是否计费 | 计费 | 是否有偿 | 有偿/无偿 | 是否另行收费'),
      },
    },
    {
      id: 'contractClause',
      type: 'text',
      words: {
        en: list('Contract Clause | Contract Basis | Contract Reference | Contract Ref | Clause | Contractual Basis'),
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
        ),
        zh: list('变更状态 | 审批状态 | 申请状态 | 请求状态 | 变更执行状态', ...STATUS_WORDS.zh),
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
          other: list(
            'genehmigt | утвержден | одобрен | принят | aprobado | одобрено | утверждено | in umsetzung | freigegeben | в работе',
          ),
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
        ),
        zh: list(
          '处理意见 | 处理 | 决定 | 处置 | 审批意见 | 处理结果 | 决策 | 审批结果 | 决策结果 | 审核意见 | 处置结果 | 批准意见',
          '结论 | 变更决定 | 审批结论 | 评审意见 | 评审结果 | 处理决定 | 最终决定 | 变更结果 | 评审结论 | 变更处理 | 是否批准',
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
        ),
        zh: list(
          '批准人 | 审批人 | 审批者 | 批准者 | 决策人 | 审核人 | 决定人 | 变更批准人 | 批准方 | 变更审批人 | 审批方 | 批准单位',
          '审批部门 | 核准人 | 评审人',
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
        ),
        zh: list('客户确认人 | 客户批准人 | 客户审批人 | 客户签字 | 客户确认 | 甲方批准人 | 客户签字人 | 甲方确认人 | 甲方审批'),
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
        ),
        zh: list(
          '审批日期 | 决定日期 | 批准日期 | 审批时间 | 批准时间 | 决策日期 | 审核日期 | 处理日期 | 评审日期 | 决定时间',
          '审批完成日期 | 变更批准日期 | 核准日期 | 处理时间',
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
        ),
        zh: list(
          '实施日期 | 实施时间 | 完成日期 | 执行日期 | 完成时间 | 变更实施日期 | 变更完成日期 | 实际完成日期 | 关闭日期',
          '生效日期 | 变更执行日期 | 变更完成时间 | 上线日期 | 关闭时间',
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
        ),
        zh: list('目标版本 | 版本 | 计划版本 | 目标日期 | 计划上线版本 | 发布版本 | 迭代'),
      },
    },
    {
      ...owner,
      words: {
        en: list(
          'Change Owner',
          ...owner.words.en,
          'Change Manager | Implemented By | Implementer | Owner of Change | Implementation Owner',
        ),
        zh: list(
          ...owner.words.zh,
          '变更负责人 | 变更责任人 | 实施人 | 执行人 | 变更执行人 | 变更实施人 | 实施负责人 | 变更经理 | 变更责任方 | 变更人',
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
        zh: list('关联编号 | 关联 | 相关编号 | 关联需求 | 关联风险 | 关联问题 | 相关需求 | 关联项 | 关联需求编号 | 对应需求'),
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
  ],
  closed: ['rejected', 'withdrawn', 'merged', 'implemented', 'closed'],
} as const satisfies RegisterDefinition;
