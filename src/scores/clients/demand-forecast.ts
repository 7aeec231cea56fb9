// What the clients are likely to order next, and how their value stands to their health.
import { fold } from '../../reading/words/fold';
import type { RegisterRecord } from '../../reading/records';
import { type FieldId, fieldOf } from '../../registers/catalogue';
import type { ClientHealth } from './client-health';
import { type Exposure, expectedMonetaryValue, riskExposure } from '../formulas/risk-exposure';
import type { Audit } from '../../audit/audit';

type Client = RegisterRecord<FieldId<'clients'>>;

export interface ForecastRow {
  readonly client: string;
  /** 0–1 */
  readonly likelihood: number;
  readonly value: number;
  readonly expected: number;
}

export interface DemandForecast {
  /** The largest expected value first. Clients without a likelihood or a value are left out. */
  readonly rows: readonly ForecastRow[];
  /** Clients in the register. */
  readonly read: number;
  /** Taken as independent; absent without rows. */
  readonly total?: Exposure;
}

/** Expected value p · V of each client, in currency, and their sum with its percentiles. Of no forecast there is no total. */
export function forecastDemand(clients: readonly Client[]): DemandForecast {
  const rows = clients.flatMap((record): ForecastRow[] => {
    const likelihood = record.share('forecastLikelihood');
    const value = record.money('forecastValue');
    if (likelihood === undefined || value === undefined || value <= 0 || likelihood < 0 || likelihood > 1) return [];
    return [{ client: record.text('name'), likelihood, value, expected: expectedMonetaryValue(likelihood, value) }];
  });
  rows.sort((a, b) => b.expected - a.expected);
  const total = riskExposure(rows.map(({ likelihood, value }) => ({ probability: likelihood, amount: value })));
  return { rows, read: clients.length, ...(rows.length > 0 && { total }) };
}

/** What a client's value and health ask for together. Unknown = there is no health to say. */
export type ValueStanding = 'protect' | 'keep' | 'watch' | 'serve' | 'unknown';

export interface ValueRow {
  readonly client: string;
  /** As the clients register says it, else the best tier of its stakeholders; '' where neither does. */
  readonly tier: string;
  readonly isKeyClient: boolean;
  readonly health: ClientHealth['health']['outcome'];
  readonly standing: ValueStanding;
}

/** Each client's value tier beside its health: where a valuable client does badly, act first. */
export function valueAgainstHealth(
  health: readonly ClientHealth[],
  registered: readonly Client[],
  { clients, people }: Pick<Audit, 'clients' | 'people'>,
): ValueRow[] {
  return health.map(({ client, health: { outcome } }) => {
    const record = registered.find((candidate) => clients.canonical(candidate.text('name')) === client);
    const own = people.persons.filter((person) => clients.ofPerson(person) === client);
    const tiers = own.flatMap((person) => person.record.choice('valueTier') ?? []).sort();
    const tier = record?.text('tier') || (tiers[0] ?? '');
    const isKeyClient = record?.yes('keyClient') === true || own.some((person) => person.record.yes('keyClient') === true);
    return { client, tier, isKeyClient, health: outcome, standing: standingOf(isKeyClient || isTopTier(tier), outcome) };
  });
}

/** Words for the highest tier, as the register of stakeholders knows them. */
const TOP_TIER: ReadonlySet<string> = topTierWords();

function topTierWords(): Set<string> {
  const words = fieldOf('stakeholders', 'valueTier')?.options?.['A'];
  return new Set(['A', ...(words?.en ?? []), ...(words?.zh ?? [])].map((word) => fold(word)));
}

function isTopTier(tier: string): boolean {
  return TOP_TIER.has(fold(tier));
}

/** Healthy is green; amber asks for care. */
function standingOf(isValuable: boolean, outcome: ClientHealth['health']['outcome']): ValueStanding {
  if (outcome.kind === 'insufficient') return 'unknown';
  if (outcome.band === 'green') return isValuable ? 'keep' : 'serve';
  return isValuable ? 'protect' : 'watch';
}
