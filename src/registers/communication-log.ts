// The communication log (沟通记录): what was said to whom and when, with replies and promises.
import { CHANNELS, client, id } from './common';
import { DIRECTIONS } from './communication-plan';
import type { RegisterDefinition } from './definition';
import { list } from './word-list';

export const communicationLog = {
  id: 'communicationLog',
  words: {
    en: list(
      'Communication log | Communications log | Contact log | Meeting log | Meeting minutes | Call log',
      'Correspondence log | Interaction log | Communication record | Meeting record | Conversation log | Comms log',
      'Touchpoints | Activity log | Client communication log',
    ),
    zh: list(
      '沟通记录 | 跟进记录 | 会议纪要 | 沟通日志 | 客户沟通记录 | 联系记录 | 拜访记录 | 会议记录 | 沟通记录表 | 往来记录',
      '客户跟进记录 | 客户拜访记录 | 沟通台账 | 联络记录',
    ),
    other: list('журнал коммуникаций | kommunikationsprotokoll | журнал встреч | протокол встреч'),
  },
  nouns: { en: list('communication | meeting | contact | call | interaction'), zh: list('沟通 | 会议 | 跟进 | 联系 | 拜访') },
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
        ),
        zh: list(
          '日期 | 沟通日期 | 时间 | 沟通时间 | 跟进日期 | 会议日期 | 联系日期 | 跟进时间 | 会议时间 | 拜访日期 | 发生日期',
          '记录日期 | 联系时间 | 拜访时间 | 日期时间 | 召开时间',
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
        ),
        zh: list(
          '参与人 | 参会人 | 参与人员 | 参会人员 | 沟通对象 | 联系人 | 对方联系人 | 客户联系人 | 与会人员 | 参加人员',
          '出席人员 | 沟通人员 | 接收人 | 对象 | 拜访对象 | 参与者 | 沟通人 | 出席 | 客户方参与人 | 联系对象 | 干系人 | 与会者',
          '被拜访人',
        ),
        other: list('участники | teilnehmer | с кем | participantes | empfänger | получатель'),
      },
    },
    {
      id: 'absent',
      type: 'names',
      words: {
        en: list('Absent | Absentees | Apologies | Not Present | Regrets | Absence'),
        zh: list('缺席 | 缺席人 | 请假 | 缺席人员 | 未参加 | 未到人员 | 请假人员'),
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
        ),
        zh: list(
          '渠道 | 沟通方式 | 方式 | 沟通渠道 | 跟进方式 | 联系方式 | 沟通形式 | 形式 | 会议形式 | 类型 | 沟通类型 | 拜访方式',
          '联系渠道 | 会议类型 | 跟进渠道 | 记录类型',
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
        ),
        zh: list(
          '主题 | 沟通主题 | 会议主题 | 议题 | 事由 | 标题 | 沟通事项 | 会议名称 | 目的 | 沟通目的 | 事项 | 跟进主题',
          '拜访目的 | 题目',
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
        ),
        zh: list(
          '沟通内容 | 纪要 | 内容 | 会议内容 | 沟通纪要 | 跟进内容 | 摘要 | 沟通结果 | 会议纪要 | 详细内容 | 讨论内容',
          '主要内容 | 跟进情况 | 结果 | 备注 | 沟通摘要 | 会议结论 | 结论 | 会议摘要 | 拜访内容 | 沟通概要 | 内容摘要',
          '会议决议 | 沟通情况',
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
        en: list('Replied On | Reply Date | Response Date | Date Replied | Responded On | Date of Reply | Date Responded', 'Answered On'),
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
    {
      id: 'followUp',
      type: 'text',
      client: true,
      words: {
        en: list(
          'Follow-up | Follow Up | Action Items | Actions | Next Steps | Action Item | Follow-up Action | Follow-up Actions',
          'Next Step | Action Required | Action | Follow-up Required | Next Action | Actions Agreed | To Do | Follow-ups',
          'Agreed Actions | Commitments | Follow Up Action | Action Points',
        ),
        zh: list(
          '跟进事项 | 待办 | 后续行动 | 待办事项 | 下一步 | 后续事项 | 行动项 | 后续跟进 | 下一步计划 | 下一步行动',
          '待跟进事项 | 后续工作 | 后续计划 | 遗留事项 | 承诺事项 | 待办项 | 跟进计划 | 遗留问题',
        ),
        other: list('следующие шаги | nächste schritte | задачи | действия | maßnahmen | acciones'),
      },
    },
    {
      id: 'followUpOwner',
      type: 'names',
      client: true,
      words: {
        en: list(
          'Follow-up Owner | Action Owner | Follow-up By | Assigned To | Owner | Responsible | Action By | Next Step Owner',
          'Responsible Person | Assignee | Follow-up Responsible',
        ),
        zh: list('跟进人 | 待办责任人 | 跟进责任人 | 责任人 | 负责人 | 行动责任人 | 跟进负责人 | 待办负责人 | 后续责任人'),
        other: list('ответственный | verantwortlich'),
      },
    },
    {
      id: 'followUpDue',
      type: 'date',
      client: true,
      words: {
        en: list(
          'Follow-up Due | Follow-up Date | Due Date | Next Step Due | Action Due | Due | Deadline | Follow-up By Date',
          'Next Contact | Next Contact Date | Follow Up Date | Next Meeting | Next Meeting Date | Due By | Follow-up Due Date',
          'Action Due Date | Target Date | Next Follow-up | Next Follow-up Date',
        ),
        zh: list(
          '跟进期限 | 待办期限 | 截止日期 | 完成期限 | 跟进日期 | 下次跟进时间 | 下次跟进日期 | 到期日 | 计划完成日期',
          '下次联系时间 | 完成时限 | 要求完成日期 | 跟进截止日期 | 待办截止日期',
        ),
        other: list('срок | frist | fällig'),
      },
    },
    {
      id: 'followUpDone',
      type: 'yesNo',
      client: true,
      words: {
        en: list(
          'Follow-up Done | Done | Completed | Follow-up Completed | Action Complete | Complete | Closed | Follow-up Status',
          'Action Status | Follow-up Complete',
        ),
        zh: list('已完成 | 跟进完成 | 是否完成 | 完成情况 | 待办完成 | 跟进状态 | 是否已完成 | 待办状态 | 跟进是否完成'),
      },
    },
    {
      id: 'author',
      type: 'names',
      words: {
        en: list(
          'Author | Recorded By | Logged By | Entered By | Note Taker | Sender | From | Sent By | Minute Taker | Contacted By',
          'Communicated By | Made By | Initiated By | Written By | Created By | Staff',
        ),
        zh: list(
          '记录人 | 填写人 | 记录者 | 登记人 | 跟进人员 | 我方参与人 | 发送人 | 录入人 | 整理人 | 我方人员 | 沟通负责人',
          '拜访人 | 记录员',
        ),
        other: list('автор | отправитель | verfasser | absender'),
      },
    },
    client,
  ],
} as const satisfies RegisterDefinition;
