import type { EffectiveMode, NetworkMode } from './platforms.ts';

/**
 * Members that AWS does not take in a network mode or on Fargate.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fault-injection.html
 */

export interface RefusedMember {
  /** What holds the member. */
  readonly level: 'task' | 'container' | 'volume';
  /** From the holder on, with dots. A list or text that is empty is taken everywhere. */
  readonly path: string;
  /** Only this value is refused; any value where nothing is given. */
  readonly only?: string | boolean;
  /** The rule that reports it. */
  readonly rule: string;
}

/** A member that AWS takes in some network modes only. */
export interface ModeMember extends RefusedMember {
  readonly refusedIn: readonly EffectiveMode[];
  /** It stands for something that is still wanted in the other mode, so removing it is not enough. */
  readonly needsReplacement?: true;
}

export const MODE_MEMBERS: readonly ModeMember[] = [
  { level: 'container', path: 'hostname', refusedIn: ['awsvpc'], rule: 'network-hostname-awsvpc' },
  { level: 'container', path: 'extraHosts', refusedIn: ['awsvpc', 'nat'], rule: 'network-extra-hosts-awsvpc' },
  { level: 'container', path: 'dnsServers', refusedIn: ['awsvpc', 'nat'], rule: 'network-dns-servers-awsvpc' },
  {
    level: 'container',
    path: 'disableNetworking',
    only: true,
    refusedIn: ['awsvpc', 'nat'],
    rule: 'network-disable-networking-awsvpc',
  },
  {
    level: 'task',
    path: 'proxyConfiguration',
    refusedIn: ['bridge', 'host', 'none', 'nat'],
    rule: 'proxy-network-mode',
  },
  {
    level: 'task',
    path: 'enableFaultInjection',
    only: true,
    refusedIn: ['bridge', 'none'],
    rule: 'network-fault-injection-mode',
  },
  {
    level: 'container',
    path: 'links',
    refusedIn: ['awsvpc', 'host', 'none', 'nat'],
    rule: 'network-links-mode',
    needsReplacement: true,
  },
  { level: 'container', path: 'portMappings', refusedIn: ['none'], rule: 'network-none-port-mappings' },
  {
    level: 'container',
    path: 'portMappings.containerPortRange',
    refusedIn: ['host'],
    rule: 'port-range-mode',
    needsReplacement: true,
  },
];

/** What is to go when the task gets this mode; without the members that are replaced. */
export const REFUSED_IN_MODE: Readonly<Record<NetworkMode, readonly RefusedMember[]>> = {
  awsvpc: removedIn('awsvpc'),
  bridge: removedIn('bridge'),
  host: removedIn('host'),
  none: removedIn('none'),
};

function removedIn(mode: NetworkMode): RefusedMember[] {
  return MODE_MEMBERS.filter(({ refusedIn, needsReplacement }) => refusedIn.includes(mode) && !needsReplacement);
}
