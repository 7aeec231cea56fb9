// 适用于各登记册的通用规则的中文说明。
import type { any as english } from '../../en/rules/any';
import type { TranslatedRules } from '../../rule-texts';

export const any: TranslatedRules<typeof english> = {
  'missing-column': {
    name: '缺少必要的列',
    messages: { missing: '{register}应有{fields}列，目前没有找到，相关内容无法判断。' },
    next: '补上该列；如果已有对应的列，请在任务窗格中指定。',
    why: '缺了这些列，评审对这些记录说不出什么；而没有提示容易被误认为一切正常。',
  },
  unchecked: {
    name: '未检查',
    messages: {
      unchecked: '{register}有 {count} 条规则未运行：{rules}。补上{fields}后即可检查。',
      onSomeTabs: '在{sheets}上，{register}有 {count} 条规则未运行：{rules}。补上{fields}后即可检查。',
      unread: '{sheets}未能读取，所缺内容可能就在其中，因此 {count} 条查找缺漏的规则未运行：{rules}。',
    },
    next: '需要这些检查时再补上即可，目前并无差错。',
    why: '没有运行的检查，不应看起来像“检查过、没问题”。',
  },
  'unread-tab': {
    name: '工作表未能读取',
    messages: {
      refused: 'Excel 拒绝提供“{sheet}”的单元格（{code}）；其他工作表已照常评审，不含此表。',
      tooLarge: '“{sheet}”过大，Excel 无法传送；其他工作表已照常评审，不含此表。',
      gone: '读取工作簿时“{sheet}”已不在；其他工作表已照常评审，不含此表。',
      failed: 'Excel 未能读取“{sheet}”（{code}）；其他工作表已照常评审，不含此表。',
    },
    next: '请取消对该工作表的保护后重新评审；若仍无法读取，请把单元格复制到新工作表，并将此表指定为“不是登记册”。',
    why: '该工作表的内容不在本次评审的任何发现、评分或工作表中；若不说明，会让人误以为一切正常。',
  },
  'missing-value': {
    name: '必填内容为空',
    messages: {
      missing: '应填写{field}，目前为空。',
      column: '应填写{field}，目前 {total} 条未关闭的记录中有 {count} 条为空。',
    },
    next: '补填{field}；如事项已结束，请关闭该记录。',
    why: '缺少这一项，该记录无法判断，也无法汇报。',
  },
  'duplicate-column': {
    name: '两列含义相同',
    messages: { duplicate: '{field}应只有一列，目前这几列看起来都是：{headers}。已按第一列读取。' },
    next: '改名或删去其中一列，或指定以哪一列为准。',
    why: '同一事实有两个版本，最后对客户就会有两种说法。',
  },
  'duplicate-id': {
    name: '编号重复',
    messages: {
      duplicate: '一个编号应只对应一条记录，{id} 出现了 {count} 次。',
      column: '一个编号应只对应一条记录，被识别为{field}的这一列 {total} 条中有 {count} 条重复，可能编的是别的内容。',
    },
    next: '为每条记录换上各自的编号，并核对引用原编号的地方；或更正该列的含义。',
    why: '沟通记录引用该编号时，无法确定指的是哪一条。',
  },
  'missing-id': {
    name: '记录没有编号',
    messages: {
      missing: '{register}的记录有编号，其中 {count} 条没有。',
      none: '{register}有编号列，但 {count} 条记录都没有编号。',
    },
    next: '为这些记录编号，便于沟通记录引用。',
    why: '有编号的记录，才能证明已经告知客户。',
  },
  'unknown-value': {
    name: '内容无法识别',
    messages: {
      unknown: '{field}有 {count} 处填的是“{found}”，无法识别；可识别的有：{options}等。',
      offScale: '{field}有 {count} 处为 {found}，超出 {minimum}–{maximum} 的评分范围。',
      notRated: '{field}应为 {minimum}–{maximum} 的评分，目前是“{found}”（共 {count} 处）。',
      notRating: '{field}应为评分，如 3 或“高”，目前是“{found}”（共 {count} 处）。',
      notNumber: '{field}应为数字，目前是“{found}”（共 {count} 处）。',
      column: '被识别为{field}的这一列有 {count} 种无法识别的内容，例如“{found}”，可能是另一列。',
    },
    next: '改用可识别的用语，或在任务窗格中更正该列的含义。',
    why: '无法识别的内容不计入任何统计，看到的情况就不完整。',
  },
  'invalid-date': {
    name: '日期无效',
    messages: {
      invalid: '{field}应为日期，目前是“{found}”。',
      column: '被识别为{field}的这一列有 {count} 处不是日期，例如“{found}”，可能是另一列。',
    },
    next: '改为日期，例如 2026-03-05。',
    why: '没有日期，期限和承诺都无法跟踪。',
  },
  'ambiguous-date-order': {
    name: '日期的日月顺序不明',
    messages: { ambiguous: '{field}有 {count} 个日期存在两种读法，例如“{found}”，暂未计入。' },
    next: '在任务窗格中确认一次是“日/月”还是“月/日”，或改为标准日期。',
    why: '猜错顺序，对客户的承诺就可能差上几个月。',
  },
  'swapped-dates': {
    name: '日月可能颠倒',
    messages: { swapped: '{field}中真正的日期，“日”都不超过 12，而仍为文本的日期则更大：打开文件时日和月很可能被颠倒了。' },
    next: '使用前请对照来源核对几个日期。',
    why: '颠倒的日期看起来正常，实际相差数月。',
  },
  'cell-error': {
    name: '单元格有错误值',
    messages: { error: '{field}应有内容，目前显示 {found}。' },
    next: '修复公式，或直接填写内容。',
    why: '错误值会影响所有引用它的数字。',
  },
  'unknown-reference': {
    name: '引用的编号不存在',
    messages: { unknown: '该行引用了 {ids}，没有找到对应的记录。' },
    next: '更正编号，或补上所指的记录。',
    why: '引用断开，就看不出告知客户的是哪项风险或变更。',
  },
  'unknown-person': {
    name: '姓名不在干系人登记册中',
    messages: {
      unknown: '“{name}”（共 {count} 处）未登记为干系人、群组或称呼。',
      unknownWithNearest: '“{name}”（共 {count} 处）未登记为干系人、群组或称呼，相近的有：{nearest}。',
    },
    next: '在干系人登记册中补上此人，或在评审设置中登记为某人的称呼。',
    why: '与未登记的人沟通，无法算作与客户的沟通。',
  },
  'similar-names': {
    name: '名称相近，可能是同一个',
    messages: {
      similar: '{names}写法十分接近，可能指同一个。',
      several: '有 {count} 对名称写法十分接近，例如{names}，其中可能有同一个。',
    },
    next: '如确为同一个，请统一写法，或在评审设置中登记为称呼。',
    why: '同一客户有两个名称，每项统计都只反映一部分。',
  },
  'hidden-rows': {
    name: '隐藏的行已计入',
    messages: { hidden: '“{sheet}”中有 {count} 行被隐藏，已读取并计入统计。' },
    next: '如果数字出乎意料，请取消隐藏后核对。',
    why: '数字包含看不到的行，会上不好解释。',
  },
  'stored-mapping-stale': {
    name: '已保存的识别更正已失效',
    messages: {
      tab: '已保存的更正针对工作表“{sheet}”，该表已不存在或列已改变。',
      column: '已保存的更正针对“{sheet}”的“{header}”列，该列已不存在。',
    },
    next: '在正确的位置重新更正，或删除该条。',
    why: '工作簿的读取方式可能与当初的决定不一致了。',
  },
  'untidy-text': {
    name: '多余空格或全角数字',
    messages: { untidy: '{fields}中有 {count} 个单元格首尾有空格或含全角数字，如“{found}”；读取时已按规整后的内容处理。' },
    next: '应用修正，写入相同内容的规整文本。',
    why: '筛选和查找会把它当作另一项，发给客户的清单就可能不全。',
  },
  'text-date': {
    name: '日期存为文本',
    messages: { text: '{field}中有 {count} 个日期是文本，如“{found}”；Excel 不会按日期排序、筛选或绘图。' },
    next: '应用修正，写入相同日期的日期值。',
    why: '按日期排序时，到期的事项会排错位置。',
  },
  'mixed-words': {
    name: '同一取值有多种写法',
    messages: { mixed: '{field}有多种写法：{words}，含义相同；有 {count} 个单元格与常用写法不同。' },
    next: '应用修正，统一为常用写法。',
    why: '筛选和计数会把它们当作不同的取值。',
  },
};
