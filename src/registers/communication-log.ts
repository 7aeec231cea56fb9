// The communication log (沟通记录): what was said to whom and when, with replies and promises.
import { CHANNELS, client, DIRECTIONS, id } from './common';
import type { RegisterDefinition } from './definition';
import { FOLLOW_UP_FIELDS } from './follow-up-fields';
import { list } from './word-list';

export const communicationLog = {
  id: 'communicationLog',
  words: {
    en: list(
      'Communication log | Communications log | Contact log | Meeting log | Meeting minutes | Call log',
      'Correspondence log | Interaction log | Communication record | Meeting record | Conversation log | Comms log',
      'Touchpoints | Activity log | Client communication log',
      'Minutes | Meeting notes | Meeting tracker | Contact record | Contact history | Interaction tracker | Visit log',
      'Client meetings | Call record | Call records | Phone log | Email log | Correspondence register',
      'Communications register | Engagement log | Stakeholder engagement log | Contact report | Meeting summary',
      'Telephone log | Meetings log | Conversation record',
    ),
    zh: list(
      '沟通记录 | 跟进记录 | 会议纪要 | 沟通日志 | 客户沟通记录 | 联系记录 | 拜访记录 | 会议记录 | 沟通记录表 | 往来记录',
      '客户跟进记录 | 客户拜访记录 | 沟通台账 | 联络记录',
      '会议记录表 | 会议纪要表 | 会议台账 | 会议日志 | 例会记录 | 周会记录 | 通话记录 | 电话记录 | 洽谈记录',
      '访谈记录 | 客户拜访 | 拜访日志 | 客户回访记录 | 回访记录 | 客户联系记录 | 客户跟进 | 跟进表 | 客户跟进表',
      '客户沟通 | 沟通汇总 | 沟通登记表 | 来往函件 | 函件记录 | 收发文记录',
      '会议纪录 | 会议决议记录 | 沟通纪要 | 访谈纪要 | 走访记录 | 走访台账 | 接待记录 | 客户接触记录',
      '来访登记 | 来电记录 | 来电登记 | 客户服务记录',
    ),
    other: list('журнал коммуникаций | kommunikationsprotokoll | журнал встреч | протокол встреч'),
  },
  nouns: {
    en: list('communication | meeting | contact | call | interaction', 'visit | conversation | correspondence | engagement'),
    zh: list('沟通 | 会议 | 跟进 | 联系 | 拜访', '会谈 | 通话 | 回访'),
  },
  fields: [
    {
      ...id,
      words: {
        en: list('ID | Log ID | Communication ID | Meeting ID | Record ID', ...id.words.en),
        zh: list('编号 | 记录编号 | 沟通编号 | 会议编号', ...id.words.zh),
        other: id.words.other,
      },
    },
    {
      id: 'date',
      type: 'date',
      required: true,
      client: true,
      words: {
        en: list(
          'Date | Contact Date | Communication Date | Meeting Date | Date of Contact | Date/Time | Sent On | Date Sent',
          'Call Date | Date of Communication | Interaction Date | Date and Time | Actual Date | Date of Meeting | Sent Date',
          'When | Timestamp | Visit Date | Activity Date',
          'Day | Date of Call | Date of Visit | Date/Time of Contact | Meeting Date/Time | Date & Time | Date Time',
          'Conversation Date | Session Date | Call Time | Date Contacted | Contacted On | Date of Interaction | Date Held',
          'Event Date | Communication Date/Time | Date of Correspondence | Received/Sent Date | Date of Session',
        ),
        zh: list(
          '日期 | 沟通日期 | 时间 | 沟通时间 | 跟进日期 | 会议日期 | 联系日期 | 跟进时间 | 会议时间 | 拜访日期 | 发生日期',
          '记录日期 | 联系时间 | 拜访时间 | 日期时间 | 召开时间',
          '会谈日期 | 会谈时间 | 洽谈日期 | 洽谈时间 | 通话时间 | 通话日期 | 来访时间 | 来访日期 | 走访日期 | 走访时间',
          '交流时间 | 交流日期 | 访谈时间 | 访谈日期 | 联络日期 | 联络时间 | 联系日 | 会议日 | 回访日期 | 回访时间',
          '发函日期 | 接洽日期 | 接洽时间 | 沟通日 | 开会时间 | 开会日期 | 会议召开时间 | 沟通日期时间',
        ),
        other: list('дата | datum | fecha | дата встречи | дата коммуникации'),
      },
    },
    {
      id: 'planId',
      type: 'id',
      words: {
        en: list('Plan ID | Plan Ref | Plan Item | Communication Plan ID | Plan Reference | Plan No | Plan Line | Planned Item'),
        zh: list('沟通计划编号 | 计划编号 | 对应计划 | 关联计划 | 沟通计划 | 计划项 | 对应计划编号 | 关联计划编号'),
      },
    },
    {
      id: 'participants',
      type: 'names',
      required: true,
      words: {
        en: list(
          'Participants | Attendees | Contact | Contacted | Stakeholder | Stakeholders | With | Recipients | Recipient',
          'Contact Person | To | Contact Name | Who | Present | Audience | Person Contacted | Stakeholder Name | Spoke With',
          'People | Client Contact | Sent To | Attended By | Participant | Persons Present | Contacted Person | Attendance',
          'Name',
          'Send To | Met With | Meeting With | Meeting Attendees | Meeting Participants | Members Present | In Attendance',
          'Attendants | Who Attended | Person Met | Persons Met | People Met | Person Spoken To | Person Spoken With',
          'Spoken To | Spoke To | Talked To | Name of Contact | Name of Person Contacted | Contact(s) | Who was Contacted',
          'Person/Organization Contacted | Communicated With | Communicated To | Who Was Involved | Involved',
          'People Present | Attendee | Client Attendees | Stakeholders Engaged | Stakeholder/Group | Party | Parties',
          'Invitees | Attendees Present | Team Members Present | Client Representative',
        ),
        zh: list(
          '参与人 | 参会人 | 参与人员 | 参会人员 | 沟通对象 | 联系人 | 对方联系人 | 客户联系人 | 与会人员 | 参加人员',
          '出席人员 | 沟通人员 | 接收人 | 对象 | 拜访对象 | 参与者 | 沟通人 | 出席 | 客户方参与人 | 联系对象 | 干系人 | 与会者',
          '被拜访人',
          '会谈对象 | 会谈人员 | 洽谈对象 | 通话对象 | 通话人 | 交流对象 | 访谈对象 | 来访人员 | 来访人 | 来访者',
          '走访对象 | 受访人 | 受访者 | 联络人 | 联络对象 | 联系人姓名 | 拜访人物 | 拜访客户联系人 | 客户参会人员',
          '甲方参会人员 | 甲方人员 | 客户方人员 | 客户方参会人员 | 我方参会人员及客户 | 出席者 | 出席人 | 与会人 | 参加者',
          '参加人 | 参会者 | 参会方 | 参与方 | 接洽人 | 接洽对象 | 被访人 | 被访谈人 | 回访对象 | 沟通参与人 | 沟通双方',
          '收件人 | 到场人员 | 到会人员 | 参会名单',
        ),
        other: list('участники | teilnehmer | с кем | participantes | empfänger | получатель'),
      },
    },
    {
      id: 'absent',
      type: 'names',
      words: {
        en: list('Absent | Absentees | Apologies | Not Present | Regrets | Absence', 'Not Attended | Members Absent | Absent Members'),
        zh: list(
          '缺席 | 缺席人 | 请假 | 缺席人员 | 未参加 | 未到人员 | 请假人员',
          '缺席者 | 未出席 | 未出席人员 | 缺勤 | 缺勤人员 | 请假人',
        ),
      },
    },
    {
      id: 'channel',
      type: 'choices',
      required: true,
      options: CHANNELS,
      words: {
        en: list(
          'Channel | Method | Medium | Communication Method | Type | Communication Type | Contact Type | Contact Method | Mode',
          'How | Communication Channel | Type of Communication | Interaction Type | Format | Meeting Type | Activity Type',
          'Media | Form of Contact | Type of Contact | Communication Medium | Communication Mode | Via',
          'Contact Mode | Communication Method/Type | Type of Meeting | Type of Interaction | Method of Contact',
          'Method of Communication | Mode of Communication | Mode of Contact | Way of Contact | Interaction Method',
          'Call Type | Meeting Format | Communication Format | Form of Communication | Medium Used | Contact Channel',
          'Visit Type | Source/Channel | Phone/Email | Activity',
        ),
        zh: list(
          '渠道 | 沟通方式 | 方式 | 沟通渠道 | 跟进方式 | 联系方式 | 沟通形式 | 形式 | 会议形式 | 类型 | 沟通类型 | 拜访方式',
          '联系渠道 | 会议类型 | 跟进渠道 | 记录类型',
          '交流方式 | 交流形式 | 洽谈方式 | 会谈方式 | 会谈形式 | 沟通方法 | 沟通途径 | 沟通工具 | 沟通手段 | 联系途径',
          '联络方式 | 接触方式 | 接洽方式 | 走访方式 | 访谈方式 | 访谈形式 | 回访方式 | 跟进形式 | 跟进类型 | 拜访形式',
          '拜访类型 | 拜访类别 | 召开方式',
        ),
        other: list('канал | способ | kanal | medium | тип | canal | medio | формат'),
      },
    },
    {
      id: 'direction',
      type: 'choice',
      options: DIRECTIONS,
      words: {
        en: list('Direction | Inbound/Outbound | In/Out | Incoming/Outgoing | Initiated'),
        zh: list('方向 | 沟通方向 | 来往方向 | 收/发 | 往来方向'),
      },
    },
    {
      id: 'topic',
      type: 'text',
      client: true,
      words: {
        en: list(
          'Topic | Subject | Title | Purpose | Agenda | Reason | Regarding | Re | Meeting Title | Item | Meeting',
          'Meeting Name | Communication | Topic/Subject | Agenda Item | Objective | Meeting Topic | Communication Subject',
          'Topics | Subject/Topic | About | Reason for Contact | Message',
          'Purpose of Contact | Purpose of Call | Purpose of Visit | Purpose of Meeting | Meeting Purpose',
          'Meeting Subject | Meeting Agenda | Meeting Objective | Call Purpose | Reason for Call | Reason for Visit',
          'Visit Purpose | Topic of Discussion | Discussion Topic | Discussion Topics | Topics Discussed',
          'Topic Discussed | Matter | Subject Matter | Agenda Topics | Agenda/Topic | Agenda Items | Issue Discussed',
          'Call Subject | Contact Reason | Nature of Contact',
        ),
        zh: list(
          '主题 | 沟通主题 | 会议主题 | 议题 | 事由 | 标题 | 沟通事项 | 会议名称 | 目的 | 沟通目的 | 事项 | 跟进主题',
          '拜访目的 | 题目',
          '会谈主题 | 会谈议题 | 洽谈主题 | 洽谈事项 | 交流主题 | 访谈主题 | 通话主题 | 会议议题 | 会议标题 | 会议目的',
          '会议事项 | 讨论主题 | 讨论议题 | 讨论事项 | 商谈事项 | 拜访主题 | 拜访事由 | 沟通议题 | 沟通标题 | 沟通事由',
          '联系事由 | 联络事项 | 主要议题 | 来访事由 | 来访目的 | 函件主题 | 联系主题',
        ),
        other: list('тема | thema | betreff | asunto | sujet'),
      },
    },
    {
      id: 'summary',
      type: 'text',
      words: {
        en: list(
          'Summary | Notes | Details | Discussion | Minutes | Description | Content | Outcome | Key Points | Discussion Points',
          'Comments | Discussion Summary | Meeting Notes | Call Notes | Result | Communication Summary | Outcomes',
          'Discussion Notes | Points Discussed | Key Discussion Points | Conclusion | Remarks | Message Summary | Decisions',
          'Summary of Discussion | Summary of Communication',
          'What We Did | What was Done | What was Discussed | What we Discussed | Work Done | What did we do | Discussed',
          'Discussion Details | Discussion Items | Discussion Item | Items Discussed | Issues Discussed',
          'Summary of Meeting | Summary of Conversation | Summary of Call | Summary of Contact | Summary of Interaction',
          'Meeting Summary | Meeting Minutes | Meeting Outcome | Meeting Outcomes | Meeting Details | Meeting Description',
          'Call Summary | Call Outcome | Call Details | Call Description | Conversation | Conversation Summary',
          'Conversation Notes | Details of Conversation | Details of Communication | Details of Discussion',
          'Details of Contact | Communication Details | Communication Notes | Interaction Summary | Interaction Notes',
          'Interaction Details | Contact Notes | Contact Details/Notes | Contact Summary | Description of Contact',
          'Description of Communication | Visit Summary | Visit Notes | Visit Report | Key Discussion | Key Discussions',
          'Key Takeaways | Takeaways | Decision | Decisions Made | Decision Made | Decisions Taken | Agreements',
          'Highlights | Feedback | Client Feedback | Response Summary | Result of Contact | Results | Progress',
          'Message Content | Tasks Completed | Work Completed | Accomplished | Accomplishments | Activities Done | Log',
        ),
        zh: list(
          '沟通内容 | 纪要 | 内容 | 会议内容 | 沟通纪要 | 跟进内容 | 摘要 | 沟通结果 | 会议纪要 | 详细内容 | 讨论内容',
          '主要内容 | 跟进情况 | 结果 | 备注 | 沟通摘要 | 会议结论 | 结论 | 会议摘要 | 拜访内容 | 沟通概要 | 内容摘要',
          '会议决议 | 沟通情况',
          '会谈内容 | 会谈纪要 | 会谈记录 | 会谈结果 | 洽谈内容 | 洽谈结果 | 洽谈情况 | 交流内容 | 交流情况 | 交流结果',
          '访谈内容 | 访谈记录 | 访谈纪要 | 访谈结果 | 通话内容 | 通话记录 | 通话摘要 | 联系内容 | 联系情况 | 联系结果',
          '联络内容 | 接洽内容 | 来访内容 | 走访内容 | 走访情况 | 走访记录 | 拜访情况 | 拜访结果 | 拜访记录 | 拜访纪要',
          '拜访详情 | 拜访总结 | 跟进结果 | 跟进记录 | 跟进详情 | 跟进说明 | 跟进描述 | 跟进状况 | 跟进内容描述',
          '沟通记录 | 沟通详情 | 沟通要点 | 沟通主要内容 | 沟通内容及结果 | 沟通结论 | 沟通概述 | 沟通说明 | 沟通内容摘要',
          '会议记录 | 会议主要内容 | 会议概要 | 会议概述 | 会议要点 | 会议决定 | 会议决策 | 会议结果 | 会议成果',
          '会议讨论内容 | 会议内容摘要 | 会议内容及决议 | 讨论要点 | 讨论结果 | 讨论结论 | 讨论情况 | 讨论内容及结果',
          '决议 | 决议内容 | 决议事项 | 决定事项 | 达成共识 | 达成的共识 | 共识 | 客户反馈 | 客户反馈内容 | 客户意见',
          '反馈内容 | 反馈情况 | 反馈结果 | 回访内容 | 回访结果 | 回访情况 | 内容纪要 | 内容记录 | 内容描述 | 内容概要',
          '商谈内容',
        ),
        other: list('содержание | inhalt | zusammenfassung | итоги | резюме | resumen | описание | résumé'),
      },
    },
    {
      id: 'references',
      type: 'ids',
      words: {
        en: list(
          'References | Related IDs | Related Items | Related | Linked Items | Related Records | Refs | Related Risk',
          'Related Change | Related Issue | Links | Reference IDs | Related To | Linked To',
        ),
        zh: list('关联编号 | 相关编号 | 关联事项 | 关联 | 涉及编号 | 关联记录 | 相关事项 | 关联风险 | 关联问题 | 关联变更 | 引用编号'),
      },
    },
    {
      id: 'repliedOn',
      type: 'date',
      words: {
        en: list(
          'Replied On | Reply Date | Response Date | Date Replied | Responded On | Date of Reply | Date Responded',
          'Answered On',
          'Response Received On | Reply Received | Response On',
        ),
        zh: list('回复日期 | 回复时间 | 答复日期 | 答复时间 | 反馈日期 | 反馈时间 | 回函日期'),
      },
    },
    {
      id: 'sentiment',
      type: 'number',
      words: {
        en: list('Sentiment | Mood | Tone | Client Mood | Client Sentiment'),
        zh: list('情绪 | 客户情绪 | 态度 | 客户态度 | 情绪评分'),
      },
    },
    ...FOLLOW_UP_FIELDS,
    {
      id: 'author',
      type: 'names',
      words: {
        en: list(
          'Author | Recorded By | Logged By | Entered By | Note Taker | Sender | From | Sent By | Minute Taker | Contacted By',
          'Communicated By | Made By | Initiated By | Written By | Created By | Staff',
          'Staff Member | Visited By | Called By | Call Made By | Contact Made By | Conducted By | Prepared By',
          'Reported By | Minutes By | Minutes Taken By | Minuted By | Notes By | Recorder | Scribe | Note-taker',
          'Documented By | Submitted By | Communicator | Our Representative | Sales Rep | Sales Representative',
          'Representative | Employee | Account Manager | Team Member | Host | Facilitator | Chair | Chairperson',
          'Organizer | Who Contacted | Meeting Lead | Interviewer',
        ),
        zh: list(
          '记录人 | 填写人 | 记录者 | 登记人 | 跟进人员 | 我方参与人 | 发送人 | 录入人 | 整理人 | 我方人员 | 沟通负责人',
          '拜访人 | 记录员',
          '拜访人员 | 拜访者 | 拜访业务员 | 走访人 | 走访人员 | 接待人 | 接待人员 | 接洽人员 | 联络人员 | 联系人员',
          '洽谈人 | 洽谈人员 | 回访人 | 回访人员 | 访谈人 | 访问人 | 业务员 | 业务人员 | 销售人员 | 销售 | 销售代表',
          '客户经理 | 跟进销售 | 跟进业务员 | 跟进者 | 主持人 | 会议主持 | 会议主持人 | 组织人 | 纪要人 | 纪要整理人',
          '记录 | 记录人员 | 会议记录人 | 我方沟通人 | 我方人员姓名 | 我方代表 | 我方联系人 | 我方参会人 | 我方参会人员',
          '我方参与人员 | 我方出席人员 | 填表人 | 填报人 | 撰写人 | 整理者',
        ),
        other: list('автор | отправитель | verfasser | absender'),
      },
    },
    client,
  ],
} as const satisfies RegisterDefinition;
