// What stands in the example rows besides words: options, ratings, amounts, and days counted from the day on which the template is made.
import type { TemplateRegister } from './template-fields';

/** `option`: its id in the catalogue. `inDays`: from the day of the template. */
export type ExampleValue = number | boolean | { readonly option: string } | { readonly inDays: number };

const option = (id: string) => ({ option: id });
const inDays = (days: number) => ({ inDays: days });

export const EXAMPLE_VALUES: Readonly<Record<TemplateRegister, Readonly<Record<string, ExampleValue>>>> = {
  stakeholders: {
    customerType: option('corporate'),
    power: 5,
    interest: 4,
    currentEngagement: option('neutral'),
    desiredEngagement: option('supportive'),
    expectationsAgreed: true,
    preferredChannel: option('visit'),
    approver: true,
    surveyRecipient: true,
    reviewedOn: inDays(-7),
  },
  communicationPlan: {
    method: option('meeting'),
    direction: option('twoWay'),
    formality: option('formal'),
    start: inDays(-28),
    end: inDays(150),
    agreed: true,
  },
  communicationLog: {
    date: inDays(-7),
    channel: option('meeting'),
    direction: option('twoWay'),
    followUpDue: inDays(-2),
    followUpDone: false,
  },
  clients: {
    keyClient: true,
    contractStart: inDays(-60),
    contractEnd: inDays(300),
    contractValue: 480000,
    phase: option('executing'),
    satisfactionTarget: 80,
  },
  risks: {
    kind: option('threat'),
    probability: 3,
    impact: 4,
    clientFacing: true,
    response: option('mitigate'),
    actionDue: inDays(14),
    residualProbability: 2,
    residualImpact: 3,
    identifiedOn: inDays(-14),
    reviewOn: inDays(14),
    status: option('planned'),
  },
  changes: {
    submittedOn: inDays(-12),
    submittedForDecisionOn: inDays(-8),
    scheduleImpact: 3,
    costImpact: 12000,
    chargeable: true,
    status: option('pending'),
    waitingOn: option('client'),
    baselineUpdated: false,
  },
  requirements: { source: option('workshop'), priority: option('must'), status: option('approved'), confirmedOn: inDays(-20) },
  issues: {
    kind: option('complaint'),
    raisedOn: inDays(-5),
    severity: option('medium'),
    acknowledgedOn: inDays(-4),
    dueOn: inDays(5),
    status: option('open'),
  },
  milestones: {
    type: option('acceptance'),
    plannedOn: inDays(20),
    forecastOn: inDays(25),
    acceptedFirstTime: true,
    declaredStatus: option('amber'),
    progress: 0.6,
    status: option('inProgress'),
  },
  actions: { kind: option('action'), dueOn: inDays(7), status: option('open') },
  lessons: { date: inDays(-10) },
  plans: { area: option('communication'), reviewOn: inDays(30), agreedOn: inDays(-30) },
  survey: { submittedOn: inDays(-10), consent: true, nps: 9, overall: 4, communication: 5, delivery: 4, quality: 4 },
};
