// The people of the made project and its records, in order unless told otherwise: a test changes the cells that it is about.
import type { MadeRecord, MadeValue } from './made-workbook';

export const both = (en: string, zh: string) => ({ en, zh });

export const ANN = both('Ann Lee', '王强');
export const BOB = both('Bob Chan', '李敏');
export const MAX = both('Max Weber', '赵伟');
export const BANK = both('Harbour Bank', '海港银行');

const SUMMARY = both('Progress as planned, no problems, no new risks', '进展正常，没有问题，没有新增风险');

export function stakeholder(id: string, name: MadeValue, cells: MadeRecord): MadeRecord {
  return {
    id,
    name,
    organisation: BANK,
    role: '',
    preferredChannel: '',
    currentEngagement: 'supportive',
    desiredEngagement: 'supportive',
    strategy: '',
    expectations: both('A calm start', '平稳上线'),
    expectationsAgreed: true,
    reviewedOn: '2026-03-02',
    ...cells,
  };
}

export function line(id: string, item: MadeValue, audience: MadeValue, frequency: MadeValue, start: string, cells: MadeRecord): MadeRecord {
  return {
    id,
    item,
    audience,
    purpose: both('Keep informed', '保持知情'),
    frequency,
    owner: MAX,
    direction: 'twoWay',
    formality: 'formal',
    start,
    end: '2026-12-31',
    agreed: true,
    escalation: both('To the director', '上报总监'),
    ...cells,
  };
}

export function contact(id: string, date: string, planId: string, participants: MadeValue, channel: string, cells: MadeRecord): MadeRecord {
  return {
    id,
    date,
    planId,
    participants,
    absent: '',
    channel,
    direction: 'out',
    topic: both('Where we are', '项目近况'),
    summary: SUMMARY,
    references: '',
    repliedOn: '',
    followUp: '',
    followUpOwner: '',
    followUpDue: '',
    followUpDone: '',
    author: MAX,
    ...cells,
  };
}

export function risk(id: string, title: MadeValue, probability: number, impact: number, cells: MadeRecord): MadeRecord {
  return {
    id,
    title,
    kind: 'threat',
    probability,
    impact,
    score: probability * impact,
    satisfactionImpact: false,
    clientFacing: false,
    response: 'mitigate',
    action: both('Rehearse twice', '演练两次'),
    actionDue: '2026-04-30',
    residualProbability: 1,
    residualImpact: 1,
    owner: MAX,
    approver: '',
    reviewOn: '2026-04-30',
    status: 'assessed',
    ...cells,
  };
}

export function change(id: string, title: MadeValue, requester: MadeValue, cells: MadeRecord): MadeRecord {
  return {
    id,
    title,
    requester,
    submittedOn: '2026-03-02',
    submittedForDecisionOn: '2026-03-03',
    qualityImpact: both('None', '无'),
    resourceImpact: both('None', '无'),
    affected: '',
    chargeable: '',
    contractClause: '',
    waitingOn: '',
    approver: '',
    clientApprover: '',
    decidedOn: '',
    implementedOn: '',
    baselineUpdated: '',
    targetRelease: '',
    links: '',
    ...cells,
  };
}

export function issue(id: string, description: MadeValue, cells: MadeRecord): MadeRecord {
  return {
    id,
    description,
    acknowledgedOn: '',
    repliedOn: '',
    rootCause: '',
    resolutionMethod: '',
    closedOn: '',
    clientAccepted: '',
    links: '',
    owner: MAX,
    ...cells,
  };
}

export function milestone(id: string, name: MadeValue, cells: MadeRecord): MadeRecord {
  return {
    id,
    name,
    forecastOn: '',
    actualOn: '',
    budget: 1000,
    actualCost: 900,
    acceptedBy: '',
    acceptedOn: '',
    declaredStatus: 'green',
    owner: MAX,
    ...cells,
  };
}
