// Rapport 与 Excel 之间出了什么问题：发生了什么、保留了什么、下一步怎么办。
import type { TranslationOf } from '../format';
import type { errors as en } from '../en/errors';

export const errors = {
  protectedWorkbook: {
    happened: '此工作簿的结构受保护，Rapport 无法新增工作表。',
    kept: '没有任何改动。',
    next: '请文件所有者取消保护（审阅 › 保护工作簿）后再写入。Rapport 从不代为取消。',
  },
  protectedSheet: {
    happened: '受保护的工作表拒绝了改动。',
    kept: '该工作表和您的登记册保持原样。',
    next: '请先取消该工作表的保护（审阅 › 撤消工作表保护），再试一次。Rapport 从不代为取消。',
  },
  denied: {
    happened: 'Excel 拒绝 Rapport 访问此工作簿或其中的工作表，而其中并没有任何保护。',
    kept: '没有任何改动。',
    next: '它可能仅以查看方式打开，或正被他人占用：请切换到编辑模式，或待对方完成后再试。若仍如此，请联系您的 IT 部门。',
  },
  cellEditing: {
    happened: '有单元格正在编辑，此时 Excel 不接受其他改动。',
    kept: '没有任何改动。',
    next: '请在该单元格按 Enter 或 Esc，再试一次。',
  },
  readOnly: {
    happened: '此工作簿以只读方式打开。',
    kept: '没有任何改动。评审结果仍可在本窗格查看。',
    next: '请另存为自己的副本，再在副本中写入。',
  },
  otherWorkbook: {
    happened: '另一个工作簿到了前台，而 Excel 只允许 Rapport 在前台的工作簿中工作。',
    kept: '您的登记册未受影响。已开始的写入会在 Rapport 下次运行时完成或撤回。',
    next: '请把此工作簿切换到前台，再试一次。',
  },
  payloadTooLarge: {
    happened: '工作簿中有一部分过大，Excel 拒绝一次传输。',
    kept: '没有任何改动。',
    next: '请再试一次；若仍如此，请把最长的登记册拆成两个工作表。',
  },
  apiTooOld: {
    happened: '此版本的 Excel 过旧，无法运行 Rapport。',
    kept: '没有任何改动。',
    next: '请使用 Excel 2021 或更新版本、Microsoft 365 或网页版 Excel。',
  },
  lostReply: {
    happened: 'Excel 没有应答。',
    kept: '您的登记册未受影响。恢复之后，Rapport 的工作表要么全是旧的，要么全是新的，绝不会各一半。',
    next: '请检查网络后再试。残留内容会在 Rapport 下次运行时清理。',
  },
  notFound: {
    happened: '该单元格或工作表已不存在。',
    kept: '没有任何改动。',
    next: '请重新运行评审，以读取工作簿的当前内容。',
  },
  cancelled: {
    happened: '已取消。',
    kept: '工作簿保持原样。',
    next: '可随时重新运行。',
  },
  staleWorkbook: {
    happened: '评审读取之后，工作表“{sheet}”有改动。',
    kept: '没有写入任何内容，该改动已保留。',
    next: '请重新运行评审，再写入。',
  },
  presenting: {
    happened: '正在向客户演示，此时新增的工作表会直接显示在客户眼前。',
    kept: '没有任何改动。',
    next: '请先结束演示，再写入。',
  },
  unknown: {
    happened: 'Excel 拒绝了一个步骤（{code}）。',
    kept: '您的登记册未受影响。',
    next: '请再试一次。若仍如此，请附上这段文字反馈：{statement}',
  },
  notes: {
    nameTaken: '您已有名为“{wanted}”的工作表，予以保留；我们的工作表命名为“{used}”。',
    rolledBack: '已撤回一次中断的写入：Rapport 的工作表仍是上一次的，您自己的工作表未受影响。需要时可重新写出。',
    rolledForward: '已完成一次中断的写入：Rapport 的工作表已是新的，您自己的工作表未受影响。无需其他操作。',
    textCut: { one: '有 {count} 段文字超出单元格容量，已截断。', other: '有 {count} 段文字超出单元格容量，已截断。' },
  },
} as const satisfies TranslationOf<typeof en>;
