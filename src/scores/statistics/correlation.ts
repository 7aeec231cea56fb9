// How two measures go together.

/** Pearson's r of the pairs, −1 to 1; undefined for fewer than two pairs or when one side is constant. */
export function correlation(pairs: readonly (readonly [number, number])[]): number | undefined {
  const n = pairs.length;
  const [first] = pairs;
  if (!first || pairs.every(([x]) => x === first[0]) || pairs.every(([, y]) => y === first[1])) return undefined;
  const meanX = pairs.reduce((sum, [x]) => sum + x, 0) / n;
  const meanY = pairs.reduce((sum, [, y]) => sum + y, 0) / n;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (const [x, y] of pairs) {
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
    xy += (x - meanX) * (y - meanY);
  }
  return Math.min(1, Math.max(-1, xy / Math.sqrt(xx * yy)));
}
