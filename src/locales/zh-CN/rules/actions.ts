// 行动项相关规则的中文说明。
import type { actions as english } from '../../en/rules/actions';
import type { TranslatedRules } from '../../rule-texts';

export const actions: TranslatedRules<typeof english> = {
  'action-overdue': {
    name: '行动项逾期',
    messages: {
      overdue: '该行动项应在 {due} 完成，已过 {count} 天，尚未完成。',
      most: '{total} 项未完成的行动中有 {count} 项逾期，最早应在 {due} 完成。',
    },
    next: '尽快完成，或另定日期并告知等待的人。',
    why: '商定的事，要靠行动项落实。',
  },
  'action-incomplete': {
    name: '行动项不完整',
    messages: {
      incomplete: '行动项应写明做什么、谁负责、何时完成，目前{fields}为空。',
      column: '行动项应写明做什么、谁负责、何时完成，目前 {total} 项中有 {count} 项的{fields}为空。',
    },
    next: '补填{fields}。',
    why: '没有责任人或日期的行动项，只是愿望。',
  },
  'improvement-unverified': {
    name: '改进措施未验证效果',
    messages: { unverified: '改进措施于 {day} 完成，已过 {count} 天，未见效果验证记录。' },
    next: '向受益的一方了解实际效果，并填写验证日期。',
    why: '“您提出、我们改进”，要真正见效才算数。',
  },
  'care-due': {
    name: '客户关怀到期未做',
    messages: { due: '该项客户关怀计划在 {due} 进行，已过 {count} 天，尚未标记完成。' },
    next: '尽快落实，或标记完成。',
    why: '没有问题时的关心，客户记得最久。',
  },
};
