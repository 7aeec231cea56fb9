// Who a stakeholder is and how to reach them.
import { CHANNELS, id } from './common';
import type { FieldDefinition } from './definition';
import { list } from './word-list';

export const STAKEHOLDER_FIELDS = [
  {
    ...id,
    words: {
      en: list('ID | Stakeholder ID | Contact ID', ...id.words.en),
      zh: list('编号 | 干系人编号', ...id.words.zh, '相关方编号 | 联系人编号 | 干系人ID | 干系人序号'),
      other: id.words.other,
    },
  },
  {
    id: 'name',
    type: 'name',
    required: true,
    words: {
      en: list(
        'Name | Stakeholder Name | Stakeholder | Full Name | Stakeholder/Group | Stakeholder Group | Contact Name | Person',
        'Contact Person | Individual | Key Stakeholder | Name of Stakeholder | Stakeholders | Stakeholder or Group',
        'Individual/Group | Contact | Name/Group | Project Stakeholder | Party',
        'First Name | Stakeholder Names | Name of the Stakeholder | Stakeholder Name/Group | Stakeholder/Role',
        'Stakeholder Name/Role | Interested Party | Interested Parties | Beneficiary Group | Stakeholder Category/Group',
        'Key Stakeholders | Key Stakeholder Name | Individual or Group | Stakeholder (Name) | Contact Full Name',
        'Display Name | Stakeholder/Organisation | Stakeholder Organisation | Stakeholder/Organization',
        'Group/Individual | Name or Group | Stakeholder Individual | Name of Person | Person Name | Name of Contact',
        "Who | Stakeholder's Name | List of Stakeholders | Project Stakeholders | Stakeholder List",
        'Identified Stakeholders | Who are they',
      ),
      zh: list(
        '姓名 | 干系人姓名 | 干系人 | 相关方 | 相关方名称 | 名称 | 干系人名称 | 利益相关者 | 相关方姓名 | 联系人',
        '利害关系人 | 人员 | 人员姓名 | 利益相关方 | 联系人姓名 | 成员 | 名字 | 客户姓名',
        '联络窗口 | 窗口 | 联络人 | 联系窗口 | 对接窗口 | 窗口姓名 | 联系人名称 | 客户联系人 | 客户名 | 关系人',
        '关系人姓名 | 利害关系人姓名 | 利害关系人名称 | 利益相关者姓名 | 利益相关者名称 | 利益相关方名称 | 项目干系人',
        '项目相关方 | 关键干系人 | 干系人/组织 | 干系人名字 | 相关方/干系人 | 人物 | 姓名/名称 | 干系人列表',
        '利益关系人 | 主要干系人 | 相关人员 | 成员姓名 | 单位/姓名 | 团体 | 群体 | 干系人群体 | 利害相关人 | 人名',
      ),
      other: list('имя | фио | ф.и.о. | стейкхолдер | заинтересованная сторона | nombre | nom | interesado | stakeholder/gruppe'),
    },
  },
  {
    id: 'aliases',
    type: 'names',
    words: {
      en: list('Also Known As | Aliases | Nickname | Known As | AKA | Preferred Name | Salutation'),
      zh: list('称呼 | 别名 | 昵称 | 称谓 | 别称 | 尊称'),
    },
  },
  {
    id: 'organisation',
    type: 'name',
    words: {
      en: list(
        'Organisation | Organization | Company | Client | Customer | Department | Business Unit | Employer | Firm | Agency',
        'Dept | Division | Company Name | Organization/Department | Affiliation | Account | Entity | Institution',
        'Organisational Unit | Team | Unit | Function | Business Area | Account Name | Organization Name',
        'Department/Organization',
        'Company/Organisation | Company/Organization | Organisation/Company | Organization/Company | Organisation Name',
        'Org | Organisation/Dept | Department/Team | Team/Department | Business/Department | Directorate | Ministry',
        'Agency/Organisation | Organization Unit | Org Unit | Faculty | Branch | Group/Organization | Department Name',
        'Working Unit | Dept/Org | Company/Department | Department/Company | Dept. | Firm Name | Business Name',
      ),
      zh: list(
        '单位 | 公司 | 客户名称 | 组织 | 部门 | 所属单位 | 所属公司 | 所在单位 | 机构 | 所属部门 | 所在部门 | 工作单位',
        '单位名称 | 公司名称 | 企业名称 | 所属组织 | 客户 | 单位部门 | 组织机构',
        '厂商名称 | 厂商 | 公司/部门 | 公司/单位 | 部门/单位 | 单位/部门 | 所属机构 | 所属企业 | 任职单位 | 任职公司',
        '服务单位 | 所在公司 | 所在机构 | 组织/部门 | 组织名称 | 所属团队 | 客户公司 | 客户单位 | 部门名称 | 单位/公司',
        '所属科室 | 科室 | 公司别 | 组织单位',
      ),
      other: list(
        'организация | компания | подразделение | отдел | firma | abteilung | unternehmen | empresa | organización | société',
        'organisationseinheit',
      ),
    },
  },
  {
    id: 'title',
    type: 'text',
    words: {
      en: list(
        'Title | Job Title | Position | Designation | Job Position | Position Title | Job | Occupation',
        'Position in Organization | Job Role',
        'Job Title/Role | Job Title/Position | Title/Position | Position/Title | Function/Title | Job Function',
        'Business Title | Official Title | Post',
      ),
      zh: list(
        '职务 | 职位 | 岗位 | 职称 | 头衔 | 职级 | 职业 | 单位职务 | 岗位名称 | 职位名称 | 行政职务',
        '职务/职称 | 职务职称 | 职位/职务 | 职务名称 | 职称/职务 | 职务/岗位 | 担任职务 | 职别',
      ),
      other: list('должность | позиция | cargo | puesto | poste'),
    },
  },
  {
    id: 'role',
    type: 'text',
    words: {
      en: list(
        'Role | Project Role | Role in Project | Role on Project | Role in the Project | Roles | Function in Project',
        'Stakeholder Role | Role/Responsibility | Roles and Responsibilities | Role Description | Involvement',
        'Project Responsibilities | Responsibilities | Responsibility in Project | Role & Responsibilities',
        'Stake in the Project | Stake | Role/Function | Role in the Organisation | Role/Position',
        'Stakeholder Role in Project | Role/Relationship | Position/Role | Contribution | Relationship to Project',
        'Relation to Project | Project Function | Duties | Project Involvement | Responsibilities in Project',
        'Role (in project) | Roles/Responsibilities | Relationship with Project | Involvement in Project',
        'Interest/Role',
      ),
      zh: list(
        '项目角色 | 角色 | 项目中的角色 | 项目职责 | 在项目中的角色 | 职责 | 角色和职责 | 担任角色 | 项目内角色 | 主要职责',
        '角色职责 | 项目中角色',
        '专案角色 | 在专案中的角色 | 项目中担任的角色 | 项目中的职责 | 担任职责 | 参与角色 | 角色/职责 | 职责/角色',
        '职责描述 | 工作职责 | 主要责任 | 项目职位 | 职责分工 | 项目分工 | 项目任务 | 工作内容 | 项目中的职位',
        '在项目中职责 | 项目职务',
      ),
      other: list('роль | роль в проекте | rolle | projektrolle | rol | rôle'),
    },
  },
  {
    id: 'customerType',
    type: 'choice',
    words: {
      en: list(
        'Stakeholder Type | Customer Type | Type | Internal/External | Internal or External | Category | Classification',
        'Stakeholder Category | Client Type | Stakeholder Classification | Contact Type | Internal External',
        'Type of Stakeholder | Stakeholder Class | Category of Stakeholder | Primary/Secondary | Stakeholder Group Type',
        'Internal / External | Int/Ext | Relationship Type | Relationship',
      ),
      zh: list(
        '客户类型 | 分类 | 类型 | 干系人类型 | 干系人分类 | 相关方类型 | 内部/外部 | 类别 | 内外部 | 干系人类别 | 相关方分类',
        '内部外部 | 相关方类别 | 内部或外部',
        '客户性质 | 干系人性质 | 干系人属性 | 相关方属性 | 关系类型 | 利害关系人类别 | 内/外部 | 内部/外部干系人',
        '身份类别 | 关系人类别 | 干系人种类 | 类型（内部/外部） | 利益相关者类型',
      ),
      other: list('тип | категория | typ | внутренний/внешний | tipo'),
    },
    options: {
      internal: {
        en: list('Internal | Internal customer | Internal stakeholder | Int | In-house | Management | Internal client'),
        zh: list('内部客户 | 内部 | 内部干系人 | 内部相关方 | 我方 | 乙方'),
        other: list('intern | внутренний'),
      },
      corporate: {
        en: list(
          'Corporate | External | Customer | Client | Company | External stakeholder | External customer | External client',
          'Ext | Business | Partner | Enterprise',
        ),
        zh: list('企业客户 | 外部 | 外部客户 | 外部干系人 | 客户 | 企业 | 甲方 | 外部相关方 | 合作伙伴 | 需求方 | 客户方'),
        other: list('extern | внешний'),
      },
      individual: { en: list('Individual | Person | Consumer | Private | Retail'), zh: list('个人客户 | 个人 | 消费者') },
      government: {
        en: list('Government | Regulator | Authority | Public body | Public sector | Regulatory'),
        zh: list('政府机构 | 政府 | 监管 | 监管机构 | 政府部门 | 主管部门'),
      },
      potential: { en: list('Potential | Prospect | Lead | Potential customer'), zh: list('潜在客户 | 潜在 | 意向客户') },
      endUser: { en: list('End user | User | Users | End-users'), zh: list('最终用户 | 用户 | 使用者 | 终端用户 | 使用方') },
      supplier: {
        en: list('Supplier | Vendor | Contractor | Subcontractor | Third party | Provider'),
        zh: list('供应商 | 分包商 | 承包商 | 外包 | 第三方 | 服务商'),
      },
      team: { en: list('Team | Project team | Team member | Core team'), zh: list('项目组成员 | 项目组 | 团队成员 | 项目团队 | 团队') },
    },
  },
  {
    id: 'keyClient',
    type: 'yesNo',
    words: {
      en: list('Key Client | Key Account | Key Customer | VIP | Strategic Account'),
      zh: list('重点客户 | 关键客户 | 大客户 | 是否重点客户 | 是否关键客户 | VIP客户'),
    },
  },
  {
    id: 'email',
    type: 'email',
    words: {
      en: list(
        'E-mail | Email | Email Address | Mail | E-mail Address | Contact Email | Work Email',
        'Mail ID | Email ID | E-mail ID | Email Id/Contact | Mail Address | Email Contact | Business Email',
        'Primary Email | Email 1 | E-Mail Adress | Company Email',
      ),
      zh: list(
        '邮箱 | 电子邮箱 | 电子邮件 | 邮件 | 邮箱地址 | Email地址 | 邮件地址 | 电邮',
        '电子信箱 | 信箱 | 邮件信箱 | E-mail地址 | 工作邮箱 | 联系邮箱 | 公司邮箱 | 电邮地址',
      ),
      other: list('эл. почта | электронная почта | correo | correo electrónico | courriel | e-mail-adresse'),
    },
  },
  {
    id: 'phone',
    type: 'text',
    words: {
      en: list(
        'Phone | Phone Number | Mobile | Telephone | Tel | Cell | Mobile Number | Cell Phone | Contact Number',
        'Telephone Number | Work Phone | Office Phone | Phone No | Contact No | Mobile Phone',
        'Phone # | Tel No | Tel. No. | Telephone No | Mobile No | Mobile Phone Number | Cell Number | Business Phone',
        'Primary Phone | Contact Phone | Office Number | Office Tel | Direct Line | Landline | Phone Contact',
        'Handphone',
      ),
      zh: list(
        '电话 | 手机 | 联系电话 | 手机号 | 电话号码 | 手机号码 | 座机 | 办公电话 | 移动电话 | 手机/电话',
        '移动电话号码 | 行动电话 | 联络电话 | 手机电话 | 办公室电话 | 电话/手机 | 单位电话 | 固定电话 | 手机号码/微信',
        '联系手机',
        '办公室座机',
      ),
      other: list('телефон | telefon | teléfono | téléphone | telefonnummer'),
    },
  },
  {
    id: 'messenger',
    type: 'text',
    words: {
      en: list(
        'WeChat | Messenger | WeChat ID | IM | Skype | Slack | WhatsApp | Teams ID',
        'Telegram | Slack ID | Slack Handle | WhatsApp Number | LinkedIn',
      ),
      zh: list('微信 | 微信号 | QQ | 钉钉号 | 微信/QQ | QQ号 | 企业微信', '即时聊天 | 即时通讯 | 聊天账号'),
    },
  },
  {
    id: 'contact',
    type: 'text',
    words: {
      en: list(
        'Contact Information | Contact Info | Contact Details | Contact Data | Alias | How to Contact | Contact Info.',
        'Email/Phone | Phone/Email | Email & Phone | Contact Method | Login | Contact Detail | Contact No/Email',
        'Contact | Contacts | Contact Information (email/phone) | Phone/Email Address | Email/Telephone',
        'Contact Info/Email | Contact Email/Phone | Tel/Email | Telephone/Email',
      ),
      zh: list(
        '联系方式 | 联系信息 | 联络方式 | 联系方法 | 通讯方式 | 联络信息 | 电话/邮箱 | 联系电话/邮箱 | 电话及邮箱',
        '联络资讯 | 联络资料 | 联系资料 | 联系人方式 | 联系信息（电话/邮箱） | 联系电话和邮箱 | 联系途径',
      ),
      other: list('контакты | контактная информация | контактные данные | kontakt | kontaktdaten | contacto | coordonnées'),
    },
  },
  {
    id: 'location',
    type: 'text',
    words: {
      en: list(
        'Location | Site | Office | City | Address | Country | Region | Based In | Work Location | Office Location',
        'Geography',
        'Town | County | State/Country | Site Location | Physical Location | Base | Time Zone | Work Site',
      ),
      zh: list(
        '地点 | 所在地 | 位置 | 地址 | 城市 | 办公地点 | 地区 | 工作地点 | 所在地区',
        '所属地区 | 单位地址 | 联系地址 | 通讯地址 | 办公地址 | 区域 | 位置信息 | 公司地址 | 办公室',
      ),
      other: list('местоположение | standort | ubicación | город'),
    },
  },
  {
    id: 'preferredChannel',
    type: 'choices',
    options: CHANNELS,
    words: {
      en: list(
        'Preferred Channel | Preferred Communication | Preferred Communication Method | Communication Preference',
        'Preferred Method | Communication Method | Communication Channel | Preferred Contact Method',
        'Communication Preferences | Preferred Communication Channel | Preferred Mode of Communication',
        'Preferred Method of Communication | Communication Vehicle | Communication Type | Best Way to Contact',
        'Preferred Contact',
        'Preferred Communications | Communication Preferences/Channel | Preferred Communication Style',
        'Preferred Mode of Contact | Communication Mode | Preferred Contact Channel | Contact Preference',
        'Preferred Medium | Mode of Communication | Best Contact Method | Communication Method Preferred',
      ),
      zh: list(
        '沟通偏好 | 沟通方式 | 偏好沟通方式 | 首选沟通方式 | 沟通渠道 | 偏好渠道 | 沟通方式偏好 | 喜欢的沟通方式 | 沟通途径',
        '首选联系方式 | 偏好联系方式 | 沟通方式/渠道 | 沟通管道 | 沟通形式 | 偏好的沟通方式 | 首选沟通渠道',
        '沟通方式及偏好 | 期望沟通方式 | 常用沟通方式 | 有效沟通方式',
      ),
      other: list(
        'предпочтительный способ связи | bevorzugter kanal | способ коммуникации | предпочитаемый вид коммуникации',
        'предпочитаемый вид коммуникаций | предпочтительный вид коммуникации | предпочитаемый способ связи | вид коммуникации',
      ),
    },
  },
  {
    id: 'workingHabits',
    type: 'text',
    words: {
      en: list('Working Habits | Working Style | Work Style | Personality | Communication Style'),
      zh: list('工作习惯 | 工作风格 | 性格特点 | 做事风格 | 个性 | 性格'),
    },
  },
] as const satisfies readonly FieldDefinition[];
