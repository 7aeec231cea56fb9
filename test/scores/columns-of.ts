// A matrix of answers, a row per person, as the columns that the product reads; undefined is no answer.

export function columnsOf(matrix: readonly (readonly (number | undefined)[])[]): Float64Array[] {
  const items = Math.max(0, ...matrix.map(({ length }) => length));
  return Array.from({ length: items }, (_, item) => Float64Array.from(matrix, (row) => row[item] ?? NaN));
}
