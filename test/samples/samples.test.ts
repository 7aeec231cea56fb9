// The samples have every kind of slip on purpose: each rule on plan, log, risks, changes and issues finds something in both.
import path from 'node:path';
import { openExcelFile } from '../../src/cli/excel-file';
import { takeSnapshot } from '../../src/excel/read/snapshot';
import { review } from '../../src/review/review';

/** But for any/stored-mapping-stale: it needs a Review setup tab, which a sample has only after its first review; see test/rules/any.test.ts. */
const TRIPPED = [
  'any/ambiguous-date-order',
  'any/cell-error',
  'any/duplicate-column',
  'any/duplicate-id',
  'any/hidden-rows',
  'any/invalid-date',
  'any/missing-column',
  'any/missing-id',
  'any/missing-value',
  'any/similar-names',
  'any/swapped-dates',
  'any/unknown-person',
  'any/unknown-reference',
  'any/unknown-value',

  'communicationPlan/dates-inconsistent',
  'communicationPlan/duplicate-line',
  'communicationPlan/incomplete-line',
  'communicationPlan/no-audience',
  'communicationPlan/no-escalation',
  'communicationPlan/no-inbound-channel',
  'communicationPlan/plan-not-agreed',
  'communicationPlan/plan-review-overdue',
  'communicationPlan/unreadable-frequency',

  'audit/affected-not-informed',
  'audit/client-not-told-of-risk',
  'audit/client-not-updated-on-issue',
  'audit/contact-overdue',
  'audit/contact-overdue-key',
  'audit/decision-not-communicated',
  'audit/engagement-gap-unplanned',
  'audit/follow-up-overdue',
  'audit/inbound-unanswered',
  'audit/keep-satisfied-too-rare',
  'audit/manage-closely-too-rare',
  'audit/meeting-absence',
  'audit/no-record-yet',
  'audit/no-stage-report',
  'audit/not-preferred-channel',
  'audit/over-contacted',
  'audit/report-incomplete',
  'audit/resistant-one-way',
  'audit/uncovered-key-person',
  'audit/uncovered-stakeholder',
  'audit/unknown-audience',
  'audit/unplanned-contacts',
  'audit/weak-channel',

  'risks/acceptance-not-authorised',
  'risks/expected-value-differs',
  'risks/high-without-response',
  'risks/no-owner',
  'risks/not-scored',
  'risks/occurred-without-issue',
  'risks/residual-exceeds-inherent',
  'risks/response-does-not-fit-kind',
  'risks/response-overdue',
  'risks/review-overdue',
  'risks/satisfaction-risk-untreated',
  'risks/score-differs',
  'risks/several-owners',

  'changes/approved-without-client',
  'changes/approver-not-entitled',
  'changes/baseline-not-updated',
  'changes/charge-not-stated',
  'changes/dates-out-of-order',
  'changes/impact-analysis-incomplete',
  'changes/implemented-without-approval',
  'changes/no-contract-basis',
  'changes/postponed-without-target',
  'changes/waiting-on-client',
  'changes/waiting-on-us',

  'issues/closed-but-open',
  'issues/closed-without-client-acceptance',
  'issues/complaint-not-acknowledged',
  'issues/conflict-without-approach',
  'issues/feedback-unanswered',
  'issues/no-root-cause',
  'issues/overdue',
  'issues/recurring-complaint',
];

/** The Monday that the samples are made for: 15 June 2026. */
const AS_OF = 46_188;

async function rulesThatSpeak(file: string): Promise<ReadonlySet<string>> {
  const { excel } = openExcelFile(path.join(__dirname, '..', '..', 'assets', 'samples', file));
  const { rules } = review(await takeSnapshot(excel), AS_OF);
  return new Set(rules.findings.map(({ rule }) => rule));
}

describe.each(['Customer service platform.xlsx', '客户服务平台.xlsx'])('%s', (file) => {
  const speaking = rulesThatSpeak(file);

  test.each(TRIPPED)('%s', async (rule) => {
    expect([...(await speaking)]).toContain(rule);
  });
});
