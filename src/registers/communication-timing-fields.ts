// How often something is communicated, by whom, from when on, and what comes of it.
import { client, DIRECTIONS, notes, owner, STATUS_WORDS } from './common';
import type { FieldDefinition } from './definition';
import { list } from './word-list';

export const COMMUNICATION_TIMING_FIELDS = [
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
        'Timing and Frequency | Frequency and Timing | Frequency/Timeline | Frequency/Timeframe | Frequency/Time',
        'Frequency/Due Date | Frequency/Deadline | Frequency & Timing | Frequency of Updates | Frequency of Meeting',
        'Frequency of Meetings | Frequency of Delivery | Meeting Frequency | Reporting Frequency | Report Frequency',
        'Distribution Frequency | Frequency/Schedule Date | Update Frequency | When/How Often | How Frequently',
        'How often/When | Schedule/Timing | Delivery Schedule | Delivery Timing | Delivery Time | Communication Timing',
        'Communication Schedule | Communication Date | Recurring | Repeat | Repeats | Regularity | Freq | Freq.',
        'Timescale | Target Date | Due Date | Day/Time | Day & Time | Meeting Time | Rhythm | Frequency and Date',
        'Date(s) | Delivery Timeframe | Preferred Frequency | Frequency of Communications | Frequency of Engagement',
      ),
      zh: list(
        '频率 | 频度 | 沟通频率 | 频次 | 沟通频次 | 周期 | 时间 | 沟通时间 | 时间频率 | 沟通周期 | 发送频率 | 时间/频率',
        '时间安排 | 时机 | 发布频率 | 时限 | 汇报频率 | 沟通时机 | 时间和频率 | 沟通频度 | 会议频率 | 召开频率 | 报送频率',
        '频率/时间 | 时间及频率 | 时限和频率 | 何时',
        '汇报周期 | 汇报频次 | 汇报时间 | 报告频率 | 报告周期 | 提交频率 | 提交时间 | 提交周期 | 沟通频率/时间',
        '沟通频率/周期 | 沟通时间/频率 | 沟通时间及频率 | 沟通时间和频率 | 沟通时间与频率 | 沟通时间安排',
        '沟通周期/频率 | 频率/周期 | 频率/时机 | 频次/时间 | 时间/频次 | 时间/周期 | 时间与频率 | 时间和频次 | 时间频次',
        '召开时间 | 召开频次 | 召开周期 | 会议时间 | 会议频次 | 会议周期 | 例会时间 | 例行时间 | 发放频率 | 发放时间',
        '发送时间 | 发送频次 | 发送周期 | 发布时间 | 发布周期 | 发布频次 | 分发频率 | 报送时间 | 报送周期 | 报送频次',
        '更新频率 | 执行频率 | 实施频率 | 举行频率 | 沟通时间（频率） | 传递频率 | 频率要求 | 沟通时点 | 定期/不定期',
        '信息发送频率 | 信息传递频率 | 信息发布频率',
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
        'Sender/Author | Sender/Responsible | Author/Sender | Communication Lead | Communicated By',
        'Responsible for Delivery | Responsible/Owner | Owner/Responsible | Responsible/Sender | Delivered/Sent By',
        'Prepared/Delivered By | Prepared By/Owner | Created By | Issued By | Distributed By | Provided By',
        'Presented By | Conducted By | Led By | Chaired By | Chairperson | Organiser | Organized By | Organised By',
        'Moderator | Initiated By | Initiator/Sender | Information Owner | Information Source | Source/Owner',
        'Who Communicates | Who is Responsible for Communication | Who will Deliver | Who Delivers | Who Prepares',
        'Meeting Owner | Meeting Lead | Meeting Host | Meeting Organizer | Meeting Chair | Spokesperson',
        'Producer/Owner | Comms Owner | Report Owner | Person to Communicate | Responsible to Communicate | Preparer',
        'Producer/Sender | Responsible for Sending',
      ),
      zh: list(
        ...owner.words.zh,
        '发送人 | 信息发送者 | 发起人 | 沟通责任人 | 提供者 | 发布人 | 信息提供者 | 组织者 | 沟通负责人 | 主持人 | 编制人',
        '发送者 | 信息发布人 | 汇报人 | 提供人 | 发布者 | 沟通人 | 发送方 | 信息发送人 | 提交人 | 信息提供人 | 组织人',
        '召集人 | 沟通发起人 | 信息分发责任人',
        '汇报者 | 汇报方 | 报告人 | 报告者 | 报送人 | 提报人 | 提交者 | 提交方 | 编写人 | 编制者 | 拟制人 | 制作人',
        '准备人 | 主讲人 | 主持 | 主持者 | 会议主持 | 会议主持人 | 会议组织者 | 会议召集人 | 会议负责人 | 召集者',
        '组织单位 | 组织部门 | 组织方 | 组织责任人 | 发起者 | 发起方 | 发出者 | 发出人 | 发送责任人 | 发送负责人',
        '信息发起人 | 信息发起者 | 信息发布者 | 信息发送方 | 信息提供方 | 信息来源 | 信息发布责任人 | 信息负责人',
        '沟通责任方 | 沟通责任者 | 沟通者 | 沟通执行人 | 沟通组织者 | 沟通主导人 | 提供方 | 发放人 | 分发人 | 传递人',
        '传达人 | 发布责任人 | 主导人 | 输出人 | 沟通发起者 | 沟通发起方 | 谁负责',
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
      en: list(
        'Start | Start Date | First Date | Starts On | Begin Date | From Date | Effective From',
        'First Occurrence | First Communication Date | First Delivery',
      ),
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
      en: list('Agreed | Client Agreed | Confirmed by Client | Agreed with Client | Client Confirmed | Approved by Client', 'Approved'),
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
        'Escalation Level | Escalated To | Escalation Point | Escalation Owner',
      ),
      zh: list(
        '上报路径 | 升级路径 | 上报程序 | 升级流程 | 上报流程 | 上报 | 升级机制 | 问题升级',
        '升级对象 | 上报对象 | 升级人 | 上升路径 | 升级方式',
      ),
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
        'Deliverable/Output | Expected Output | Output Document | Meeting Output | Documentation | Supporting Documents',
        'Communication Document | Record | Records | Work Products | Minutes | Project Artifact | Product',
      ),
      zh: list(
        '产出物 | 输出 | 交付物 | 成果 | 输出物 | 产出 | 沟通成果 | 文档 | 输出文档 | 产出文档 | 提交物 | 输出成果 | 记录',
        '相关文档',
        '输出结果 | 输出成果物 | 输出文件 | 输出/交付物 | 产出文件 | 产出成果 | 会议输出 | 会议产出 | 会议成果',
        '成果输出 | 成果物 | 成果形式 | 交付成果 | 交付件 | 记录文件 | 记录形式 | 沟通记录 | 沟通产出 | 沟通输出',
        '形成文件 | 形成文档 | 报告文档 | 文件',
      ),
      other: list('результат | ergebnis | entregable | livrable | результаты'),
    },
  },
  {
    id: 'location',
    type: 'text',
    words: {
      en: list(
        'Location | Place | Venue | Where | Meeting Room | Storage Location | Meeting Location',
        'Where Stored | Storage | Stored In | Archive Location | Location/Venue | Location/Platform | Repository',
        'Place/Venue | Meeting Venue | Meeting Place | Storage Place | Document Location | Link to Document',
      ),
      zh: list(
        '地点 | 会议地点 | 场所 | 位置 | 沟通地点 | 保存位置 | 存放位置 | 会议室',
        '存放地点 | 存档位置 | 存储位置 | 保存地点 | 归档位置 | 召开地点 | 会议场所 | 地点/平台 | 沟通场所 | 举行地点',
      ),
      other: list('место | ort | где | lugar | место проведения'),
    },
  },
  client,
  { id: 'status', type: 'text', words: STATUS_WORDS },
  notes,
] as const satisfies readonly FieldDefinition[];
