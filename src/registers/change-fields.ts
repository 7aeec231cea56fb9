// What a change is, and who asked for it when.
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
        '变更概况 | 变更请求内容 | 变更题目 | 变更名 | 变更简介 | 变更项名称 | 变更请求标题',
        '变更事项名称 | 变更清单',
        '变更记录',
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
        '变更请求描述 | 变更情况描述 | 变更内容详情 | 更改内容 | 调整内容 | 变动内容 | 更改描述',
        '变更明细 | 变更后描述 | 变更后需求 | 变更前后描述 | 变更内容描述及原因 | 变更需求说明',
        '变更申请描述 | 变更申请内容 | 变更请求说明',
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
        '更改原因 | 修改原因 | 调整原因 | 变动原因 | 变更原因及说明 | 变更原因描述 | 变更背景及原因',
        '变更原因/理由 | 变更动因 | 变更驱动因素 | 变更触发原因',
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
        '提出人/单位 | 需求变更提出人 | 变更提出人/单位 | 变更请求者 | 变更提议人 | 申请人/部门',
        '申请单位/部门 | 变更需求提出人 | 建议人 | 提议人 | 变更建议人 | 提出者姓名 | 申请提出人',
        '变更申请部门/人 | 变更发起者 | 提交单位',
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
        '变更提报日期 | 变更申报日期 | 变更请求提交日期 | 申请提出日期 | 变更登记时间 | 变更通知日期',
        '收到日期 | 接收时间 | 变更请求提出日期 | 发生日期 | 变更发生日期 | 变更发生时间 | 变更记录日期',
        '变更受理日期 | 登录日期 | 提请日期',
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
      zh: list(
        '变更分级 | 变更等级 | 变更级别 | 重大/一般 | 分级 | 变更规模 | 等级 | 级别 | 变更程度',
        '变更规模等级 | 变更重要程度 | 变更重要性 | 变更等级划分',
      ),
    },
  },
  { id: 'priority', type: 'rating', words: { ...PRIORITY_WORDS, zh: list(...PRIORITY_WORDS.zh, '变更优先级 | 变更紧急程度') } },
] as const satisfies readonly FieldDefinition[];
