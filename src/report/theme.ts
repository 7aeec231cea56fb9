// How our tabs look: one palette, one type scale, one rhythm of rows. Every text colour keeps 4.5:1 on the fill beneath it.
import type { Language } from '../locales/format';
import type { BorderStyle, CellStyle, FontStyle } from './plan';

export type Audience = 'internal' | 'client';

/** What a cell's state means; the word or sign in the cell says the same, so that nothing hangs on colour. */
export type Tone = 'plain' | 'good' | 'watch' | 'bad' | 'info' | 'quiet';

/** Colours are ordered by lightness too, so that a grey print still tells them apart. */
const PALETTE = {
  ink: '#1F2933',
  muted: '#52606D',
  line: '#D5DAE0',
  rule: '#1F4E79',
  panel: '#F3F5F7',
  paper: '#FFFFFF',
  accent: '#1F4E79',
  link: '#1A5A96',
} as const;

export const TONES: Readonly<Record<Tone, { readonly fill: string; readonly ink: string }>> = {
  plain: { fill: '#FFFFFF', ink: '#1F2933' },
  good: { fill: '#DDEBF7', ink: '#174A74' },
  watch: { fill: '#FBEBCB', ink: '#6B4500' },
  bad: { fill: '#F4D3CC', ink: '#7A1F14' },
  info: { fill: '#E7ECF1', ink: '#33414E' },
  quiet: { fill: '#F3F5F7', ink: '#52606D' },
};

/** Chart colours: blue, ochre and dark red stay apart for every common kind of colour blindness and in grey. */
export const CHART = {
  main: '#2F6DA8',
  second: '#C17F12',
  alarm: '#7A1F1F',
  muted: '#8793A0',
  soft: '#98BADB',
  pale: '#EDF0F2',
  softSecond: '#E3AC80',
  text: '#3B4854',
  gridline: '#E3E7EB',
} as const;

/** The bands of a risk matrix from low to top: light to dark. */
export const BAND_TONES: readonly Tone[] = ['quiet', 'info', 'watch', 'bad'];

/** Fonts that come with Excel on Windows, Mac and the web. */
const FONTS: Readonly<Record<Language, string>> = { en: 'Calibri', 'zh-CN': 'Microsoft YaHei' };

/** Sizes in points. A client tab is read from the other end of a meeting room. */
const SIZES: Readonly<Record<Audience, Readonly<Record<TextSize, number>>>> = {
  internal: { small: 9, body: 10, lead: 11, heading: 13, figure: 20, title: 20 },
  client: { small: 12, body: 14, lead: 14, heading: 17, figure: 24, title: 26 },
};
type TextSize = 'small' | 'body' | 'lead' | 'heading' | 'figure' | 'title';

export const TAB_COLORS: Readonly<Record<Audience, string>> = { internal: PALETTE.accent, client: '#C17F12' };

/** Bold letters take about so much more room. */
const BOLD = 1.06;

/** Height of one line of text in points. Chinese fonts stand taller. */
export function lineHeight(language: Language, size: number): number {
  return Math.ceil(size * (language === 'en' ? 1.32 : 1.42));
}

/** Space above and below a table row's text, in points. */
export const ROW_PADDING: Readonly<Record<Audience, number>> = { internal: 3, client: 4 };

const DATE_FORMAT = 'yyyy-mm-dd';
const NUMBER_FORMATS = {
  whole: '#,##0',
  decimal: '#,##0.0',
  signed: '+#,##0;-#,##0;0',
  share: '0%',
  text: '@',
} as const;

const hairline: BorderStyle = { color: PALETTE.line, weight: 'Thin' };
const strongLine: BorderStyle = { color: PALETTE.rule, weight: 'Medium' };

/** The roles that a cell can play; each is one style of a tab, some in every tone. */
export type Role =
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'aside'
  | 'figureLabel'
  | 'figureValue'
  | 'figureNumber'
  | 'figureDecimal'
  | 'figureSigned'
  | 'figureShare'
  | 'figureDate'
  | 'figureDetail'
  | 'columnHead'
  | 'columnHeadRight'
  | 'columnHeadCenter'
  | 'columnHeadStrong'
  | 'columnHeadStrongRight'
  | 'cell'
  | 'cellStrong'
  | 'figureText'
  | 'number'
  | 'decimal'
  | 'signed'
  | 'share'
  | 'ordinal'
  | 'date'
  | 'link'
  | 'chip'
  | 'matrixCell'
  | 'matrixBlank'
  | 'axis'
  | 'input'
  | 'key'
  | 'unseen'
  | 'note'
  | 'noteBox'
  | 'sentence';

