// English: the command line.
import type { Plural } from '../format';

const plural = (one: string, other: string): Plural => ({ one, other });

export const cli = {
  usage: `rapport – reviews the client relationships kept in a workbook

  rapport inspect FILE [--json] [--lang en|zh-CN]
      how the workbook is read: tabs, registers, columns, open questions
  rapport review FILE… --as-of YYYY-MM-DD [--lang en|zh-CN] [--out FILE|DIR] [--in-place]
                 [--tabs all] [--json] [--meter] [--fail-on error|warning]
      reviews the workbook as it stood on that day; --out writes a copy with the review's tabs
  rapport export FILE --as-of YYYY-MM-DD [--client NAME] --out FILE [--lang en|zh-CN]
                 [--tabs client,weekly,stage,closing]
      the tab of one client as a file of its own, to be sent, or the reports that --tabs names
  rapport minutes FILE --as-of YYYY-MM-DD [--client NAME] [--lang en|zh-CN]
      the minutes of the last meeting with a client, as Markdown
  rapport template --out FILE [--registers ID,ID…|all] [--lang en|zh-CN] [--as-of YYYY-MM-DD]
      a new workbook with registers to start with; stakeholders, plan and log unless others are named
  rapport rules [--json] [--lang en|zh-CN]
      the rules, what each needs and how severe it is
  rapport demo
      reviews both samples into out/

Exit codes: 0 done · 1 --fail-on and such findings · 2 file can't be read · 64 usage · 70 failed`,
  notUnderstood: 'not understood: {call}',
  noSuchFile: 'there is no such file',
  unreadable: {
    empty: 'the file is empty',
    lockFile: 'this is the lock file that Excel leaves beside an open workbook; open the workbook itself',
    encrypted: 'the workbook is encrypted; save a copy without a password to open',
    notAWorkbook: 'this is not a workbook',
    wordDocument: 'this is a Word document with another ending',
    otherOffice: 'this is another kind of Office file, not a workbook',
    strictOoxml: 'the workbook is saved as Strict Open XML; save it as an ordinary .xlsx',
    legacyUnsupported: 'this is a workbook of a kind from before Excel 97; save it as .xlsx',
    damaged: 'the file is damaged; open it in Excel and let it repair, then save',
    zipBomb: 'the file unpacks to far more than its size allows and was not opened',
    tooLarge: 'the file is too large to open',
  },
  phases: {
    opening: 'opening {file}',
    snapshot: 'reading {file}',
    review: 'reviewing {file}',
    writing: 'writing the tabs',
    saving: 'saving {file}',
  },
  inspect: {
    tab: 'Tab “{name}”',
    table: '  {register}, header in row {header}, rows {first}–{last}: {count}',
    tableWithoutHeader: '  {register}, no header row, rows {first}–{last}: {count}',
    tableOfNone: '  {register}, header in row {header}: no rows yet',
    records: plural('{count} record', '{count} records'),
    none: '  no register: {why}',
    because: '  because: {why}',
    whyNone: {
      own: 'written by Rapport',
      empty: 'the tab is empty',
      unread: 'Excel did not give its cells; the other tabs were read without it',
      other: 'its headers and values fit no register; if it is one, say so in the pane or in Review setup',
    },
    column: '    {column}  {header} → {field} ({sure})',
    columnLeft: '    {column}  {header} → left to you',
    left: plural(
      '    {count} column is left to you: if it matters, say in the pane what it holds, or in Review setup under Rapport_Mappings (tab, header, field)',
      '    {count} columns are left to you: if one matters, say in the pane what it holds, or in Review setup under Rapport_Mappings (tab, header, field)',
    ),
    missing: '    no column found for {fields}: what needs it is not checked',
    scale: {
      line: '    scale of {field}: {min}–{max}, {from}',
      from: {
        values: 'by its numbers',
        words: 'by its words',
        legend: 'as its header or the legend in the workbook says',
        default: 'taken for granted; nothing speaks against it',
        user: 'as you said',
      },
      bands: '    bands of {field}, by the legend in the workbook: {bands}',
      band: '{label} from {from}',
    },
    question: {
      register: '  {place}: which register is this? {options}',
      column: '  {place}: what does “{header}” hold? {options}',
      dateOrder: '  {place}: are the dates in “{header}” day first or month first? {options}',
      scale: '  {place}: what is the scale of “{header}”? {options}',
      metric: '  {place}: what does the question “{header}” measure? {options}',
      frequency: '  {place}: how often is meant in “{header}”? {options}',
    },
    questions: 'Questions that would change the result:',
    noQuestions: 'No questions.',
    later: plural('{count} more question waits.', '{count} more questions wait.'),
  },
  review: {
    title: '{file} as of {day}',
    tabs: plural('{count} register read: {list}', '{count} registers read: {list}'),
    noRegister: 'No register was found. “rapport inspect” shows how each tab was read; “rapport template” makes one to start from.',
    counts: '{errors}, {warnings}, {infos}',
    errors: plural('{count} error', '{count} errors'),
    warnings: plural('{count} warning', '{count} warnings'),
    infos: plural('{count} note', '{count} notes'),
    health: 'Client health, {client}: {value} (coverage {coverage})',
    insufficient: 'insufficient data',
    ofTab: '{name} ({sheet})',
    score: '{name}: {value}, n = {n}',
    scoreWithInterval: '{name}: {value}, 95 % interval {low} to {high}, n = {n}',
    noScore: '{name}: not enough data, n = {n}',
    raiseFirst: 'To raise first:',
    finding: '  {place}  {text}',
    more: plural('  … and {count} more', '  … and {count} more'),
    unchecked: plural('{count} rule could not run: a column is missing', '{count} rules could not run: columns are missing'),
    written: 'Tabs written to {file}: {tabs}',
    meter: '{syncs} syncs, {actions} actions, {requestBytes} request bytes, {responseBytes} response bytes',
  },
  demo: {
    open: 'Open the workbooks in {folder} with Excel or LibreOffice: each opens at its Review tab.',
  },
  export: {
    written: 'The tab of {client} written to {file}',
    whichClient: 'Say for which client, with --client: {clients}',
    noClient: 'No client was recognised in the workbook, so there is nothing to export.',
  },
  template: { written: 'Registers written to {file}: {tabs}' },
  rules: { line: '{id}  {severity}  {name}' },
  severity: { error: 'error', warning: 'warning', info: 'note' },
};
