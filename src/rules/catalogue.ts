// Every rule there is, in the order in which they are listed. A new rule is one file and one line here.
import { actionIncomplete } from './actions/action-incomplete';
import { actionOverdue } from './actions/action-overdue';
import { careDue } from './actions/care-due';
import { improvementUnverified } from './actions/improvement-unverified';
import { ambiguousDateOrder } from './any/ambiguous-date-order';
import { cellError } from './any/cell-error';
import { duplicateColumn } from './any/duplicate-column';
import { duplicateId } from './any/duplicate-id';
import { hiddenRows } from './any/hidden-rows';
import { unreadTab } from './any/unread-tab';
import { invalidDate } from './any/invalid-date';
import { missingColumn } from './any/missing-column';
import { missingId } from './any/missing-id';
import { missingValue } from './any/missing-value';
import { mixedWords } from './any/mixed-words';
import { similarNames } from './any/similar-names';
import { storedMappingStale } from './any/stored-mapping-stale';
import { swappedDates } from './any/swapped-dates';
import { textDate } from './any/text-date';
import { unknownPerson } from './any/unknown-person';
import { unknownReference } from './any/unknown-reference';
import { unknownValue } from './any/unknown-value';
import { untidyText } from './any/untidy-text';
import { affectedNotInformed } from './audit/affected-not-informed';
import { clientNotToldOfRisk } from './audit/client-not-told-of-risk';
import { clientNotUpdatedOnIssue } from './audit/client-not-updated-on-issue';
import { contactOverdue } from './audit/contact-overdue';
import { contactOverdueKey } from './audit/contact-overdue-key';
import { decisionNotCommunicated } from './audit/decision-not-communicated';
import { engagementGapUnplanned } from './audit/engagement-gap-unplanned';
import { followUpOverdue } from './audit/follow-up-overdue';
import { inboundUnanswered } from './audit/inbound-unanswered';
import { keepSatisfiedTooRare } from './audit/keep-satisfied-too-rare';
import { manageCloselyTooRare } from './audit/manage-closely-too-rare';
import { meetingAbsence } from './audit/meeting-absence';
import { noRecordYet } from './audit/no-record-yet';
import { noStageReport } from './audit/no-stage-report';
import { notPreferredChannel } from './audit/not-preferred-channel';
import { overContacted } from './audit/over-contacted';
import { reportIncomplete } from './audit/report-incomplete';
import { resistantOneWay } from './audit/resistant-one-way';
import { uncoveredKeyPerson } from './audit/uncovered-key-person';
import { uncoveredStakeholder } from './audit/uncovered-stakeholder';
import { unknownAudience } from './audit/unknown-audience';
import { unplannedContacts } from './audit/unplanned-contacts';
import { weakChannel } from './audit/weak-channel';
import { approvedWithoutClient } from './changes/approved-without-client';
import { approverNotEntitled } from './changes/approver-not-entitled';
import { baselineNotUpdated } from './changes/baseline-not-updated';
import { chargeNotStated } from './changes/charge-not-stated';
import { datesOutOfOrder } from './changes/dates-out-of-order';
import { impactAnalysisIncomplete } from './changes/impact-analysis-incomplete';
import { implementedWithoutApproval } from './changes/implemented-without-approval';
import { noContractBasis } from './changes/no-contract-basis';
import { postponedWithoutTarget } from './changes/postponed-without-target';
import { waitingOnClient } from './changes/waiting-on-client';
import { waitingOnUs } from './changes/waiting-on-us';
import { closingArtefactMissing } from './clients/closing-artefact-missing';
import { noSuccessCriteria } from './clients/no-success-criteria';
import { datesInconsistent } from './communication-plan/dates-inconsistent';
import { duplicateLine } from './communication-plan/duplicate-line';
import { incompleteLine } from './communication-plan/incomplete-line';
import { noAudience } from './communication-plan/no-audience';
import { noEscalation } from './communication-plan/no-escalation';
import { noInboundChannel } from './communication-plan/no-inbound-channel';
import { planNotAgreed } from './communication-plan/plan-not-agreed';
import { communicationPlanReviewOverdue } from './communication-plan/plan-review-overdue';
import { unreadableFrequency } from './communication-plan/unreadable-frequency';
import { ruleIds } from './housekeeping';
import { closedButOpen } from './issues/closed-but-open';
import { closedWithoutClientAcceptance } from './issues/closed-without-client-acceptance';
import { complaintNotAcknowledged } from './issues/complaint-not-acknowledged';
import { conflictWithoutApproach } from './issues/conflict-without-approach';
import { feedbackUnanswered } from './issues/feedback-unanswered';
import { noRootCause } from './issues/no-root-cause';
import { overdue } from './issues/overdue';
import { recurringComplaint } from './issues/recurring-complaint';
import { acceptanceUnproven } from './milestones/acceptance-unproven';
import { costOverrun } from './milestones/cost-overrun';
import { followUpVisitDue } from './milestones/follow-up-visit-due';
import { late } from './milestones/late';
import { watermelon } from './milestones/watermelon';
import { planReviewOverdue } from './plans/plan-review-overdue';
import { changedOutsideChangeControl } from './requirements/changed-outside-change-control';
import { deferredWithoutAgreement } from './requirements/deferred-without-agreement';
import { noAcceptanceCriteria } from './requirements/no-acceptance-criteria';
import { notConfirmedByClient } from './requirements/not-confirmed-by-client';
import { unprioritised } from './requirements/unprioritised';
import { acceptanceNotAuthorised } from './risks/acceptance-not-authorised';
import { expectedValueDiffers } from './risks/expected-value-differs';
import { highWithoutResponse } from './risks/high-without-response';
import { noOwner } from './risks/no-owner';
import { notScored } from './risks/not-scored';
import { occurredWithoutIssue } from './risks/occurred-without-issue';
import { residualExceedsInherent } from './risks/residual-exceeds-inherent';
import { responseDoesNotFitKind } from './risks/response-does-not-fit-kind';
import { responseOverdue } from './risks/response-overdue';
import { reviewOverdue } from './risks/review-overdue';
import { satisfactionRiskUntreated } from './risks/satisfaction-risk-untreated';
import { scoreDiffers } from './risks/score-differs';
import { severalOwners } from './risks/several-owners';
import { wrongEntry } from './setup/wrong-entry';
import { assessmentStale } from './stakeholders/assessment-stale';
import { customerTypeMissing } from './stakeholders/customer-type-missing';
import { engagementNotAssessed } from './stakeholders/engagement-not-assessed';
import { expectationsNotAgreed } from './stakeholders/expectations-not-agreed';
import { invalidEmail } from './stakeholders/invalid-email';
import { nameMissing } from './stakeholders/name-missing';
import { noAccountable } from './stakeholders/no-accountable';
import { noClientApprover } from './stakeholders/no-client-approver';
import { noContactRoute } from './stakeholders/no-contact-route';
import { powerInterestOutOfScale } from './stakeholders/power-interest-out-of-scale';
import { powerfulResistorWithoutStrategy } from './stakeholders/powerful-resistor-without-strategy';
import { answerOffScale } from './survey/answer-off-scale';
import { answeredTwice } from './survey/answered-twice';
import { belowTarget } from './survey/below-target';
import { blankOrZero } from './survey/blank-or-zero';
import { detractorWithoutFollowUp } from './survey/detractor-without-follow-up';
import { keyClientSilent } from './survey/key-client-silent';
import { lowBase } from './survey/low-base';
import { scaleUndecided } from './survey/scale-undecided';
import { surveyOverdue } from './survey/survey-overdue';
import { unknownRespondent } from './survey/unknown-respondent';
import { weakDimensionWithoutAction } from './survey/weak-dimension-without-action';
import type { Rule } from './rule';

