/** How often, and how long each time took. */
export interface Times {
  readonly mean: number;
  /** Standard deviation. */
  readonly deviation: number;
  readonly least: number;
  readonly most: number;
}

export function timesOf(measured: readonly number[]): Times {
  const mean = measured.reduce((sum, time) => sum + time, 0) / measured.length;
  const squares = measured.reduce((sum, time) => sum + (time - mean) ** 2, 0);
  return {
    mean,
    deviation: Math.sqrt(squares / Math.max(1, measured.length - 1)),
    least: Math.min(...measured),
    most: Math.max(...measured),
  };
}

/** The least of the values that this part of all does not exceed: 0.5 is the median. */
export function quantile(values: readonly number[], part: number): number {
  const inOrder = [...values].sort((a, b) => a - b);
  return inOrder[Math.max(0, Math.ceil(part * inOrder.length) - 1)] ?? Number.NaN;
}

/** A table of Markdown; all columns but the first are aligned to the right. */
export function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = headers.map((_, index) => (index === 0 ? '---' : '---:'));
  return `${[headers, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}
