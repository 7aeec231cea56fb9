// 干系人登记册相关规则的中文说明。
import type { stakeholders as english } from '../../en/rules/stakeholders';
import type { TranslatedRules } from '../../rule-texts';

export const stakeholders: TranslatedRules<typeof english> = {
  'name-missing': {
    name: '干系人没有姓名',
    messages: { missing: '干系人应有姓名，目前为空。' },
    next: '补填姓名，或删除该行。',
    why: '计划、记录和各登记册都靠姓名对应到人。',
  },
  'customer-type-missing': {
    name: '未写明客户类型',
    messages: {
      missing: '应写明 {name} 属于客户方还是我方，目前为空。',
      column: '应写明谁属于客户方、谁属于我方，目前 {total} 人中有 {count} 人为空。',
    },
    next: '填写客户类型，如内部客户、企业客户。',
    why: '只有与客户方的沟通，才算告知了客户。',
  },
  'power-interest-out-of-scale': {
    name: '评分超出范围',
    messages: { outOfScale: '{field}应在 {minimum} 到 {maximum} 之间，目前是“{found}”。' },
    next: '按该列的评分范围重新评定。',
    why: '干系人地图和关键人员的判断都以此为依据。',
  },
  'engagement-not-assessed': {
    name: '参与水平未评估',
    messages: {
      notAssessed: '应评估 {name} 的当前参与水平，目前为空。',
      column: '我方以外的干系人应评估当前参与水平，目前 {total} 人中有 {count} 人为空。',
    },
    next: '向了解情况的同事询问后填写。',
    why: '没有留意到的抵制，往往在验收时才显现。',
  },
  'powerful-resistor-without-strategy': {
    name: '关键人员抵制但没有策略',
    messages: { noStrategy: '关键人员 {name}（权力较大或有审批权）持抵制态度，应有管理策略，目前为空。' },
    next: '了解 {name} 担心失去什么，写明由谁做什么。',
    why: '一位有权力的反对者就足以叫停项目。',
  },
  'no-contact-route': {
    name: '没有联系方式',
    messages: {
      noRoute: '{name} 应至少有邮箱、电话或微信之一，目前均为空。',
      column: '客户方干系人应至少有邮箱、电话或微信之一，目前 {total} 人中有 {count} 人均为空。',
    },
    next: '补填联系方式。',
    why: '关键时刻不应再到处找联系方式。',
  },
  'invalid-email': {
    name: '邮箱地址无效',
    messages: { invalid: '“{found}”不是有效的邮箱地址。' },
    next: '更正邮箱地址。',
    why: '发到错误地址的报告等于没有发，而且没人察觉。',
  },
  'assessment-stale': {
    name: '干系人评估已过时',
    messages: {
      stale: '{name} 最近一次评估是在 {day}，已过 {count} 天，宜不超过 {limit} 天。',
      most: '干系人宜每 {limit} 天评估一次，目前 {total} 人中有 {count} 人已超过，最早的一次在 {day}。',
    },
    next: '重新评估权力、利益和参与水平，并填写日期。',
    why: '人的职位会变，想法也会变。',
  },
  'no-client-approver': {
    name: '客户方没有审批人',
    messages: {
      noApprover: '{client} 应至少有一人有审批权，目前没有标明。',
      noApproverAtAll: '客户方应至少有一人有审批权，目前没有标明。',
    },
    next: '请客户明确由谁审批，并作标记。',
    why: '变更和验收都需要能代表客户的人签字。',
  },
  'expectations-not-agreed': {
    name: '期望未经确认',
    messages: {
      notAgreed: '{name} 的期望应与本人确认，目前未标明已确认。',
      slippedSince: '“{milestone}”已延期，此前确认的期望（共 {count} 人）应重新核对：{name}。',
    },
    next: '与 {name} 逐项核对期望，并作标记。',
    why: '满意与否，对照的是期望，而不是文档。',
  },
  'no-accountable': {
    name: '责任归属不明确',
    messages: {
      none: '“{area}”应有一名最终负责人（A），目前没有。',
      several: '“{area}”有 {count} 名最终负责人（A），应只有一名。',
    },
    next: '商定由谁最终负责，只给此人标 A。',
    why: '客户需要知道遇事找谁。',
  },
};
