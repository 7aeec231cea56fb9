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
        'Initiated By | Created By | Originated By | Requester Name | Logged By | Requestor Name',
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
      zh: list('总体影响 | 影响 | 影响程度 | 综合影响 | 影响分析 | 变更影响 | 影响评估 | 变更影响分析 | 影响等级 | 影响说明', '变更的影响'),
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
