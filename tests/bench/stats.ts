/** Of a sample: nearest rank, so that every figure is one that was measured. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export interface Spread {
  p25: number;
  p50: number;
  p75: number;
}

export function spread(values: readonly number[]): Spread {
  return { p25: quantile(values, 0.25), p50: median(values), p75: quantile(values, 0.75) };
}

/** How fast y grows with x, by least squares in log-log: 1 is in proportion, 2 by the square. */
export function slope(points: readonly (readonly [x: number, y: number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (nth: 0 | 1) => logs.reduce((sum, one) => sum + one[nth], 0) / logs.length;
  const [mx, my] = [mean(0), mean(1)];
  const both = logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  return both / logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
}
