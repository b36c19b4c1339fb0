import type { NetworkMode } from './platforms.ts';

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

/** Members that only some network modes take, beside `links` and `portMappings`, which need more than to go. */
export const REFUSED_IN_MODE: Readonly<Record<NetworkMode, readonly RefusedMember[]>> = {
  awsvpc: [
    { level: 'container', path: 'hostname', rule: 'network-hostname-awsvpc' },
    { level: 'container', path: 'extraHosts', rule: 'network-extra-hosts-awsvpc' },
    { level: 'container', path: 'dnsServers', rule: 'network-dns-servers-awsvpc' },
    { level: 'container', path: 'disableNetworking', only: true, rule: 'network-disable-networking-awsvpc' },
  ],
  bridge: [
    { level: 'task', path: 'proxyConfiguration', rule: 'proxy-network-mode' },
    { level: 'task', path: 'enableFaultInjection', only: true, rule: 'network-fault-injection-mode' },
  ],
  host: [{ level: 'task', path: 'proxyConfiguration', rule: 'proxy-network-mode' }],
  none: [
    { level: 'task', path: 'proxyConfiguration', rule: 'proxy-network-mode' },
    { level: 'task', path: 'enableFaultInjection', only: true, rule: 'network-fault-injection-mode' },
    { level: 'container', path: 'portMappings', rule: 'network-none-port-mappings' },
  ],
};
