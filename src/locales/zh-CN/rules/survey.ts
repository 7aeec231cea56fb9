// 满意度调查相关规则的中文说明。
import type { survey as english } from '../../en/rules/survey';
import type { TranslatedRules } from '../../rule-texts';

export const survey: TranslatedRules<typeof english> = {
  'answer-off-scale': {
    name: '答案超出量表范围',
    messages: { offScale: '“{question}”的量表为 {minimum} 到 {maximum}，有 {count} 个答案不在其中，例如“{found}”，按无效计数。' },
    next: '对照来源更正，或在任务窗格中更正量表。',
    why: '悄悄舍弃或改动答案，都会改变得分。',
  },
  'scale-undecided': {
    name: '题目含义不确定',
    messages: {
      undecided: '“{question}”衡量什么、量表哪一端为好，有多种理解。',
      several: '有 {count} 道题衡量什么、量表哪一端为好，有多种理解；第一道是“{question}”。',
    },
    next: '在任务窗格中确认一次该题衡量什么，或说明它不是评分题。',
    why: '量表方向弄反，好评就成了差评。',
  },
  'blank-or-zero': {
    name: '零分可能是未作答',
    messages: { zeros: '有 {count} 位受访者所有题目均为 0，可能是空白被导出成了 0。' },
    next: '与问卷工具核对，如为未作答请清空。',
    why: '几个虚假的零分就能让得分降低一档。',
  },
  'answered-twice': {
    name: '重复作答',
    messages: { repeated: '有 {count} 份答卷因受访者后来重新作答而未计入。' },
    next: '如以最后一次为准则无需处理；否则请删去不算的一份。',
    why: '一个人的意见应只计一次。',
  },
  'unknown-respondent': {
    name: '受访者不在干系人登记册中',
    messages: { unknown: '有 {count} 位署名受访者未登记为干系人，例如 {names}。' },
    next: '在干系人登记册中补登，或登记为某人的称呼。',
    why: '没有登记的人，不会有人去跟进。',
  },
  'low-base': {
    name: '答卷过少',
    messages: {
      fewAnswers: '共收到 {count} 份答卷，至少 {limit} 份得分才有参考意义。',
      lowRate: '{asked} 人中有 {count} 人作答（{rate}），宜不低于 {limit}。',
    },
    next: '提醒尚未作答的人，最好当面询问。',
    why: '沉默也是一种回答，只是得分里看不到。',
  },
  'key-client-silent': {
    name: '重点客户没有作答',
    messages: { silent: '{client} 是重点客户，本次调查没有其答卷。' },
    next: '当面了解 {client} 的满意程度。',
    why: '不再作答的客户，往往正准备离开。',
  },
  'detractor-without-follow-up': {
    name: '不满意的受访者未见跟进记录',
    messages: { noFollowUp: '{name} 于 {day} 的答案为“{answer}”，已过 {count} 个工作日未见沟通记录，时限为 {limit} 个工作日。' },
    next: '与 {name} 沟通，并记录商定的内容。',
    why: '几天之内的跟进，最能挽回不满意的客户。',
  },
  'weak-dimension-without-action': {
    name: '薄弱环节没有改进措施',
    messages: { weak: '“{question}”得分 {index}（百分制，低于 {limit}），没有进行中的改进措施。' },
    next: '制定改进措施，并告知客户。',
    why: '问了却不改，比不问更糟。',
  },
  'survey-overdue': {
    name: '满意度调查逾期',
    messages: { overdue: '最近一份答卷提交于 {day}，已过 {count} 天，宜不超过 {limit} 天。' },
    next: '再做一次调查，三道题也可以。',
    why: '半年前的满意度，说明不了今天。',
  },
  'below-target': {
    name: '满意度低于目标',
    messages: { below: '{name} 的满意度为 {index}（百分制），目标为 {target}。' },
    next: '先看最薄弱的环节，与 {name} 商定如何改进。',
    why: '目标是对客户或对公司的承诺。',
  },
};