interface Look {
  readonly size: TextSize;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly cell?: Omit<CellStyle, 'font'>;
  /** Takes ink and fill from the tone. */
  readonly toned?: 'ink' | 'fill';
}

const row = { verticalAlign: 'center', wrap: true, bottom: hairline } as const;
/** Inside a table something is kept free on the side where a value begins; at the edges of the table nothing is. */
const words = { ...row, align: 'left', indent: 1 } as const;
const figures = { ...row, align: 'right', indent: 1 } as const;
const tile = { align: 'left', indent: 1, left: { color: PALETTE.rule, weight: 'Thick' } } as const;

function figureLook(numberFormat?: string): Look {
  return {
    size: 'figure',
    bold: true,
    toned: 'ink',
    cell: { ...tile, verticalAlign: 'center', ...(numberFormat === undefined ? {} : { numberFormat }) },
  };
}

const LOOKS: Readonly<Record<Role, Look>> = {
  title: { size: 'title', bold: true, color: PALETTE.accent, cell: { verticalAlign: 'center' } },
  subtitle: { size: 'body', color: PALETTE.muted, cell: { verticalAlign: 'top' } },
  heading: { size: 'heading', bold: true, color: PALETTE.accent, cell: { verticalAlign: 'bottom', bottom: strongLine } },
  aside: { size: 'small', color: PALETTE.muted, cell: { verticalAlign: 'bottom', align: 'right', bottom: strongLine } },
  figureLabel: { size: 'small', color: PALETTE.muted, cell: { ...tile, verticalAlign: 'bottom' } },
  figureValue: figureLook(),
  figureNumber: figureLook(NUMBER_FORMATS.whole),
  figureDecimal: figureLook(NUMBER_FORMATS.decimal),
  figureSigned: figureLook(NUMBER_FORMATS.signed),
  figureShare: figureLook(NUMBER_FORMATS.share),
  figureDate: figureLook(DATE_FORMAT),
  figureDetail: { size: 'small', color: PALETTE.muted, cell: { ...tile, verticalAlign: 'top', wrap: true } },
  columnHead: {
    size: 'small',
    bold: true,
    color: PALETTE.muted,
    cell: { verticalAlign: 'bottom', align: 'left', indent: 1, wrap: true, fill: PALETTE.panel, bottom: hairline },
  },
  columnHeadRight: {
    size: 'small',
    bold: true,
    color: PALETTE.muted,
    cell: { verticalAlign: 'bottom', align: 'right', indent: 1, wrap: true, fill: PALETTE.panel, bottom: hairline },
  },
  columnHeadCenter: {
    size: 'small',
    bold: true,
    color: PALETTE.muted,
    cell: { verticalAlign: 'bottom', align: 'center', wrap: true, fill: PALETTE.panel, bottom: hairline },
  },
  columnHeadStrong: {
    size: 'small',
    bold: true,
    color: PALETTE.paper,
    cell: { verticalAlign: 'bottom', align: 'left', indent: 1, wrap: true, fill: PALETTE.accent, bottom: hairline },
  },
  columnHeadStrongRight: {
    size: 'small',
    bold: true,
    color: PALETTE.paper,
    cell: { verticalAlign: 'bottom', align: 'right', indent: 1, wrap: true, fill: PALETTE.accent, bottom: hairline },
  },
  cell: { size: 'body', toned: 'ink', cell: words },
  cellStrong: { size: 'body', bold: true, cell: words },
  figureText: { size: 'body', toned: 'ink', cell: figures },
  number: { size: 'body', toned: 'ink', cell: { ...figures, numberFormat: NUMBER_FORMATS.whole } },
  decimal: { size: 'body', toned: 'ink', cell: { ...figures, numberFormat: NUMBER_FORMATS.decimal } },
  signed: { size: 'body', toned: 'ink', cell: { ...figures, numberFormat: NUMBER_FORMATS.signed } },
  share: { size: 'body', toned: 'ink', cell: { ...figures, numberFormat: NUMBER_FORMATS.share } },
  ordinal: { size: 'body', toned: 'ink', cell: { ...row, align: 'center', numberFormat: NUMBER_FORMATS.whole } },
  date: { size: 'body', toned: 'ink', cell: { ...words, numberFormat: DATE_FORMAT } },
  link: { size: 'body', color: PALETTE.link, underline: true, cell: words },
  chip: { size: 'small', bold: true, toned: 'fill', cell: { align: 'center', verticalAlign: 'center', wrap: true, bottom: hairline } },
  matrixCell: {
    size: 'body',
    toned: 'fill',
    cell: {
      align: 'center',
      verticalAlign: 'center',
      wrap: true,
      // Its neighbours draw the other two sides.
      bottom: { color: PALETTE.paper, weight: 'Medium' },
      right: { color: PALETTE.paper, weight: 'Medium' },
    },
  },
  matrixBlank: { size: 'body', toned: 'fill', cell: { bottom: { color: PALETTE.paper, weight: 'Medium' } } },
  axis: { size: 'small', color: PALETTE.muted, cell: { align: 'center', verticalAlign: 'center', wrap: true } },
  input: { size: 'body', cell: { ...words, fill: '#FFFBEF' } },
  key: { size: 'small', color: PALETTE.muted, cell: { verticalAlign: 'center', align: 'left', indent: 1, bottom: hairline } },
  // Four empty sections show nothing: https://support.microsoft.com/office/review-guidelines-for-customizing-a-number-format-c0a1d1fa-d3f4-4018-96b7-9c9354dd99f5
  unseen: { size: 'small', cell: { numberFormat: ';;;' } },
  note: { size: 'body', color: PALETTE.muted, cell: { verticalAlign: 'center', wrap: true } },
  noteBox: { size: 'body', toned: 'fill', cell: { verticalAlign: 'center', wrap: true, indent: 1 } },
  sentence: { size: 'body', color: PALETTE.ink, cell: { verticalAlign: 'bottom', wrap: true } },
};

