// What a change is, who asked for it, and what it affects.
import { CATEGORY_WORDS, id, PRIORITY_WORDS } from './common';
import type { FieldDefinition } from './definition';
import { list } from './word-list';

export const CHANGE_FIELDS = [
  {
    ...id,
    client: true,
    words: {
      en: list(
        'Change ID | Change No | Change No. | Change # | CR ID | CR No | CR # | Change Number | Change Request ID',
        'CR Number | Change Request No | Change Request Number | Change Ref | Change Request # | RFC | RFC ID | Variation No',
        'CR',
        ...id.words.en,
        'CO # | CO No | CO Number | Change Order # | Change Order No | Change Order Number | Change Order ID | PCN',
        'PCR # | PCR No | PCO # | PCO No | PCO Number | ECR No | ECO No | ECN No | Variation No. | Variation #',
        'Variation Number | Variation ID | VO No | VO # | Variation Order No | RFC # | RFC No | RFC Number',
        'Change Control No | Change Control # | Change Code | Change Identifier | Change Log No | Change Request Ref',
        'CCR No | Request No | Request ID | Request # | Request Number | Change Notice No | CN No',
      ),
      zh: list(
        '变更编号 | 变更序号 | 变更号 | 变更请求编号 | 变更申请编号 | 变更单号 | 申请编号 | 变更标识',
        ...id.words.zh,
        '签证编号 | 签证单号 | 变更单编号 | 变更单 | 设计变更编号 | 工程变更编号 | 变更申请单号 | 变更申请号',
        '变更通知单编号 | 变更流水号 | 变更ID | 变更指令编号 | 洽商编号 | 变更申请单编号 | 需求变更编号 | 需求变更单号',
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
        'Change Title | Title | Change | Change Name | Change Request | Change Request Name | Name | Summary',
        'Short Description | Change Summary | Requested Change | Change Item | Change Request Title | Subject | Change Topic',
        'CR Title | Proposed Change | Headline | Item',
        'Change Order | Change Order Title | Change Order Name | Scope Change | Change Request Summary',
        'Change Request Subject | Variation | Variation Title | Variation Order | Description of Variation',
        'Name of Change | Nature of Change | Change Requested | Changes Requested | Change Heading',
        'Change Control Title | Requested Changes | Proposed Changes | Title of Change | Subject of Change',
      ),
      zh: list(
        '变更名称 | 变更标题 | 变更 | 变更主题 | 变更事项 | 变更项 | 名称 | 标题 | 变更内容 | 变更项目 | 变更摘要 | 变更请求',
        '变更请求名称 | 变更概述 | 变更申请名称 | 变更点',
        '变更需求名称 | 变更需求 | 变更主题名称 | 签证内容 | 签证事项 | 签证名称 | 签证项目 | 设计变更内容',
        '工程变更名称 | 变更要点 | 变更申请 | 变更申请主题 | 变更申请标题 | 变更的内容 | 变更概要 | 需求变更内容',
        '变更简述 | 变更内容概要 | 变更内容简述 | 变更类目',
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
        'Change Order Description | CO Description | Variation Description | Description of Change Order',
        'Description of Change Request | Description of Request | Description of Requested Change',
        'Description of Proposed Change | Description of the Requested Change | Detailed Description of Change',
        'Request Description | Request Details | Change Description/Summary | CR Description | CR Details',
        'Change Request Details | Change Narrative | Change Scope Description',
        'Change Explanation',
      ),
      zh: list(
        '变更描述 | 描述 | 变更说明 | 详细描述 | 变更详情 | 变更内容描述 | 变更详细描述 | 变更具体内容 | 变更前后内容',
        '具体内容 | 变更详细内容 | 变更内容说明',
        '变更情况 | 变更情况说明 | 变更事由及内容 | 变更说明及内容 | 变更叙述 | 变更方案 | 变更内容及说明',
        '变更详细说明 | 需求变更描述 | 申请内容 | 签证描述 | 变更内容详细描述 | 变更后内容 | 变更后方案 | 变更内容详述',
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
        'Reason for Request | Reason for the Change | Purpose of Change | Change Rationale | Change Justification',
        'Justification/Reason | Reason/Justification | Cause of Change | Business Need | Need for Change',
        'Change Driver | Expected Benefit | Benefits of Change | Benefit of Change | Reason Code | Rationale for Change',
        'Reason of Change | Why is the Change Needed',
      ),
      zh: list(
        '变更原因 | 原因 | 变更理由 | 理由 | 变更依据 | 变更缘由 | 变更原因说明 | 申请理由 | 变更目的 | 变更起因',
        '签证原因 | 变更背景 | 变更事由 | 申请原因 | 变更需求原因 | 变更必要性 | 变更原因及内容 | 变更原因分析',
        '变更理由说明 | 变更原由 | 需求变更原因',
      ),
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
        'Initiated By | Created By | Originated By | Requester Name | Logged By | Requestor Name',
        'Change Requested By | Change Sponsor | Name of Requester',
        'Change Requested/Raised By | Requested/Initiated By | Request By | Requesting Party | Requesting Department',
        'Requesting Organization | Change Raised By | Change Submitted By | Who Requested | Issued By | Change Author',
        'Customer/Requester | Requested from | Requestor/Originator | Originator Name | Sponsor | Claimant | Contractor',
        'Source of Change | Source of Request',
      ),
      zh: list(
        '申请人 | 提交 | 提出人 | 变更申请人 | 提交人 | 提交者 | 申请者 | 变更提出人 | 发起人 | 提出方 | 申请方 | 提出者',
        '请求人 | 变更请求人 | 变更提出方 | 变更发起人 | 申请单位 | 提出部门 | 提出单位 | 申请部门 | 变更提交人 | 变更申请方',
        '变更提出者',
        '申请人姓名 | 变更申请者 | 变更申请部门 | 变更申请单位 | 变更提出单位 | 变更提出部门 | 变更请求方 | 变更需求方',
        '变更发起方 | 变更发起部门 | 需求提出人 | 需求方 | 提请人 | 提请单位 | 申请单位/人 | 申报单位 | 申报人',
        '申请人员 | 提报人 | 提报单位 | 发起方 | 变更来源 | 提出人员 | 变更提出者姓名',
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
        'Date of Change Request | Date Change Requested | CR Date | Change Order Date | CO Date | Date of Change Order',
        'Date Issued | Issue Date | Issued Date | Log Date | Logged On | Logged Date | Raised Date | Date of Submission',
        'Initiated Date | Initiation Date | Date Created/Submitted | Request Raised On | Reported Date | Date Reported',
        'Entry Date | Created On | Date of Variation | Proposed Date | Date Change Identified',
        'Date Requested/Submitted',
      ),
      zh: list(
        '申请日期 | 提交日期 | 提出日期 | 申请时间 | 提出时间 | 提交时间 | 变更日期 | 变更申请日期 | 日期 | 变更提出日期',
        '变更时间 | 登记日期 | 提出变更日期 | 变更申请时间 | 发起日期 | 变更提出时间 | 接收日期 | 请求日期 | 受理日期',
        '登记时间',
        '签证日期 | 签证时间 | 变更提交日期 | 变更提交时间 | 变更发起日期 | 变更发起时间 | 变更申请提交时间 | 申报日期',
        '申报时间 | 提报日期 | 下发日期 | 发起时间 | 变更登记日期 | 变更请求日期 | 变更请求时间 | 受理时间',
        '申请提交日期 | 需求提出时间 | 提出变更时间 | 发文日期',
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
        'CAB Date | Date Sent to Client | Submitted to Client | CCB Meeting Date | Date to CAB | CAB Meeting Date',
        'Date Submitted to Client | Date Submitted to Customer',
      ),
      zh: list(
        '送审日期 | 提交审批日期 | 送审时间 | 提请审批日期 | 上会日期 | 报审日期 | 提交评审日期',
        '提交CCB日期 | CCB会议日期 | 送审时间点 | 提交客户日期 | 送客户确认日期',
      ),
    },
  },
  {
    id: 'category',
    type: 'text',
    words: {
      en: list(
        'Change Category | Change Type | Type of Change | Category of Change | Change Area',
        ...CATEGORY_WORDS.en,
        'Change Request Type | CR Type | CO Type | Type of Variation | Variation Type | Change Kind | Type of Request',
      ),
      zh: list(
        '变更类别 | 变更分类 | 变更类型 | 变更种类 | 变更领域',
        ...CATEGORY_WORDS.zh,
        '变更性质 | 签证类型 | 变更类 | 变更专业 | 变更申请类型 | 变更来源类型',
      ),
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
        'Extension of Time (days) | EOT | EOT Days | EOT Requested | Time Extension | Days Requested | Days Claimed',
        'Schedule Change (Days) | Estimated Time | Days | Additional Days | Additional Time | Time Impact (weeks)',
        'Calendar Days | Impact Days | Impact (weeks) | Duration Change | Delay (days) | Schedule Days | Time Required',
        'Estimated Days | Impact on Timeline | Impact on Timescales | Impact on Deadline | Effect on Schedule',
        'Days Extended | Schedule Variance | Estimated Duration',
      ),
      zh: list(
        '进度影响 | 对进度的影响 | 工期影响 | 影响工期 | 进度 | 时间影响 | 延期天数 | 进度影响天数 | 影响进度 | 工期',
        '工期变化 | 影响天数 | 对工期的影响 | 增加工期',
        '影响时程 | 时程影响 | 工期顺延 | 顺延工期 | 工期延长 | 延长工期 | 延误工期 | 申请工期 | 工期增减 | 增减工期',
        '工期影响天数 | 影响时间 | 对时间的影响 | 进度延误 | 时间变化 | 进度变化',
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
        'Amount Claimed | Amount | Claimed Amount | CO Amount | Change Order Amount | Change Order Value',
        'Cost Estimate ($) | Estimated Value | Approx Cost | Approximate Cost | Budget Change | Cost Variance',
        'Cost Implication | Cost Implications | Financial Implication | Financial Implications | Change in Cost',
        'Change in Budget | Cost/Benefit | Proposed Cost | Proposed Amount | Quoted Amount | Quote | Quotation',
        'Total Cost | Net Change | Price Impact | Cost (USD) | Contract Amount Change | Effect on Cost | Cost Delta',
        'Total Amount | Impact on Costs | Additional Budget | Variation Amount',
      ),
      zh: list(
        '成本影响 | 费用影响 | 对成本的影响 | 影响成本 | 变更费用 | 变更金额 | 费用 | 成本 | 成本变化 | 影响费用 | 增加费用',
        '预算影响 | 变更成本 | 金额 | 费用变化 | 对费用的影响',
        '涉及费用 | 涉及金额 | 申报金额 | 签证金额 | 变更造价 | 预估费用 | 预估金额 | 预计费用 | 预计金额 | 变更预算',
        '增减金额 | 增减费用 | 增减造价 | 估算金额 | 报价 | 报审金额 | 送审金额 | 变更估价 | 追加金额 | 追加预算',
        '追加费用 | 造价影响 | 造价 | 成本增减 | 费用增减 | 影响金额 | 变更价款',
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
      zh: list(
        '范围影响 | 对范围的影响 | 范围 | 影响范围 | 涉及范围 | 变更范围',
        '变更部位 | 变更涉及范围 | 影响模块 | 影响的模块 | 涉及模块 | 影响内容 | 涉及内容 | 影响部位 | 影响的范围',
        '影响功能',
      ),
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
        'Effort (hours) | Effort (days) | Effort Hours | Man-days | Man Days | Estimated Hours | Estimated Man-days',
        'Person Days | Hours | Estimated Effort (hours) | Effort Required | Required Effort | LOE | Manpower Impact',
      ),
      zh: list(
        '资源影响 | 对资源的影响 | 资源 | 工作量 | 工作量影响 | 影响工作量 | 变更工作量',
        '变更工作量（人天） | 预估工作量 | 预计工作量 | 工作量（人天） | 工作量(人日) | 人天 | 人日 | 工时 | 变更工时',
        '工作量估算 | 预估工时 | 预计工时 | 评估工作量 | 影响资源',
      ),
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
        'Impact of Change | Impacts | Impact on Project | Effect of Change | Impact Details | Impacts of Change',
        'Impact Statement | Change Impacts | Overall Impact of Change | Effect on Project | Impact/Risk | Impact Area',
        'Impact of the Change | Consequences | Effects',
      ),
      zh: list(
        '总体影响 | 影响 | 影响程度 | 综合影响 | 影响分析 | 变更影响 | 影响评估 | 变更影响分析 | 影响等级 | 影响说明',
        '变更的影响',
        '影响评估结果 | 变更影响范围及程度 | 对项目的影响 | 变更影响评估 | 变更影响说明 | 变更影响描述 | 影响描述',
        '变更后影响 | 变更带来的影响 | 变更影响程度 | 影响评价',
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
] as const satisfies readonly FieldDefinition[];
