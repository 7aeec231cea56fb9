// The issue log (问题日志), with complaints and conflicts (ISO 10002 for complaints: acknowledge, resolve, ask whether accepted).
import { CATEGORY_WORDS, client, id, notes, owner, PRIORITY_WORDS, STATUS_WORDS } from './common';
import type { RegisterDefinition } from './definition';
import { list } from './word-list';

export const issues = {
  id: 'issues',
  words: {
    en: list(
      'Issue log | Issue register | Issues | Issues log | Complaints | Complaint log | Complaint register | Complaints log',
      'Incident log | Incidents | Conflict log | Problem log | Issue tracker | Issues list | Issue list | Support tickets',
      'Feedback log | Issue tracking | Open issues | Defect log | Bug list | Incident register | Service requests',
      'Tickets | Issue management log | Customer complaints',
    ),
    zh: list(
      '问题日志 | 投诉 | 冲突 | 问题清单 | 问题登记册 | 问题记录 | 问题跟踪表 | 投诉记录 | 问题列表 | 投诉登记表',
      '问题登记表 | 冲突日志 | 客户反馈 | 问题汇总 | 问题台账 | 问题跟踪 | 客户投诉 | 投诉台账 | 缺陷列表 | 反馈记录',
      '工单 | 问题管理 | 问题',
    ),
    other: list(
      'журнал проблем | problemliste | реестр проблем | problemprotokoll | проблемы | registro de incidentes',
      'offene punkte | жалобы | incidencias | registre des problèmes',
    ),
  },
  nouns: {
    en: list('issue | complaint | incident | problem | ticket | defect | bug | case | conflict'),
    zh: list('问题 | 投诉 | 事件 | 缺陷 | 冲突 | 反馈 | 工单'),
  },
  fields: [
    {
      ...id,
      client: true,
      words: {
        en: list(
          'Issue ID | Issue No | Issue # | Issue Number | Complaint ID | Incident ID | Ticket ID | Issue Ref | Ticket',
          'Ticket No | Ticket Number | Case ID | Complaint No | Incident No | Problem ID | Case Number | Defect ID | Bug ID',
          'Incident Number | Complaint Number | Case No | Issue Key | Ticket # | Complaint Reference | Request ID',
          'Feedback ID',
          ...id.words.en,
        ),
        zh: list(
          '问题编号 | 问题序号 | 投诉编号 | 问题ID | 工单号 | 缺陷编号 | 事件编号 | 冲突编号 | 工单编号 | 反馈编号 | 问题号',
          '投诉单号',
          ...id.words.zh,
        ),
        other: list(...id.words.other, 'issue-id'),
      },
    },
    {
      id: 'kind',
      type: 'choice',
      words: {
        en: list('Kind | Issue Kind | Record Type | Record Kind | Issue/Complaint'),
        zh: list('性质 | 记录类型 | 问题性质 | 事项类型'),
      },
      options: {
        issue: { en: list('Issue | Problem | Incident | Defect | Bug'), zh: list('问题 | 事件 | 故障 | 缺陷 | 事故') },
        complaint: { en: list('Complaint | Customer complaint'), zh: list('投诉 | 客户投诉 | 抱怨') },
        conflict: { en: list('Conflict | Dispute | Disagreement'), zh: list('冲突 | 争议 | 分歧 | 纠纷') },
        feedback: { en: list('Feedback | Suggestion | Comment | Compliment | Praise'), zh: list('反馈 | 建议 | 意见 | 表扬') },
        support: {
          en: list('Support | Support request | Service request | Question | Request | Query | Inquiry'),
          zh: list('支持请求 | 支持 | 咨询 | 服务请求 | 求助 | 请求'),
        },
      },
    },
    {
      id: 'title',
      type: 'text',
      words: {
        en: list(
          'Title | Issue | Issue Title | Subject | Issue Name | Name | Summary | Short Description | Headline | Topic',
          'Issue Summary | Complaint Subject | Problem | Incident | Complaint | Conflict | Issue Headline | Ticket Subject',
          'Brief Description | Ticket Title | Bug Title | Incident Title | Item',
        ),
        zh: list(
          '主题 | 问题名称 | 问题标题 | 标题 | 名称 | 问题主题 | 投诉主题 | 问题摘要 | 问题概述 | 冲突名称 | 问题简述',
          '投诉事项 | 事件名称 | 摘要 | 问题项',
        ),
        other: list('тема | название | titel | problem | проблема | betreff | problema | problème | заголовок'),
      },
    },
    {
      id: 'description',
      type: 'text',
      required: true,
      words: {
        en: list(
          'Description | Issue Description | Description of Issue | Details | Complaint Description | Problem Description',
          'Issue Details | Description of the Issue | Incident Description | Detailed Description | Feedback',
          'Complaint Details | Nature of Complaint | Issue Detail | Description of Problem | Problem Statement',
          'Full Description | Issue Statement | Description of Complaint | Steps to Reproduce | Complaint Text',
          'Details of Issue',
        ),
        zh: list(
          '问题描述 | 问题 | 描述 | 问题说明 | 投诉内容 | 详细描述 | 问题内容 | 冲突描述 | 问题详情 | 反馈内容 | 评审意见',
          '意见 | 情况描述 | 问题详细描述 | 问题现象 | 具体问题 | 投诉描述 | 事件描述 | 存在问题 | 存在的问题 | 问题情况',
          '缺陷描述 | 问题及描述 | 意见内容 | 现象描述 | 客户意见 | 问题点 | 意见描述 | 发现的问题',
        ),
        other: list('описание | описание проблемы | beschreibung | problembeschreibung | descripción | описание жалобы | суть проблемы'),
      },
    },
    {
      id: 'raisedBy',
      type: 'names',
      words: {
        en: list(
          'Raised By | Reported By | Identified By | Submitted By | Originator | Logged By | Complainant | Opened By',
          'Created By | Author | Requester | Reporter | Customer ID | Contact | Customer Name | Issue Raised By',
          'Complainant Name | Source | Initiator | Found By | Entered By | Requestor | Submitter | Raised | Issue Author',
          'Requested By | Issue Originator | Issued By | Reporting Party | Caller | Originated By | Contact Name',
          'Discovered By | Detected By',
        ),
        zh: list(
          '提出人 | 问题提出人 | 投诉人 | 反馈人 | 报告人 | 提出者 | 提交人 | 发现人 | 登记人 | 提出方 | 上报人 | 记录人',
          '反馈方 | 评审人 | 评审专家 | 投诉方 | 问题提出者 | 提问人 | 发起人 | 创建人 | 投诉客户 | 客户姓名 | 来源 | 提出单位',
          '检查人',
        ),
        other: list('автор | gemeldet von | кто сообщил | инициатор | reportado por | заявитель | melder | erfasst von'),
      },
    },
    {
      id: 'raisedOn',
      type: 'date',
      words: {
        en: list(
          'Date Raised | Raised On | Date Identified | Date Reported | Date Logged | Date Opened | Date | Created On',
          'Date Created | Date Received | Open Date | Reported On | Opened | Identified Date | Date Submitted | Received On',
          'Complaint Date | Incident Date | Date Entered | Logged On | Opened On | Raised Date | Date Found | Submitted On',
          'Created | Reported Date | Issue Date | Creation Date | Identified On | Created Date | Created At | Opened Date',
          'Opened At | Date Open | Log Date | Entry Date | Date Issue Raised | Date of Complaint | Submission Date',
          'Date Recorded | Report Date | Start Date | Date of Incident | Received Date | Date Added | Date Occurred',
        ),
        zh: list(
          '提出日期 | 提出时间 | 登记日期 | 发现日期 | 日期 | 反馈日期 | 投诉日期 | 发现时间 | 反馈时间 | 投诉时间 | 提交日期',
          '记录日期 | 报告日期 | 创建日期 | 发生日期 | 发生时间 | 创建时间 | 提交时间 | 上报时间 | 登记时间 | 问题提出时间',
          '上报日期 | 问题提出日期 | 记录时间 | 受理时间 | 报告时间',
        ),
        other: list(
          'дата | datum | дата создания | gemeldet am | дата регистрации | fecha | erstellt am | дата возникновения',
          'erfasst am | дата обращения',
        ),
      },
    },
    {
      id: 'category',
      type: 'text',
      words: {
        en: list(
          'Issue Category | Issue Type | Complaint Type | Complaint Category | Problem Type | Type of Issue | Incident Type',
          'Nature | Product Category | Incident Category | Ticket Type | Bug Type | Component | Module | Issue Classification',
          'Category of Complaint | Type of Complaint | Product | Defect Type | Affected Area',
          ...CATEGORY_WORDS.en,
        ),
        zh: list(
          '问题分类 | 问题类别 | 问题类型 | 投诉类型 | 投诉类别 | 事件类型 | 缺陷类型 | 所属模块 | 冲突类型 | 反馈类型 | 模块',
          '问题种类 | 投诉分类 | 所属系统',
          ...CATEGORY_WORDS.zh,
        ),
        other: list(...CATEGORY_WORDS.other, 'тип проблемы | problemkategorie'),
      },
    },
    {
      id: 'remedySought',
      type: 'text',
      words: {
        en: list(
          'Remedy Sought | Requested Remedy | Desired Outcome | Expected Resolution | Customer Request | Desired Resolution',
          'Customer Expectation | Requested Resolution',
        ),
        zh: list('诉求 | 客户诉求 | 期望解决方式 | 客户要求 | 投诉诉求 | 客户期望 | 要求'),
      },
    },
    {
      id: 'severity',
      type: 'choice',
      words: {
        en: list(
          'Severity | Impact | Issue Severity | Severity Level | Impact Level | Criticality | Seriousness | Level',
          'Severity Rating | Impact Rating | Issue Impact | Incident Severity | Sev | Complaint Severity',
        ),
        zh: list(
          '严重程度 | 严重性 | 影响程度 | 严重等级 | 影响 | 问题等级 | 严重级别 | 问题严重程度 | 问题级别 | 缺陷等级 | 等级',
          '级别 | 严重度 | 投诉等级 | 问题严重性 | 影响等级 | 影响级别 | 事件等级 | 事件级别',
        ),
        other: list(
          'schweregrad | критичность | серьезность | gravedad | auswirkung | влияние | severidad | severité | schwere',
          'серьёзность',
        ),
      },
      options: {
        low: {
          en: list('Low | Minor | L | Trivial | Very low | S4 | Sev4 | Sev 4 | Negligible | Cosmetic | Insignificant'),
          zh: list('低 | 轻微 | 较低 | 微小 | 小 | 次要 | 提示 | 建议 | 很低 | 轻'),
          other: list('niedrig | низкий | низкая | gering | baja | bajo | leicht'),
        },
        medium: {
          en: list('Medium | Moderate | Normal | M | Med | S3 | Sev3 | Sev 3 | Average | Mid'),
          zh: list('中 | 一般 | 中等 | 普通 | 较大 | 常规'),
          other: list('mittel | средний | средняя | media | medio'),
        },
        high: {
          en: list('High | Major | H | Serious | S2 | Sev2 | Sev 2 | Significant | Severe | Important'),
          zh: list('高 | 重大 | 较高 | 较严重 | 主要 | 大 | 重要'),
          other: list('hoch | высокий | высокая | alta | alto'),
        },
        critical: {
          en: list(
            'Critical | Blocker | Showstopper | Very high | S1 | Sev1 | Sev 1 | Fatal | Urgent | Extreme | C | Catastrophic',
            'Emergency | Highest',
          ),
          zh: list('致命 | 严重 | 紧急 | 非常高 | 特别重大 | 关键 | 极高 | 很高 | 阻塞 | 非常严重'),
          other: list('kritisch | критический | критическая | sehr hoch | crítica | crítico | критичный'),
        },
      },
    },
    {
      id: 'priority',
      type: 'rating',
      words: {
        ...PRIORITY_WORDS,
        en: list(...PRIORITY_WORDS.en, 'Issue Priority | Ticket Priority | Incident Priority'),
        zh: list(...PRIORITY_WORDS.zh, '问题优先级 | 处理优先级 | 紧急性 | 紧急'),
      },
    },
    {
      id: 'acknowledgedOn',
      type: 'date',
      words: {
        en: list(
          'Acknowledged On | Date Acknowledged | Acknowledgement Date | Acknowledged | Date Assigned | Assigned On',
          'Assigned Date',
        ),
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
          'Planned Closure Date | Resolution Deadline',
        ),
        zh: list(
          '要求完成日期 | 到期日 | 截止日期 | 期限 | 计划完成日期 | 要求解决日期 | 计划解决日期 | 解决期限 | 完成期限',
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
        en: list(
          'Preventive Action | Preventative Action | Prevention | Preventive Measures | Preventive Actions',
          'Preventative Measures',
        ),
        zh: list('预防措施 | 预防方案 | 防止再发措施 | 预防对策 | 防范措施 | 长期措施 | 避免再发措施'),
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
          en: list('Closed | Archived'),
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
  ],
  closed: ['closed', 'rejected'],
} as const satisfies RegisterDefinition;
