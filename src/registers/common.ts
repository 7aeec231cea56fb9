// Fields and option lists that several registers share, so that one thing has one set of words.
import type { FieldDefinition, Words } from './definition';
import { list } from './word-list';

/** Yes and no as cells say them. */
export const YES_NO = {
  yes: {
    en: list('Yes | Y | True | x | ✓ | ✔ | √ | ☑ | Done | 1 | on | Completed | Complete | Closed | Agreed | Confirmed | Ticked'),
    zh: list('是 | 有 | 已完成 | 完成 | 已关闭 | 已 | 对 | 需要 | 需 | 已确认 | 同意 | 真'),
    other: list('ja | да | sí | oui | sim'),
  },
  no: {
    en: list('No | N | False | ✗ | ✘ | × | ☐ | 0 | not yet | off | Open | Pending | In progress | Outstanding'),
    zh: list('否 | 没有 | 无 | 未 | 未完成 | 未关闭 | 进行中 | 待办 | 不 | 不需要 | 不需 | 未确认 | 不同意 | 假'),
    other: list('nein | нет | non | não'),
  },
} as const satisfies Readonly<Record<string, Words>>;

/** How people are reached; a report is an item rather than a channel. */
export const CHANNELS = {
  meeting: {
    en: list(
      'Meeting | Stand-up | Standup | In person | Face to face | F2F | Conference | Workshop meeting | Presentation',
      'Briefing | Review meeting | Steering committee | Huddle | Town hall | Retrospective | 1:1 | One-on-one | Discussion',
      'Interview | Conference room | Meeting room | Boardroom | Office | In-person',
    ),
    zh: list(
      '会议 | 会议室 | 办公室 | 例会 | 站会 | 面谈 | 当面 | 周会 | 月会 | 面对面 | 碰头会 | 评审会 | 座谈 | 开会 | 汇报会 | 沟通会 | 口头',
      '访谈 | 线下会议',
    ),
    other: list('besprechung | sitzung | встреча | совещание | собрание | совещания | reunión | réunion'),
  },
  email: {
    en: list('E-mail | Email | Mail | Newsletter | Outlook'),
    zh: list('邮件 | 电子邮件 | 邮箱 | 电邮 | 电子邮箱'),
    other: list('эл. почта | почта | correo'),
  },
  call: {
    en: list('Call | Phone | Telephone | Phone call | Conference call | Telecon'),
    zh: list('电话 | 电话会议 | 致电 | 手机'),
    other: list('anruf | telefon | звонок | телефон'),
  },
  im: {
    en: list(
      'Instant message | IM | Slack | Chat | WeChat | WhatsApp | Text message | SMS | DingTalk | Telegram | Messenger',
      'Discord | Lark',
    ),
    zh: list('即时通讯 | 微信 | 钉钉 | 企业微信 | 微信群 | 飞书 | 短信 | QQ | 群消息 | 企微 | 聊天'),
    other: list('мессенджер | чат'),
  },
  video: {
    en: list(
      'Video call | Video conference | Video | Zoom | Teams | Microsoft Teams | Webex | Google Meet | Skype',
      'Online meeting | Virtual meeting | Webinar | Conference bridge',
    ),
    zh: list('视频会议 | 腾讯会议 | 视频 | 线上会议 | 远程会议 | 网络会议 | 钉钉会议 | 飞书会议'),
    other: list('видеозвонок | видеоконференция'),
  },
  visit: { en: list('Visit | Site visit | On-site'), zh: list('拜访 | 走访 | 上门 | 现场 | 回访'), other: list('besuch | визит') },
  survey: {
    en: list('Survey | Questionnaire | Feedback form | Poll'),
    zh: list('问卷 | 满意度调查 | 调查 | 调研 | 问卷调查'),
    other: list('umfrage | опрос | анкета'),
  },
  portal: {
    en: list(
      'Portal | SharePoint | Confluence | Intranet | Website | Wiki | Dashboard | Jira | Shared folder | Project site',
      'Sprint board | Board | Trello | Online | Google Drive | GitHub | Notion',
    ),
    zh: list('门户 | 平台 | 网站 | 系统 | 共享文件夹 | 知识库 | 看板 | 公告 | OA | 内网'),
    other: list('портал'),
  },
  workshop: {
    en: list('Workshop | Training | Seminar | Brainstorming | Demo | Kick-off'),
    zh: list('研讨会 | 培训 | 工作坊 | 讨论会 | 演示 | 启动会'),
    other: list('семинар | демо'),
  },
  report: {
    en: list(
      'Report | Document | Written report | Status report | Memo | Letter | Minutes | Spreadsheet | Slides | PowerPoint',
      'Excel | Word | PDF | Written | Fax | Hard copy',
    ),
    zh: list('报告 | 周报 | 日报 | 月报 | 简报 | 文件 | 书面 | 文档 | 公函 | 函件 | 书面报告 | 纪要 | 传真'),
    other: list('bericht | отчет | отчёт | документ'),
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Which way a contact goes, seen from the project. */
export const DIRECTIONS = {
  out: {
    en: list('Out | Outbound | Outgoing | To client | Sent | Push | One-way'),
    zh: list('对外 | 发出 | 我方发出 | 输出 | 单向 | 去电'),
  },
  in: { en: list('In | Inbound | Incoming | From client | Received'), zh: list('收到 | 来自客户 | 客户发起 | 输入 | 接收 | 来电') },
  twoWay: { en: list('Two-way | Both | Bidirectional | Interactive | 2-way'), zh: list('双向 | 互动 | 交互') },
} as const satisfies Readonly<Record<string, Words>>;

export const id = {
  id: 'id',
  type: 'id',
  words: {
    en: list(
      'ID | No. | No | Number | Ref | Ref. | Reference | Ref No | Reference No | Reference Number | Ref ID | Serial No',
      'S.No | S/N | SN | Sr No | Sr. No. | Item No | UID | Unique ID | Identifier | Code | # | Num | Nr | Item # | Seq',
      'Index | Key | Source ID | Log ID | Entry ID | Tracking ID | Tracking No | Record ID',
      'Serial | Serial # | Serial Number | Ref Number | Ref # | Sl No | Line No | Line Item | Row ID',
    ),
    zh: list(
      '编号 | 序号 | 代号 | 编码 | 标识 | 号码 | ID号 | 项次 | 流水号 | 识别号 | 标识号 | 代码',
      '项目编号 | 项目序号 | 项号 | 案号 | 文号 | 单号 | 序 | 行号',
    ),
    other: list('nr | lfd nr | kennung | № | номер | п/п | № п/п | идентификатор | nº | numéro'),
  },
} as const satisfies FieldDefinition;

export const owner = {
  id: 'owner',
  type: 'names',
  words: {
    en: list(
      'Owner | Responsible | Responsibility | Responsible Person | Responsible Party | Person Responsible',
      'Person in Charge | PIC | Accountable | Accountability | Assigned To | Assignee | Assigned | Assigned Owner | Lead',
      'Action By | Owned By | Responsible Owner | Point of Contact | POC | Allocated To | Handled By | Handler | In Charge',
      'Responsible Team | Resp | DRI | Responsible Individual | Actionee | Accountable Person | Actioned By | Custodian',
      'Action Officer | Person/Group Assigned | Person Assigned | Group Assigned | Assigned Person | Accountable Party | Owner Name',
      'Responsible Role | Responsible Department | Who is Responsible | Lead Person | Responsible Lead | Owned | Person Accountable',
      'Lead Officer | Responsible Officer | Responsible Function | Responsible Unit | Responsible Staff',
      'Accountable Owner | Accountable Lead | Action Lead | Nominated Person | Responsible Manager',
      'Assigned Resource | Assignment Group | Assignees | Responsible Organization | Lead Agency | Responsible Agency',
      'Responsible Entity | Responsible Resource | Named Owner | Person Assigned To | Current Owner | By Whom',
      'Allocated Owner',
    ),
    zh: list(
      '责任人 | 负责人 | 责任方 | 责任者 | 责任部门 | 负责人员 | 承办人 | 处理人 | 主责人 | 经办人 | 当责者 | 拥有者',
      '所有者 | 归口部门 | 指派给 | 主办人 | 分配给 | 执行人 | 应对负责人 | 责任单位 | 负责部门 | 指定负责人 | 处理责任人',
      '担当 | 跟进人 | 主要负责人 | 责任归属 | 跟踪人 | 权责人',
      '主办单位 | 承办单位 | 负责单位 | 主责单位 | 主责部门 | 牵头人 | 牵头部门 | 牵头单位 | 责任领导 | 责任科室',
      '负责方 | 权责单位 | 权责部门 | 经办部门 | 承办部门 | 第一责任人 | 直接责任人 | 责任团队 | 负责团队',
      '执行部门 | 执行单位 | 经手人 | 主担 | 负责同事 | 负责窗口 | 负责同仁',
    ),
    other: list(
      'eigentümer | eigentuemer | verantwortlich | verantwortlicher | zuständig | ответственный | ответственное лицо',
      'владелец | исполнитель | responsable | responsável | dueño | propietario | verantwortliche | verantwortung | zuständigkeit | verantwortliche person',
      'кто отвечает | ответственная сторона | ответственные | ответственный исполнитель',
    ),
  },
} as const satisfies FieldDefinition;

export const client = {
  id: 'client',
  type: 'name',
  words: {
    en: list('Client | Customer | Client Name | Customer Name | Account | Account Name'),
    zh: list('客户 | 客户名称 | 客户单位 | 所属客户 | 甲方 | 甲方单位 | 业主 | 委托方', '客户公司 | 业主单位 | 建设单位 | 委托单位'),
    other: list('kunde | клиент | заказчик | cliente'),
  },
} as const satisfies FieldDefinition;

/** What a client may read of a record, in words for them. */
export const clientWording = {
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
} as const satisfies FieldDefinition;

export const notes = {
  id: 'notes',
  type: 'text',
  words: {
    en: list(
      'Notes | Comments | Comment | Remarks | Remark | Note | Additional Comments | Additional Notes | Other Comments',
      'Additional Information | Other | Other Information | Comments/Notes | General Comments',
      'Additional Details | Additional Comment | Further Comments | Further Information | Other Notes',
      'Remarks/Comments | Comments/Remarks | Notes/Comments',
    ),
    zh: list(
      '备注 | 说明 | 注释 | 补充说明 | 其他 | 备注说明 | 附注 | 其它 | 备考 | 注 | 其他说明',
      '备注信息 | 附记 | 备忘 | 备注/说明 | 其他备注 | 情况备注 | 进展说明',
    ),
    other: list(
      'bemerkung | bemerkungen | kommentar | примечание | примечания | комментарий | комментарии | notas | observaciones',
      'remarques | commentaires',
    ),
  },
} as const satisfies FieldDefinition;

/** Words of a status column; its options belong to each register. */
export const STATUS_WORDS = {
  en: list(
    'Status | State | Current Status | Open/Closed | Open or Closed | Overall Status | Status Open Closed | Item Status',
    'Progress Status | Record Status | Present Status',
    'Current State | Status/Progress | Progress/Status | Open/Close | Open or Close | Is Closed',
    'Closed Y/N | Overall State | Latest Status | Closed/Open | Action Status | Status of Action',
    'Workflow State | Workflow Status',
  ),
  zh: list(
    '状态 | 当前状态 | 目前状态 | 现状 | 处理状态 | 进展状态 | 完成状态 | 状况 | 执行状态 | 跟踪状态 | 完成情况',
    '状态标识 | 是否关闭 | 是否解决',
    '办理状态 | 办理情形 | 办理情况 | 执行情形 | 执行情况 | 进度状态 | 目前进度 | 目前状况 | 处理情形 | 处理状况',
    '是否闭环 | 关闭状态 | 闭环状态 | 闭环情况 | 状态说明 | 进展 | 督办情况 | 落实情况 | 完成状况 | 是否结案',
    '结案与否 | 跟进状态 | 追踪状态 | 追踪情形 | 办理进度 | 执行进度',
  ),
  other: list('статус | stand | zustand | состояние | estado | statut | état'),
} as const satisfies Words;

export const CATEGORY_WORDS = {
  en: list(
    'Category | Categories | Type | Classification | Class | Area | Group | Subcategory | Sub-category | Theme | Domain',
    'Type of Item | Category/Type | Type/Category | Sub Category | Main Category | Grouping | Discipline',
    'Labels | Tags | Category Name',
  ),
  zh: list(
    '分类 | 类别 | 类型 | 种类 | 所属类别 | 归类 | 分类名称 | 所属分类 | 种别 | 领域 | 所属领域',
    '类型/分类 | 大类 | 所属类型 | 专业 | 标签 | 板块',
  ),
  other: list('kategorie | категория | тип | categoría | catégorie | typ | art'),
} as const satisfies Words;

export const PRIORITY_WORDS = {
  en: list(
    'Priority | Urgency | Prio | Priority Level | Rank | Ranking | Importance | Priority Ranking',
    'Priority Rating | Priority Score | Priority Order | Priority Rank | Priority (H/M/L) | Priority Class',
    'Order of Priority',
  ),
  zh: list(
    '优先级 | 紧急程度 | 优先等级 | 优先顺序 | 重要程度 | 优先级别 | 优先度 | 紧急度 | 重要性 | 优先次序 | 优先权 | 排序',
    '优先 | 重要级别 | 重要等级 | 紧急级别 | 缓急程度 | 轻重缓急 | 急迫性 | 重要性等级',
  ),
  other: list('priorität | приоритет | prioridad | priorité | dringlichkeit'),
} as const satisfies Words;
