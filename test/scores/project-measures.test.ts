// Stakeholders, health, delivery, changes, complaints, suppression: the rules that the vectors do not show.
import fc from 'fast-check';
import { issueMetrics } from '../../src/scores/formulas/issue-metrics';
import { businessHours, calendarHours } from './reference/business-hours';
import { changeMetrics, requirementsVolatility, waitingLedger } from '../../src/scores/formulas/change-metrics';
import { deliveryMetrics } from '../../src/scores/formulas/delivery-metrics';
import { clientHealth, explainHealthChange, HEALTH_PARTS, type HealthScores } from '../../src/scores/formulas/weighted-health';
import { pareto } from '../../src/scores/formulas/pareto';
import { aaporRates, ratesOfInvited } from '../../src/scores/formulas/response-rate';
import { engagementGap, powerInterestQuadrant, salienceClass } from '../../src/scores/formulas/salience';
import { suppressSegments } from '../../src/scores/formulas/suppression';
import { PLAIN_CALENDAR } from '../../src/workbook/working-calendar';

describe('stakeholders', () => {
  test.each([
    [4, 4, 'manageClosely'],
    [5, 3, 'keepSatisfied'],
    [3, 4, 'keepInformed'],
    [1, 1, 'monitor'],
    [undefined, 4, undefined],
  ])('power %s, interest %s: %s', (power, interest, quadrant) => {
    expect(powerInterestQuadrant(power, interest)).toBe(quadrant);
  });

  test.each([
    [true, false, false, 'dormant'],
    [false, true, false, 'discretionary'],
    [false, false, true, 'demanding'],
    [true, true, false, 'dominant'],
    [true, false, true, 'dangerous'],
    [false, true, true, 'dependent'],
    [true, true, true, 'definitive'],
    [false, false, false, 'none'],
  ])('power %s, legitimacy %s, urgency %s: %s', (power, legitimacy, urgency, expected) => {
    expect(salienceClass(power, legitimacy, urgency)).toBe(expected);
  });

  test('the same number of steps can be two different tasks', () => {
    expect(engagementGap('unaware', 'neutral')).toMatchObject({ steps: 2, task: 'inform' });
    expect(engagementGap('resistant', 'supportive')).toMatchObject({ steps: 2, task: 'persuade' });
    expect(engagementGap('leading', 'supportive')).toMatchObject({ steps: -1, task: 'keep' });
    expect(engagementGap(undefined, 'neutral')).toBeUndefined();
  });
});

