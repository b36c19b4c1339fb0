import * as l10n from '@vscode/l10n';
import { type FactTable, GUIDE, PAGES, type PageLink } from './fact-table.ts';
import { MAX_RESERVED_PORTS, PROMETHEUS_PORT, RESERVED_PORTS } from './ports.ts';

/**
 * What members about the network mean in each mode.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ProxyConfiguration.html
 */

export interface MemberFacts {
  readonly table: FactTable;
  readonly more: readonly PageLink[];
}

/** The facts of a member such as `PortMapping.hostPort` in the person's language. */
export function networkingMemberFacts(member: string): MemberFacts | undefined {
  const rows = ROWS[member]?.();
  return rows && { table: { header: ['', l10n.t('What it means')], rows }, more: MORE[member]?.() ?? [PAGES.modes()] };
}

type Rows = [string, string][];

const ROWS: Readonly<Record<string, () => Rows>> = {
  'ContainerDefinition.portMappings': portMappings,
  'PortMapping.containerPort': containerPort,
  'PortMapping.hostPort': hostPort,
  'PortMapping.protocol': protocol,
  'PortMapping.name': portName,
  'PortMapping.appProtocol': appProtocol,
  'PortMapping.containerPortRange': containerPortRange,
  'ContainerDefinition.links': links,
  'ContainerDefinition.hostname': hostname,
  'RegisterTaskDefinitionRequest.proxyConfiguration': proxyConfiguration,
};

const MORE: Readonly<Record<string, () => PageLink[]>> = {
  'ContainerDefinition.portMappings': () => [PAGES.modes(), PAGES.loadBalancer(), PAGES.discovery(), PAGES.connect()],
  'PortMapping.name': () => [PAGES.connect()],
  'PortMapping.appProtocol': () => [PAGES.connect()],
  'ContainerDefinition.links': () => [[l10n.t('Network mode bridge'), `${GUIDE}networking-networkmode-bridge.html`]],
  'RegisterTaskDefinitionRequest.proxyConfiguration': () => [PAGES.connect()],
};

function portMappings(): Rows {
  return [
    ['`awsvpc`', l10n.t('The port is open at the address of the task. Target type `ip`; A, AAAA and SRV records.')],
    [
      '`bridge`',
      l10n.t('A port of the instance, static or dynamic, is forwarded to it. Target type `instance`; SRV records.'),
    ],
    ['`host`', l10n.t('The port is open on the instance itself. Target type `instance`; SRV records.')],
    ['NAT (Windows)', l10n.t('As in `bridge`. Target type `instance`; SRV records.')],
    ['`none`', l10n.t('AWS refuses port mappings.')],
  ];
}

function containerPort(): Rows {
  return [
    ['`awsvpc`', l10n.t('Reached at the address of the task. Once per protocol in the whole task.')],
    ['`bridge`', l10n.t('Private to the container, so several containers may use the same number.')],
    ['`host`', l10n.t('Taken from the instance itself: one task per port and instance.')],
    ['NAT (Windows)', l10n.t('Private to the container, so several containers may use the same number.')],
    ['`none`', l10n.t('AWS refuses port mappings.')],
  ];
}

function hostPort(): Rows {
  return [
    ['`awsvpc`', l10n.t('Absent, or the number of `containerPort`. AWS refuses another one.')],
    [
      '`bridge`',
      l10n.t(
        'Static: 1–65535, best below 32768, and one copy per instance. Dynamic: 0 or absent gives a free port, normally 32768–60999, otherwise 49153–65535, and many copies.',
      ),
    ],
    ['`host`', l10n.t('Absent, or the number of `containerPort`. AWS refuses another one.')],
    ['NAT (Windows)', l10n.t('As in `bridge`; dynamic ports are 49152–65535.')],
    ['`none`', l10n.t('AWS refuses port mappings.')],
    [l10n.t('Never free'), reservedPorts()],
  ];
}

function reservedPorts(): string {
  return l10n.t(
    'TCP ports of the instance that are taken: {0} on Linux, and {1} while the agent offers its metrics to Prometheus; {2} on Windows. An instance keeps at most {3} static ports.',
    RESERVED_PORTS.linux.filter((port) => port !== PROMETHEUS_PORT).join(', '),
    PROMETHEUS_PORT,
    RESERVED_PORTS.windows.join(', '),
    MAX_RESERVED_PORTS,
  );
}

function protocol(): Rows {
  return [
    ['`tcp`', l10n.t('What an absent member means. Service Connect carries nothing else.')],
    ['`udp`', l10n.t('Counted apart from TCP: a port may be mapped once for each of the two.')],
    [
      l10n.t('Both on one port'),
      l10n.t('AWS registers it, but a service with a load balancer on that port is refused.'),
    ],
  ];
}

function portName(): Rows {
  return [
    ['`awsvpc`', l10n.t('A service names the port by it, for Service Connect (with TLS too) and VPC Lattice.')],
    ['`bridge`', l10n.t('A service names the port by it, for Service Connect without TLS.')],
    ['`host`, `none`', l10n.t('There is no Service Connect here.')],
    ['Windows', l10n.t('There is no Service Connect here.')],
    [l10n.t('Limits'), l10n.t('Each name once in the whole task.')],
  ];
}

function appProtocol(): Rows {
  return [
    ['`awsvpc`, `bridge`', l10n.t('What the Service Connect proxy speaks on this port, which needs a `name` for it.')],
    ['`host`', l10n.t('Has no effect: there is no Service Connect here.')],
    ['`none`', l10n.t('AWS refuses port mappings.')],
    ['Windows', l10n.t('There is no Service Connect here.')],
  ];
}

function containerPortRange(): Rows {
  return [
    ['`awsvpc`', l10n.t('The same ports are open at the address of the task.')],
    [
      '`bridge`',
      l10n.t('The agent (1.67.0 or newer) gives each port a free one of the instance; `hostPort` is not allowed.'),
    ],
    ['`host`, `none`', l10n.t('AWS refuses it.')],
    [l10n.t('Limits'), l10n.t('At most 100 ranges per container. Ranges of one protocol must not overlap.')],
  ];
}

function links(): Rows {
  return [
    ['`bridge`', l10n.t('Another container of the task is reachable under its name. Docker calls links outdated.')],
    ['`awsvpc`, `host`', l10n.t('AWS refuses them. The containers reach each other at `localhost`.')],
    ['`none`', l10n.t('AWS refuses them. No container reaches another.')],
    ['Windows', l10n.t('Not available.')],
    ['Service Connect', l10n.t('Does not work together with links.')],
  ];
}

function hostname(): Rows {
  return [
    ['`bridge`, `host`, `none`', l10n.t('The container sees this name as its own; nobody else is told of it.')],
    ['`awsvpc`', l10n.t('AWS refuses it: the VPC gives the name.')],
    ['Fargate', l10n.t('Not available.')],
    [l10n.t('Managed Instances'), l10n.t('Not available.')],
    ['Service Connect', l10n.t('In `bridge` it does not work together with `hostname`.')],
  ];
}

function proxyConfiguration(): Rows {
  return [
    ['`awsvpc`', l10n.t('The traffic of the task passes the App Mesh proxy. EC2 Linux and Fargate Linux only.')],
    ['`bridge`, `host`, `none`', l10n.t('AWS refuses it.')],
    [l10n.t('ECS agent'), l10n.t('1.26.0 or newer; on Fargate platform version 1.3.0 or newer.')],
    ['App Mesh', l10n.t('Ended on 2026-09-30. Remove the member; Service Connect is what AWS offers in its place.')],
  ];
}
