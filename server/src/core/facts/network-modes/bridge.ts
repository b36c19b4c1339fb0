import * as l10n from '@vscode/l10n';
import { GUIDE, labelled, PAGES } from '../fact-table.ts';
import type { NetworkModeFacts } from '../network-modes.ts';

/**
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/networking-networkmode-bridge.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html (dynamic ports)
 */
export function bridge(): NetworkModeFacts {
  return {
    summary: l10n.t(
      'The containers are attached to Docker’s virtual network on the instance, each with an address behind NAT, and ports of the instance are forwarded to them. On Linux this is what AWS assumes when `networkMode` is absent.',
    ),
    facts: labelled({ ...reach(), ...services(), ...operation() }),
    page: `${GUIDE}networking-networkmode-bridge.html`,
    more: [PAGES.loadBalancer(), PAGES.discovery(), PAGES.connect(), PAGES.exec()],
  };
}

function reach() {
  return {
    address: l10n.t(
      'None of its own: the task is reached at the address of the instance. Its containers do not share `localhost`; `links` connect them.',
    ),
    fixedPorts: l10n.t('`hostPort` names a port of the instance, best one below 32768.'),
    dynamicPorts: l10n.t(
      'With `hostPort` 0 or absent, each task gets a free port of the instance: normally 32768–60999, otherwise 49153–65535.',
    ),
    copies: l10n.t('One with a static port, many with dynamic ports.'),
  };
}

function services() {
  return {
    balancer: l10n.t(
      'Target type `instance`. With dynamic ports the security group of the instance has to let the whole range in. External instances have no load balancer.',
    ),
    discovery: l10n.t('SRV records only, because the port has to be told along. Not on external instances.'),
    connect: l10n.t('Works without TLS, but not together with `links` or `hostname`, and not on external instances.'),
    exec: l10n.t('Works.'),
    security: l10n.t('Security groups and flow logs see the instance, not the task; all tasks share one bridge.'),
  };
}

function operation() {
  return {
    interfaces: l10n.t('Tasks use those of the instance and need none of their own, so ENI limits do not count.'),
    speed: l10n.t('The slowest: every packet passes the virtual bridge and NAT.'),
    refused: l10n.t('`proxyConfiguration`.'),
    advantages: l10n.t(
      'Dynamic ports put many copies on one instance, whatever its type, and there are no subnets to name.',
    ),
    drawbacks: l10n.t(
      'Tasks of an instance are not isolated from each other, wide port ranges have to be open, and clients have to learn the port.',
    ),
  };
}
