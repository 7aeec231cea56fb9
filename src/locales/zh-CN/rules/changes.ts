// 变更登记册相关规则的中文说明。
import type { changes as english } from '../../en/rules/changes';
import type { TranslatedRules } from '../../rule-texts';

export const changes: TranslatedRules<typeof english> = {
  'impact-analysis-incomplete': {
    name: '影响分析不完整',
    messages: {
      incomplete: '变更状态为“{status}”，各项影响都应写明（没有影响也请写“无”），目前{fields}为空。',
      column: '已评估的变更应写明各项影响（没有影响也请写“无”），目前 {total} 项中有 {count} 项的{fields}为空。',
    },
    next: '补填{fields}；没有影响的写“无”。',
    why: '客户在不了解全部代价时批准的变更，事后未必认可。',
  },
  'approved-without-client': {
    name: '未见客户批准变更的记录',
    messages: { noClientApproval: '该变更涉及成本、进度或范围，状态为“{status}”，未见客户批准的记录。' },
    next: '请客户书面确认，并填写确认人。',
    why: '未经客户确认的变更，做了也可能收不到款。',
  },
  'approver-not-entitled': {
    name: '批准人没有审批权',
    messages: { notEntitled: '该变更由 {name} 批准，干系人登记册中此人没有审批权。' },
    next: '请有审批权的人确认，或更正登记册。',
    why: '无权批准的人作出的批准，有权的人可以推翻。',
  },
  'implemented-without-approval': {
    name: '已实施但未见批准记录',
    messages: {
      noApproval: '变更已实施，但批准人、处理意见和决定日期均为空。',
      notApproved: '变更有实施日期，但状态为“{status}”。',
    },
    next: '补填批准信息，或立即补办批准并告知客户。',
    why: '变更控制保护双方，例外也应让双方知情。',
  },
  'dates-out-of-order': {
    name: '日期先后颠倒',
    messages: { outOfOrder: '{field}（{day}）不应早于{otherField}（{otherDay}）。' },
    next: '更正有误的日期。',
    why: '向客户展示的等待时间由这些日期算出。',
  },
  'waiting-on-us': {
    name: '变更等待我方决定超时',
    messages: { waiting: '自 {since} 起等待我方已 {count} 个工作日，时限为 {limit} 个工作日。' },
    next: '作出决定，或告知客户何时决定。',
    why: '客户看得到自己的申请在我方停留了多久。',
  },
  'waiting-on-client': {
    name: '变更等待客户决定超时',
    messages: { waiting: '自 {since} 起等待客户已 {count} 个工作日，时限为 {limit} 个工作日。' },
    next: '提醒客户该决定关系到什么、最迟何时需要。',
    why: '及时说明的延误，是双方共同的事。',
  },
  'baseline-not-updated': {
    name: '基线未更新',
    messages: { notUpdated: '变更涉及成本、进度或范围且已实施，应标明基线已更新，目前没有。' },
    next: '更新基线并标明。',
    why: '对照旧基线，商定好的工作会被看成延误。',
  },
  'charge-not-stated': {
    name: '未写明是否收费',
    messages: { notStated: '变更成本为 {cost}，应写明是否向客户收费，目前为空。' },
    next: '按与客户商定的结果填写是或否。',
    why: '客户在账单上才第一次看到的费用，容易引起争议。',
  },
  'no-contract-basis': {
    name: '收费变更没有合同依据',
    messages: { noBasis: '变更向客户收费，应写明合同依据，目前为空。' },
    next: '填写合同条款，或与客户商定依据。',
    why: '客户的采购部门会要求提供。',
  },
  'postponed-without-target': {
    name: '暂缓的变更未定目标',
    messages: { noTarget: '变更已暂缓，应写明推迟到哪个版本或日期，目前为空。' },
    next: '与客户商定目标，或改为拒绝。',
    why: '没有期限的“以后再说”，听起来就是委婉的拒绝。',
  },
};
