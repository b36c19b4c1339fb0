import type { Analysis } from '../../server/src/core/analyze.ts';

/** A row of the corpus's index. */
export interface Row {
  readonly file: string;
  /** Where the file was kept; its name says whether an editor would take it for a task definition. */
  readonly path: string;
  readonly group: string;
  readonly kind: string;
  readonly src: string;
}

export interface Judged extends Row {
  readonly analysis: Analysis;
}

/** The files that measure false alarms: of ordinary repositories, whole, and meant for AWS as they stand. */
export function isOrdinary({ group, kind, src, analysis }: Judged): boolean {
  const whole = src === 'head' || src === 'history-last';
  const plain = kind === 'register-input' || kind === 'describe-output' || kind === 'container-array';
  return group === 'wild' && whole && plain && analysis.tree.problems.length === 0;
}

export function withError({ analysis }: Judged): boolean {
  return analysis.findings.some(({ severity }) => severity === 'error');
}
