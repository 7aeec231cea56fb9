// 评审设置相关规则的中文说明。
import type { setup as english } from '../../en/rules/setup';
import type { TranslatedRules } from '../../rule-texts';

export const setup: TranslatedRules<typeof english> = {
  'wrong-entry': {
    name: '设置内容无法使用',
    messages: {
      unknownSetting: '没有名为“{name}”的设置，该条未采用。',
      outOfRange: '“{value}”不是 {name} 的有效取值，已采用默认值。',
      notADay: '“{value}”无法确定是哪一天，未采用。',
      unknownSeverity: '“{value}”不是有效的级别，规则 {rule} 仍按原级别。',
      unknownDayKind: '“{value}”既不是节假日也不是调休上班，该日未采用。',
      incomplete: '该行内容不完整，未采用。',
      repeated: '{name} 出现了两次，以最后一次为准。',
      notAscending: '风险等级的起始分值应逐级增大，{name} 为 {value} 不符合，已采用默认分级。',
      noWeight: '至少应有一项权重大于 0，{name} 为 {value}，其余也为 0，已采用默认权重。',
      bothKinds: '{value} 既列为节假日又列为调休上班，以先列的为准。',
      baselineAhead: '基线日 {day} 晚于本次评审日 {asOf}，未据此搁置任何发现。',
      unknownRule: '没有规则“{name}”，该条未采用。',
      unknownPerson: '“{name}”未登记为干系人、角色或群组，未能对应到任何人。',
    },
    next: '在评审设置中更正该项，或清空。',
    why: '评审按默认值进行，可能与事先商定的不同。',
  },
  parked: {
    name: '早先欠账已搁置',
    messages: { parked: '有 {count} 条发现属于基线日 {day} 之前的欠账，已搁置，未列出。' },
    next: '目前无需处理；如要查看，请在评审设置中清空基线日。',
    why: '搁置的仍是欠账，客户随时可能问起。',
  },
  'waiver-expired': {
    name: '豁免已到期',
    messages: { expired: '{by} 登记的豁免（“{reason}”）有效期至 {until}，该发现重新计入。' },
    next: '重新约定期限，或处理所涉事项。',
    why: '有期限的豁免，就是约好了到时再看。',
  },
  'waiver-orphaned': {
    name: '豁免已无对应的发现',
    messages: { orphaned: '{by} 登记的豁免（“{reason}”）已没有对应的发现。' },
    next: '如事项已了结，请从评审设置中删除该豁免；如该记录换了编号或名称，请对其发现重新登记豁免。',
    why: '遗忘的豁免可能掩盖同一记录今后的问题。',
  },
};
