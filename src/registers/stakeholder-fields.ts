// Who a stakeholder is and how to reach them.
import { CHANNELS, id } from './common';
import type { FieldDefinition } from './definition';
import { list } from './word-list';

export const STAKEHOLDER_FIELDS = [
  {
    ...id,
    words: {
      en: list('ID | Stakeholder ID | Contact ID', ...id.words.en),
      zh: list('编号 | 干系人编号', ...id.words.zh),
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
      ),
      zh: list(
        '姓名 | 干系人姓名 | 干系人 | 相关方 | 相关方名称 | 名称 | 干系人名称 | 利益相关者 | 相关方姓名 | 联系人',
        '利害关系人 | 人员 | 人员姓名 | 利益相关方 | 联系人姓名 | 成员 | 名字 | 客户姓名',
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
      ),
      zh: list(
        '单位 | 公司 | 客户名称 | 组织 | 部门 | 所属单位 | 所属公司 | 所在单位 | 机构 | 所属部门 | 所在部门 | 工作单位',
        '单位名称 | 公司名称 | 企业名称 | 所属组织 | 客户 | 单位部门 | 组织机构',
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
      ),
      zh: list('职务 | 职位 | 岗位 | 职称 | 头衔 | 职级 | 职业 | 单位职务 | 岗位名称 | 职位名称 | 行政职务'),
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
      ),
      zh: list(
        '项目角色 | 角色 | 项目中的角色 | 项目职责 | 在项目中的角色 | 职责 | 角色和职责 | 担任角色 | 项目内角色 | 主要职责',
        '角色职责 | 项目中角色',
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
      ),
      zh: list(
        '客户类型 | 分类 | 类型 | 干系人类型 | 干系人分类 | 相关方类型 | 内部/外部 | 类别 | 内外部 | 干系人类别 | 相关方分类',
        '内部外部 | 相关方类别 | 内部或外部',
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
        zh: list('企业客户 | 外部 | 外部客户 | 外部干系人 | 客户 | 企业 | 甲方 | 外部相关方 | 合作伙伴'),
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
      en: list('E-mail | Email | Email Address | Mail | E-mail Address | Contact Email | Work Email'),
      zh: list('邮箱 | 电子邮箱 | 电子邮件 | 邮件 | 邮箱地址 | Email地址 | 邮件地址 | 电邮'),
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
      ),
      zh: list('电话 | 手机 | 联系电话 | 手机号 | 电话号码 | 手机号码 | 座机 | 办公电话 | 移动电话 | 手机/电话'),
      other: list('телефон | telefon | teléfono | téléphone | telefonnummer'),
    },
  },
  {
    id: 'messenger',
    type: 'text',
    words: {
      en: list('WeChat | Messenger | WeChat ID | IM | Skype | Slack | WhatsApp | Teams ID'),
      zh: list('微信 | 微信号 | QQ | 钉钉号 | 微信/QQ | QQ号 | 企业微信'),
    },
  },
  {
    id: 'contact',
    type: 'text',
    words: {
      en: list(
        'Contact Information | Contact Info | Contact Details | Contact Data | Alias | How to Contact | Contact Info.',
        'Email/Phone | Phone/Email | Email & Phone | Contact Method | Login | Contact Detail | Contact No/Email',
      ),
      zh: list('联系方式 | 联系信息 | 联络方式 | 联系方法 | 通讯方式 | 联络信息 | 电话/邮箱 | 联系电话/邮箱 | 电话及邮箱'),
      other: list('контакты | контактная информация | контактные данные | kontakt | kontaktdaten | contacto | coordonnées'),
    },
  },
  {
    id: 'location',
    type: 'text',
    words: {
      en: list('Location | Site | Office | City | Address | Country | Region | Based In | Work Location | Office Location', 'Geography'),
      zh: list('地点 | 所在地 | 位置 | 地址 | 城市 | 办公地点 | 地区 | 工作地点 | 所在地区'),
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
      ),
      zh: list('沟通偏好 | 沟通方式 | 偏好沟通方式 | 首选沟通方式 | 沟通渠道 | 偏好渠道 | 沟通方式偏好 | 喜欢的沟通方式 | 沟通途径'),
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
