// What the pane needs of the product, and nothing more. wiring.ts joins it to the parts; tests play it.
import type { DescribedRule } from '../locales/describe-rule';
import type { Language } from '../locales/format';
import type { Blindness } from '../locales/describe-blindness';
import type { ExplainedMeasure, WordlessMeasure } from '../locales/explain-measure';
import type { StakeholderWord } from '../locales/stakeholder-word';
import type { FieldType } from '../registers/definition';
import type { RegisterId } from '../registers/catalogue';
import type { PlannedRemoval, Removal } from '../excel/change/remove';
import type { ClientCheck } from '../report/client/client-checks';
import type { Minutes } from '../report/minutes';
import type { PerClientTab } from '../report/report';
import type { ReviewEdits } from '../review/edits';
import type { MovedMeasure } from '../review/moved-scores';
import type { Finding, Fix } from '../rules/finding';
import type { Verdict } from '../scores/formulas/verdict';
import type { CellRef } from '../workbook/address';
import type { SerialDay } from '../workbook/serial-date';
import type { Reviewed, TabChoice } from './reviewed';

/** Steps of the long work, in the order in which they come. */
export type Phase = 'checking' | 'reading' | 'recognising' | 'reviewing' | 'building' | 'writing';

export interface Progress {
  readonly phase: Phase;
  /** From 0 to 1 within the phase; absent where nobody can tell. */
  readonly share?: number;
  /** The tab at hand. */
  readonly sheet?: string;
}
export type OnProgress = (progress: Progress) => void;

export interface ReviewRequest {
  readonly asOf: SerialDay;
  readonly language: Language;
  /** What was decided in the pane since it opened. */
  readonly edits: ReviewEdits;
  /** False when only the edits changed: the workbook need not be read again. */
  readonly isFresh: boolean;
}

/** How something is to be made of the last review: what was decided since then counts. */
export interface Making {
  readonly language: Language;
  readonly edits: ReviewEdits;
}

export interface Written {
  readonly tabs: readonly string[];
  readonly canUndo: boolean;
  /** A tab of the user's has the name that ours wanted. */
  readonly renamed: readonly { readonly wanted: string; readonly used: string }[];
  /** Kept tables that somebody has deleted: their rows could not be kept. */
  readonly missingTables: readonly string[];
  /** Texts longer than a cell can hold. */
  readonly cutTexts: number;
}

/** What is to be made a file for one client. */
export interface ClientFile {
  readonly clientKey: string;
  readonly client: string;
  /** At least one. */
  readonly kinds: readonly PerClientTab[];
}

export interface FieldChoice {
  readonly id: string;
  readonly name: string;
  readonly type: FieldType;
}

export interface RegisterChoice {
  readonly id: RegisterId;
  readonly name: string;
  readonly fields: readonly FieldChoice[];
}

export interface FindingText {
  /** The rule's name. */
  readonly title: string;
  readonly message: string;
  readonly next: string;
  /** Why the rule is there. */
  readonly why: string;
}

/** The sentences of rules and measures in one language. */
export interface Sentences {
  readonly finding: (finding: Finding) => FindingText;
  /** The name of a rule by its id. */
  readonly rule: (id: string) => string;
  readonly measure: (measure: WordlessMeasure, currency: string) => ExplainedMeasure;
  readonly registerName: (register: RegisterId) => string;
  /** One sentence for each register that is missing, in their order. */
  readonly blindness: (blindness: Blindness) => readonly string[];
  readonly measureName: (measure: MovedMeasure['measure']) => string;
  /** What a test of a change has shown. */
  readonly verdict: (verdict: Verdict) => string;
}

/** What there is to know of a rule, in one language. */
export interface RulePage extends DescribedRule {
  readonly settings: readonly { readonly what: string; readonly value: number; readonly usual: number }[];
  /** Where it is set: the tab, and on it the titles of the tables. */
  readonly place: { readonly tab: string; readonly settings: string; readonly rules: string };
}

/** Functions reject with HostFailure where Excel refuses; with 'cancelled' after the signal. Anything else is a defect of ours. */
export interface Product {
  /** Finishes or takes back what an earlier, broken-off write left behind. Called when the pane opens. */
  recover(): Promise<'nothing' | 'rolledBack' | 'rolledForward'>;
  review(request: ReviewRequest, onProgress: OnProgress, signal: AbortSignal): Promise<Reviewed>;
  /** Keeps the edits of the last review in the workbook now. False where it has no Review setup yet: the next write keeps them. */
  remember(): Promise<boolean>;
  goTo(cell: CellRef): Promise<void>;
  /** All cells or none. */
  applyFixes(fixes: readonly Fix[]): Promise<void>;
  undoFixes(fixes: readonly Fix[]): Promise<void>;
  /** Calls back when the user or a co-author has changed a sheet that is not ours; returns the way to stop. */
  watch(onChange: () => void): () => void;

  /** Writes the chosen tabs of the last review. `signal` counts until the first change in the workbook. */
  write(choices: readonly TabChoice[], making: Making, onProgress: OnProgress, signal: AbortSignal): Promise<Written>;
  undoWrite(onProgress: OnProgress): Promise<void>;
  /** For each client every sentence that it will see or that is kept back, and why. */
  clientChecks(making: Making): Promise<readonly ClientCheck[]>;
  /** Hides all tabs but the one of the client with this key, until presenting is stopped; that survives closing the workbook. */
  present(clientKey: string): Promise<void>;
  stopPresenting(): Promise<void>;
  isPresenting(): Promise<boolean>;
  /** Tabs of the client with this key as a workbook of their own: opened in Excel, or saved as a file where Excel refuses to open one. */
  exportClient(client: ClientFile, making: Making): Promise<'opened' | 'saved'>;
  minutes(making: Making, client: string | undefined): Promise<Minutes>;
  /** Marks the last kept review of the day; HostFailure 'notFound' where the workbook keeps none. */
  markPresented(day: SerialDay): Promise<void>;

  /** Adds empty registers as the user's own tabs; their names. */
  addTemplate(registers: readonly RegisterId[], language: Language): Promise<readonly string[]>;
  /** Sets of registers to start from, the smallest useful one first. */
  templateSets(): Promise<readonly (readonly RegisterId[])[]>;
  removal(): Promise<PlannedRemoval>;
  remove(withKept: boolean): Promise<Removal>;

  /** Loaded when first asked for. */
  sentences(language: Language, word: StakeholderWord): Promise<Sentences>;
  /** Of the last review's settings. */
  rulePage(rule: string, language: Language, word: StakeholderWord): Promise<RulePage>;
  registers(language: Language): Promise<readonly RegisterChoice[]>;
}
