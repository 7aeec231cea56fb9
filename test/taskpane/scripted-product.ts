// A product that plays a script: each call waits until the test lets it go on, or answers at once with what it was given.
import type { Finding } from '../../src/rules/finding';
import type { FindingText, OnProgress, Product, RegisterChoice, Reviewed, ReviewRequest, TabChoice } from '../../src/taskpane/product';

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

const TABS: readonly TabChoice[] = [
  { kind: 'review', key: '', isDefault: true, replaces: false },
  { kind: 'client', key: '1', client: 'Northwind Rail', isDefault: true, replaces: false },
  { kind: 'findings', key: '', isDefault: false, replaces: false },
];

export function reviewed(more: Partial<Reviewed> = {}): Reviewed {
  return {
    asOf: 46000,
    tabs: [
      {
        sheet: 'Risks',
        register: 'risks',
        confidence: 'sure',
        records: 15,
        headerRow: 0,
        columns: [
          { column: 0, header: 'ID', field: 'id', isSure: true },
          { column: 5, header: 'Who', isSure: false },
        ],
      },
      { sheet: 'Notes', register: 'other', confidence: 'sure', records: 0, columns: [] },
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
      { id: 'id', name: 'Risk ID' },
      { id: 'owner', name: 'Owner' },
    ],
  },
  { id: 'issues', name: 'Issue log', fields: [{ id: 'id', name: 'Issue ID' }] },
];

/** Sentences that show which finding they belong to. */
export const textOf = ({ record = '' }: Finding): FindingText => ({
  message: `${record} has no owner.`,
  next: `Name one person for ${record}.`,
  why: 'A risk that nobody owns is watched by nobody.',
});

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
    write: (choices, language, onProgress) => {
      calls.push(`write ${choices.map(({ kind }) => kind).join(' ')} ${language}`);
      report(onProgress);
      return Promise.resolve({ tabs: choices.map(({ kind }) => kind), canUndo: true });
    },
    undoWrite: () => Promise.resolve(void calls.push('undoWrite')),
    goTo: ({ sheet, row, column }) => Promise.resolve(void calls.push(`goTo ${sheet} ${row} ${column}`)),
    applyFix: ({ cell }) => Promise.resolve(void calls.push(`fix ${cell.sheet} ${cell.row}`)),
    undoFix: ({ cell }) => Promise.resolve(void calls.push(`undoFix ${cell.sheet} ${cell.row}`)),
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    sentences: () => Promise.resolve(textOf),
    registers: () => Promise.resolve(REGISTERS),
    ...script,
  };
}
