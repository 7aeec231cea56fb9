// English: what each measure is called, how it is defined, what its n counts, and by which method it is made.
import type { Plural } from '../format';

const plural = (one: string, other: string): Plural => ({ one, other });

export const measures = {
  definitions: {
    nps: {
      name: 'Net Promoter Score',
      definition: 'Share answering 9–10 less share answering 0–6, −100 to 100. Only whole answers from 0 to 10 count.',
      basis: plural('{count} answer', '{count} answers'),
    },
    npsWeighted: {
      name: 'Net Promoter Score, weighted',
      definition:
        'Weights of answers 9–10 less weights of answers 0–6, over the sum of all weights, −100 to 100. Answers without a weight above 0 are left out.',
      basis: plural('{count} answer', '{count} answers'),
    },
    csat: {
      name: 'Customer satisfaction (CSAT)',
      definition: 'Share of answers in the positive set: {positive}.',
      basis: plural('{count} answer', '{count} answers'),
    },
    csatWeighted: {
      name: 'Customer satisfaction (CSAT), weighted',
      definition:
        'Weights of answers in the positive set, {positive}, over the sum of all weights. Answers without a weight above 0 are left out.',
      basis: plural('{count} answer', '{count} answers'),
    },
    ces1: {
      name: 'Customer effort (1.0)',
      definition: 'Mean effort on the question’s own scale, {min} to {max}; lower is better.',
      basis: plural('{count} answer', '{count} answers'),
    },
    ces2: {
      name: 'Customer effort (2.0)',
      definition: 'Mean agreement that it was made easy, on the question’s own scale, {min} to {max}; higher is better.',
      basis: plural('{count} answer', '{count} answers'),
    },
    ratingMean: {
      name: 'Mean rating',
      definition: 'Mean answer on the question’s own scale, {min} to {max}.',
      basis: plural('{count} answer', '{count} answers'),
    },
    ratingWeighted: {
      name: 'Mean rating, weighted',
      definition:
        'Weighted mean of the answers on the question’s own scale, {min} to {max}. Answers without a weight above 0 are left out.',
      basis: plural('{count} answer', '{count} answers'),
    },
    dimensionIndex: {
      name: 'Dimension index',
      definition:
        'Each person’s mean over the dimension’s questions, each on 0–100 as (answer − min) / (max − min); then the mean over persons who answered at least half of them, and at least two (of a single question, that one).',
      basis: plural('{count} person', '{count} persons'),
    },
    weightedIndex: {
      name: 'Importance-weighted index',
      definition: 'The dimension indices, each weighted by its derived importance over the sum of importances; 0 to 100.',
      basis: plural('{count} dimension', '{count} dimensions'),
    },
    acsiStyle: {
      name: 'ACSI-style index',
      definition:
        'Of each person (satisfaction + expectations met + nearness to the ideal − 3) / 27 × 100, each answered on 1–10; then the mean over persons who answered all three. It is not the ACSI, whose weights are not published.',
      basis: plural('{count} person', '{count} persons'),
    },
    importance: {
      name: 'Derived importance',
      definition: 'Correlation of the dimension index with the overall answer, −1 to 1. Refused under 30 persons who gave both.',
      basis: plural('{count} person', '{count} persons'),
    },
    alpha: {
      name: 'Cronbach’s alpha',
      definition: 'How far the questions of a dimension measure one thing, at most 1. Complete answers only (listwise).',
      basis: plural('{count} complete answer', '{count} complete answers'),
    },
    kano: {
      name: 'Kano: better',
      definition:
        'Share of persons whom the feature would please: (attractive + one-dimensional) over all but reverse and questionable answers.',
      basis: plural('{count} person', '{count} persons'),
    },
    responseRate: {
      name: 'Response rate',
      definition: 'Complete answers over the stakeholders who are marked as survey recipients (AAPOR RR1: whoever did not answer counts).',
      basis: plural('{count} person asked', '{count} persons asked'),
    },
    onTimeContact: {
      name: 'On-time contact',
      definition: 'Due slots met by their due date plus tolerance, over all closed slots: on time, late, missed and overdue.',
      basis: plural('{count} closed slot', '{count} closed slots'),
    },
    onTimeDelivery: {
      name: 'On-time delivery',
      definition: 'Milestones delivered by their planned date, over those delivered or due. What is due and not delivered counts as late.',
      basis: plural('{count} milestone due', '{count} milestones due'),
    },
    firstPassAcceptance: {
      name: 'First-pass acceptance',
      definition: 'Accepted at the first go, over all whose acceptance is recorded.',
      basis: plural('{count} acceptance', '{count} acceptances'),
    },
    medianSlip: {
      name: 'Slip',
      definition:
        'Median calendar days behind plan: actual date, else forecast, else the day of the review for what is late. Negative is ahead.',
      basis: plural('{count} milestone', '{count} milestones'),
    },
    approvalRate: {
      name: 'Approval rate',
      definition: 'Approved over decided changes; pending ones do not lower it.',
      basis: plural('{count} decided change', '{count} decided changes'),
    },
    decisionLeadTime: {
      name: 'Time to a decision',
      definition: 'Median calendar days from submission to decision, of decided changes that have both dates.',
      basis: plural('{count} decided change', '{count} decided changes'),
    },
    openChangeAge: {
      name: 'Age of pending changes',
      definition: 'Median calendar days since pending changes were submitted: times of decided ones alone would flatter.',
      basis: plural('{count} pending change', '{count} pending changes'),
    },
    approvedCost: {
      name: 'Cost of approved changes',
      definition: 'Additions less reductions of approved changes; those that say no cost are counted as blank.',
      basis: plural('{count} approved change with a cost', '{count} approved changes with a cost'),
    },
    approvedDays: {
      name: 'Days added by approved changes',
      definition: 'Additions less reductions of approved changes to the schedule; those that say no days are counted as blank.',
      basis: plural('{count} approved change with days', '{count} approved changes with days'),
    },
    requirementsVolatility: {
      name: 'Requirements volatility',
      definition: 'Requirements added, modified and gone since the last presented review, over those there were then.',
      basis: plural('{count} requirement at the baseline', '{count} requirements at the baseline'),
    },
    waitingOnUs: {
      name: 'Decisions waiting on us',
      definition: 'Working days that we hold open decisions, together: from submission until they are put up for decision.',
      basis: plural('{count} open decision', '{count} open decisions'),
    },
    waitingOnClient: {
      name: 'Decisions waiting on the client',
      definition: 'Working days that the client holds open decisions, together: since they were put up for decision.',
      basis: plural('{count} open decision', '{count} open decisions'),
    },
    acknowledgedInTime: {
      name: 'Acknowledged in time',
      definition: 'Acknowledged within the limit (working days: {days}), over those acknowledged or past the limit.',
      basis: plural('{count} case', '{count} cases'),
    },
    resolvedInTime: {
      name: 'Resolved in time',
      definition: 'Resolved by the due date, over those resolved or past it. Open ones past it are late now.',
      basis: plural('{count} case', '{count} cases'),
    },
    resolutionTime: {
      name: 'Time to a resolution',
      definition: 'Median working days from the day it was raised to its resolution.',
      basis: plural('{count} resolved case', '{count} resolved cases'),
    },
    openIssueAge: {
      name: 'Age of open cases',
      definition: 'Median calendar days since open ones were raised.',
      basis: plural('{count} open case', '{count} open cases'),
    },
    vitalFew: {
      name: 'Vital few',
      definition: 'Share of cases in the categories that, largest first, make up 80%; ties are kept together.',
      basis: plural('{count} case', '{count} cases'),
    },
    topRisks: {
      name: 'Threats in the top band',
      definition: 'Share of rated, active threats in the top band: the sheet’s own legend first, else the bands of Review setup.',
      basis: plural('{count} rated threat', '{count} rated threats'),
    },
    riskExpected: {
      name: 'Expected cost of risks',
      definition: 'Sum of probability × cost over active threats. It is not a reserve.',
      basis: plural('{count} threat with a cost', '{count} threats with a cost'),
    },
    riskP80: {
      name: 'Risk exposure, P80',
      definition: 'The cost that active threats together do not exceed with a chance of 80%, taken as independent.',
      basis: plural('{count} threat with a cost', '{count} threats with a cost'),
    },
    opportunityExpected: {
      name: 'Expected gain of opportunities',
      definition: 'Sum of probability × gain over active opportunities; never set off against threats.',
      basis: plural('{count} opportunity with a gain', '{count} opportunities with a gain'),
    },
    engagementReached: {
      name: 'Engagement reached',
      definition: 'Share of assessed stakeholders who are at their desired engagement or beyond.',
      basis: plural('{count} assessed stakeholder', '{count} assessed stakeholders'),
    },
    manageClosely: {
      name: 'Stakeholders to manage closely',
      definition: 'Stakeholders with power and interest of {cut} or more on 1–5.',
      basis: plural('{count} rated stakeholder', '{count} rated stakeholders'),
    },
    definitiveStakeholders: {
      name: 'Definitive stakeholders',
      definition: 'Stakeholders with power, legitimacy and urgency.',
      basis: plural('{count} judged stakeholder', '{count} judged stakeholders'),
    },
    health: {
      name: 'Client health',
      definition:
        'Weighted mean of six parts, each 0–100; a missing part is left out and the others share its weight, never taken as 0. Green from 75, amber from 50, by whole points; no score under 60% coverage.',
      basis: plural('{count} of 6 parts with data', '{count} of 6 parts with data'),
    },
    demandForecast: {
      name: 'Demand forecast',
      definition: 'Sum of likelihood × value over the clients of the client register.',
      basis: plural('{count} client with a forecast', '{count} clients with a forecast'),
    },
  },
  methods: {
    adjustedWald:
      '95% interval: adjusted Wald (three quarters of an answer added at each end, one and a half in the middle). It is not centred on the score.',
    adjustedScore:
      '95% interval: score interval for few answers or few at one end (Tango), adjusted by half an answer for continuity. It is not centred on the score.',
    wilson: '95% interval: Wilson score.',
    student: '95% interval: Student’s t.',
    weightedAdjustedWald: '95% interval: adjusted Wald on Kish’s effective size, (sum of weights)² over the sum of their squares.',
    weightedAdjustedScore:
      '95% interval: score interval (Tango, adjusted by half an answer) on Kish’s effective size, (sum of weights)² over the sum of their squares.',
    weightedWilson: '95% interval: Wilson score on Kish’s effective size, (sum of weights)² over the sum of their squares.',
    weightedStudent: '95% interval: Student’s t on Kish’s effective size, (sum of weights)² over the sum of their squares.',
    feldt: '95% interval: Feldt.',
    pearson: 'Pearson’s correlation; 95% interval: Fisher’s z.',
    kano: 'Kano’s table of both answers; of equal categories must-be comes before one-dimensional, attractive, indifferent.',
    count: 'All cases are counted, not sampled: no interval.',
    median: 'Median, as Excel’s PERCENTILE.INC; all cases are counted, so no interval.',
    sum: 'Added up over all cases: no interval.',
    expectedValue: 'Probability times amount, added up: no interval.',
    convolution: 'Exact for independent risks, by convolution.',
    convolutionGrid: 'For independent risks, by convolution on a grid: right to one step of it.',
    weightedIndex: 'Weighted mean of the dimension indices: no interval, as the weights are estimates from the same answers.',
    weightedMean: 'Weighted mean of parts: no interval, as most parts are counted and not sampled.',
  },
};
