// One defect for each rule about stakeholders, the communication plan and who was told.
import { withCells, withField, withRecord, withRecords } from '../support/made-project';
import { ANN, BOB, both, contact, line, milestone, stakeholder } from '../support/made-records';
import { EVE, type Seed, withEve, without } from './seed';

export const CONTACT_SEEDS: readonly Seed[] = [
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
];
