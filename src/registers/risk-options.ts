// The responses to a risk and the states that it can be in, with their words.
import type { Words } from './definition';
import { list } from './word-list';

/**
 * PRINCE2 and PMBOK responses: the first five for threats, the last three for opportunities, accept and escalate for both. What PRINCE2 calls
 * "prepare contingent plans", once "fallback", lessens the impact and is read as mitigating.
 */
export const RISK_RESPONSES = {
  avoid: {
    en: list('Avoid | Avoidance | Eliminate | Prevent | Terminate | Avoided'),
    zh: list('规避 | 回避 | 避免 | 风险规避 | 消除 | 终止 | 风险回避'),
    other: list('vermeiden | избежать | уклонение | избежание | evitar'),
  },
  mitigate: {
    en: list(
      'Mitigate | Mitigation | Reduce | Treat | Control | Reduction | Minimise | Minimize | Lessen | Mitigated',
      'Mitigating | Contingency | Contingency plan | Contingent plan | Fallback',
    ),
    zh: list(
      '减轻 | 缓解 | 降低 | 减少 | 风险减轻 | 控制 | 减缓 | 弱化 | 风险缓解 | 风险降低 | 减小 | 应急 | 应急预案 | 应急计划 | 预防 | 防范',
    ),
    other: list(
      'mindern | vermindern | reduzieren | снижение | снизить | minderung | mitigar | mitigazione | mitigare | mitigación | mitigação | réduire | atténuer | riduzione | минимизация | смягчение',
    ),
  },
  transfer: {
    en: list('Transfer | Transferred | Outsource | Insure | Deflect | Transference | Transfer risk'),
    zh: list('转移 | 转嫁 | 风险转移 | 转让 | 外包'),
    other: list('übertragen | передача | передать | transferir | verlagern'),
  },
  accept: {
    en: list('Accept | Acceptance | Tolerate | Retain | Accepted | Active acceptance | Passive acceptance | Watch | Monitor'),
    zh: list('接受 | 主动接受 | 被动接受 | 风险接受 | 自留 | 承担 | 承受 | 容忍 | 保留 | 风险自留'),
    other: list(
      'akzeptieren | принятие | принять | akzeptanz | aceptar | accettare | accettazione | aceptación | aceitar | aceitação | accepter | acceptation',
    ),
  },
  escalate: {
    en: list('Escalate | Escalated | Escalation'),
    zh: list('上报 | 升级 | 风险上报'),
    other: list('eskalieren | эскалация | escalar'),
  },
  exploit: { en: list('Exploit | Exploited | Seize'), zh: list('开拓 | 利用 | 抓住 | 把握'), other: list('использование') },
  enhance: { en: list('Enhance | Enhanced | Increase'), zh: list('提高 | 增强 | 强化 | 加强 | 提升'), other: list('усиление') },
  share: {
    en: list('Share | Shared | Sharing | Partner'),
    zh: list('分享 | 共享 | 分担 | 风险共担 | 共担'),
    other: list('teilen | разделение | совместное использование'),
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Where a risk stands, from identified to closed. */
export const RISK_STATUSES = {
  identified: {
    en: list(
      'Identified | Open | New | Active | Proposed | Raised | Draft | Not started | Pending | No | Logged | Reopened',
      'To do | Under review | Potential | O',
    ),
    zh: list(
      '已识别 | 识别 | 开放 | 新增 | 打开 | 新建 | 未关闭 | 未发生 | 待处理 | 未解决 | 待评估 | 否 | 存在 | 未开始 | 开启',
      '有效 | 未应对 | 潜在',
    ),
    other: list('идентифицирован | выявлен | offen | открыт | открытый | активный | neu | abierto | aktiv | новый | активен'),
  },
  assessed: {
    en: list('Assessed | Analysed | Analyzed | Evaluated | Assessing | Under assessment | Under analysis'),
    zh: list('已评估 | 已分析 | 评估中 | 分析中'),
    other: list('оценен | bewertet'),
  },
  planned: {
    en: list('Planned | Response planned | Plan in place | Action planned | Planning | Approved'),
    zh: list('已制定应对 | 已计划 | 已制定 | 计划中 | 已制定措施 | 已规划 | 待应对'),
    other: list('geplant | запланирован'),
  },
  monitoring: {
    en: list(
      'Monitoring | Monitored | In progress | Ongoing | Mitigating | Watching | Under control | Controlled',
      'Mitigation in progress | On hold | Watch | WIP | Being mitigated | Treating | Being monitored | Work in progress',
      'Escalated | Accepted | On track | Under monitoring | In mitigation',
    ),
    zh: list(
      '监控中 | 跟踪中 | 监控 | 处理中 | 应对中 | 进行中 | 观察 | 持续监控 | 监测中 | 受控 | 监视 | 跟踪 | 可控 | 控制中',
      '执行中 | 已接受 | 跟进中 | 持续跟踪 | 观察中 | 已缓解中',
    ),
    other: list('in arbeit | в работе | überwacht | in bearbeitung | мониторинг | laufend | en progreso | beobachten'),
  },
  occurred: {
    en: list(
      'Occurred | Materialised | Materialized | Realised | Realized | Issue | Yes | Became issue | Happened | Triggered',
      'Converted to issue | Became an issue | Impacted',
    ),
    zh: list('已发生 | 发生 | 已触发 | 转为问题 | 已转问题 | 是 | 已转化为问题 | 触发'),
    other: list('eingetreten | реализовался | наступил | сработал | реализован'),
  },
  closed: {
    en: list(
      'Closed | Close | Resolved | Retired | Expired | Complete | Completed | Done | Inactive | Cancelled | Removed | Mitigated',
      'Eliminated | Passed | Dormant | Rejected | Avoided | C',
    ),
    zh: list(
      '已关闭 | 关闭 | 已解除 | 已消除 | 解除 | 已解决 | 已完成 | 完成 | 失效 | 消除 | 结束 | 已处理 | 已规避 | 已缓解',
      '未发生已关闭 | 已失效 | 撤销',
    ),
    other: list('geschlossen | закрыт | erledigt | закрытый | закрыто | cerrado | неактуален | abgeschlossen'),
  },
} as const satisfies Readonly<Record<string, Words>>;
