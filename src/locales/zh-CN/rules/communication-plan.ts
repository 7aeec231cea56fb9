// 沟通管理计划相关规则的中文说明。
import type { communicationPlan as english } from '../../en/rules/communication-plan';
import type { TranslatedRules } from '../../rule-texts';

export const communicationPlan: TranslatedRules<typeof english> = {
  'incomplete-line': {
    name: '沟通计划条目不完整',
    messages: {
      incomplete: '每条沟通计划都应有目的、方式、频率和责任人，本条缺少{fields}。',
      column: '每条沟通计划都应有目的、方式、频率和责任人，目前 {total} 条中有 {count} 条缺少{fields}。',
    },
    next: '补填{fields}。',
    why: '缺少这些内容，既难以执行，也无从检查。',
  },
  'no-audience': {
    name: '沟通计划条目没有对象',
    messages: { noAudience: '应写明沟通对象，目前为空。' },
    next: '写明沟通的人员或群组。',
    why: '没有对象的沟通，谁也收不到。',
  },
  'unreadable-frequency': {
    name: '频率无法识别',
    messages: {
      unreadable: '频率填的是“{found}”，无法据此得出应沟通的日期。',
      ambiguous: '频率填的是“{found}”，有两种理解。',
    },
    next: '请写明确的频率，如每周、每两周、每月、里程碑时、按需。',
    why: '没有明确的频率，就无法判断是否如约与客户沟通。',
  },
  'dates-inconsistent': {
    name: '结束日期早于开始日期',
    messages: { endsBeforeStart: '结束日期应晚于开始日期，目前为 {start} 开始、{end} 结束。' },
    next: '更正开始或结束日期。',
    why: '两者之间没有应沟通的日期，该条永远不会被检查。',
  },
  'plan-not-agreed': {
    name: '沟通计划未经客户确认',
    messages: { notAgreed: '有 {count} 条在用的计划未标明客户已确认。' },
    next: '与客户确认沟通计划，并在各条上标明。',
    why: '未经客户确认的计划，只是我方对客户需要的设想。',
  },
  'no-inbound-channel': {
    name: '客户没有反馈渠道',
    messages: { noInbound: '至少应有一条由客户发起或双向的沟通，目前 {count} 条全部为单向发出。' },
    next: '增加一条让客户表达意见的沟通，如电话、会议或问卷。',
    why: '客户说不出口的问题，往往到满意度调查时才发现，那时已经晚了。',
  },
  'duplicate-line': {
    name: '沟通计划条目重复',
    messages: { duplicate: '有两条计划的内容、对象、方式和频率都相同。' },
    next: '删去其中一条，或写明区别。',
    why: '重复的条目会各自要求一次沟通。',
  },
  'no-escalation': {
    name: '没有上报路径',
    messages: { noEscalation: '计划应写明沟通不畅时向谁上报，目前各条均未填写。' },
    next: '填写上报路径，至少包括面向关键人员的条目。',
    why: '沟通中断时，临时打听该找谁会耽误时间。',
  },
  'plan-review-overdue': {
    name: '沟通计划逾期未评审',
    messages: { overdue: '沟通管理计划应在 {day} 评审，已过 {count} 天。' },
    next: '与客户一起评审计划，并约定下次日期。',
    why: '人员和需要都会变化，长期不看的计划会不再适用。',
  },
};
