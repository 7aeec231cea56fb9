// The issue log (问题日志), with complaints and conflicts (ISO 10002 for complaints: acknowledge, resolve, ask whether accepted).
import type { RegisterDefinition } from './definition';
import { ISSUE_CLOSING_FIELDS } from './issue-closing-fields';
import { ISSUE_FIELDS } from './issue-fields';
import { ISSUE_RESOLUTION_FIELDS } from './issue-resolution-fields';
import { list } from './word-list';

export const issues = {
  id: 'issues',
  words: {
    en: list(
      'Issue log | Issue register | Issues | Issues log | Complaints | Complaint log | Complaint register | Complaints log',
      'Incident log | Incidents | Conflict log | Problem log | Issue tracker | Issues list | Issue list | Support tickets',
      'Feedback log | Issue tracking | Open issues | Defect log | Bug list | Incident register | Service requests',
      'Tickets | Issue management log | Customer complaints',
      'NCR log | NCR register | Snag list | Snagging list | Punch list | RFI log | RFI register | Incidents log',
      'Incident tracker | Problem register | Problem list | Ticket list | Grievance log | Grievance register',
      'Complaints register | Complaint tracker | Defect list | Defects | Bug tracker | Bug report | Bug reports',
      'Bugs | Ticket log | Support log | Issue sheet | Complaint form responses | Non-conformance log',
      'Observation log | Open points list | Open issues list | Issues tracker | Issues register | Project issues',
    ),
    zh: list(
      '问题日志 | 投诉 | 冲突 | 问题清单 | 问题登记册 | 问题记录 | 问题跟踪表 | 投诉记录 | 问题列表 | 投诉登记表',
      '问题登记表 | 冲突日志 | 客户反馈 | 问题汇总 | 问题台账 | 问题跟踪 | 客户投诉 | 投诉台账 | 缺陷列表 | 反馈记录',
      '工单 | 问题管理 | 问题',
      '问题跟进表 | 问题追踪 | 问题追踪表 | 问题点检 | 缺陷清单 | 缺陷管理 | 缺陷记录 | 缺陷跟踪 | bug列表 | bug清单',
      'bug记录 | bug汇总 | bug跟踪 | 问题反馈 | 问题反馈表 | 意见反馈 | 整改清单 | 整改台账 | 问题整改 | 问题整改台账',
      '投诉处理 | 投诉汇总 | 投诉清单 | 议题 | 议题清单 | 议题追踪 | 事件记录 | 故障记录 | 问题跟踪清单 | 问题统计',
      '问题管控表 | 遗留问题 | 待解决问题 | 客诉 | 客诉记录 | 异常记录 | 异常追踪',
      '销号台账 | 隐患排查 | 隐患台账 | 隐患整改 | 问题跟进 | 议题登录 | 问题收集 | 问题点',
      '投诉登记 | 缺陷报告 | 故障台账',
    ),
    other: list(
      'журнал проблем | problemliste | реестр проблем | problemprotokoll | проблемы | registro de incidentes',
      'offene punkte | жалобы | incidencias | registre des problèmes',
      'Probleme | Fehlerliste | Offene-Punkte-Liste | Mängelliste | registro de incidencias | registro de problemas',
      'problemas | log de problemas | registre des incidents | registro problemi | список проблем | rejestr problemów',
      'quejas y reclamos | reclamações',
    ),
  },
  nouns: {
    en: list(
      'issue | complaint | incident | problem | ticket | defect | bug | case | conflict',
      'ncr | snag | rfi | grievance | observation | non conformance | nonconformance | non-conformity',
    ),
    zh: list('问题 | 投诉 | 事件 | 缺陷 | 冲突 | 反馈 | 工单', '客诉 | 议题 | 隐患 | bug'),
    other: list('problema | problème | incidencia | проблема'),
  },
  fields: [...ISSUE_FIELDS, ...ISSUE_RESOLUTION_FIELDS, ...ISSUE_CLOSING_FIELDS],
  closed: ['closed', 'rejected'],
} as const satisfies RegisterDefinition;
