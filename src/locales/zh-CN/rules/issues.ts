// 问题、投诉与冲突相关规则的中文说明。
import type { issues as english } from '../../en/rules/issues';
import type { TranslatedRules } from '../../rule-texts';

export const issues: TranslatedRules<typeof english> = {
  'complaint-not-acknowledged': {
    name: '投诉未见受理记录',
    messages: { notAcknowledged: '投诉于 {raised} 提出，已过 {count} 个工作日；应在 {limit} 个工作日内受理，未见受理记录。' },
    next: '今天就受理并填写日期；如已受理，请补填。',
    why: '投诉一提出就有人回应，问题已解决了一半。',
  },
  overdue: {
    name: '问题逾期',
    messages: { overdue: '该问题应在 {due} 解决，已过 {count} 天，仍未解决。' },
    next: '尽快解决，或与等待的一方商定新的日期。',
    why: '有人是按这个日期安排工作的。',
  },
  'closed-without-client-acceptance': {
    name: '已关闭但未见客户认可',
    messages: {
      notStated: '该问题由客户提出，关闭前应得到客户认可，未见记录。',
      notAccepted: '该问题由客户提出且客户尚未认可，但已关闭。',
      column: '客户提出的问题关闭前应得到客户认可，目前 {total} 个中有 {count} 个未见记录。',
    },
    next: '向客户确认是否已解决并填写结果；如未解决，请重新打开。',
    why: '问题是否结束，由客户说了算。',
  },
  'no-root-cause': {
    name: '严重问题关闭时未写明根本原因',
    messages: {
      noRootCause: '该问题严重程度为“{severity}”且已关闭，应写明根本原因，目前为空。',
      column: '严重问题关闭时应写明根本原因，目前 {total} 个中有 {count} 个为空。',
    },
    next: '补填根本原因和预防措施。',
    why: '原因不明的问题会再来，那时客户会问为什么。',
  },
  'recurring-complaint': {
    name: '同类投诉反复出现',
    messages: { recurring: '同一客户在 {days} 天内就“{category}”投诉了 {count} 次。' },
    next: '查找共同原因，并告知客户将作何改进。',
    why: '第三次投诉，其实是在投诉前两次的处理。',
  },
  'conflict-without-approach': {
    name: '冲突未选定解决方式',
    messages: { noApproach: '冲突自 {raised} 起已 {count} 个工作日，应选定解决方式，目前为空。' },
    next: '选定解决方式和牵头人。',
    why: '冲突拖得越久越难解决。',
  },
  'closed-but-open': {
    name: '状态未关闭却有结束日期',
    messages: { closedButOpen: '状态为“{status}”，但{field}为 {day}。' },
    next: '更正状态，或清除该日期。',
    why: '两者不一致，给客户看的未决问题数就不准。',
  },
  'feedback-unanswered': {
    name: '客户反馈未见答复',
    messages: { unanswered: '反馈于 {raised} 提出，已过 {count} 个工作日，未见答复记录。' },
    next: '致谢并说明将如何处理；如已答复，请补填日期。',
    why: '得不到答复的反馈，往往是最后一次反馈。',
  },
};
