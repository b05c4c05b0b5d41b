/** The value below which this part of the samples lies; undefined where there are none. */
export function quantile(samples: readonly number[], part: number): number | undefined {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}

export const median = (samples: readonly number[]) => quantile(samples, 0.5);

/** Milliseconds as a table shows them: finer where they are few. */
export function ms(value: number | undefined): string | undefined {
  if (value === undefined) return undefined;
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
}

/** How many samples there are, their p50 and their p95, as three cells of a table. */
export const spread = (samples: readonly number[]) => [
  samples.length,
  ms(median(samples)),
  ms(quantile(samples, 0.95)),
];

/** The heads of what `spread` gives. */
export const spreadColumns = ['samples', 'p50 ms', 'p95 ms'];

/** Those that are there. */
export const present = <T>(values: readonly (T | undefined)[]): T[] =>
  values.filter((value): value is T & {} => value !== undefined);
