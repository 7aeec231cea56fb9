// A product that plays a script: each call waits until the test lets it go on, or answers at once with what it was given.
import type { Finding } from '../../src/rules/finding';
import type { FindingText, OnProgress, Product, RegisterChoice, ReviewRequest, Sentences } from '../../src/taskpane/product';
import type { RecognisedTable, Reviewed, TabChoice } from '../../src/taskpane/reviewed';

export function finding(number: number, more: Partial<Finding> = {}): Finding {
  return {
    key: `risks/no-owner risks R${number}`,
    rule: 'risks/no-owner',
    severity: 'error',
    cell: { sheet: 'Risks', row: number, column: 5 },
    related: [],
    record: `R${number}`,
    messageId: 'noOwner',
    data: {},
    weight: 100 - number,
    ...more,
  };
}

export function table(more: Partial<RecognisedTable> = {}): RecognisedTable {
  return {
    number: 1,
    register: 'risks',
    confidence: 'sure',
    records: 15,
    headerRow: 0,
    columns: [
      { column: 0, header: 'ID', field: 'id', isSure: true },
      { column: 5, header: 'Who', isSure: false },
    ],
    ...more,
  };
}

const TABS: readonly TabChoice[] = [
  { kind: 'review', key: '', isDefault: true, replaces: false },
  { kind: 'client', key: '1', client: 'Northwind Rail', isDefault: true, replaces: false },
  { kind: 'findings', key: '', isDefault: false, replaces: false },
];

export function reviewed(more: Partial<Reviewed> = {}): Reviewed {
  return {
    asOf: 46000,
    clients: ['Northwind Rail'],
    tabs: [
      { sheet: 'Risks', tables: [table()], isSetAside: false },
      { sheet: 'Notes', tables: [], isSetAside: false },
    ],
    findings: [finding(1), finding(2, { severity: 'warning' })],
    waived: [],
    questions: [],
    measures: [
      {
        id: 'nps',
        value: 32,
        unit: 'net',
        interval: [21, 43],
        base: 40,
        notes: [],
        parts: [
          { id: 'promoters', value: 20, tone: 'good' },
          { id: 'passives', value: 13, tone: 'middle' },
          { id: 'detractors', value: 7, tone: 'bad' },
        ],
      },
      { id: 'compliance', unit: 'share', value: 0.875, base: 48, parts: [], notes: ['noLog'] },
      { id: 'health', client: 'Northwind Rail', unit: 'points', parts: [], notes: ['coverageTooLow'] },
    ],
    otherMeasures: [],
    blindness: { blind: [], smallestLog: [] },
    stakeholderWord: '干系人',
    currency: 'EUR',
    tabChoices: TABS,
    history: [{ asOf: 45990, isPresented: true, errors: 4, warnings: 9 }],
    ...more,
  };
}

const REGISTERS: readonly RegisterChoice[] = [
  {
    id: 'risks',
    name: 'Risk register',
    fields: [
      { id: 'id', name: 'Risk ID', type: 'id' },
      { id: 'owner', name: 'Owner', type: 'name' },
      { id: 'identifiedOn', name: 'Identified on', type: 'date' },
      { id: 'probability', name: 'Probability', type: 'rating' },
    ],
  },
  { id: 'issues', name: 'Issue log', fields: [{ id: 'id', name: 'Issue ID', type: 'id' }] },
];

/** Sentences that show which finding they belong to. */
export const textOf = ({ record = '' }: Finding): FindingText => ({
  title: 'Risk without owner',
  message: `${record} has no owner.`,
  next: `Name one person for ${record}.`,
  why: 'A risk that nobody owns is watched by nobody.',
});

export const SENTENCES: Sentences = {
  finding: textOf,
  rule: (id) => `rule ${id}`,
  measure: ({ score: { measure } }) => ({
    name: measure,
    title: measure,
    figure: '32',
    definition: `definition of ${measure}`,
    method: 'by counting',
    account: 'Rows read 40',
    sensitivity: 'One more detractor: −2',
    remarks: [],
  }),
  registerName: (register) => register,
  blindness: ({ blind }) => blind.map((register) => `no ${register}`),
  measureName: (measure) => measure,
  verdict: (verdict) => verdict,
};

