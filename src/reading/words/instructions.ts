// Words of people who tell others how to fill in a column: "Describe …", "Date when …", 请填写…, "Drop-down", 必填.
import { list } from '../../registers/word-list';

const KINDS_OF_VALUE: ReadonlySet<string> = new Set([
  ...list(
    'text | free text | string | date | number | numeric | integer | currency | amount | list | pick list | picklist | select | choice',
    'drop down | dropdown | drop-down | drop down list | dropdown list | drop-down list | select from list | calculated | formula',
    'auto | automatic | automatically | auto calculated | auto-calculated | auto generated | required | mandatory | optional | conditional',
    '文本 | 日期 | 数字 | 数值 | 金额 | 整数 | 字符 | 字符串 | 下拉 | 下拉选择 | 下拉列表 | 下拉菜单 | 下拉框 | 单选 | 多选 | 手工填写',
    '自动 | 自动计算 | 自动生成 | 公式 | 必填 | 必填项 | 选填 | 选填项 | 可选 | 非必填',
  ),
]);

/** Beginnings of English instructions; a record of one such word alone is none. */
const ENGLISH = list(
  'please | enter | describe | insert | list | select | choose | specify | state | indicate | give | record | explain | identify | fill | type',
  'rate | pick | click | who | what | when | where | which | how | why | is the | is this | is it | are there | will | name of | names of',
  'date when | date of | date by | date that | date on | date the | person | unique | sequential | brief | briefly | short | a brief',
  'a short | a unique | a detailed | a list | a description | a sentence | the name | the date | the person | the number | the role',
  'the reason | the impact | the likelihood | the probability | the team | the department | the current | the unique | description of',
  'number of | current state | current status | potential | any other | anything | additional | reason for | reasons for | probability x',
  'impact x | likelihood x | 1 = | e.g. | eg. | eg | for example | if any | if applicable | if needed | use this | this column | this field',
).map((beginning) => `${beginning} `);
const CHINESE = list(
  '请 | 填写 | 填入 | 如: | 例如 | 比如 | 例: | 简要 | 简述 | 详细描述 | 从下拉 | 从列表 | 选择 | 应填 | 列出 | 唯一 | 由谁 | 何时 | 什么',
  '为什么 | 如何 | 是否需要',
);

/** 提出问题的人员, 要求解决的日期: what it is that goes there. */
const WHAT_IT_IS = new RegExp(
  `^[^,，。；;]{2,}的(?:${list(
    '编号 | 序号 | 顺序号 | 标识 | 日期 | 时间 | 人 | 人员 | 姓名 | 名称 | 全名 | 部门 | 单位 | 角色 | 状态 | 情况 | 描述 | 内容 | 原因',
    '措施 | 方案 | 程度 | 影响 | 能力 | 策略 | 结果 | 结论 | 渠道 | 方式 | 类型 | 期望 | 需求 | 决定 | 费用 | 主题 | 文档 | 来源 | 事项',
  ).join('|')})$`,
  'u',
);
const QUESTION = /\?$/;
/** "<name>", "[date]", 【请填写】: the whole of it. */
const IN_BRACKETS = /^(?:<[^<>]+>|\[[^[\]]+\]|\{[^{}]+\}|【[^【】]+】|《[^《》]+》|〈[^〈〉]+〉|\([^()]{3,}\))$/;
/** "Format: yyyy-mm-dd" */
const DATE_PATTERN = /\b(?:d{1,2}[-/.]m{1,3}[-/.]y{2,4}|m{1,2}[-/.]d{1,2}[-/.]y{2,4}|y{2,4}[-/.]m{1,2}[-/.]d{1,2})\b/;

/** "Text", "Drop-down", "Optional", "<enter date>", "(dd/mm/yyyy)": a sign in place of a value. Takes folded text. */
export function standsForValue(folded: string): boolean {
  return KINDS_OF_VALUE.has(folded) || IN_BRACKETS.test(folded) || DATE_PATTERN.test(folded);
}

/** A sentence that tells or asks what to write. Takes folded text. */
export function tellsWhatToWrite(folded: string): boolean {
  return (
    ENGLISH.some((beginning) => folded.startsWith(beginning)) ||
    CHINESE.some((beginning) => folded.startsWith(beginning)) ||
    WHAT_IT_IS.test(folded) ||
    QUESTION.test(folded)
  );
}
