// 需求跟踪矩阵相关规则的中文说明。
import type { requirements as english } from '../../en/rules/requirements';
import type { TranslatedRules } from '../../rule-texts';

export const requirements: TranslatedRules<typeof english> = {
  'not-confirmed-by-client': {
    name: '需求未见客户确认记录',
    messages: {
      notConfirmed: '该需求已在实施，应有客户确认记录，目前没有。',
      column: '实施中的需求应有客户确认记录，目前 {total} 条中有 {count} 条没有。',
    },
    next: '请客户确认，并填写确认人和日期。',
    why: '客户没有确认的需求，验收时未必认可。',
  },
  unprioritised: {
    name: '需求没有优先级',
    messages: { missing: '需求应有优先级，目前为空。', column: '需求应有优先级，目前 {total} 条中有 {count} 条为空。' },
    next: '与客户商定优先级。',
    why: '没有优先级，最后被舍弃的就全凭偶然。',
  },
  'no-acceptance-criteria': {
    name: '需求没有验收标准',
    messages: { missing: '需求应写明验收标准，目前为空。', column: '需求应写明验收标准，目前 {total} 条中有 {count} 条为空。' },
    next: '与客户一起写明怎样算完成。',
    why: '验收时的争议往往由此而起。',
  },
  'changed-outside-change-control': {
    name: '汇报后有改动，未见变更记录',
    messages: {
      text: '{day} 汇报时该需求为“{before}”，现为“{now}”，未见关联的变更。',
      priority: '{day} 汇报时优先级为{optionBefore}，现为{optionNow}，未见关联的变更。',
      added: '该需求已在实施，但 {day} 汇报的基线中没有，也未见关联的变更。',
    },
    next: '请登记变更并在其关联编号中填写该需求编号，或恢复为汇报时的内容。',
    why: '客户看到过的内容就是客户的预期；没有变更依据的改动，往往在验收时才暴露。',
  },
  'deferred-without-agreement': {
    name: '延后的需求未见客户同意',
    messages: { notAgreed: '该需求本期不做，应有客户同意的记录，目前没有。' },
    next: '与客户商定，并填写确认人和日期。',
    why: '客户仍在期待的内容，不应悄悄取消。',
  },
};
