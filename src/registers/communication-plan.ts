// The communication management plan (沟通管理计划): what is told to whom, why, how, how often and by whom.
import { CHANNELS, client, id, notes, owner, STATUS_WORDS } from './common';
import type { RegisterDefinition, Words } from './definition';
import { list } from './word-list';

/** Which way a contact goes, seen from the project. */
export const DIRECTIONS = {
  out: {
    en: list('Out | Outbound | Outgoing | To client | Sent | Push | One-way'),
    zh: list('对外 | 发出 | 我方发出 | 输出 | 单向 | 去电'),
  },
  in: { en: list('In | Inbound | Incoming | From client | Received'), zh: list('收到 | 来自客户 | 客户发起 | 输入 | 接收 | 来电') },
  twoWay: { en: list('Two-way | Both | Bidirectional | Interactive | 2-way'), zh: list('双向 | 互动 | 交互') },
} as const satisfies Readonly<Record<string, Words>>;

export const communicationPlan = {
  id: 'communicationPlan',
  words: {
    en: list(
      'Communication plan | Communications management plan | Communications plan | Comms plan | Communication matrix',
      'Communications matrix | Communication strategy | Comm plan | Project communication plan | Stakeholder communication',
    ),
    zh: list('沟通管理计划 | 沟通计划 | 沟通矩阵 | 项目沟通计划 | 沟通管理 | 沟通计划表 | 沟通管理表'),
    other: list(
      'план коммуникаций | план управления коммуникациями | матрица коммуникаций | kommunikationsplan',
      'plan de comunicación | plan de communication | plan de comunicaciones',
    ),
  },
  nouns: { en: list('communication | comms | comm | message'), zh: list('沟通 | 信息') },
  fields: [
    {
      ...id,
      words: {
        en: list('ID | Communication ID | Comm ID | Plan ID', ...id.words.en),
        zh: list('编号 | 沟通编号', ...id.words.zh),
        other: id.words.other,
      },
    },
    {
      id: 'item',
      type: 'text',
      client: true,
      words: {
        en: list(
          'Item | Communication | Communication Item | Report Name | Communication Type | Communications | Plan | What',
          'Deliverable/Communication | Communication Name | Message | Activity | Event | Meeting',
          'Report | Type of Communication | Communication Activity | Communication Event | Item Name | Name of Meeting | Meeting/Update | Name of Meeting or Update',
          'Communication Deliverable | Subject | Topic | Name | Communication Title | Meeting Type | Meeting Name',
          'Meeting/Report | Title | Communications Type | Key Message | Communication Description',
        ),
        zh: list(
          '沟通内容 | 报告名称 | 沟通事项 | 沟通项 | 沟通项目 | 事项 | 会议名称 | 沟通活动 | 沟通类型 | 信息名称 | 文档名称',
          '沟通主题 | 沟通需求 | 沟通名称 | 需沟通的信息 | 沟通信息 | 会议/报告 | 信息 | 会议类型 | 活动 | 名称 | 主题 | 报告',
          '沟通任务 | 沟通工作',
        ),
        other: list(
          'тип коммуникации | коммуникация | вид коммуникации | мероприятие | was | thema | kommunikation | comunicación',
          'название | событие',
        ),
      },
    },
    {
      id: 'audience',
      type: 'names',
      required: true,
      words: {
        en: list(
          'Audience | Recipients | Recipient | Stakeholder | Stakeholders | Receiver | Target Audience | To Whom',
          'Stakeholder Name | Participants | Attendees | Who | Distribution List | Stakeholder/Audience | Audience/Stakeholder',
          'Audience/Attendees | Stakeholder Group | Receivers | To | Intended Audience | Name | Stakeholder(s) | Audiences',
          'Invitees | Whom | Members | Recipient(s) | Informed | Target | Distribution | Group/Person | Group or Person | Group | Person',
          'Person/Group | Who Receives | Communicate To | Stakeholder or Group | Recipient Group | Team Members',
        ),
        zh: list(
          '对象 | 接收人 | 沟通对象 | 干系人 | 受众 | 接收者 | 参与人 | 参与者 | 参加人员 | 信息接收者 | 接收方 | 参会人员',
          '沟通干系人 | 相关方 | 参加者 | 接受者 | 干系人姓名 | 接收人员 | 目标受众 | 报送对象 | 发送对象 | 参与人员',
          '与会人员 | 信息接收人 | 听众 | 利益相关者 | 接受人 | 抄送对象 | 沟通受众',
        ),
        other: list(
          'участники | роли | аудитория | получатель | получатели | кому | zielgruppe | empfänger | teilnehmer',
          'an wen | destinatario | destinataires | audiencia | стейкхолдер | стейкхолдеры',
        ),
      },
    },
    {
      id: 'purpose',
      type: 'text',
      required: true,
      words: {
        en: list(
          'Purpose | Objective | Goal | Why | Communication Objective | Communication Purpose | Objectives | Goals | Reason',
          'Purpose/Objective | Objective/Purpose | Aim | Communication Goal | Rationale | Description/Purpose',
          'Purpose of Communication | Intent | Purpose/Description | Objective of Communication | Goal/Purpose',
          'Desired Outcome',
        ),
        zh: list(
          '沟通目的 | 目标 | 目的 | 沟通目标 | 用途 | 沟通意图 | 沟通原因 | 目的和用途 | 作用 | 使用目的 | 会议目的',
          '沟通的目的 | 目的/目标 | 发布原因 | 沟通理由',
        ),
        other: list('назначение | цель | цель коммуникации | зачем | ziel | zweck | warum | objetivo | propósito | objectif | цели'),
      },
    },
    {
      id: 'content',
      type: 'text',
      words: {
        en: list(
          'Content | Information | Message Content | Description | Agenda | Information Provided | Key Messages',
          'Information to Communicate | Contents | Details | Information to be Shared | Topics | Message/Content',
          'Communication Content | Information Required | Information Needed | Level of Detail | Topics Covered',
          'Information Needs | Format/Content',
        ),
        zh: list(
          '内容 | 信息内容 | 主要内容 | 沟通信息内容 | 详细内容 | 描述 | 信息需求 | 议题 | 会议内容 | 具体内容 | 内容描述',
          '会议议程 | 议程 | 内容要点 | 信息要求 | 说明内容',
        ),
        other: list('содержание | информация | inhalt | contenido | contenu | повестка | что'),
      },
    },
    {
      id: 'method',
      type: 'choices',
      required: true,
      options: CHANNELS,
      words: {
        en: list(
          'Method | Communication Method | Channel | Medium | How | Distribution | Delivery Method | Media',
          'Communication Channel | Communication Medium | Vehicle | Communication Vehicle | Format | Mode | Delivery',
          'Method of Communication | Means | Delivery Format | Mode of Communication | Channels | Methods | Tool | Tools',
          'Method/Channel | Technology | Delivery Mechanism | Communication Tool | Communication Format | Venue/Method',
          'Communication Mode | Delivery Channel | Type of Media | Delivery Medium | Distribution Method | Platform',
          'Communication Methods | Communication Channels | Media/Channel | Method or Technology | Methods or Technologies',
          'Communication Technology | Forum | Method of Delivery | Communication Tools | Communications Method',
          'Communications Channel | Contact Method | Method of Contact | Communication Format/Channel | Medium/Method | Method/Medium',
          'Delivery Mode | How Communicated | How Delivered | Tools Used',
        ),
        zh: list(
          '沟通方式 | 渠道 | 方式 | 沟通渠道 | 方法 | 沟通方法 | 媒介 | 沟通媒介 | 传递方式 | 发送方式 | 信息传递方式',
          '沟通形式 | 形式 | 途径 | 沟通手段 | 沟通途径 | 传递方法 | 发布方式 | 发布渠道 | 沟通技术 | 沟通工具 | 信息格式',
          '信息发布方式 | 会议形式 | 传播方式 | 汇报方式 | 格式 | 技术',
        ),
        other: list(
          'способ коммуникации | каким образом | канал | способ | канал связи | формат | как | medium | kanal | methode | wie',
          'medio | canal | método | каналы | средство | инструмент | moyen',
        ),
      },
    },
    {
      id: 'frequency',
      type: 'frequency',
      required: true,
      client: true,
      words: {
        en: list(
          'Frequency | When | Recurrence | Timing | Schedule | How Often | Cadence | Timing/Frequency | Frequency/Timing',
          'Communication Frequency | Occurrence | Timeframe | Time Frame | Periodicity | Frequency/Date | Interval | Timeline',
          'When/Frequency | Date/Frequency | Schedule/Frequency | Frequency/Schedule | Delivery Frequency | Period',
          'Frequency of Communication | Time/Frequency | Delivery Date | Due Date/Frequency | Date | Time',
        ),
        zh: list(
          '频率 | 频度 | 沟通频率 | 频次 | 沟通频次 | 周期 | 时间 | 沟通时间 | 时间频率 | 沟通周期 | 发送频率 | 时间/频率',
          '时间安排 | 时机 | 发布频率 | 时限 | 汇报频率 | 沟通时机 | 时间和频率 | 沟通频度 | 会议频率 | 召开频率 | 报送频率',
          '频率/时间 | 时间及频率 | 时限和频率 | 何时',
        ),
        other: list(
          'частота | периодичность | когда | сроки | тайминг | häufigkeit | turnus | wann | frecuencia',
          'fréquence | rhythmus | график',
        ),
      },
    },
    {
      ...owner,
      required: true,
      words: {
        en: list(
          ...owner.words.en,
          'Sender | Communicator | From | Prepared By | Provider | Author | Source | Presenter | Facilitator',
          'Producer | By Whom | Responsibility/Owner | Responsible Person/Team | Organizer | Delivered By | Initiator | Chair',
          'Message Owner | Host | Sent By | Information Provider | Responsible for Communication',
          'Communication Owner | Author/Owner | Messenger | Who Sends | Sender/Owner | Owner/Sender | Speaker | Deliverer',
        ),
        zh: list(
          ...owner.words.zh,
          '发送人 | 信息发送者 | 发起人 | 沟通责任人 | 提供者 | 发布人 | 信息提供者 | 组织者 | 沟通负责人 | 主持人 | 编制人',
          '发送者 | 信息发布人 | 汇报人 | 提供人 | 发布者 | 沟通人 | 发送方 | 信息发送人 | 提交人 | 信息提供人 | 组织人',
          '召集人 | 沟通发起人 | 信息分发责任人',
        ),
        other: list(...owner.words.other, 'отправитель | кто | wer | absender | организатор | emisor | émetteur | автор'),
      },
    },
    {
      id: 'direction',
      type: 'choice',
      options: DIRECTIONS,
      words: {
        en: list('Direction | One-way/Two-way | Inbound/Outbound | Communication Direction'),
        zh: list('方向 | 沟通方向 | 单向/双向'),
      },
    },
    {
      id: 'formality',
      type: 'choice',
      words: {
        en: list('Formality | Formal/Informal | Formal or Informal | Formal?'),
        zh: list('正式程度 | 正式/非正式 | 是否正式 | 正式性 | 沟通性质'),
      },
      options: {
        formal: { en: list('Formal | Yes'), zh: list('正式 | 是') },
        informal: { en: list('Informal | No'), zh: list('非正式 | 否') },
      },
    },
    {
      id: 'start',
      type: 'date',
      words: {
        en: list('Start | Start Date | First Date | Starts On | Begin Date | From Date | Effective From'),
        zh: list('开始日期 | 开始时间 | 起始日期 | 起始时间 | 首次日期'),
        other: list('начало | дата начала | beginn'),
      },
    },
    {
      id: 'end',
      type: 'date',
      words: {
        en: list('End | End Date | Last Date | Until | Ends On | Finish Date'),
        zh: list('结束日期 | 结束时间 | 截止日期 | 截止时间 | 终止日期'),
        other: list('окончание | дата окончания | ende'),
      },
    },
    {
      id: 'agreed',
      type: 'yesNo',
      words: {
        en: list('Agreed | Client Agreed | Confirmed by Client | Agreed with Client | Client Confirmed | Approved by Client'),
        zh: list('客户已确认 | 客户确认 | 是否确认 | 已确认 | 客户是否确认 | 已与客户确认'),
      },
    },
    {
      id: 'escalation',
      type: 'text',
      words: {
        en: list(
          'Escalation | Escalation Path | Escalation Route | Escalation Process | Escalate To | Escalation Contact',
          'Escalation Procedure',
        ),
        zh: list('上报路径 | 升级路径 | 上报程序 | 升级流程 | 上报流程 | 上报 | 升级机制 | 问题升级'),
        other: list('эскалация | eskalation'),
      },
    },
    {
      id: 'deliverable',
      type: 'text',
      words: {
        en: list(
          'Deliverable | Deliverables | Output | Outputs | Artifact | Artefact | Outcome | Work Product | Template | Document',
          'Documents | Artifacts | Output/Deliverable',
        ),
        zh: list(
          '产出物 | 输出 | 交付物 | 成果 | 输出物 | 产出 | 沟通成果 | 文档 | 输出文档 | 产出文档 | 提交物 | 输出成果 | 记录',
          '相关文档',
        ),
        other: list('результат | ergebnis | entregable | livrable | результаты'),
      },
    },
    {
      id: 'location',
      type: 'text',
      words: {
        en: list('Location | Place | Venue | Where | Meeting Room | Storage Location | Meeting Location'),
        zh: list('地点 | 会议地点 | 场所 | 位置 | 沟通地点 | 保存位置 | 存放位置 | 会议室'),
        other: list('место | ort | где | lugar | место проведения'),
      },
    },
    client,
    { id: 'status', type: 'text', words: STATUS_WORDS },
    notes,
  ],
} as const satisfies RegisterDefinition;
