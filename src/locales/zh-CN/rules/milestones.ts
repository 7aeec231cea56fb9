// 里程碑与交付物相关规则的中文说明。
import type { milestones as english } from '../../en/rules/milestones';
import type { TranslatedRules } from '../../rule-texts';

export const milestones: TranslatedRules<typeof english> = {
  'acceptance-unproven': {
    name: '未见验收记录',
    messages: {
      unproven: '里程碑已完成，应有验收人和验收日期，目前{fields}为空。',
      column: '已完成的验收、付款里程碑应有验收人和验收日期，目前 {total} 个中有 {count} 个的{fields}为空。',
    },
    next: '取得签字的验收单，并补填{fields}。',
    why: '付款和质保都从验收算起。',
  },
  late: {
    name: '里程碑延期',
    messages: { late: '里程碑预计在 {day} 完成，已过 {count} 天，既未完成也没有新的预计日期。' },
    next: '填写实际日期或新的预计日期，并告知客户。',
    why: '改期只是一次坏消息，没有日期则天天是坏消息。',
  },
  watermelon: {
    name: '状态“外绿内红”',
    messages: {
      slip: '状态为绿，但里程碑已延期 {count} 天。',
      cost: '状态为绿，但预算 {budget}，实际已用 {cost}。',
    },
    next: '按实际数据调整状态，并说明采取的措施。',
    why: '客户一旦发现绿灯不实，就不再相信任何灯色。',
  },
  'cost-overrun': {
    name: '超出预算',
    messages: { overrun: '预算为 {budget}，实际 {cost}，超出 {over}（上限 {limit}）。' },
    next: '说明差异原因，并与客户商定由谁承担。',
    why: '及早说明的超支，还有商量的余地。',
  },
  'follow-up-visit-due': {
    name: '应回访客户',
    messages: { due: '{day} 已交付，{limit} 天内应回访客户，未见回访记录。' },
    next: '拜访或致电客户，并记录其意见。',
    why: '交付后的几周，决定客户怎样记住这次交付。',
  },
};
