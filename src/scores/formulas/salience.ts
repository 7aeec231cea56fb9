// Stakeholder classes: power–interest quadrant, salience, and the way from current to desired engagement.

export type PowerInterestQuadrant = 'manageClosely' | 'keepSatisfied' | 'keepInformed' | 'monitor';

/** From this rating on a 1–5 scale, power or interest is high. */
const HIGH_FROM = 4;

/** Mendelow 1991, "Environmental Scanning". Undefined when either rating is missing. */
export function powerInterestQuadrant(
  power: number | undefined,
  interest: number | undefined,
  highFrom = HIGH_FROM,
): PowerInterestQuadrant | undefined {
  if (power === undefined || interest === undefined) return undefined;
  if (power >= highFrom) return interest >= highFrom ? 'manageClosely' : 'keepSatisfied';
  return interest >= highFrom ? 'keepInformed' : 'monitor';
}

export type SalienceClass = 'dormant' | 'discretionary' | 'demanding' | 'dominant' | 'dangerous' | 'dependent' | 'definitive' | 'none';

/** Indexed by power (4) + legitimacy (2) + urgency (1). */
const SALIENCE = ['none', 'demanding', 'discretionary', 'dependent', 'dormant', 'dangerous', 'dominant', 'definitive'] as const;

/** Mitchell, Agle & Wood 1997, Academy of Management Review 22(4), 853–886, https://doi.org/10.5465/amr.1997.9711022105. */
export function salienceClass(power: boolean, legitimacy: boolean, urgency: boolean): SalienceClass {
  return SALIENCE[(power ? 4 : 0) + (legitimacy ? 2 : 0) + (urgency ? 1 : 0)] ?? 'none';
}

/** In the order of the stakeholder engagement assessment matrix (PMBOK). */
export const ENGAGEMENT_LEVELS = ['unaware', 'resistant', 'neutral', 'supportive', 'leading'] as const;
export type EngagementLevel = (typeof ENGAGEMENT_LEVELS)[number];

/** inform – they don't know of it yet · persuade – they oppose it · strengthen – they could do more · keep – they are there or beyond */
export type EngagementTask = 'inform' | 'persuade' | 'strengthen' | 'keep';

export interface EngagementGap {
  readonly from: EngagementLevel;
  readonly to: EngagementLevel;
  /** Levels to go, −4 to 4. Ordinal: a number of steps, not a distance. */
  readonly steps: number;
  readonly task: EngagementTask;
}

/** The pair says more than the number: unaware → supportive is a task of information, resistant → supportive one of persuasion. */
export function engagementGap(current: EngagementLevel | undefined, desired: EngagementLevel | undefined): EngagementGap | undefined {
  if (current === undefined || desired === undefined) return undefined;
  const steps = ENGAGEMENT_LEVELS.indexOf(desired) - ENGAGEMENT_LEVELS.indexOf(current);
  return { from: current, to: desired, steps, task: taskOf(current, steps) };
}

function taskOf(current: EngagementLevel, steps: number): EngagementTask {
  if (steps <= 0) return 'keep';
  if (current === 'unaware') return 'inform';
  return current === 'resistant' ? 'persuade' : 'strengthen';
}
