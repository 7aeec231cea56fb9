// The survey tools, told by the columns that they write beside the questions.
import { headerKey } from '../words/header-text';
import type { SurveyTool } from './survey-table';

interface Signature {
  readonly tool: SurveyTool;
  /** One of these at least: what no other table has. */
  readonly own: readonly string[];
  /** So many of these and of its own together. */
  readonly others: readonly string[];
  readonly least: number;
}

const SIGNATURES: readonly Signature[] = (
  [
    [
      'qualtrics',
      'recordeddate|responseid|distributionchannel|recorded date|distribution channel',
      'startdate|enddate|progress|finished|durationinseconds|duration in second|userlanguage|start date|end date|response type|user language',
      4,
    ],
    ['surveyMonkey', 'respondent id|collector id', 'start date|end date|ip address|email address|first name|last name|custom data 1', 4],
    ['microsoftForms', 'completion time', 'id|start time|email|name|last modified time', 4],
    ['microsoftForms', '完成时间', 'id|开始时间|电子邮件|名称|姓名|上次修改时间', 4],
    ['wenjuanxing', '提交答卷时间|所用时间|来自ip', '序号|来源|来源详情|总分', 3],
    ['tencent', '结束答题时间|答题时长', '编号|开始答题时间|自定义字段|用户标识', 2],
    ['tencentDocs', '提交者（自动）|提交时间（自动）', '', 1],
    ['typeform', 'submit date utc|stage date utc|network id', '#|start date utc|response type|tags', 2],
    [
      'zoho',
      'response id|id de respuesta',
      'response status|estado de la respuesta|ip address|dirección ip|user agent|agente de usuario|url|collector',
      3,
    ],
    ['googleForms', 'timestamp|时间戳记|marca temporal|zeitstempel|horodateur|отметка времени|carimbo de data hora', '', 1],
  ] as const
).map(([tool, own, others, least]) => ({ tool, own: own.split('|').map(headerKey), others: others.split('|').map(headerKey), least }));

/** The tool whose columns these are; isSure where they are so many that nothing else has them. */
export function toolOf(keys: readonly string[]): { readonly tool: SurveyTool; readonly isSure: boolean } | undefined {
  const present = new Set(keys);
  const count = (words: readonly string[]) => words.filter((word) => present.has(word)).length;
  const found = SIGNATURES.find(({ own, others, least }) => count(own) > 0 && count(own) + count(others) >= least);
  return found && { tool: found.tool, isSure: found.least > 1 };
}
