// One defect per rule, put into the clean project alone: the rule it is made for finds it, once, and so do the rules named beside it.
import { parseIsoDay } from '../../src/workbook/serial-date';
import { type MadeProject, withCells, withField, withRecord, withRecords } from '../support/made-project';
import { BOB, both, issue, MAX, milestone, risk, stakeholder } from '../support/made-records';
import { CONTACT_SEEDS } from './contact-seeds';
import { type Seed, withEve } from './seed';

function withAnswer(clean: MadeProject, row: number, column: number, answer: number): MadeProject {
  return {
    ...clean,
    survey: clean.survey.map((cells, place) => (place === row ? cells.map((cell, at) => (at === column ? answer : cell)) : cells)),
  };
}

/** A further question with an answer of every respondent, in their order. */
function withQuestion(clean: MadeProject, question: { readonly en: string; readonly zh: string }, answers: readonly number[]): MadeProject {
  return { ...clean, moreQuestions: [question], survey: clean.survey.map((row, place) => [...row, answers[place] ?? '']) };
}

export const SEEDS: readonly Seed[] = [
  { rule: 'any/missing-value', defect: (clean) => withCells(clean, 'changes', 'C-3', { submittedOn: '' }) },
  { rule: 'any/duplicate-id', defect: (clean) => withCells(clean, 'issues', 'I-5', { id: 'I-4' }) },
  { rule: 'any/missing-id', defect: (clean) => withCells(clean, 'risks', 'R-3', { id: '' }) },
  { rule: 'any/unknown-value', defect: (clean) => withCells(clean, 'risks', 'R-3', { status: both('Purple', '紫色') }) },
  { rule: 'any/invalid-date', defect: (clean) => withCells(clean, 'issues', 'I-2', { dueOn: '2026-02-30' }) },
  {
    rule: 'any/ambiguous-date-order',
    defect: (clean) => withCells(withCells(clean, 'actions', 'A-1', { dueOn: '05/06/2026' }), 'actions', 'A-3', { dueOn: '07/08/2026' }),
  },
  { rule: 'any/cell-error', defect: (clean) => withCells(clean, 'risks', 'R-3', { reviewOn: '#REF!' }) },
  { rule: 'any/unknown-reference', defect: (clean) => withCells(clean, 'communicationLog', 'L-3', { references: 'R-9' }) },
  {
    rule: 'any/unknown-person',
    defect: (clean) => withCells(clean, 'communicationLog', 'L-3', { participants: both('Ann Lee; Zoe Quist', '王强；孙悦') }),
  },
  { rule: 'any/swapped-dates', defect: (clean) => withCells(withEve(clean, {}), 'stakeholders', 'S-2', { reviewedOn: '02/13/2026' }) },
  {
    rule: 'any/similar-names',
    defect: (clean) => withCells(clean, 'stakeholders', 'S-2', { organisation: both('Harbour Bank Ltd.', '海港银行有限公司') }),
    companions: ['stakeholders/no-client-approver'],
  },
  { rule: 'any/untidy-text', defect: (clean) => withCells(clean, 'risks', 'R-3', { owner: both('Max Weber ', ' 赵伟') }) },
  { rule: 'any/text-date', defect: (clean) => withCells(clean, 'issues', 'I-2', { dueOn: '2026/4/10' }) },
  { rule: 'any/mixed-words', defect: (clean) => withCells(clean, 'risks', 'R-3', { kind: both('Threats', '威 胁') }) },

  ...CONTACT_SEEDS,
  { rule: 'risks/not-scored', defect: (clean) => withCells(clean, 'risks', 'R-3', { impact: '', score: '' }) },
  { rule: 'risks/no-owner', defect: (clean) => withCells(clean, 'risks', 'R-2', { owner: '' }) },
  {
    rule: 'risks/several-owners',
    defect: (clean) => withCells(clean, 'risks', 'R-2', { owner: both('Max Weber; Dan Brook', '赵伟；周涛') }),
  },
  {
    rule: 'risks/high-without-response',
    defect: (clean) => withRecord(clean, 'risks', risk('R-4', both('Interface changes', '接口变化'), 4, 3, { response: '', action: '' })),
  },
  { rule: 'risks/response-does-not-fit-kind', defect: (clean) => withCells(clean, 'risks', 'R-3', { response: 'exploit' }) },
  {
    rule: 'risks/residual-exceeds-inherent',
    defect: (clean) => withCells(clean, 'risks', 'R-3', { residualProbability: 4, residualImpact: 2 }),
  },
  { rule: 'risks/score-differs', defect: (clean) => withCells(clean, 'risks', 'R-3', { score: 9 }) },
  { rule: 'risks/review-overdue', defect: (clean) => withCells(clean, 'risks', 'R-3', { reviewOn: '2026-03-02' }) },
  { rule: 'risks/occurred-without-issue', defect: (clean) => withCells(clean, 'risks', 'R-3', { status: 'occurred' }) },
  {
    rule: 'risks/acceptance-not-authorised',
    defect: (clean) => withRecord(clean, 'risks', risk('R-4', both('Interface changes', '接口变化'), 4, 3, { response: 'accept' })),
  },
  { rule: 'risks/response-overdue', defect: (clean) => withCells(clean, 'risks', 'R-3', { actionDue: '2026-03-02' }) },
  {
    rule: 'risks/satisfaction-risk-untreated',
    defect: (clean) => withCells(clean, 'risks', 'R-3', { satisfactionImpact: true, action: '' }),
  },

  { rule: 'changes/impact-analysis-incomplete', defect: (clean) => withCells(clean, 'changes', 'C-1', { qualityImpact: '' }) },
  {
    rule: 'changes/approved-without-client',
    defect: (clean) => withCells(clean, 'changes', 'C-1', { clientApprover: '', approver: '' }),
  },
  { rule: 'changes/approver-not-entitled', defect: (clean) => withCells(clean, 'changes', 'C-2', { approver: MAX }) },
  { rule: 'changes/implemented-without-approval', defect: (clean) => withCells(clean, 'changes', 'C-3', { status: 'implemented' }) },
  {
    rule: 'changes/dates-out-of-order',
    defect: (clean) => withCells(clean, 'changes', 'C-3', { submittedOn: '2026-03-31', submittedForDecisionOn: '2026-03-30' }),
  },
  { rule: 'changes/waiting-on-us', defect: (clean) => withCells(clean, 'changes', 'C-3', { submittedForDecisionOn: '2026-03-09' }) },
  {
    rule: 'changes/waiting-on-client',
    defect: (clean) => withCells(clean, 'changes', 'C-3', { submittedForDecisionOn: '2026-03-09', waitingOn: 'client' }),
  },
  {
    rule: 'changes/baseline-not-updated',
    defect: (clean) => withCells(clean, 'changes', 'C-1', { status: 'implemented', implementedOn: '2026-03-20' }),
  },
  { rule: 'changes/charge-not-stated', defect: (clean) => withCells(clean, 'changes', 'C-1', { chargeable: '' }) },
  { rule: 'changes/no-contract-basis', defect: (clean) => withCells(clean, 'changes', 'C-1', { contractClause: '' }) },
  { rule: 'changes/postponed-without-target', defect: (clean) => withCells(clean, 'changes', 'C-2', { status: 'postponed' }) },

  {
    rule: 'requirements/not-confirmed-by-client',
    defect: (clean) => withCells(clean, 'requirements', 'Q-1', { confirmedBy: '', confirmedOn: '' }),
  },
  { rule: 'requirements/unprioritised', defect: (clean) => withCells(clean, 'requirements', 'Q-1', { priority: '' }) },
  { rule: 'requirements/no-acceptance-criteria', defect: (clean) => withCells(clean, 'requirements', 'Q-1', { acceptanceCriteria: '' }) },
  {
    rule: 'requirements/changed-outside-change-control',
    defect: (clean) => ({
      ...withCells(clean, 'requirements', 'Q-2', { title: both('Export every list', '导出全部清单') }),
      presented: clean.registers.requirements ?? [],
    }),
  },
  {
    rule: 'requirements/deferred-without-agreement',
    defect: (clean) => withCells(clean, 'requirements', 'Q-2', { status: 'deferred', confirmedBy: '', confirmedOn: '' }),
  },

  { rule: 'issues/complaint-not-acknowledged', defect: (clean) => withCells(clean, 'issues', 'I-2', { acknowledgedOn: '' }) },
  { rule: 'issues/overdue', defect: (clean) => withCells(clean, 'issues', 'I-4', { dueOn: '2026-03-20' }) },
  { rule: 'issues/closed-without-client-acceptance', defect: (clean) => withCells(clean, 'issues', 'I-3', { clientAccepted: false }) },
  { rule: 'issues/no-root-cause', defect: (clean) => withCells(clean, 'issues', 'I-3', { rootCause: '' }) },
  {
    rule: 'issues/recurring-complaint',
    defect: (clean) =>
      withRecords(clean, 'issues', [
        ...(clean.registers.issues ?? []),
        ...['I-6', 'I-7'].map((id) =>
          issue(id, both(`Slow again ${id}`, `又慢了 ${id}`), {
            kind: 'complaint',
            severity: 'low',
            raisedBy: BOB,
            raisedOn: '2026-03-19',
            acknowledgedOn: '2026-03-19',
            dueOn: '2026-04-10',
            status: 'open',
            category: both('Service', '服务'),
          }),
        ),
      ]),
  },
  { rule: 'issues/conflict-without-approach', defect: (clean) => withCells(clean, 'issues', 'I-4', { resolutionMethod: '' }) },
  { rule: 'issues/closed-but-open', defect: (clean) => withCells(clean, 'issues', 'I-4', { closedOn: '2026-03-20' }) },
  { rule: 'issues/feedback-unanswered', defect: (clean) => withCells(clean, 'issues', 'I-5', { repliedOn: '' }) },

  { rule: 'milestones/acceptance-unproven', defect: (clean) => withCells(clean, 'milestones', 'M-1', { acceptedOn: '' }) },
  {
    rule: 'milestones/late',
    defect: (clean) => withCells(clean, 'milestones', 'M-2', { plannedOn: '2026-03-20', forecastOn: '', declaredStatus: 'amber' }),
    companions: ['stakeholders/expectations-not-agreed'],
  },
  {
    rule: 'milestones/watermelon',
    defect: (clean) => withCells(clean, 'milestones', 'M-2', { forecastOn: '2026-06-30' }),
  },
  { rule: 'milestones/cost-overrun', defect: (clean) => withCells(clean, 'milestones', 'M-1', { actualCost: 1300 }) },
  {
    rule: 'milestones/follow-up-visit-due',
    defect: (clean) =>
      withRecord(
        withField(clean, 'communicationLog', 'channel', 'email'),
        'milestones',
        milestone('M-3', both('First module', '首个模块'), {
          type: 'delivery',
          plannedOn: '2026-02-20',
          actualOn: '2026-02-20',
          status: 'done',
        }),
      ),
  },

  { rule: 'actions/action-overdue', defect: (clean) => withCells(clean, 'actions', 'A-1', { dueOn: '2026-03-20' }) },
  { rule: 'actions/action-incomplete', defect: (clean) => withCells(clean, 'actions', 'A-1', { owner: '' }) },
  { rule: 'actions/improvement-unverified', defect: (clean) => withCells(clean, 'actions', 'A-2', { verifiedOn: '' }) },
  { rule: 'actions/care-due', defect: (clean) => withCells(clean, 'actions', 'A-3', { dueOn: '2026-03-20' }) },
  { rule: 'clients/no-success-criteria', defect: (clean) => withCells(clean, 'clients', 'Harbour Bank', { successCriteria: '' }) },
  { rule: 'clients/closing-artefact-missing', defect: (clean) => withCells(clean, 'clients', 'Harbour Bank', { phase: 'closing' }) },
  { rule: 'plans/plan-review-overdue', defect: (clean) => withCells(clean, 'plans', 'Risk plan', { reviewOn: '2026-02-28' }) },

  {
    rule: 'survey/low-base',
    defect: (clean) =>
      ['S-5', 'S-6', 'S-7'].reduce(
        (before, id) =>
          withRecord(
            before,
            'stakeholders',
            stakeholder(id, `Tester ${id}`, {
              customerType: 'team',
              power: 1,
              interest: 1,
              email: 'x@vendor.example',
              approver: false,
              surveyRecipient: true,
            }),
          ),
        clean,
      ),
  },
  { rule: 'survey/answer-off-scale', defect: (clean) => withAnswer(clean, 1, 4, 7) },
  {
    rule: 'survey/scale-undecided',
    defect: (clean) => withQuestion(clean, both('How well do we do?', '我们做得怎么样？'), [3, 6]),
  },
  {
    rule: 'survey/blank-or-zero',
    defect: (clean) => ({ ...clean, survey: [...clean.survey, ['', '', 46_085, 0, 0]] }),
  },
  { rule: 'survey/key-client-silent', defect: (clean) => withEve(clean, { organisation: both('River Bank', '江河银行'), approver: true }) },
  {
    rule: 'survey/below-target',
    defect: (clean) => ({
      ...withQuestion(clean, both('Overall, how satisfied are you? (1-5)', '总体而言，您是否满意？（1-5）'), []),
      survey: [...clean.survey, ...Array.from({ length: 4 }, () => ['', 'bank', 46_085, 9, 5])].map((row) => [...row, 3]),
    }),
  },
  { rule: 'survey/answered-twice', defect: (clean) => ({ ...clean, survey: [...clean.survey, ['bob', 'bank', 46_085, 10, 5]] }) },
  { rule: 'survey/unknown-respondent', defect: (clean) => ({ ...clean, survey: [...clean.survey, ['Zoe Quist', 'bank', 46_085, 10, 5]] }) },
  {
    rule: 'survey/detractor-without-follow-up',
    defect: (clean) => withAnswer(withAnswer(clean, 1, 2, parseIsoDay('2026-03-18') ?? 0), 1, 3, 3),
  },
  {
    rule: 'survey/weak-dimension-without-action',
    defect: (clean) => ({ ...clean, survey: [...clean.survey, ...Array.from({ length: 8 }, () => ['', '', 46_085, 9, 2])] }),
  },
  {
    rule: 'survey/survey-overdue',
    defect: (clean) => ({ ...clean, survey: clean.survey.map((row) => row.map((cell, column) => (column === 2 ? 45_800 : cell))) }),
  },
];
