// The issue log (问题日志), with complaints and conflicts (ISO 10002 for complaints: acknowledge, resolve, ask whether accepted).
import type { RegisterDefinition } from './definition';
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
    ),
    zh: list(
      '问题日志 | 投诉 | 冲突 | 问题清单 | 问题登记册 | 问题记录 | 问题跟踪表 | 投诉记录 | 问题列表 | 投诉登记表',
      '问题登记表 | 冲突日志 | 客户反馈 | 问题汇总 | 问题台账 | 问题跟踪 | 客户投诉 | 投诉台账 | 缺陷列表 | 反馈记录',
      '工单 | 问题管理 | 问题',
    ),
    other: list(
      'журнал проблем | problemliste | реестр проблем | problemprotokoll | проблемы | registro de incidentes',
      'offene punkte | жалобы | incidencias | registre des problèmes',
    ),
  },
  nouns: {
    en: list('issue | complaint | incident | problem | ticket | defect | bug | case | conflict'),
    zh: list('问题 | 投诉 | 事件 | 缺陷 | 冲突 | 反馈 | 工单'),
  },
  fields: [...ISSUE_FIELDS, ...ISSUE_RESOLUTION_FIELDS],
  closed: ['closed', 'rejected'],
} as const satisfies RegisterDefinition;