export interface ScriptedProduct extends Product {
  /** Everything that was asked of it, in order: "review 46000 fresh", "goTo Risks 1 5". */
  readonly calls: string[];
  readonly requests: ReviewRequest[];
  /** Raised by the test: someone changed a sheet. */
  changeSheet: () => void;
}

/** `script` replaces single functions; all others answer at once. */
export function scriptedProduct(script: Partial<Product> = {}): ScriptedProduct {
  const calls: string[] = [];
  const requests: ReviewRequest[] = [];
  const listeners = new Set<() => void>();
  const report = (onProgress: OnProgress) => {
    onProgress({ phase: 'writing', share: 0.5 });
  };
  const called = (call: string) => Promise.resolve(void calls.push(call));
  const cells = (fixes: Parameters<Product['applyFixes']>[0]) => fixes.map(({ cell }) => `${cell.sheet} ${String(cell.row)}`).join(', ');
  return {
    calls,
    requests,
    changeSheet: () => {
      listeners.forEach((listener) => {
        listener();
      });
    },
    recover: () => Promise.resolve('nothing'),
    review: (request) => {
      calls.push(`review ${request.asOf} ${request.isFresh ? 'fresh' : 'again'}`);
      requests.push(request);
      return Promise.resolve(reviewed({ asOf: request.asOf }));
    },
    remember: () => Promise.resolve(true),
    goTo: ({ sheet, row, column }) => called(`goTo ${sheet} ${row} ${column}`),
    applyFixes: (fixes) => called(`fix ${cells(fixes)}`),
    undoFixes: (fixes) => called(`undoFix ${cells(fixes)}`),
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    write: (choices, { language }, onProgress) => {
      calls.push(`write ${choices.map(({ kind }) => kind).join(' ')} ${language}`);
      report(onProgress);
      return Promise.resolve({ tabs: choices.map(({ kind }) => kind), canUndo: true, renamed: [], missingTables: [], cutTexts: 0 });
    },
    undoWrite: () => called('undoWrite'),
    clientChecks: () => Promise.resolve([{ client: 'Northwind Rail', headline: '', rows: [] }]),
    present: (key) => called(`present ${key}`),
    stopPresenting: () => called('stopPresenting'),
    isPresenting: () => Promise.resolve(false),
    exportClient: ({ client, kinds }) => called(`export ${client} ${kinds.join(' ')}`).then(() => 'opened' as const),
    minutes: (_, client = 'all') => called(`minutes ${client}`).then(() => ({ text: '# Minutes', leftOut: 'Left out: 1 entry.' })),
    markPresented: (day) => called(`markPresented ${day}`),
    addTemplate: (registers, language) => called(`template ${registers.join(' ')} ${language}`).then(() => registers),
    templateSets: () => Promise.resolve([['risks'], ['risks', 'issues']]),
    removal: () => Promise.resolve({ tabs: ['Review'], keptTabs: ['Review history'], names: 12, keptNames: 2, copies: ['Review (2)'] }),
    remove: (withKept) =>
      called(`remove ${withKept ? 'all' : 'tabs'}`).then(() => ({
        tabs: ['Review'],
        keptTabs: withKept ? ['Review history'] : [],
        names: withKept ? 14 : 12,
      })),
    sentences: () => Promise.resolve(SENTENCES),
    rulePage: (rule) =>
      Promise.resolve({
        title: `Rule ${rule}`,
        finds: ['… has no owner.', 'The column of owners is empty.'],
        why: 'A risk that nobody owns is watched by nobody.',
        next: 'Name one person for ….',
        needs: ['Risk register: Owner'],
        settings: [{ what: 'Time to name an owner', value: 3, usual: 5 }],
        place: { tab: 'Review setup', settings: 'Settings', rules: 'Rules' },
      }),
    registers: () => Promise.resolve(REGISTERS),
    ...script,
  };
}
