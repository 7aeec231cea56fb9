// What the try-out page says, in Chinese.
import type { TranslationOf } from '../format';
import type { tryout as english } from '../en/tryout';

export const tryout: TranslationOf<typeof english> = {
  title: '无需 Excel，试用 Rapport',
  local: '工作簿只在此页面中处理，不会上传。',
  sample: '示例',
  startNew: '新建工作簿',
  newName: '工作簿',
  created: '加载项生成了一个工作簿，在 Excel 中会另开窗口显示。',
  createdName: '给客户的副本',
  open: '打开工作簿',
  download: '下载',
  theme: '主题',
  light: '浅色',
  dark: '深色',
  language: '语言',
  en: 'English',
  'zh-CN': '中文',
  workbook: '工作簿',
  pane: 'Rapport 窗格',
  opening: '正在打开…',
  refused: {
    empty: '{name} 中没有数据。',
    lockFile: '{name} 是 Excel 打开工作簿时留下的锁定文件，请打开工作簿本身。',
    encrypted: '{name} 已加密，请在 Excel 中另存为不带密码的副本后再打开。',
    notAWorkbook: '{name} 不是工作簿。',
    wordDocument: '{name} 是 Word 文档。',
    otherOffice: '{name} 是 Office 文件，但不是工作簿。',
    strictOoxml: '{name} 为 Strict Open XML 格式，请在 Excel 中另存为普通 .xlsx。',
    legacyUnsupported: '{name} 来自过旧的 Excel 版本，无法读取。',
    damaged: '{name} 已损坏，请在 Excel 中打开、修复并重新保存。',
    zipBomb: '{name} 解压后远超工作簿的容量。',
    tooLarge: '{name} 过大，此页面无法打开。',
    unsavable: '{name} 中有此页面无法保存的内容。',
  },
};