describe('client health', () => {
  const full: HealthScores = { satisfaction: 90, communication: 80, delivery: 85, engagement: 80, complaints: 90, riskAndChange: 80 };

  test('is the weighted mean, and its points add up to it', () => {
    const health = clientHealth(full);
    expect(health.outcome).toMatchObject({ kind: 'scored', band: 'green', cappedBy: [] });
    const sum = health.contributions.reduce((total, { points }) => total + points, 0);
    expect(health.outcome.kind === 'scored' && health.outcome.score).toBeCloseTo(sum, 9);
  });

  test.each([
    [49.4, 'red'],
    [49.6, 'amber'],
    [74.4, 'amber'],
    [74.6, 'green'],
  ])('%s is %s, by the whole points that are shown', (score, band) => {
    expect(clientHealth({ satisfaction: score, communication: score, delivery: score }).outcome).toMatchObject({ band });
  });

  test('under 60 % coverage says what would lift it instead of a score', () => {
    const health = clientHealth({ satisfaction: 100, delivery: 100 });
    expect(health).toMatchObject({
      coverage: 0.5,
      outcome: { kind: 'insufficient' },
      missing: ['communication', 'engagement', 'complaints', 'riskAndChange'],
    });
    expect(clientHealth({}).outcome.kind).toBe('insufficient');
  });

  test('a cap holds a green score at amber and says why; it does not lift a red one', () => {
    expect(clientHealth(full, ['contactRateBelow80']).outcome).toMatchObject({ band: 'amber', cappedBy: ['contactRateBelow80'] });
    const red = clientHealth({ satisfaction: 10, communication: 10, delivery: 10 }, ['contactRateBelow80']);
    expect(red.outcome).toMatchObject({ band: 'red', cappedBy: [] });
  });

  test('every point of a change is explained, largest first', () => {
    const someScores = fc.record(Object.fromEntries(HEALTH_PARTS.map((part) => [part, fc.integer({ min: 0, max: 100 })])), {
      requiredKeys: ['satisfaction', 'communication', 'delivery'],
    });
    fc.assert(
      fc.property(someScores, someScores, (before, after) => {
        const [old, now] = [clientHealth(before), clientHealth(after)];
        if (old.outcome.kind !== 'scored' || now.outcome.kind !== 'scored') return;
        const changes = explainHealthChange(old.contributions, now.contributions);
        expect(changes.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(now.outcome.score - old.outcome.score, 6);
        changes.forEach(({ points }, index) => {
          expect(Math.abs(points)).toBeLessThanOrEqual(Math.abs(changes[index - 1]?.points ?? Infinity));
        });
      }),
    );
  });
});

describe('delivery', () => {
  test('what is planned and not delivered counts as late', () => {
    const metrics = deliveryMetrics(
      [
        { plannedOn: 10, actualOn: 9, acceptedFirstTime: true },
        { plannedOn: 12, actualOn: 15, acceptedFirstTime: false },
        { plannedOn: 20 },
        { plannedOn: 90 },
      ],
      30,
    );
    expect(metrics).toMatchObject({
      due: 3,
      onTime: 1,
      accepted: 2,
      firstPass: 1,
      slipDays: { median: 3, longest: 10 },
    });
  });

  test('with nothing due nothing counts', () => {
    expect(deliveryMetrics([{ plannedOn: 90 }], 30)).toMatchObject({ due: 0, onTime: 0 });
    expect(deliveryMetrics([], 30)).toEqual({ due: 0, onTime: 0, accepted: 0, firstPass: 0 });
  });
});

describe('changes', () => {
  const items = [
    { state: 'approved', cost: 1000, days: 5, submittedOn: 10, decidedOn: 14 },
    { state: 'approved', cost: -400, days: -1, submittedOn: 10, decidedOn: 20 },
    { state: 'rejected', cost: 9000, submittedOn: 12, decidedOn: 18 },
    { state: 'pending', cost: 5000, submittedOn: 20 },
    { state: 'withdrawn' },
  ] as const;

  test('approval is of decided ones; pending and rejected add nothing', () => {
    const metrics = changeMetrics(items, 30, { budget: 6000, days: 100 });
    expect(metrics.approvalRate).toBeCloseTo(2 / 3, 12);
    expect(metrics.cost).toEqual({ count: 2, added: 1000, reduced: -400, net: 600 });
    expect(metrics).toMatchObject({
      costRate: 0.1,
      scheduleRate: 0.04,
      leadTime: { n: 3, median: 6 },
      openAge: { n: 1, median: 10, longest: 10 },
    });
  });

  test('with nothing decided there is no rate', () => {
    expect(changeMetrics([{ state: 'pending' }], 30).approvalRate).toBeUndefined();
    expect(requirementsVolatility(1, 1, 1, 0)).toBeUndefined();
  });

  test('the ledger counts the working days that each side held', () => {
    // Serial 2 is Monday, 2 January 1900.
    const ledger = waitingLedger(
      [
        { id: 'C-1', side: 'us', since: 2, until: 9 },
        { id: 'C-2', side: 'client', since: 2 },
      ],
      16,
      PLAIN_CALENDAR,
    );
    expect(ledger.workingDays).toEqual({ us: 5, client: 10 });
    expect(ledger.entries.map(({ id }) => id)).toEqual(['C-2', 'C-1']);
  });
});

describe('issues and complaints', () => {
  test('an open one past its limit is late now, one within it is not judged yet', () => {
    const metrics = issueMetrics(
      [
        { raisedOn: 2, acknowledgedOn: 3, dueOn: 10, resolvedOn: 9, open: false },
        { raisedOn: 2, open: true, dueOn: 10 },
        { raisedOn: 15, open: true, dueOn: 30 },
      ],
      16,
      PLAIN_CALENDAR,
    );
    expect(metrics).toMatchObject({
      n: 3,
      open: 2,
      acknowledged: { met: 1, judged: 2 },
      resolved: { met: 1, judged: 2 },
      resolutionDays: { n: 1, median: 7 },
      resolutionWorkingDays: { median: 5 },
    });
  });

  test('of none judges nothing', () => {
    expect(issueMetrics([], 16, PLAIN_CALENDAR)).toEqual({
      n: 0,
      open: 0,
      acknowledged: { met: 0, judged: 0 },
      resolved: { met: 0, judged: 0 },
    });
  });

  test('a weekend is no business time', () => {
    // Friday 5 January 1900, 18:00, to Monday 08:00, open 9 to 17.
    expect(businessHours(6 + 18 / 24, 9 + 10 / 24, { opens: 9, closes: 17 })).toBe(1);
    expect(calendarHours(9, 6)).toBe(0);
    expect(businessHours(9, 6, { opens: 9, closes: 17 })).toBe(0);
  });

  test('the vital few end with the one that crosses 80 %, and those tied with it', () => {
    expect(
      pareto([
        ['a', 5],
        ['b', 3],
        ['c', 1],
        ['d', 1],
        ['e', 0],
      ]).map(({ id, vital }) => [id, vital]),
    ).toEqual([
      ['a', true],
      ['b', true],
      ['c', false],
      ['d', false],
    ]);
    expect(
      pareto([
        ['a', 7],
        ['b', 1],
        ['c', 1],
        ['d', 1],
      ]).every(({ vital }) => vital),
    ).toBe(true);
    expect(pareto([])).toEqual([]);
  });
});

describe('response rates', () => {
  test('unknown invitations are not 100 %', () => {
    expect(ratesOfInvited(12, 0, undefined)).toBeUndefined();
    expect(ratesOfInvited(12, 0, 10)).toBeUndefined();
    expect(ratesOfInvited(12, 0, 15)?.rr1).toBe(0.8);
    expect(ratesOfInvited(9, 3, 15)).toMatchObject({ rr1: 0.6, rr2: 0.8, rr5: 0.6, rr6: 0.8 });
    expect(aaporRates({ complete: 0 })).toEqual({});
  });
});

describe('small segments', () => {
  const segments = (sizes: Record<string, number>) => Object.entries(sizes).map(([id, n]) => ({ id, n }));

  test('one below the minimum takes the next smallest with it, until five are hidden together', () => {
    expect([...suppressSegments(segments({ a: 3, b: 6, c: 20 }))]).toEqual([
      ['a', 'small'],
      ['b', 'complementary'],
    ]);
    expect([...suppressSegments(segments({ a: 3, b: 4, c: 20 }))]).toEqual([
      ['a', 'small'],
      ['b', 'small'],
    ]);
    expect([...suppressSegments(segments({ a: 5, b: 6 }))]).toEqual([]);
    expect([...suppressSegments(segments({ a: 0, b: 6 }))]).toEqual([]);
  });

  test('a part that its shown parent exceeds by fewer than the minimum is hidden', () => {
    expect(suppressSegments(segments({ a: 20 }), 5, 22).get('a')).toBe('complementary');
    expect(suppressSegments(segments({ a: 20 }), 5, 20).size).toBe(0);
  });

  test('nothing hidden can be worked out from what is shown', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(15), { minLength: 2, maxLength: 6 }), (sizes) => {
        const all = sizes.map((n, index) => ({ id: String(index), n }));
        const hidden = suppressSegments(all);
        const hiddenAnswers = all.reduce((sum, { id, n }) => sum + (hidden.has(id) ? n : 0), 0);
        const everybody = sizes.reduce((sum, n) => sum + n, 0);
        if (hidden.size > 0 && hidden.size < all.filter(({ n }) => n > 0).length)
          expect(hiddenAnswers).toBeGreaterThanOrEqual(Math.min(5, everybody));
      }),
    );
  });

  test('the minimum can be lowered to three, never further', () => {
    const isHidden = (n: number, minimum?: number): boolean => suppressSegments([{ id: 'own', n }], minimum).has('own');
    expect([isHidden(4), isHidden(5), isHidden(3, 1), isHidden(2, 1)]).toEqual([true, false, false, true]);
  });
});
