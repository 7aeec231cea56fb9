// What a change moves, as its row states it: shared by the rules that only matter when cost, days, scope or baseline move.
import type { RegisterRecord } from '../../reading/records';
import type { FieldId } from '../../registers/catalogue';

type Change = RegisterRecord<FieldId<'changes'>>;

/** The impacts that an analysis has to state; "none" and 0 state one. */
export const STATED_IMPACTS = ['scheduleImpact', 'costImpact', 'scopeImpact', 'qualityImpact', 'resourceImpact'] as const;

/** Whether the row states the impact, be it that there is none. */
export function isStated(change: Change, field: FieldId<'changes'>): boolean {
  return !change.isBlank(field) || change.saysNone(field);
}

/** 'moves' – an impact on days, cost, scope or baseline is stated · 'nothing' – impacts are stated and none moves anything · 'unstated' – the row says nothing. */
export function impactOf(change: Change): 'moves' | 'nothing' | 'unstated' {
  const isMoved =
    (change.days('scheduleImpact') ?? 0) !== 0 ||
    (change.money('costImpact') ?? 0) !== 0 ||
    (!change.isBlank('scopeImpact') && !change.saysNone('scopeImpact')) ||
    change.yes('baselineUpdated') === true;
  if (isMoved) return 'moves';
  return (['scheduleImpact', 'costImpact', 'scopeImpact'] as const).some((field) => isStated(change, field)) ? 'nothing' : 'unstated';
}
