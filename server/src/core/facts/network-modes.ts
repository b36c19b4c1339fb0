import * as l10n from '@vscode/l10n';

/**
 * What the network modes mean for a task.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking.html and the pages below it,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-discovery.html (records),
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/container-instance-eni.html (ENI limits).
 */

export interface NetworkModeFacts {
  /** One or two sentences: what the mode is. */
  readonly summary: string;
  /** Aspect and what holds for it in this mode. */
  readonly facts: readonly (readonly [string, string])[];
  readonly page: string;
}

const GUIDE = 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/';

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
      return undefined;
  }
}

const where = () => l10n.t('Where');
const address = () => l10n.t('Address');
const ports = () => l10n.t('Ports');
const copies = () => l10n.t('Copies per instance');
const balancer = () => l10n.t('Load balancer');
const discovery = () => l10n.t('Service discovery');
const security = () => l10n.t('Security');
const speed = () => l10n.t('Speed');
const refused = () => l10n.t('AWS refuses');

function awsvpc(): NetworkModeFacts {
  return {
    summary: l10n.t(
      'The task gets an elastic network interface (ENI) of its own, with a private IP address and security groups, as if it were an instance in the VPC. Its containers share that interface and reach each other at `localhost`.',
    ),
    facts: [
      [
        where(),
        l10n.t(
          'Fargate (the only mode there), EC2 Linux, EC2 Windows except 2016, Managed Instances. Not on external instances.',
        ),
      ],
      [
        address(),
        l10n.t(
          'One private address per task. Only Fargate can add a public one; on EC2 the way out is a NAT gateway or VPC endpoints.',
        ),
      ],
      [
        ports(),
        l10n.t(
          'The container port itself; nothing is mapped. Leave `hostPort` out. Two containers of a task cannot listen on the same port.',
        ),
      ],
      [
        copies(),
        l10n.t(
          'Limited by the interfaces of the instance type (a c5.large has room for 2 tasks), many more with ENI trunking.',
        ),
      ],
      [balancer(), l10n.t('Target type `ip`.')],
      [discovery(), l10n.t('A, AAAA and SRV records. Service Connect works, TLS included.')],
      [security(), l10n.t('Security groups and VPC flow logs per task.')],
      [speed(), l10n.t('The fastest, together with `host`.')],
      [refused(), l10n.t('`links`, `hostname`, `extraHosts`, `dnsServers` and `disableNetworking`.')],
    ],
    page: `${GUIDE}task-networking-awsvpc.html`,
  };
}

function bridge(): NetworkModeFacts {
  return {
    summary: l10n.t(
      'The containers are attached to Docker’s virtual network on the instance, each with an address behind NAT, and ports of the instance are forwarded to them. On Linux this is what AWS assumes when `networkMode` is absent.',
    ),
    facts: [
      [where(), l10n.t('EC2 Linux and external instances. Not on Fargate, Managed Instances or Windows.')],
      [
        address(),
        l10n.t('The address of the instance. The containers of a task do not share `localhost`; `links` connect them.'),
      ],
      [
        ports(),
        l10n.t(
          'Fixed: `hostPort` names a port of the instance. Dynamic: with `hostPort` 0 or absent, each task gets a free port, normally 32768–60999.',
        ),
      ],
      [copies(), l10n.t('One with a fixed host port, many with dynamic ports.')],
      [
        balancer(),
        l10n.t(
          'Target type `instance`. With dynamic ports the security group of the instance has to let the whole range in.',
        ),
      ],
      [discovery(), l10n.t('SRV records only. Service Connect works, without TLS.')],
      [security(), l10n.t('Security groups and flow logs see the instance, not the task; all tasks share one bridge.')],
      [speed(), l10n.t('The slowest: every packet passes the virtual bridge and NAT.')],
      [refused(), l10n.t('`proxyConfiguration`.')],
    ],
    page: `${GUIDE}networking-networkmode-bridge.html`,
  };
}

function host(): NetworkModeFacts {
  return {
    summary: l10n.t(
      'The containers use the network of the instance directly: no address of their own, no isolation, nothing mapped.',
    ),
    facts: [
      [where(), l10n.t('EC2 Linux, external instances and Managed Instances. Not on Fargate or Windows.')],
      [
        address(),
        l10n.t(
          'The address of the instance; containers reach each other, and every service of the instance, at `localhost`.',
        ),
      ],
      [
        ports(),
        l10n.t(
          'The container port is the port of the instance. Leave `hostPort` out or repeat the number; there are no dynamic ports.',
        ),
      ],
      [copies(), l10n.t('One per port: two tasks cannot listen on the same port of an instance.')],
      [balancer(), l10n.t('Target type `instance`.')],
      [discovery(), l10n.t('SRV records only. No Service Connect.')],
      [
        security(),
        l10n.t(
          'A container reaches what listens on the loopback of the instance. AWS advises against running as root in this mode.',
        ),
      ],
      [speed(), l10n.t('As fast as the instance: neither bridge nor NAT.')],
      [refused(), l10n.t('`links`, `proxyConfiguration` and `net.*` in `systemControls`.')],
    ],
    page: `${GUIDE}networking-networkmode-host.html`,
  };
}

function none(): NetworkModeFacts {
  return {
    summary: l10n.t(
      'The containers have a loopback device and no connection to anything. For work on mounted data that neither needs a network nor should have one.',
    ),
    facts: [
      [where(), l10n.t('EC2 Linux and external instances. Not on Fargate, Managed Instances or Windows.')],
      [address(), l10n.t('None. Not even the containers of the task reach each other.')],
      [ports(), l10n.t('None: port mappings are refused.')],
      [copies(), l10n.t('As many as CPU and memory allow.')],
      [balancer(), l10n.t('Not possible. The same holds for service discovery, Service Connect and ECS Exec.')],
      [refused(), l10n.t('`portMappings`, `links` and `proxyConfiguration`.')],
    ],
    page: `${GUIDE}task-networking.html`,
  };
}
