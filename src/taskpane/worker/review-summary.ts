// A review as the pane shows it: how the tabs were read, what was found, the scores, what can be written, what has changed. Pure.
import { DEFAULT_TABS, PER_CLIENT_TABS, REPORT_TABS, type ReportTab } from '../../report/report';
import type { Review } from '../../review/review';
import { sinceLast } from '../../review/since-last';
import type { History } from '../../setup/history';
import { typedOver } from '../../setup/typed-over';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { summarisedMeasures } from './measure-summary';
import type { PastReview, Reviewed, TabChoice } from '../reviewed';
import { recognisedTabs } from './tab-summary';

export function summarise(review: Review, snapshot: WorkbookSnapshot): Reviewed {
  const { asOf, reading, rules, audit, setup } = review;
  const since = sinceLast(review);
  const { measures, others } = summarisedMeasures(review);
  return {
    asOf,
    clients: audit.clients.names,
    tabs: recognisedTabs(reading, snapshot),
    findings: rules.findings,
    waived: rules.waived.map(({ finding, waiver: { reason, until } }) => ({ finding, reason, ...(until === undefined ? {} : { until }) })),
    questions: reading.questions,
    measures,
    otherMeasures: others,
    blindness: { blind: audit.blind, smallestLog: audit.smallestLog },
    stakeholderWord: setup.settings.stakeholderWord,
    currency: setup.settings.currency,
    tabChoices: tabChoices(audit.clients.names, snapshot),
    history: review.history.map(pastOf).toReversed(),
    ...(since && { since }),
  };
}

function pastOf({ asOf, presented, findings }: History[number]): PastReview {
  const count = (severity: 'error' | 'warning') => findings.filter((finding) => finding.severity === severity).length;
  return { asOf, isPresented: presented, errors: count('error'), warnings: count('warning') };
}

function tabChoices(clients: readonly string[], snapshot: WorkbookSnapshot): TabChoice[] {
  const typed = typedOver(snapshot);
  const stands = (kind: string, key: string) => snapshot.sheets.some(({ own }) => own?.kind === kind && own.key === key);
  const choice = (kind: ReportTab, key: string): TabChoice => {
    const replaces = stands(kind, key);
    return {
      kind,
      key,
      isDefault: replaces || DEFAULT_TABS.includes(kind),
      replaces,
      ...(kind === 'client' && typed.has(key) ? { losesTyped: true } : {}),
    };
  };
  return REPORT_TABS.flatMap((kind) =>
    PER_CLIENT_TABS.some((each) => each === kind)
      ? clients.map((client, index) => ({ ...choice(kind, String(index + 1)), client }))
      : [choice(kind, '')],
  );
}
