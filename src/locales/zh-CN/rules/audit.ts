// 对照沟通管理计划审核的中文说明。
import type { audit as english } from '../../en/rules/audit';
import type { TranslatedRules } from '../../rule-texts';

export const audit: TranslatedRules<typeof english> = {
  'uncovered-key-person': {
    name: '关键人员未纳入沟通计划',
    messages: {
      uncovered: '沟通计划应覆盖关键人员 {name}（权力较大或有审批权），目前没有任何一条面向此人。',
      unlessMeant:
        '沟通计划应覆盖关键人员 {name}（权力较大或有审批权），目前没有一条按姓名、群组或角色写到此人；除非“{audience}”包含此人。',
    },
    next: '把 {name} 加入合适的条目，或新增一条。',
    why: '能决定项目的人，不应靠转述了解项目。',
  },
  'uncovered-stakeholder': {
    name: '干系人未纳入沟通计划',
    messages: {
      uncovered: '沟通计划应覆盖 {name}，目前没有任何一条面向此人。',
      unlessMeant: '沟通计划应覆盖 {name}，目前没有一条按姓名、群组或角色写到此人；除非“{audience}”包含此人。',
    },
    next: '把 {name} 或其所在群组加入某一条；如已不相关，请关闭该记录。',
    why: '不在计划内的人，能否得到消息全凭偶然。',
  },
  'unknown-audience': {
    name: '沟通对象无法对应',
    messages: {
      unknown: '计划中有 {count} 条的对象写作“{name}”，未登记为干系人、群组、角色或称呼。',
      unknownWithNearest: '计划中有 {count} 条的对象写作“{name}”，未登记为干系人、群组、角色或称呼，相近的有：{nearest}。',
    },
    next: '更正姓名、补登干系人，或在评审设置中登记该群组。',
    why: '对象不明，就无法判断是否已经沟通到。',
  },
  'contact-overdue-key': {
    name: '与关键人员的沟通逾期',
    messages: { overdue: '“{line}”（对象：{audience}）应在 {due} 进行，最近一次记录在 {last}，已逾期 {count} 天。' },
    next: '尽快沟通并记录；如已沟通，请补记。',
    why: '沟通计划就是对此人的承诺。',
  },
  'contact-overdue': {
    name: '计划内的沟通逾期',
    messages: { overdue: '“{line}”（对象：{audience}）应在 {due} 进行，最近一次记录在 {last}，已逾期 {count} 天。' },
    next: '尽快沟通并记录；如已沟通，请补记。',
    why: '沟通计划就是对客户的承诺。',
  },
  'no-record-yet': {
    name: '计划内的沟通尚未见记录',
    messages: { noRecord: '“{line}”（对象：{audience}）首次应在 {due} 进行，未见沟通记录。' },
    next: '如已进行，请补记；否则请开始执行，或结束该条。',
    why: '从未执行的条目，应执行或在客户知情的情况下取消。',
  },
  'weak-channel': {
    name: '决定只有即时消息或电话记录',
    messages: { weak: '{item} 应有书面记录；自 {day} 以来，沟通记录中只有{channel}。' },
    next: '用邮件或会议纪要确认，并记录下来。',
    why: '口头约定到结算时容易各有说法。',
  },
  'not-preferred-channel': {
    name: '未采用其偏好的沟通方式',
    messages: { notPreferred: '{name} 偏好{preferred}，计划采用的是{used}。' },
    next: '征求 {name} 的意见，调整计划或更新偏好。',
    why: '用对方习惯的方式，消息才真正送达。',
  },
  'manage-closely-too-rare': {
    name: '重点管理对象的沟通过少',
    messages: { tooRare: '{name} 的权力和关注度都高，按计划最短每 {days} 天沟通一次，宜不超过 {limit} 天。' },
    next: '安排更频繁的沟通，简短也可以。',
    why: '既能叫停项目又关心项目的人，不应最后才知道消息。',
  },
  'keep-satisfied-too-rare': {
    name: '令其满意对象的沟通过少',
    messages: { tooRare: '{name} 的权力较大，按计划最短每 {days} 天沟通一次，宜不超过 {limit} 天。' },
    next: '至少每季度安排一次沟通。',
    why: '长期没有消息，有权力的人会自行判断。',
  },
  'engagement-gap-unplanned': {
    name: '参与水平有差距但没有策略',
    messages: { unplanned: '{name} 当前为“{current}”，期望为“{desired}”，管理策略为空。' },
    next: '写明如何争取 {name}：由谁、做什么、何时完成。',
    why: '没有人去做，差距不会自己消失。',
  },
  'resistant-one-way': {
    name: '对抵制者只有单向沟通',
    messages: { oneWay: '{name} 持抵制态度，计划中面向此人的沟通全部为单向发出。' },
    next: '安排一次能听到其意见的会议或电话。',
    why: '化解抵制靠倾听，不靠报告。',
  },
  'unplanned-contacts': {
    name: '计划外的沟通',
    messages: { unplanned: '有 {count} 次与客户的沟通不属于计划中的任何一条。' },
    next: '如经常发生，可在计划中增加一条；否则无需处理。',
    why: '经常出现的计划外沟通，反映了客户真正的需要。',
  },
  'follow-up-overdue': {
    name: '承诺逾期',
    messages: { overdue: '“{promise}”承诺在 {due} 完成，已过 {count} 天，尚未标记完成。' },
    next: '标记完成，或与客户约定新的日期。',
    why: '信任来自一件件兑现的小承诺。',
  },
  'inbound-unanswered': {
    name: '客户来信未见回复',
    messages: { unanswered: '{from} 于 {day} 来信，已过 {count} 个工作日，未见回复记录。' },
    next: '尽快回复，或补填回复日期。',
    why: '客户等不到回复，往往会往坏处想。',
  },
  'over-contacted': {
    name: '正式沟通过多',
    messages: { tooMany: '按计划，{name} 每周约收到 {perWeek} 次正式沟通，宜不超过 {limit} 次。' },
    next: '把其中几项合并。',
    why: '消息太多就没人看，重要的那条也会被忽略。',
  },
  'client-not-told-of-risk': {
    name: '重大风险未见告知客户的记录',
    messages: {
      noRecord: '该风险需告知客户，未见告知记录。',
      noRecordSince: '该风险需在 {since} 后 {limit} 天内告知客户，未见告知记录。',
    },
    next: '连同应对措施一并告知客户，并在沟通记录中引用该风险；如已告知，请补记。',
    why: '客户在风险发生时才得知，失去的信任比风险本身更大。',
  },
  'decision-not-communicated': {
    name: '变更决定未见告知记录',
    messages: { noRecord: '{requester} 应在 {limit} 天内得知决定（{decision}，{day}），未见告知记录。' },
    next: '告知 {requester}，并在沟通记录中引用该变更；如已告知，请补记。',
    why: '提出的人在等答复，哪怕答复是否定的。',
  },
  'affected-not-informed': {
    name: '受影响方未见告知记录',
    messages: { noRecord: '{day} 决定的变更影响到{names}，未见告知记录。' },
    next: '说明对其有何影响、何时生效，并在沟通记录中引用该变更。',
    why: '不是自己偶然发现的变更，更容易被接受。',
  },
  'client-not-updated-on-issue': {
    name: '问题进展未见告知客户',
    messages: {
      noRecord: '客户于 {day} 提出该问题（严重程度：{severity}），已过 {count} 个工作日，未见进展告知记录，时限为 {limit} 个工作日。',
      oldRecord: '该问题（严重程度：{severity}）最近一次告知客户是在 {day}，已过 {count} 个工作日，时限为 {limit} 个工作日。',
    },
    next: '向客户通报进展，哪怕是“仍在处理”，并在沟通记录中引用该问题。',
    why: '严重问题没有消息，感受会比实际更糟。',
  },
  'no-stage-report': {
    name: '里程碑未见汇报记录',
    messages: { noRecord: '“{name}”已于 {day} 完成，应在 {limit} 天内告知客户，未见告知记录。' },
    next: '提交阶段报告，并在沟通记录中引用该里程碑。',
    why: '没有汇报的里程碑，客户看不到进展。',
  },
  'report-incomplete': {
    name: '报告内容不完整',
    messages: { incomplete: '{day} 的“{line}”记录未提及{parts}。' },
    next: '补充纪要，或在下次报告中补上。',
    why: '只报喜不报忧的报告，客户只会相信一次。',
  },
  'meeting-absence': {
    name: '关键人员连续缺席',
    messages: { absent: '{name} 在“{line}”最近 {count} 次沟通中均记为缺席。' },
    next: '了解 {name} 的想法，并单独向其通报。',
    why: '缺席往往是关注度下降的最早信号。',
  },
};