export const RULES: readonly Rule[] = [
  missingColumn,
  missingValue,
  duplicateColumn,
  duplicateId,
  missingId,
  unknownValue,
  invalidDate,
  ambiguousDateOrder,
  swappedDates,
  cellError,
  unknownReference,
  unknownPerson,
  similarNames,
  hiddenRows,
  unreadTab,
  storedMappingStale,
  untidyText,
  textDate,
  mixedWords,

  wrongEntry,

  nameMissing,
  customerTypeMissing,
  powerInterestOutOfScale,
  engagementNotAssessed,
  powerfulResistorWithoutStrategy,
  noContactRoute,
  invalidEmail,
  assessmentStale,
  noClientApprover,
  expectationsNotAgreed,
  noAccountable,

  incompleteLine,
  noAudience,
  unreadableFrequency,
  datesInconsistent,
  planNotAgreed,
  noInboundChannel,
  duplicateLine,
  noEscalation,
  communicationPlanReviewOverdue,

  uncoveredKeyPerson,
  uncoveredStakeholder,
  unknownAudience,
  contactOverdueKey,
  contactOverdue,
  noRecordYet,
  weakChannel,
  notPreferredChannel,
  manageCloselyTooRare,
  keepSatisfiedTooRare,
  engagementGapUnplanned,
  resistantOneWay,
  unplannedContacts,
  followUpOverdue,
  inboundUnanswered,
  overContacted,
  clientNotToldOfRisk,
  decisionNotCommunicated,
  affectedNotInformed,
  clientNotUpdatedOnIssue,
  noStageReport,
  reportIncomplete,
  meetingAbsence,

  notScored,
  noOwner,
  severalOwners,
  highWithoutResponse,
  responseDoesNotFitKind,
  residualExceedsInherent,
  scoreDiffers,
  reviewOverdue,
  occurredWithoutIssue,
  acceptanceNotAuthorised,
  responseOverdue,
  expectedValueDiffers,
  satisfactionRiskUntreated,

  impactAnalysisIncomplete,
  approvedWithoutClient,
  approverNotEntitled,
  implementedWithoutApproval,
  datesOutOfOrder,
  waitingOnUs,
  waitingOnClient,
  baselineNotUpdated,
  chargeNotStated,
  noContractBasis,
  postponedWithoutTarget,

  notConfirmedByClient,
  unprioritised,
  noAcceptanceCriteria,
  changedOutsideChangeControl,
  deferredWithoutAgreement,

  complaintNotAcknowledged,
  overdue,
  closedWithoutClientAcceptance,
  noRootCause,
  recurringComplaint,
  conflictWithoutApproach,
  closedButOpen,
  feedbackUnanswered,

  acceptanceUnproven,
  late,
  watermelon,
  costOverrun,
  followUpVisitDue,

  actionOverdue,
  actionIncomplete,
  improvementUnverified,
  careDue,

  noSuccessCriteria,
  closingArtefactMissing,

  planReviewOverdue,

  answerOffScale,
  scaleUndecided,
  blankOrZero,
  answeredTwice,
  unknownRespondent,
  lowBase,
  keyClientSilent,
  detractorWithoutFollowUp,
  weakDimensionWithoutAction,
  surveyOverdue,
  belowTarget,
];

/** Their ids, and those of the findings that the engine makes itself. */
export const RULE_IDS: ReadonlySet<string> = ruleIds(RULES);
