/** A mutant that no test can catch, because no document shows the difference. */
export interface Equivalent {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

export const EQUIVALENT: readonly Equivalent[] = [];
