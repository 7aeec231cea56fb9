// 管理计划清单相关规则的中文说明。
import type { plans as english } from '../../en/rules/plans';
import type { TranslatedRules } from '../../rule-texts';

export const plans: TranslatedRules<typeof english> = {
  'plan-review-overdue': {
    name: '管理计划逾期未评审',
    messages: { overdue: '该计划应在 {day} 评审，已过 {count} 天。' },
    next: '评审该计划，并约定下次日期。',
    why: '没有人看的计划，就不再是计划。',
  },
};
