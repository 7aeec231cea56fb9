// The report: a review as tabs in one language. Pure: the same review and choice give the same plan.
import type { Language } from '../locales/format';
import type { Review } from '../review/review';
import type { ClientPage } from './client/client-view';
import { newFrame, type Frame } from './frame';
import { actionView } from './from-review/actions';
import { changeView } from './from-review/changes';
import { clientPages } from './from-review/clients';
import { complaintView } from './from-review/complaints';
import { complianceView } from './from-review/compliance';
import { findingView } from './from-review/findings';
import { reviewView } from './from-review/review';
import { riskView } from './from-review/risks';
import { satisfactionView } from './from-review/satisfaction';
import { keptOf, type Sources } from './from-review/sources';
import { stakeholderView } from './from-review/stakeholders';
import type { ReportPlan, TabPlan } from './plan';
import { projectOf } from './project-name';
import { tabNamer } from './tab-names';
import { actionsTab } from './tabs/actions';
import { changesTab } from './tabs/changes';
import { clientTab } from './tabs/client';
import { closingTab } from './tabs/closing';
import { communicationComplianceTab } from './tabs/communication-compliance';
import { complaintsTab } from './tabs/complaints';
import { findingsTab } from './tabs/findings';
import { reviewTab } from './tabs/review';
import { riskMatrixTab } from './tabs/risk-matrix';
import { satisfactionTab } from './tabs/satisfaction';
import { stageTab } from './tabs/stage';
import { stakeholderMapTab } from './tabs/stakeholder-map';
import { weeklyTab } from './tabs/weekly';
import { CLIENT_REPORT_TABS } from './views/client-report-view';

/** Tabs of which each client has one of their own. */
export const PER_CLIENT_TABS = ['client', ...CLIENT_REPORT_TABS] as const;
export type PerClientTab = (typeof PER_CLIENT_TABS)[number];

/** The tabs that can be asked for, in the order in which they stand. */
export const REPORT_TABS = [
  'review',
  ...PER_CLIENT_TABS,
  'findings',
  'communicationCompliance',
  'stakeholderMap',
  'riskMatrix',
  'changes',
  'satisfaction',
  'complaints',
  'actions',
] as const;
export type ReportTab = (typeof REPORT_TABS)[number];

/** What is written unless more is asked for. */
export const DEFAULT_TABS: readonly ReportTab[] = ['review', 'client'];

export interface ReportOptions {
  readonly language: Language;
  /** Absent: the workbook's name without its extension. */
  readonly project?: string;
  /** Absent: `DEFAULT_TABS`. */
  readonly tabs?: readonly ReportTab[];
  /** Rows that a list shows at most; 500 unless said, never under 50. */
  readonly maximumRows?: number;
  /** Names of the user's own tabs, which ours must not bear. */
  readonly takenNames?: readonly string[];
}

export function report(review: Review, options: ReportOptions): ReportPlan {
  const { language, tabs = DEFAULT_TABS, maximumRows = 500, takenNames = [] } = options;
  const project = options.project ?? projectOf(review.workbook);
  const frame = newFrame(language, project, review.asOf, Math.max(maximumRows, 50), review.setup.settings.stakeholderWord);
  const sources: Sources = { review, kept: keptOf(review.setup.decisions), frame };
  const nameOf = tabNamer(takenNames);
  const pages = clientPages(
    sources,
    CLIENT_REPORT_TABS.filter((tab) => tabs.includes(tab)),
  );
  const drawn = REPORT_TABS.filter((tab) => tabs.includes(tab)).flatMap((tab) => drawTab(tab, sources, pages, nameOf));
  return { tabs: withNamesOnce(drawn) };
}

/** A workbook name stands for one cell: the figure on the first tab that shows it. */
function withNamesOnce(tabs: readonly TabPlan[]): TabPlan[] {
  const taken = new Set<string>();
  return tabs.map((tab) => {
    const names = tab.names.filter(({ name }) => !taken.has(name));
    for (const { name } of names) taken.add(name);
    return { ...tab, names };
  });
}

function drawTab(tab: ReportTab, sources: Sources, pages: readonly ClientPage[], nameOf: ReturnType<typeof tabNamer>): TabPlan[] {
  const { frame } = sources;
  if (isPerClient(tab)) {
    return pages.flatMap((page, index) =>
      clientTabOf(tab, frame, String(index + 1), clientTabName(tab, frame, page.view.client, nameOf), page),
    );
  }
  const name = nameOf(frame.say(frame.words.tabs[tab]), tab);
  switch (tab) {
    case 'review':
      return [reviewTab(frame, name, reviewView(sources, pages))];
    case 'findings':
      return [findingsTab(frame, name, findingView(sources))];
    case 'communicationCompliance':
      return [communicationComplianceTab(frame, name, complianceView(sources))];
    case 'stakeholderMap':
      return [stakeholderMapTab(frame, name, stakeholderView(sources))];
    case 'riskMatrix':
      return [riskMatrixTab(frame, name, riskView(sources))];
    case 'changes':
      return [changesTab(frame, name, changeView(sources))];
    case 'satisfaction':
      return [satisfactionTab(frame, name, satisfactionView(sources))];
    case 'complaints':
      return [complaintsTab(frame, name, complaintView(sources))];
    case 'actions':
      return [actionsTab(frame, name, actionView(sources))];
  }
}

const REPORT_OF_CLIENT = { weekly: weeklyTab, stage: stageTab, closing: closingTab } as const;

function isPerClient(tab: ReportTab): tab is PerClientTab {
  return PER_CLIENT_TABS.some((each) => each === tab);
}

function clientTabOf(tab: PerClientTab, frame: Frame, key: string, name: string, { view, report: facts }: ClientPage): TabPlan[] {
  if (tab === 'client') return [clientTab(frame, key, name, view)];
  return facts === undefined ? [] : [REPORT_OF_CLIENT[tab](frame, key, name, facts)];
}

function clientTabName(tab: PerClientTab, { say, words }: Frame, client: string, nameOf: ReturnType<typeof tabNamer>): string {
  return nameOf(say(words.tabs[tab], { client }), say(words.common.client));
}
