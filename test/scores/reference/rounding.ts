// Rounding as people do it: halves away from zero, undisturbed by binary fractions.

/** 0.045 → 0.05 and 2.675 → 2.68 at 2 digits, although both are stored a trace lower. */
export function roundHalfUp(value: number, digits: number): number {
  const scaled = Math.abs(value) * 10 ** digits;
  const nudged = scaled + scaled * Number.EPSILON * 4;
  return (Math.sign(value) * Math.round(nudged)) / 10 ** digits;
}
