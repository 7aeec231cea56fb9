// English: scores – names, definitions, methods, reasons, verdicts, sensitivity.
import type { Plural } from '../format';

const plural = (one: string, other: string): Plural => ({ one, other });

export const scores = {
  measures: {
    nps: {
      name: 'Net Promoter Score',
      definition: 'Share answering 9–10 less share answering 0–6, −100 to 100. Only whole answers from 0 to 10 count.',
    },
    csat: {
      name: 'Customer satisfaction (CSAT)',
      definition: 'Share of answers in the positive set: {positive}.',
    },
    ces1: {
      name: 'Customer effort (1.0)',
      definition: 'Mean effort on the question’s own scale; lower is better.',
    },
    ces2: {
      name: 'Customer effort (2.0)',
      definition: 'Mean agreement that it was made easy, on the question’s own scale; higher is better.',
    },
    ratingMean: { name: 'Mean rating', definition: 'Mean answer on the question’s own scale, {min} to {max}.' },
    dimensionIndex: {
      name: 'Dimension index',
      definition:
        'Each person’s mean over the dimension’s questions, each on 0–100 as (answer − min) / (max − min); then the mean over persons who answered at least half of them.',
    },
    responseRate: { name: 'Response rate', definition: 'Answers over the stakeholders who are marked as survey recipients.' },
    onTimeContact: {
      name: 'On-time contact',
      definition: 'Due slots met by their due date plus tolerance, over all closed slots: on time, late, missed and overdue.',
    },
    onTimeDelivery: {
      name: 'On-time delivery',
      definition: 'Milestones delivered by their planned date, over those delivered or due. What is due and not delivered counts as late.',
    },
    firstPassAcceptance: { name: 'First-pass acceptance', definition: 'Accepted at the first go, over all whose acceptance is recorded.' },
    approvalRate: { name: 'Approval rate', definition: 'Approved over decided changes; pending ones do not lower it.' },
    acknowledgedInTime: {
      name: 'Acknowledged in time',
      definition: 'Acknowledged within the limit in working days, over those acknowledged or past the limit.',
    },
    resolvedInTime: {
      name: 'Resolved in time',
      definition: 'Resolved by the due date, over those resolved or past it. Open ones past it are late now.',
    },
  },
  methods: {
    adjustedWald:
      '95 % interval: adjusted Wald (three quarters of an answer added at each end, one and a half in the middle). It is not centred on the score.',
    wilson: '95 % interval: Wilson score.',
    student: '95 % interval: Student’s t.',
    count: 'All cases are counted, not sampled: no interval.',
  },
  changeMethods: {
    adjustedWald: 'z test with adjusted Wald, as for different people',
    permutation: 'exact permutation test, as for different people',
    pooledZ: 'z test with the pooled share, as for different people',
    welch: 'Welch’s t test, as for different people',
    mannWhitney: 'Mann–Whitney test, as for different people',
    pairedExact: 'exact test of the steps of the same people',
    pairedStudent: 't test of the steps of the same people',
  },
  changeIntervals: { adjustedWald: 'adjusted Wald', newcombe: 'Newcombe', welch: 'Welch', pairedStudent: 'Student, paired' },
  insufficient: {
    noData: 'No data yet',
    tooFewToShow: 'Fewer than {minimum} answers: not shown, so that nobody can be recognised',
    hiddenWithAnother: 'Not shown, so that a smaller group can’t be worked out from it',
    populationUnknown: 'Not computable: who was asked is not recorded',
    noLog: 'No communication log: no record to judge by',
  },
  verdicts: {
    realRise: 'Better: more than chance explains',
    realFall: 'Worse: more than chance explains',
    tooSmall: 'Changed, but by too little to matter',
    cannotTell: 'Cannot be told from noise',
    tooFew: 'Too few answers to compare',
  },
  lowBase: 'Fewer than 30 answers: read it as a hint',
  unpaired: 'The test takes the two rounds for different people',
  sensitivity: {
    oneMoreDetractor: 'One more detractor: {change}',
    oneMoreUnsatisfied: 'One more answer outside the positive set: {change}',
    oneMoreLowest: 'One more answer at the lowest end: {change}',
    oneMoreHighest: 'One more answer at the highest end: {change}',
    oneMoreMiss: 'One more miss: {change}',
  },
  audit: {
    read: 'Rows read',
    valid: 'Valid',
    blank: 'Blank',
    notApplicable: 'Not applicable',
    invalid: 'Invalid',
    duplicate: 'Answered twice',
    incomplete: 'Preview or unfinished',
    suppressed: 'Suppressed',
    line: 'Rows read {read} = valid {valid} + blank {blank} + not applicable {notApplicable} + invalid {invalid} + answered twice {duplicate} + unfinished {incomplete} + suppressed {suppressed}',
  },
  basedOn: plural('n = {count} answer', 'n = {count} answers'),
  health: {
    parts: {
      satisfaction: 'Satisfaction',
      communication: 'Communication',
      delivery: 'Delivery',
      engagement: 'Engagement',
      complaints: 'Complaints',
      riskAndChange: 'Risk and change',
    },
    definitions: {
      satisfaction: 'The headline question of the latest survey as 0–100',
      communication: 'On-time contact of the last 90 days',
      delivery: 'On-time delivery and first-pass acceptance',
      engagement: 'Stakeholders at or beyond the desired engagement',
      complaints: 'Complaints acknowledged and resolved in time; 100 when there is an issue log and none was made',
      riskAndChange: 'Threats below the top band, and open decisions within the limit',
    },
    bands: { green: 'Green', amber: 'Amber', red: 'Red' },
    insufficient: 'Insufficient data: {coverage} of the weights have data. {missing} would lift it.',
    caps: {
      keyPersonUntoldOfRisk: 'Held at amber: no record that a key person was told of a top-band risk',
      keyPersonUntoldOfDecision: 'Held at amber: no record that a key person was told of a decision',
      contactRateBelow80: 'Held at amber: on-time contact of the last 90 days is under 80 %',
    },
    contribution: '{part}: {score} × {weight} = {points} points',
    moved: '{part}: {points} points ({before} → {after})',
  },
  stakeholders: {
    quadrants: { manageClosely: 'Manage closely', keepSatisfied: 'Keep satisfied', keepInformed: 'Keep informed', monitor: 'Monitor' },
    salience: {
      dormant: 'Dormant: power',
      discretionary: 'Discretionary: legitimacy',
      demanding: 'Demanding: urgency',
      dominant: 'Dominant: power and legitimacy',
      dangerous: 'Dangerous: power and urgency',
      dependent: 'Dependent: legitimacy and urgency',
      definitive: 'Definitive: power, legitimacy and urgency',
      none: 'No stakeholder attribute',
    },
    tasks: { inform: 'Inform', persuade: 'Persuade', strengthen: 'Strengthen', keep: 'Keep' },
    gap: 'From {from} to {to}: {task}',
  },
  exposure: {
    expected: 'Expected value {amount}: the sum of probability × cost. It is not a reserve.',
    percentile: 'With {probability} the cost stays at or below {amount}.',
    exact: 'Exact for independent risks, by convolution.',
    grid: 'For independent risks, on a grid of {unit}.',
    assumed: plural(
      'The probability of {count} risk was read from its rating as 10 to 90 %.',
      'The probabilities of {count} risks were read from their ratings as 10 to 90 %.',
    ),
    opportunities: 'Opportunities apart, not netted: expected gain {amount}.',
  },
  importance: {
    concentrateHere: 'Concentrate here',
    keepUp: 'Keep up the good work',
    lowPriority: 'Low priority',
    possibleOverkill: 'Possible overkill',
    borderline: '{quadrant} (borderline)',
    crosshair: 'Crosshair at the means of all dimensions; importance derived from the overall answer.',
  },
  alpha:
    'Cronbach’s alpha: how far the questions of a dimension measure one thing. Complete answers only (listwise); 95 % interval: Feldt.',
  reverseItem: 'Runs against the other questions of its dimension: perhaps its scale is reversed. Confirm before it is turned.',
};
