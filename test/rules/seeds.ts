// One defect per rule, put into the clean project alone: the rule it is made for finds it, once, and so do the rules named beside it.
import { parseIsoDay } from '../../src/workbook/serial-date';
import type { MadeProject } from '../support/made-project';
import {
  ANN,
  BOB,
  contact,
  issue,
  line,
  MAX,
  milestone,
  risk,
  stakeholder,
  withCells,
  withField,
  withRecord,
  withRecords,
} from '../support/made-project';

export interface Seed {
  readonly rule: string;
  readonly defect: (clean: MadeProject) => MadeProject;
  /** Rules that rightly speak too: the same defect seen from another register. */
  readonly companions?: readonly string[];
}

const both = (en: string, zh: string) => ({ en, zh });
const EVE = both('Eve Stone', '陈静');

/** A further stakeholder of the client, covered by a line of her own. */
function withEve(clean: MadeProject, cells: Parameters<typeof stakeholder>[2], lineCells: Parameters<typeof line>[5] = {}): MadeProject {
  const person = stakeholder('S-4', EVE, {
    customerType: 'corporate',
    power: 2,
    interest: 2,
    approver: false,
    keyClient: true,
    email: 'eve@bank.example',
    surveyRecipient: false,
    ...cells,
  });
  return withRecord(
    withRecord(clean, 'stakeholders', person),
    'communicationPlan',
    line('P-3', both('Letter', '函件'), EVE, 'monthly', '2026-03-20', { method: 'email', ...lineCells }),
  );
}

