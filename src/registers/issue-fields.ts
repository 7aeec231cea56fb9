// What an issue is, who raised it and how grave it is.
import { CATEGORY_WORDS, id, PRIORITY_WORDS } from './common';
import type { FieldDefinition } from './definition';
import { list } from './word-list';

export const ISSUE_FIELDS = [
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
        'Observation | Observations | Observation Details | Observation Description | Defect Description | Bug Description',
        'Details of Issue | Query | Question | Concern | Problem Details | Issue/Problem | Complaint Details Text',
      ),
      zh: list(
        '问题描述 | 问题 | 描述 | 问题说明 | 投诉内容 | 详细描述 | 问题内容 | 冲突描述 | 问题详情 | 反馈内容 | 评审意见',
        '意见 | 情况描述 | 问题详细描述 | 问题现象 | 具体问题 | 投诉描述 | 事件描述 | 存在问题 | 存在的问题 | 问题情况 | 内容描述 | 详细内容 | 重现步骤 | 复现步骤',
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
        'Complainant Name | Initiator | Found By | Entered By | Requestor | Submitter | Raised | Issue Author',
        'Requested By | Issue Originator | Issued By | Reporting Party | Caller | Originated By | Contact Name',
        'Discovered By | Detected By',
      ),
      zh: list(
        '提出人 | 问题提出人 | 投诉人 | 反馈人 | 报告人 | 提出者 | 提交人 | 发现人 | 登记人 | 提出方 | 上报人 | 记录人',
        '反馈方 | 评审人 | 评审专家 | 投诉方 | 问题提出者 | 提问人 | 发起人 | 创建人 | 投诉客户 | 客户姓名 | 来源 | 提出单位',
        '检查人 | 由谁创建',
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
        'Date Recorded | Report Date | Start Date | Date of Incident | Received Date | Date Added | Date Occurred | Date Captured',
        'Date Registered | Date Detected | Date of Logging | Date of Logging Issue | Logging Date | Date Noted',
        'Date of Issue | Observation Date | Date of Observation',
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
] as const satisfies readonly FieldDefinition[];
