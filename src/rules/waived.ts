// Sets findings apart that the PM has waived; says which waivers hold, have run out, or fit no finding any more.
import { holdsOn, type Waiver, type WaiverState } from '../setup/waivers';
import type { SerialDay } from '../workbook/serial-date';
import type { Finding } from './finding';
import { ruleOfKey } from './finding-key';
import { matterOf, speaksForMany } from './for-many';

export interface WaivedFindings {
  readonly findings: readonly Finding[];
  readonly waived: readonly { readonly finding: Finding; readonly waiver: Waiver }[];
  readonly waivers: readonly { readonly waiver: Waiver; readonly state: WaiverState }[];
}

/** What tells whether a waiver still has its finding. */
export interface Standing {
  /** Findings that are parked: neither shown nor gone. */
  readonly parked: readonly Finding[];
  /** Whether the rule could find anything, in all tabs, or there is no such rule; one that did not run says nothing about its waivers. */
  readonly isSettled: (rule: string) => boolean;
}

export function applyWaivers(
  all: readonly Finding[],
  waivers: readonly Waiver[],
  { parked, isSettled }: Standing,
  asOf: SerialDay,
): WaivedFindings {
  const holding = new Map(waivers.filter((waiver) => holdsOn(waiver, asOf)).map((waiver) => [waiver.key, waiver]));
  const keys = new Set([...all, ...parked].map(({ key }) => key));
  const findings: Finding[] = [];
  const waived: { finding: Finding; waiver: Waiver }[] = [];
  for (const finding of all) {
    const waiver = holding.get(finding.key);
    if (waiver) waived.push({ finding, waiver });
    else findings.push(finding);
  }
  const forMany = new Set([...all, ...parked].filter(speaksForMany).map(({ key }) => matterOf(key)));
  const state = (waiver: Waiver): WaiverState => {
    if (!keys.has(waiver.key) && !forMany.has(matterOf(waiver.key)) && isSettled(ruleOfKey(waiver.key))) return 'orphaned';
    return holdsOn(waiver, asOf) ? 'active' : 'expired';
  };
  return { findings, waived, waivers: waivers.map((waiver) => ({ waiver, state: state(waiver) })) };
}
