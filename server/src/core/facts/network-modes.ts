import type { PageLink } from './fact-table.ts';
import { awsvpc } from './network-modes/awsvpc.ts';
import { bridge } from './network-modes/bridge.ts';
import { host } from './network-modes/host.ts';
import { nat } from './network-modes/nat.ts';
import { none } from './network-modes/none.ts';

/**
 * What the network modes mean for a task.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking.html and the pages below it,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html (target types),
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-discovery.html (records),
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/container-instance-eni.html (ENI limits).
 */

export interface NetworkModeFacts {
  /** One or two sentences: what the mode is. */
  readonly summary: string;
  /** Aspect and what holds for it in this mode. */
  readonly facts: readonly (readonly [string, string])[];
  readonly page: string;
  /** Where to read on. */
  readonly more: readonly PageLink[];
}

/** The facts of a mode in the person's language, or undefined for a word that is no mode. */
export function networkModeFacts(mode: string): NetworkModeFacts | undefined {
  switch (mode) {
    case 'awsvpc':
      return awsvpc();
    case 'bridge':
      return bridge();
    case 'host':
      return host();
    case 'none':
      return none();
    default:
      return isNatLabel(mode) ? nat() : undefined;
  }
}

/** Whether this is a label of the mode that Windows has without `networkMode`; none of them is a value of the API. */
export function isNatLabel(word: string): boolean {
  return word === 'default' || word.toLowerCase() === 'nat';
}
