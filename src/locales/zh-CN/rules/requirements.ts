// 需求跟踪矩阵相关规则的中文说明。
import type { requirements as english } from '../../en/rules/requirements';
import type { TranslatedRules } from '../../rule-texts';

export const requirements: TranslatedRules<typeof english> = {
  'not-confirmed-by-client': {
    name: '需求未见客户确认记录',
    messages: { notConfirmed: '该需求已在实施，应有客户确认记录，目前没有。' },
    next: '请客户确认，并填写确认人和日期。',
    why: '客户没有确认的需求，验收时未必认可。',
  },
  unprioritised: {
    name: '需求没有优先级',
    messages: { missing: '在用的需求应有优先级，目前为空。', column: '在用的需求应有优先级，目前 {total} 条中有 {count} 条为空。' },
    next: '与客户商定优先级。',
    why: '没有优先级，最后被舍弃的就全凭偶然。',
  },
  'no-acceptance-criteria': {
    name: '需求没有验收标准',
    messages: { missing: '在用的需求应写明验收标准，目前为空。', column: '在用的需求应写明验收标准，目前 {total} 条中有 {count} 条为空。' },
    next: '与客户一起写明怎样算完成。',
    why: '验收时的争议往往由此而起。',
  },
  'deferred-without-agreement': {
    name: '延后的需求未见客户同意',
    messages: { notAgreed: '该需求本期不做，应有客户同意的记录，目前没有。' },
    next: '与客户商定，并填写确认人和日期。',
    why: '客户仍在期待的内容，不应悄悄取消。',
  },
};