function without(clean: MadeProject, register: Parameters<typeof withRecords>[1], id: string): MadeProject {
  return withRecords(
    clean,
    register,
    (clean.registers[register] ?? []).filter((record) => record['id'] !== id),
  );
}

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

  {
    rule: 'stakeholders/name-missing',
    defect: (clean) =>
      withRecord(
        clean,
        'stakeholders',
        stakeholder('S-4', '', { customerType: 'team', power: 1, interest: 1, email: 'x@vendor.example', approver: false }),
      ),
  },
  { rule: 'stakeholders/customer-type-missing', defect: (clean) => withCells(clean, 'stakeholders', 'S-2', { customerType: '' }) },
  {
    rule: 'stakeholders/power-interest-out-of-scale',
    defect: (clean) => withCells(clean, 'stakeholders', 'S-2', { power: both('purple', '紫色') }),
  },
  { rule: 'stakeholders/engagement-not-assessed', defect: (clean) => withCells(clean, 'stakeholders', 'S-2', { currentEngagement: '' }) },
  {
    rule: 'stakeholders/powerful-resistor-without-strategy',
    defect: (clean) => withCells(clean, 'stakeholders', 'S-1', { currentEngagement: 'resistant' }),
  },
  { rule: 'stakeholders/no-contact-route', defect: (clean) => withCells(clean, 'stakeholders', 'S-2', { email: '' }) },
  {
    rule: 'stakeholders/invalid-email',
    defect: (clean) => withCells(clean, 'stakeholders', 'S-2', { email: both('bob.bank.example', '李敏的邮箱') }),
  },
  { rule: 'stakeholders/assessment-stale', defect: (clean) => withCells(clean, 'stakeholders', 'S-2', { reviewedOn: '2025-10-01' }) },
  {
    rule: 'stakeholders/no-client-approver',
    defect: (clean) => withCells(clean, 'stakeholders', 'S-1', { approver: false }),
    companions: ['changes/approver-not-entitled', 'changes/approver-not-entitled'],
  },
  {
    rule: 'stakeholders/expectations-not-agreed',
    defect: (clean) => withCells(clean, 'stakeholders', 'S-1', { expectationsAgreed: false }),
  },
  {
    rule: 'stakeholders/no-accountable',
    defect: (clean) => withCells(withField(clean, 'stakeholders', 'responsibility', 'C'), 'stakeholders', 'S-3', { responsibility: 'R' }),
  },

  {
    rule: 'communicationPlan/incomplete-line',
    defect: (clean) => withCells(clean, 'communicationPlan', 'P-2', { purpose: '', owner: '' }),
  },
  {
    rule: 'communicationPlan/no-audience',
    defect: (clean) =>
      withRecord(clean, 'communicationPlan', line('P-3', both('Letter', '函件'), '', 'adHoc', '2026-03-02', { method: 'email' })),
  },
  {
    rule: 'communicationPlan/unreadable-frequency',
    defect: (clean) => withCells(clean, 'communicationPlan', 'P-2', { frequency: both('when the moon is full', '月圆之夜前后') }),
  },
  {
    rule: 'communicationPlan/dates-inconsistent',
    defect: (clean) =>
      withRecord(
        clean,
        'communicationPlan',
        line('P-3', both('Letter', '函件'), BOB, 'adHoc', '2026-03-02', { method: 'email', end: '2026-03-01' }),
      ),
  },
  { rule: 'communicationPlan/plan-not-agreed', defect: (clean) => withField(clean, 'communicationPlan', 'agreed', false) },
  { rule: 'communicationPlan/no-inbound-channel', defect: (clean) => withField(clean, 'communicationPlan', 'direction', 'out') },
  {
    rule: 'communicationPlan/duplicate-line',
    defect: (clean) =>
      withRecord(
        clean,
        'communicationPlan',
        line('P-3', both('Monthly talk', '月度沟通'), BOB, 'monthly', '2026-03-20', { method: 'meeting' }),
      ),
  },
  { rule: 'communicationPlan/no-escalation', defect: (clean) => withField(clean, 'communicationPlan', 'escalation', '') },
  {
    rule: 'communicationPlan/plan-review-overdue',
    defect: (clean) => withCells(clean, 'plans', 'Communication plan', { reviewOn: '2026-02-28' }),
  },

  { rule: 'audit/uncovered-key-person', defect: (clean) => withCells(clean, 'communicationPlan', 'P-1', { audience: BOB }) },
  { rule: 'audit/uncovered-stakeholder', defect: (clean) => withCells(clean, 'communicationPlan', 'P-2', { audience: ANN }) },
  {
    rule: 'audit/unknown-audience',
    defect: (clean) => withCells(clean, 'communicationPlan', 'P-2', { audience: both('Bob Chan; Zoe Quist', '李敏；孙悦') }),
  },
  {
    rule: 'audit/contact-overdue-key',
    defect: (clean) => without(withCells(clean, 'communicationPlan', 'P-1', { start: '2026-02-27' }), 'communicationLog', 'L-7'),
  },
  {
    rule: 'audit/contact-overdue',
    defect: (clean) => withCells(clean, 'communicationPlan', 'P-2', { frequency: 'weekly', start: '2026-02-12' }),
  },
  { rule: 'audit/no-record-yet', defect: (clean) => withEve(clean, {}, { start: '2026-01-20' }) },
  { rule: 'audit/weak-channel', defect: (clean) => withCells(clean, 'communicationLog', 'L-4', { channel: 'im' }) },
  { rule: 'audit/not-preferred-channel', defect: (clean) => withCells(clean, 'stakeholders', 'S-2', { preferredChannel: 'email' }) },
  { rule: 'audit/manage-closely-too-rare', defect: (clean) => withEve(clean, { power: 4, interest: 4 }, { frequency: 'quarterly' }) },
  { rule: 'audit/keep-satisfied-too-rare', defect: (clean) => withEve(clean, { power: 4, interest: 2 }, { frequency: 'yearly' }) },
  { rule: 'audit/engagement-gap-unplanned', defect: (clean) => withCells(clean, 'stakeholders', 'S-2', { currentEngagement: 'neutral' }) },
  {
    rule: 'audit/resistant-one-way',
    defect: (clean) =>
      withCells(
        withCells(clean, 'stakeholders', 'S-2', { currentEngagement: 'resistant', strategy: both('Listen', '倾听意见') }),
        'communicationPlan',
        'P-2',
        { direction: 'out' },
      ),
  },
  {
    rule: 'audit/unplanned-contacts',
    defect: (clean) =>
      withRecord(
        withRecord(
          clean,
          'stakeholders',
          stakeholder('S-4', EVE, {
            customerType: 'corporate',
            power: 1,
            interest: 1,
            approver: false,
            keyClient: true,
            email: 'eve@bank.example',
          }),
        ),
        'communicationLog',
        contact('L-8', '2026-03-11', '', EVE, 'call', {}),
      ),
    companions: ['audit/uncovered-stakeholder'],
  },
  { rule: 'audit/follow-up-overdue', defect: (clean) => withCells(clean, 'communicationLog', 'L-5', { followUpDone: false }) },
  { rule: 'audit/inbound-unanswered', defect: (clean) => withCells(clean, 'communicationLog', 'L-6', { repliedOn: '' }) },
  {
    rule: 'audit/over-contacted',
    defect: (clean) =>
      withRecords(clean, 'communicationPlan', [
        ...(clean.registers.communicationPlan ?? []),
        ...[1, 2, 3, 4, 5].map((n) => line(`P-${n + 2}`, `Note ${n}`, ANN, 'weekly', '2026-03-26', { method: 'email' })),
      ]),
  },
  { rule: 'audit/client-not-told-of-risk', defect: (clean) => withCells(clean, 'communicationLog', 'L-1', { references: 'C-1; M-1' }) },
  { rule: 'audit/decision-not-communicated', defect: (clean) => withCells(clean, 'communicationLog', 'L-4', { references: '' }) },
  { rule: 'audit/affected-not-informed', defect: (clean) => withCells(clean, 'changes', 'C-1', { affected: BOB }) },
  {
    rule: 'audit/client-not-updated-on-issue',
    defect: (clean) =>
      withCells(withCells(clean, 'issues', 'I-1', { raisedOn: '2026-03-20' }), 'communicationLog', 'L-7', { references: '' }),
  },
  {
    rule: 'audit/no-stage-report',
    defect: (clean) =>
      withRecord(
        clean,
        'milestones',
        milestone('M-3', both('Servers installed', '服务器到位'), {
          type: 'stage',
          plannedOn: '2026-03-12',
          actualOn: '2026-03-12',
          status: 'done',
        }),
      ),
  },
  {
    rule: 'audit/report-incomplete',
    defect: (clean) => withCells(clean, 'communicationLog', 'L-7', { summary: both('All fine', '一切都好') }),
  },
  {
    rule: 'audit/meeting-absence',
    defect: (clean) =>
      withCells(
        withCells(
          withCells(clean, 'communicationPlan', 'P-2', { audience: both('Bob Chan; Ann Lee', '李敏；王强') }),
          'communicationLog',
          'L-2',
          { absent: ANN },
        ),
        'communicationLog',
        'L-4',
        { absent: ANN },
      ),
  },

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
