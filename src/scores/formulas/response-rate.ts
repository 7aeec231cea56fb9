// Response rates as AAPOR's Standard Definitions have them: https://aapor.org/standards-and-ethics/standard-definitions/.

/** Counts by disposition. */
export interface Dispositions {
  /** Complete and partial interviews. */
  readonly complete: number;
  readonly partial?: number;
  readonly refused?: number;
  readonly nonContact?: number;
  readonly other?: number;
  /** Unknown whether there is an eligible household, or person. */
  readonly unknownHousehold?: number;
  readonly unknownOther?: number;
}

/** Each 0–1; absent where nobody is in its denominator. */
export interface ResponseRates {
  /** Complete of all, unknown eligibility counted as eligible. */
  readonly rr1?: number;
  /** Complete and partial of all. */
  readonly rr2?: number;
  /** Complete of all, the share `eligible` of the unknown counted. */
  readonly rr3?: number;
  readonly rr4?: number;
  /** Complete of the known eligible. */
  readonly rr5?: number;
  readonly rr6?: number;
}

/**
 * RR1 to RR6, each 0–1 and absent without anybody in its denominator; of one person 0 or 1. AAPOR's Standard Definitions.
 *
 * @param eligible estimated eligible share of the unknown, 0–1 (for RR3 and RR4)
 */
export function aaporRates(dispositions: Dispositions, eligible = 1): ResponseRates {
  const { complete, partial = 0, refused = 0, nonContact = 0, other = 0, unknownHousehold = 0, unknownOther = 0 } = dispositions;
  const known = complete + partial + refused + nonContact + other;
  const unknown = unknownHousehold + unknownOther;
  const rates = (denominator: number): readonly [number, number] | undefined =>
    denominator > 0 ? [complete / denominator, (complete + partial) / denominator] : undefined;
  const all = rates(known + unknown);
  const estimated = rates(known + eligible * unknown);
  const knownOnly = rates(known);
  return {
    ...(all && { rr1: all[0], rr2: all[1] }),
    ...(estimated && { rr3: estimated[0], rr4: estimated[1] }),
    ...(knownOnly && { rr5: knownOnly[0], rr6: knownOnly[1] }),
  };
}

/**
 * The rates of a list of invited people, all of whom are eligible: whoever gave no answer is a non-contact. Undefined when the invitations
 * are unknown (never 100 %), none, or fewer than the answers.
 */
export function ratesOfInvited(complete: number, partial: number, invited: number | undefined): ResponseRates | undefined {
  if (invited === undefined || invited <= 0 || complete + partial > invited) return undefined;
  return aaporRates({ complete, partial, nonContact: invited - complete - partial });
}
