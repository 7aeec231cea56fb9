// 风险登记册相关规则的中文说明。
import type { risks as english } from '../../en/rules/risks';
import type { TranslatedRules } from '../../rule-texts';

export const risks: TranslatedRules<typeof english> = {
  'not-scored': {
    name: '风险未评级',
    messages: {
      notScored: '未关闭的风险应有概率和影响，目前{fields}为空。',
      column: '未关闭的风险应有概率和影响，目前 {total} 项中有 {count} 项的{fields}为空。',
    },
    next: '评定{fields}。',
    why: '没有评级的风险无法排序，也难以及时告知客户。',
  },
  'no-owner': {
    name: '风险没有责任人',
    messages: {
      noOwner: '未关闭的风险应有一名责任人，目前为空。',
      column: '未关闭的风险应有一名责任人，目前 {total} 项中有 {count} 项为空。',
    },
    next: '指定一名责任人。',
    why: '没有责任人的风险，没有人盯着。',
  },
  'several-owners': {
    name: '风险有多名责任人',
    messages: {
      severalOwners: '一项风险应由一人负责，目前填写了{owners}，暂以 {first} 为主。',
      column: '一项风险应由一人负责，目前 {total} 项中有 {count} 项写了多名责任人，暂以第一位为主。',
    },
    next: '责任人只保留牵头者，其他人写入应对措施。',
    why: '多人共同负责，容易变成无人负责。',
  },
  'high-without-response': {
    name: '高风险没有应对',
    messages: { highWithoutResponse: '高风险（风险值 {score}）应有应对策略或措施，目前均为空。' },
    next: '选定应对策略，写明第一项措施及日期。',
    why: '没有应对的高风险，是客户最先会问的。',
  },
  'response-does-not-fit-kind': {
    name: '应对策略与风险类别不符',
    messages: {
      threat: '这是威胁，“{response}”是针对机会的策略。',
      opportunity: '这是机会，“{response}”是针对威胁的策略。',
    },
    next: '改选合适的策略，或更正风险类别。',
    why: '威胁要降低、机会要提高，策略用反了效果也相反。',
  },
  'residual-exceeds-inherent': {
    name: '残余风险高于原风险',
    messages: { residualExceeds: '应对之后的风险不应高于 {inherent}（概率 × 影响），目前评为 {residual}。' },
    next: '重新评估残余风险，或重新考虑应对措施。',
    why: '应对后风险反而变大，说明评级或措施有误。',
  },
  'score-differs': {
    name: '风险值与概率、影响不符',
    messages: { differs: '按概率 {probability} 和影响 {impact}，风险值应为 {expected}，目前是 {score}。' },
    next: '更正风险值，或更新已过时的概率、影响。',
    why: '风险值有误，注意力就会放错地方。',
  },
  'review-overdue': {
    name: '风险逾期未复核',
    messages: {
      reviewOverdue: '该风险应在 {day} 复核，已过 {count} 天。',
      most: '{total} 项未关闭的风险中有 {count} 项逾期未复核，最早应在 {day} 复核。',
    },
    next: '复核该风险，并填写下次日期。',
    why: '评级会过时，告知客户的就成了过去的风险。',
  },
  'occurred-without-issue': {
    name: '风险已发生但没有对应的问题',
    messages: { occurredWithoutIssue: '该风险已发生，应有问题记录关联 {id}，目前没有。' },
    next: '登记一条关联 {id} 的问题，或补上关联编号。',
    why: '已经发生的事，需要有人处理并告知客户。',
  },
  'acceptance-not-authorised': {
    name: '接受高风险但未写明批准人',
    messages: { notAuthorised: '高风险选择了接受，应写明由谁决定，目前为空。' },
    next: '由有权限的人决定，并填写为批准人。',
    why: '接受高风险是关系到客户项目的决定，不应是默认选项。',
  },
  'response-overdue': {
    name: '风险应对逾期',
    messages: {
      responseOverdue: '应对措施应在 {day} 完成，已过 {count} 天，风险仍未关闭。',
      most: '{total} 项未关闭的风险中有 {count} 项的应对措施逾期，最早应在 {day} 完成。',
    },
    next: '落实措施，或另定日期并说明原因。',
    why: '商定的措施拖延，等于默默承担了风险。',
  },
  'expected-value-differs': {
    name: '预期货币价值不符',
    messages: { differs: '概率乘以成本影响应为 {expected}，目前是 {stated}。' },
    next: '更正预期货币价值，或更新已过时的数字。',
    why: '与客户商定储备金以此为依据。',
  },
  'satisfaction-risk-untreated': {
    name: '影响满意度的风险没有措施',
    messages: { untreated: '该风险会影响客户满意度，应有应对措施，目前为空。' },
    next: '制定措施，写明责任人和日期。',
    why: '已知会让客户不满的事，提前预防代价最小。',
  },
};
