// The scores of a whole workbook: sheets as people keep them, read, audited and scored.
import { pastMeasures, presentedHealth } from '../../src/scores/past/past-measures';
import { AS_OF, day, issues, log, milestones, plan, type Rows, risks, scored, stakeholders, workbook } from './whole-workbook';

describe('a whole workbook', () => {
  const scores = scored(workbook);

  test('risks: active ones by band, threats and opportunities apart', () => {
    expect(scores.risks.active.map(({ record, band }) => [record.text('id'), band])).toEqual([
      ['R1', 'top'],
      ['R3', 'high'],
      ['R2', 'medium'],
    ]);
    expect(scores.risks).toMatchObject({ closed: 1, unrated: 0, exposure: { risks: 2, worst: 1400 }, upside: { risks: 1, worst: 500 } });
    expect(scores.risks.matrix.bandOf(5, 5)).toBe('top');
    expect(scores.risks.matrix.bandOf(1, 1)).toBe('low');
    const curve = scores.risks.exposure?.curve ?? [];
    expect(curve.at(-1)?.probability).toBeCloseTo(1, 9);
    curve.forEach(({ probability }, index) => {
      expect(probability).toBeGreaterThan(curve[index - 1]?.probability ?? 0);
    });
  });

  test('stakeholders: quadrant and the pair of engagement levels', () => {
    expect(scores.stakeholders.map(({ person, quadrant }) => [person.name, quadrant])).toEqual([
      ['Wang Fang', 'manageClosely'],
      ['Li Wei', 'keepInformed'],
      ['Erik Berg', 'keepSatisfied'],
      ['Paula Own', 'monitor'],
    ]);
    expect(scores.stakeholders[2]?.gap).toMatchObject({ from: 'unaware', to: 'neutral', task: 'inform' });
  });

  test('contact: on time of closed slots; a line on request has no score', () => {
    const [weekly, onRequest] = scores.communication.byLine;
    expect(weekly?.compliance.score).toMatchObject({ measure: 'onTimeContact', n: 5, outcome: { kind: 'value', value: 0.8 } });
    expect(onRequest?.compliance.score.outcome).toEqual({ kind: 'insufficient', reason: 'noData' });
    expect(scores.communication.byClient.get('Nordwind')?.overall.score.outcome.kind).toBe('insufficient');
  });

  test('delivery: internal milestones do not count, and those ahead are not due', () => {
    expect(scores.delivery.overall.onTime).toMatchObject({ n: 2, outcome: { kind: 'value', value: 0.5 } });
    expect(scores.delivery.overall.firstPass).toMatchObject({ n: 2, outcome: { value: 0.5 } });
  });

  test('changes: approval of decided ones, and who holds the open one', () => {
    expect(scores.changes.approvalRate).toMatchObject({ n: 2, outcome: { value: 0.5 } });
    expect(scores.changes.open.map(({ id, side, workingDays }) => [id, side, workingDays])).toEqual([['C3', 'client', 8]]);
    expect(scores.changes.ledger.map(({ id, side, workingDays }) => [id, side, workingDays])).toEqual([
      ['C3', 'client', 8],
      ['C1', 'client', 5],
      ['C1', 'us', 2],
      ['C2', 'client', 2],
      ['C3', 'us', 2],
      ['C2', 'us', 1],
    ]);
    expect(scores.changes.ledgerDays).toEqual({ us: 5, client: 15 });
    expect(scores.changes.cumulative).toEqual([{ day: day('2026-05-13'), days: 5, cost: 1000 }]);
  });

  test('issues: complaints apart, an open one past its date late now', () => {
    expect(scores.issues.complaints.acknowledged).toMatchObject({ n: 2, outcome: { value: 0.5 } });
    expect(scores.issues.complaints.resolved).toMatchObject({ n: 2, outcome: { value: 0.5 } });
    expect(scores.issues.all.pareto[0]).toMatchObject({ id: 'Service', count: 2 });
  });

  test('demand and value: likelihood times value, tier beside health', () => {
    expect(scores.forecast.rows.map(({ client, expected }) => [client, expected])).toEqual([
      ['Hua Xing', 10_000],
      ['Nordwind', 2000],
    ]);
    expect(scores.forecast.total?.expected).toBe(12_000);
    expect(scores.values.map(({ client, tier, isKeyClient, standing }) => [client, tier, isKeyClient, standing])).toEqual([
      ['Hua Xing', 'A', true, 'protect'],
      ['Nordwind', 'B', false, 'unknown'],
    ]);
  });

  test('health: parts that have data, reweighted; too few of them give no score', () => {
    const [huaXing, nordwind] = scores.clients;
    expect(huaXing?.health).toMatchObject({ coverage: 0.7, missing: ['satisfaction'], outcome: { kind: 'scored' } });
    expect(nordwind?.health.outcome.kind).toBe('insufficient');
    expect(nordwind?.health.missing).toContain('delivery');
  });

  test('health: every point since the last presented review is explained', () => {
    const before = scores.clients[0]?.health;
    if (before?.outcome.kind !== 'scored') throw new Error('no health to compare with');
    const late = [...log.slice(0, -1)];
    const now = scored(
      { ...workbook, 'Communication log': late },
      new Map([['Hua Xing', { score: before.outcome.score, contributions: before.contributions }]]),
    );
    const change = now.clients[0]?.change;
    expect(change?.points).toBeLessThan(0);
    expect(change?.explained.map(({ part }) => part)).toEqual(['communication']);
    expect(change?.explained.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(change?.points ?? NaN, 9);
  });
});

describe('what history keeps', () => {
  test('gives back the health of each client with the weights used', () => {
    const scores = scored(workbook);
    const past = { asOf: AS_OF, presented: true, schema: 1, run: 1, measures: pastMeasures(scores), findings: [], baseline: [] };
    const before = presentedHealth(past);
    const health = scores.clients[0]?.health;
    expect([...before.keys()]).toEqual(['Hua Xing']);
    expect(health?.outcome).toMatchObject({ kind: 'scored', score: before.get('Hua Xing')?.score });
    expect(scored(workbook, before).clients[0]?.change).toEqual({ points: 0, explained: [] });
  });

  test('keeps no figure that could not be computed', () => {
    expect(pastMeasures(scored({}))).toEqual([]);
    expect(presentedHealth(undefined).size).toBe(0);
  });
});

describe('what holds a client at amber', () => {
  const told = (identifiedOn: string, extraLog: Rows = []) =>
    scored({
      Stakeholders: stakeholders,
      'Communication plan': plan,
      'Communication log': [...log, ...extraLog],
      Milestones: milestones.slice(0, 2),
      Issues: issues.slice(0, 2),
      Risks: [
        [
          'Risk ID',
          'Risk title',
          'Probability',
          'Impact',
          'Response',
          'Owner',
          'Status',
          'Client',
          'Client facing',
          'Identified on',
          'Affected parties',
        ],
        ['R1', 'Data centre is late', 5, 5, 'Mitigate', 'Paula Own', 'Open', 'Hua Xing', 'Yes', day(identifiedOn), 'Wang Fang'],
        ...['R2', 'R3', 'R4', 'R5'].map((id) => [
          id,
          `Small ${id}`,
          1,
          1,
          'Accept',
          'Paula Own',
          'Open',
          'Hua Xing',
          'No',
          day('2026-05-01'),
          '',
        ]),
      ],
    }).clients[0]?.health.outcome;

  test('a key person of whom no record says that a top risk was told', () => {
    expect(told('2026-05-20')).toMatchObject({ band: 'amber', cappedBy: ['keyPersonUntoldOfRisk'] });
  });

  test('not while there is still time to tell', () => {
    expect(told('2026-06-12')).toMatchObject({ band: 'green', cappedBy: [] });
  });

  test('not once a record cites it', () => {
    expect(told('2026-05-20', [[day('2026-06-02'), 'P1', 'Wang Fang', 'E-mail', 'out', 'About R1']])).toMatchObject({ band: 'green' });
  });
});

describe('a workbook with little in it', () => {
  test('scores nothing, and breaks on nothing', () => {
    const scores = scored({});
    expect(scores).toMatchObject({ surveys: [], stakeholders: [], clients: [], values: [] });
    expect(scores.communication.overall.score.outcome).toEqual({ kind: 'insufficient', reason: 'noLog' });
    expect(scores.delivery.overall.onTime.outcome).toEqual({ kind: 'insufficient', reason: 'noData' });
  });

  test('without a log contact is not judged, and nobody is called untold', () => {
    const scores = scored({ Stakeholders: stakeholders, 'Communication plan': plan, Risks: risks });
    expect(scores.communication.overall.score.outcome).toEqual({ kind: 'insufficient', reason: 'noLog' });
    expect(scores.clients.every(({ health }) => health.outcome.kind === 'insufficient')).toBe(true);
  });

  test('holds no number that is none', () => {
    const found: string[] = [];
    const search = (value: unknown, path: string, depth: number): void => {
      if (typeof value === 'number' && !Number.isFinite(value)) found.push(path);
      if (
        depth > 6 ||
        typeof value !== 'object' ||
        value === null ||
        path.endsWith('record') ||
        path.endsWith('person') ||
        path.endsWith('line')
      )
        return;
      for (const [key, inner] of value instanceof Map ? value : Object.entries(value)) search(inner, `${path}.${String(key)}`, depth + 1);
    };
    for (const some of [workbook, { Stakeholders: stakeholders }, { Risks: risks }, {}]) search(scored(some), '', 0);
    expect(found).toEqual([]);
  });
});
