// Headers of survey tabs: what the tools write about an answer, what they reckon from it, and what asks somebody something.
import { registerOf } from '../../registers/catalogue';
import { headerKey } from '../words/header-text';
import { allWords } from '../words/lexicon';

/** Headers that the tools write about an answer rather than from it. */
export const METADATA = new Set(
  'start time|starttime|start date|startdate|ip address|ipaddress|ip|progress|duration in second|duration|finished|status|response status|response type|time started|time taken|time completed|答题状态|答卷状态|完成状态|estado de la respuesta|hora de inicio|hora de finalización|dirección ip|agente de usuario|navegador|external data|collector id|custom data 1|location latitude|locationlatitude|location longitude|locationlongitude|distribution channel|distributionchannel|user language|userlanguage|recipient last name|recipientlastname|recipient first name|recipientfirstname|last modified time|last name|surname|language|user agent|url|referrer|browser|device type|created at|created date|updated at|来源|来源详情|来自ip|所用时间|答题时长|开始答题时间|自定义字段|ip|地理位置|开始时间|设备|浏览器|操作系统|答卷来源|作答时长|ip省份|ip城市|语言|清洗数据结果|智能清洗数据无效概率|地理位置国家和地区|地理位置省|地理位置市|用户类型|用户标识|昵称|ua|中奖时间|中奖金额|审核状态|填写时长|填写设备|填写地区|修改时间|上次修改时间|stage date utc|start date utc|network id|tag|ending|startzeit|quelle|dauer|started at|ended at|time to complete|started on|collector|collector name|external data reference|#|submission ip|submission id|last page|start language|seed|date started|date last action|名称'
    .split('|')
    .map(headerKey),
);
export const DERIVED = /nps group$|^point |^feedback |^total point|^quiz feedback$|^总分$|^得分$|^总得分$|^score group$/;
export const QUESTION =
  /(?:\S\s+\S.*|\p{Script=Han}.*)[?？]\s*(?:["”]|[（(].*[)）]\.?)?\s*$|^(?:how\s+\S|(?:what|why|which|when|who|would|do|did|are|is|was|were)\s.*\byou|(?:please|rate|on a scale|to what|overall)\b|i |my |we |the .+ (?:is|was|are|were) )|^(?:您|你|为什么)|^请(?!求|款|购|示|假)|^对(?:您|你|我|此|本|于|.+(?:满意|评价|看法|态度|感受|意见))|^(?:如何|哪).{4}|^(?:是否|总体|整体).{6}|^我(?![方司院部局市省县区国校])|[吗呢么](?:[（(].*)?$|满意|推荐(?:给|我们|度|意愿|的?可能)|意见和?建议|评价|^(?:q|question)\s*\d+(?!\s*['’]?\d\d)|^第\s*\d+\s*(?:$|[题问道、.．：:])|^\d+\s*[、.．)：:]|\bnps\b|net promoter|\bcsat\b|\bces\b|satisf|recommend(?!ation)|\[.+\]$|^(?:¿|wie |was |как |насколько |оцените)/iu;
/** 是否支持单点登录 may as well be about a thing as ask somebody. */
export const WHETHER = /^是否(?!.*[您你?？])/u;
export const SCORE_WORDS = new Set(
  'score|rating|nps|csat|ces|nps score|csat score|satisfaction|satisfaction score|满意度|评分|打分|推荐度|分数|满意度评分|总体满意度|nps得分|overall satisfaction|overall rating|stars|star rating|response score|rate'
    .split('|')
    .map(headerKey),
);
/** "is_admin" is about the respondent. */
export const ATTRIBUTE = /^(?:is|has|was)[_A-Z]/;
export const NUMBERED = /^\s*(?:q\s*)?\d+\s*[、.．)：:]\s*/i;

export const FIELD_WORDS: ReadonlyMap<string, string> = new Map(
  registerOf('survey').fields.flatMap(({ id, words }) => allWords(words).map((word) => [headerKey(word), id] as const)),
);
