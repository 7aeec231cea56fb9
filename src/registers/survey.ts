// A satisfaction survey (满意度调查): the columns of an answer table that are about the respondent; every other one may be a question.
import type { RegisterDefinition } from './definition';
import { list } from './word-list';

export const survey = {
  id: 'survey',
  words: {
    en: list(
      'Satisfaction survey | Survey | Survey results | Survey responses | Form responses | Responses',
      'Customer satisfaction survey | NPS survey | Feedback survey | CSAT | Questionnaire results | Customer feedback',
    ),
    zh: list(
      '满意度调查 | 问卷 | 调查结果 | 问卷数据 | 满意度问卷 | 客户满意度 | 调查问卷 | 答卷 | 满意度 | 问卷结果',
      '满意度评价 | 满意度反馈 | 满意度回访 | 调研问卷 | 调研结果 | 问卷回收 | 问卷统计 | 评价表',
      '答卷数据 | 答题数据 | 原始数据问卷 | 反馈问卷',
    ),
    other: list('опрос | umfrage | encuesta | ответы'),
  },
  nouns: { en: list('survey | respondent'), zh: list('问卷 | 答卷') },
  fields: [
    {
      id: 'respondent',
      type: 'name',
      words: {
        en: list(
          'Respondent | Respondent ID | Response ID | Name | ID | User ID | Customer ID | Participant | Respondent Name',
          'Customer Name | Full Name | ResponseId | First Name | Participant ID | Contact | Your Name | External Reference',
          'Customer | Contact Name | Recipient | User | UserID | Participant Name | Answerer',
          'Employee ID | Member ID | Respondent Number | Student ID | Panelist ID | Subject ID | Person ID',
        ),
        zh: list(
          '受访者 | 答题人 | 姓名 | 受访人 | 被调查人 | 编号 | 序号 | 答卷编号 | 填写人 | 您的姓名 | 用户 | 客户姓名 | 联系人',
          '被访者 | 被调查者 | 答卷人 | 用户ID | 称呼 | 受访者编号 | 提交人 | 提交者 | 填写者 | 提交者（自动）',
        ),
        other: list(
          'имя | фио | id de respuesta | nombre | teilnehmer | teilnehmer-id | befragter | респондент | n° identificación | participante',
        ),
      },
    },
    {
      id: 'email',
      type: 'email',
      words: {
        en: list('E-mail | Email | Email Address | Recipient Email | RecipientEmail | Username | Your Email | Respondent Email'),
        zh: list('邮箱 | 电子邮件 | 电子邮箱 | 邮件地址 | 您的邮箱 | 邮箱地址'),
        other: list('correo electrónico | адрес электронной почты | e-mail-adresse | эл. почта'),
      },
    },
    {
      id: 'organisation',
      type: 'name',
      words: {
        en: list(
          'Organisation | Organization | Company | Client | Company Name | Account | Client Name | Your Company | Account Name',
          'Organization Name | Your Organisation | Your Organization | Which organisation do you work for | Which company do you work for',
        ),
        zh: list(
          '单位 | 公司 | 客户名称 | 客户 | 公司名称 | 单位名称 | 您的单位 | 您所在的公司 | 您所在的单位 | 所在的单位 | 所在单位 | 企业名称 | 客户单位',
        ),
        other: list('компания | организация | empresa | firma | unternehmen | cliente | entreprise | kunde'),
      },
    },
    {
      id: 'segment',
      type: 'text',
      many: true,
      words: {
        en: list(
          'Segment | Department | Region | Role | Position | Country | Gender | Age | Age Group | Job Title | Project | Plan',
          'Product | Customer Type | Customer Segment | User Type | Location | Branch | City | Team | Group | Title | Industry',
          'Occupation | Tier | Store | Education | Customer Tier | Platform | Market | Age Range | Sex | Language | Cohort',
          'Education Level | Income | Marital Status | Tenure | Company Size | Site | Division | Job Role | Device | State | Province',
        ),
        zh: list(
          '分组 | 部门 | 地区 | 角色 | 职务 | 性别 | 年龄 | 年龄段 | 职业 | 岗位 | 行业 | 客户类型 | 学历 | 所在地区 | 职位',
          '城市 | 项目 | 项目名称 | 省份 | 所在部门 | 专业 | 收入 | 工作年限 | 婚姻状况 | 身份 | 年级 | 职称 | 单位性质 | 区域',
        ),
        other: list('пол | возраст | должность | отдел | geschlecht | alter | edad | sexo | género | регион'),
      },
    },
    {
      id: 'submittedOn',
      type: 'date',
      words: {
        en: list(
          'Submitted On | Timestamp | Completion Time | End Date | EndDate | Recorded Date | RecordedDate | Submitted At',
          'Date Submitted | Response Date | Submission Date | Survey Date | Date | Surveyed At | Time Submitted | Completed At',
          'Date of Survey | Submission Time | Submit Date | Response Time | Date Completed | Responded At | Answered At',
          'Answered On | Completed On | Finish Time',
          'Answer Datetime | Answer Date | Response Datetime | Submitdate | Submit Date (UTC)',
        ),
        zh: list(
          '提交答卷时间 | 提交时间 | 结束答题时间 | 填写时间 | 答题时间 | 日期 | 提交日期 | 调查日期 | 完成时间 | 回收时间',
          '时间戳记 | 填写日期 | 答卷时间 | 时间戳 | 答卷日期 | 回收日期 | 作答时间 | 提交时间（自动）',
        ),
        other: list(
          'отметка времени | zeitstempel | marca temporal | дата | horodateur | дата ответа | datum | carimbo de data/hora | endzeit | abgabezeit | data | fecha',
        ),
      },
    },
    {
      id: 'round',
      type: 'text',
      words: {
        en: list('Round | Wave | Survey Round | Period | Survey Period | Quarter | Survey Wave | Survey Name | Campaign'),
        zh: list('调查期次 | 期次 | 轮次 | 批次 | 调查批次 | 季度 | 调查轮次 | 第几期 | 调查期间 | 期数'),
      },
    },
    {
      id: 'weight',
      type: 'number',
      words: {
        en: list(
          'Weight | Weighting | Weights | Survey Weight | Response Weight | Respondent Weight | Sample Weight | Sampling Weight',
          'Case Weight | Design Weight | Final Weight | Weight Factor | Weighting Factor | Post-stratification Weight',
        ),
        zh: list('权重 | 加权系数 | 加权 | 权数 | 权重系数 | 加权权重 | 样本权重 | 抽样权重 | 调查权重 | 答卷权重'),
        other: list('gewicht | gewichtung | gewichtungsfaktor | ponderación | pondération | factor de ponderación'),
      },
    },
    {
      id: 'consent',
      type: 'yesNo',
      words: {
        en: list(
          'Consent | Consent to Quote | May We Quote You | May We Quote | Permission to Quote | Quote Consent',
          'Can We Quote You | May we quote your answer',
        ),
        zh: list('同意引用 | 是否同意引用 | 同意公开 | 是否同意公开 | 引用授权 | 是否同意被引用 | 同意引用您的意见'),
      },
    },
    {
      id: 'question',
      type: 'text',
      many: true,
      words: {
        en: list(
          'Question | Question Text | Item | Survey Question | Statement | Question Label | Item Text',
          'Question ID | Question Category | Question Name | Question Title',
        ),
        zh: list('题目 | 问题 | 题干 | 题项 | 调查项目 | 评价项目 | 评价指标 | 调查内容 | 评价项 | 调查题目'),
        other: list('вопрос | frage | pregunta'),
      },
    },
    {
      id: 'answer',
      type: 'text',
      words: {
        en: list(
          'Answer | Response | Score | Value | Rating | Answer Text | Response Value | Answer Value | Choice',
          'Answer Content | Response Text | Response Content',
        ),
        zh: list('答案 | 回答 | 得分 | 评分 | 选项 | 评价 | 分值 | 打分 | 作答'),
        other: list('ответ | antwort | respuesta'),
      },
    },
  ],
} as const satisfies RegisterDefinition;