/** How a cell is drawn besides its role and tone. */
export interface Fit {
  /** Its text takes one line, which may run on over the empty cells beside it. */
  readonly line?: boolean;
  /** It stands at the edge of its table, where nothing is kept free. */
  readonly edge?: boolean;
}

/** The key of a role in a tone, as `PlannedCell.style` names it. */
export function styleKey(role: Role, tone: Tone = 'plain', { line = false, edge = false }: Fit = {}): string {
  const parts = [
    role,
    LOOKS[role].toned === undefined || tone === 'plain' ? '' : tone,
    line && wraps(role) ? 'line' : '',
    edge ? 'edge' : '',
  ];
  return parts.filter((part) => part !== '').join('.');
}

function wraps(role: Role): boolean {
  return LOOKS[role].cell?.wrap === true;
}

export interface Stand {
  readonly align: 'left' | 'center' | 'right';
  /** bar – an edge marks where it begins · frame – edges all round, so that it must be one cell */
  readonly edge: 'none' | 'bar' | 'frame';
}

/** How a role stands in cells side by side. */
export function standOf(role: Role): Stand {
  const cell = LOOKS[role].cell;
  return { align: cell?.align ?? 'left', edge: cell?.right !== undefined ? 'frame' : cell?.left === undefined ? 'none' : 'bar' };
}

/** How much wider than the regular letters those of a role are. */
export function widening(role: Role): number {
  return LOOKS[role].bold === true ? BOLD : 1;
}

/** Points that an indent takes from the width of a cell. */
const INDENT = 9;

export function indentOf(role: Role, edge = false): number {
  return edge ? 0 : (LOOKS[role].cell?.indent ?? 0) * INDENT;
}

/** The text size of a role in points. */
export function sizeOf(role: Role, audience: Audience): number {
  return SIZES[audience][LOOKS[role].size];
}

function styleOf(role: Role, tone: Tone, audience: Audience, language: Language, { line, edge }: Required<Fit>): CellStyle {
  const look = LOOKS[role];
  const font: FontStyle = {
    name: FONTS[language],
    size: SIZES[audience][look.size],
    color: look.toned === undefined ? (look.color ?? PALETTE.ink) : TONES[tone].ink,
    ...(look.bold ? { bold: true } : {}),
    ...(look.italic ? { italic: true } : {}),
    ...(look.underline ? { underline: true } : {}),
  };
  const { indent = 0, ...cell } = look.cell ?? {};
  return {
    font,
    ...cell,
    ...(edge || indent === 0 ? {} : { indent }),
    ...(line && wraps(role) ? { wrap: false } : {}),
    ...(look.toned === 'fill' && tone !== 'plain' ? { fill: TONES[tone].fill } : {}),
  };
}

const FITS: readonly Required<Fit>[] = [false, true].flatMap((line) => [false, true].map((edge) => ({ line, edge })));

/** Every style that a tab can name, by key. */
export function stylesFor(audience: Audience, language: Language): Readonly<Record<string, CellStyle>> {
  const styles: Record<string, CellStyle> = {};
  for (const role of Object.keys(LOOKS) as Role[]) {
    for (const tone of Object.keys(TONES) as Tone[]) {
      for (const fit of FITS) styles[styleKey(role, tone, fit)] = styleOf(role, tone, audience, language, fit);
    }
  }
  return styles;
}
