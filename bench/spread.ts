/** The median of some figures, and the smallest and largest beside it. */
export function spread(values: readonly number[]): { median: number; text: string } {
  const sorted = values.toSorted((a, b) => a - b).map(Math.round);
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  return { median, text: `${median} (${sorted[0]}-${sorted.at(-1)})` };
}
