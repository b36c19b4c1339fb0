import type { Analysis } from '../analyze.ts';
import type { EffectiveMode, LaunchType } from '../facts/platforms.ts';
import type { DocumentKind } from '../model/task.ts';

/** What a document is, and where its task runs as far as that is known. */
export interface Status {
  readonly kind: Exclude<DocumentKind, 'unrecognized'>;
  readonly launchTypes: readonly LaunchType[];
  /** The mode that the containers get, what AWS assumes included. */
  readonly networkMode?: EffectiveMode;
}

/** Undefined for what is no task definition. */
export function status({ kind, task }: Analysis): Status | undefined {
  if (!task || kind === 'unrecognized') return undefined;
  return { kind, launchTypes: [...new Set(task.launchTypes)], ...(task.mode && { networkMode: task.mode }) };
}
