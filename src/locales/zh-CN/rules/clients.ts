// 客户档案相关规则的中文说明。
import type { clients as english } from '../../en/rules/clients';
import type { TranslatedRules } from '../../rule-texts';

export const clients: TranslatedRules<typeof english> = {
  'no-success-criteria': {
    name: '未写明客户的成功标准',
    messages: { missing: '应写明 {name} 如何衡量项目成功，目前为空。' },
    next: '询问 {name} 怎样才算成功，并填写。',
    why: '项目全部交付，也可能没有满足客户真正想要的。',
  },
  'closing-artefact-missing': {
    name: '收尾工作不完整',
    messages: { missing: '{name} 已进入收尾阶段，未见：{parts}。' },
    next: '准备缺少的内容，并记录移交情况。',
    why: '最后的印象，就是下一次合作的起点。',
  },
};
