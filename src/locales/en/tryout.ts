// What the try-out page says, in English.
import type { Texts } from '../format';

export const tryout = {
  title: 'Try Rapport without Excel',
  local: 'The workbook stays in this page. Nothing is uploaded.',
  sample: 'Sample',
  open: 'Open a workbook',
  download: 'Download',
  theme: 'Theme',
  light: 'Light',
  dark: 'Dark',
  language: 'Language',
  en: 'English',
  'zh-CN': '中文',
  workbook: 'Workbook',
  pane: 'Rapport pane',
  opening: 'Opening…',
  refused: {
    empty: '{name} holds no data.',
    lockFile: '{name} is a lock file that Excel leaves beside an open workbook. Open the workbook itself.',
    encrypted: '{name} is encrypted. Save a copy without a password in Excel and open that.',
    notAWorkbook: '{name} is not a workbook.',
    wordDocument: '{name} is a Word document.',
    otherOffice: '{name} is an Office file, but not a workbook.',
    strictOoxml: '{name} is saved as Strict Open XML. Save it as a plain .xlsx in Excel.',
    legacyUnsupported: '{name} comes from a version of Excel that is too old to read.',
    damaged: '{name} is damaged. Open it in Excel, repair it, and save it again.',
    zipBomb: '{name} unpacks to far more than a workbook holds.',
    tooLarge: '{name} is too large for this page.',
    unsavable: '{name} holds something that this page cannot save.',
  },
} as const satisfies Texts;
