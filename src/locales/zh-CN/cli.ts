// 简体中文：命令行。
import type { Plural, TranslationOf } from '../format';
import type { cli as en } from '../en/cli';

const one = (text: string): Plural => ({ one: text, other: text });

export const cli: TranslationOf<typeof en> = {
  usage: `rapport：检查工作簿中的客户关系记录

  rapport inspect 文件 [--json] [--lang en|zh-CN]
      工作簿是怎样读取的：工作表、登记册、列、待确认的问题
  rapport review 文件… --as-of YYYY-MM-DD [--lang en|zh-CN] [--out 文件|文件夹] [--in-place]
                 [--tabs all] [--json] [--meter] [--fail-on error|warning]
      按指定日期评审工作簿；--out 另存一份并写入评审工作表
  rapport export 文件 --as-of YYYY-MM-DD [--client 客户] --out 文件 [--lang en|zh-CN]
                 [--tabs client,weekly,stage,closing]
      将一个客户的客户页（或 --tabs 所列的报告）导出为单独的文件，可直接发送
  rapport minutes 文件 --as-of YYYY-MM-DD [--client 客户] [--lang en|zh-CN]
      与客户最近一次会议的纪要（Markdown）
  rapport template --out 文件 [--registers 登记册,登记册…|all] [--lang en|zh-CN] [--as-of YYYY-MM-DD]
      新建一份含空白登记册的工作簿；未指定时为干系人、沟通计划和沟通记录
  rapport rules [--json] [--lang en|zh-CN]
      全部规则、所需列与严重程度
  rapport demo
      评审两份示例，结果放在 out/

退出码：0 完成 · 1 指定了 --fail-on 且存在该级发现 · 2 文件无法读取 · 64 用法有误 · 70 失败`,
  notUnderstood: '无法理解：{call}',
  noSuchFile: '没有这个文件',
  unreadable: {
    empty: '文件为空',
    lockFile: '这是 Excel 打开工作簿时产生的锁定文件，请打开工作簿本身',
    encrypted: '工作簿已加密，请另存一份不设打开密码的副本',
    notAWorkbook: '这不是工作簿',
    wordDocument: '这是改了扩展名的 Word 文档',
    otherOffice: '这是其他类型的 Office 文件，不是工作簿',
    strictOoxml: '工作簿保存为严格 Open XML 格式，请另存为普通 .xlsx',
    legacyUnsupported: '这是 Excel 97 之前的格式，请另存为 .xlsx',
    damaged: '文件已损坏，请用 Excel 打开修复后保存',
    zipBomb: '文件解压后远超正常大小，未打开',
    tooLarge: '文件过大，无法打开',
  },
  phases: { opening: '打开 {file}', snapshot: '读取 {file}', review: '评审 {file}', writing: '写入工作表', saving: '保存 {file}' },
  inspect: {
    tab: '工作表“{name}”',
    table: '  {register}，表头在第 {header} 行，数据第 {first}–{last} 行：{count}',
    tableWithoutHeader: '  {register}，无表头，数据第 {first}–{last} 行：{count}',
    tableOfNone: '  {register}，表头在第 {header} 行：尚无记录',
    records: one('{count} 条记录'),
    none: '  不是登记册：{why}',
    because: '  依据：{why}',
    whyNone: {
      own: '由 Rapport 写入',
      empty: '工作表为空',
      unread: 'Excel 未提供其单元格；其他工作表已照常读取',
      other: '表头与内容不符合任何登记册；如果它是登记册，请在窗格或评审设置中指定',
    },
    column: '    {column}  {header} → {field}（{sure}）',
    columnLeft: '    {column}  {header} → 由您决定',
    left: one('    有 {count} 列由您决定：如有需要，请在窗格中指定其内容，或在评审设置的 Rapport_Mappings 表中填写（工作表、表头、字段）'),
    missing: '    未找到{fields}列：依赖它的检查不会进行',
    scale: {
      line: '    {field}的量表：{min}–{max}，{from}',
      from: {
        values: '由数值得出',
        words: '由文字等级得出',
        legend: '按表头或工作簿中的图例',
        default: '按惯例假定，没有相反的迹象',
        user: '按您的指定',
      },
      bands: '    {field}的分级，按工作簿中的图例：{bands}',
      band: '{from} 起为{label}',
    },
    question: {
      register: '  {place}：这是哪种登记册？{options}',
      column: '  {place}：“{header}”列是什么？{options}',
      dateOrder: '  {place}：“{header}”中的日期是日在前还是月在前？{options}',
      scale: '  {place}：“{header}”用的是什么量表？{options}',
      metric: '  {place}：题目“{header}”衡量什么？{options}',
      frequency: '  {place}：“{header}”指多久一次？{options}',
    },
    questions: '会影响结果的问题：',
    noQuestions: '没有待确认的问题。',
    later: one('另有 {count} 个问题稍后再问。'),
  },
  review: {
    title: '{file}，评审日 {day}',
    tabs: one('读取 {count} 个登记册：{list}'),
    noRegister: '没有找到登记册。“rapport inspect”可查看各工作表的读取情况，“rapport template”可生成空白登记册。',
    counts: '{errors}，{warnings}，{infos}',
    errors: one('{count} 项错误'),
    warnings: one('{count} 项警告'),
    infos: one('{count} 项提示'),
    health: '客户健康度，{client}：{value}（覆盖 {coverage}）',
    insufficient: '数据不足',
    ofTab: '{name}（{sheet}）',
    score: '{name}：{value}，n = {n}',
    scoreWithInterval: '{name}：{value}，95% 区间 {low} 至 {high}，n = {n}',
    noScore: '{name}：数据不足，n = {n}',
    raiseFirst: '首先提出：',
    finding: '  {place}  {text}',
    more: one('  … 另有 {count} 项'),
    unchecked: one('{count} 条规则未运行：缺少相应的列'),
    written: '已写入 {file}：{tabs}',
    meter: '{syncs} syncs, {actions} actions, {requestBytes} request bytes, {responseBytes} response bytes',
  },
  demo: {
    open: '请用 Excel 或 LibreOffice 打开 {folder} 中的工作簿，打开后即为评审总览。',
  },
  export: {
    written: '已将{client}的客户页写入 {file}',
    whichClient: '请用 --client 指明客户：{clients}',
    noClient: '工作簿中未识别到客户，没有可导出的内容。',
  },
  template: { written: '登记册已写入 {file}：{tabs}' },
  rules: { line: '{id}  {severity}  {name}' },
  severity: { error: '错误', warning: '警告', info: '提示' },
};
