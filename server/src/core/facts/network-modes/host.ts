import * as l10n from '@vscode/l10n';
import { GUIDE, labelled, PAGES } from '../fact-table.ts';
import type { NetworkModeFacts } from '../network-modes.ts';

/** Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/networking-networkmode-host.html */
export function host(): NetworkModeFacts {
  return {
    summary: l10n.t(
      'The containers use the network of the instance directly: no address of their own, no isolation, nothing mapped.',
    ),
    facts: labelled({ ...reach(), ...services(), ...operation() }),
    page: `${GUIDE}networking-networkmode-host.html`,
    more: [PAGES.loadBalancer(), PAGES.discovery(), PAGES.exec()],
  };
}

function reach() {
  return {
    address: l10n.t(
      'The address of the instance; containers reach each other, and every service of the instance, at `localhost`.',
    ),
    ports: l10n.t(
      'The container port is the port of the instance. Leave `hostPort` out or repeat the number; there are no dynamic ports.',
    ),
    copies: l10n.t('One per port: two tasks cannot listen on the same port of an instance.'),
  };
}

function services() {
  return {
    balancer: l10n.t('Target type `instance`. External instances have no load balancer.'),
    discovery: l10n.t('SRV records only. Not on external instances.'),
    connect: l10n.t('Not possible.'),
    exec: l10n.t('Works.'),
    security: l10n.t(
      'Security groups and flow logs see the instance. A container reaches what listens on its loopback; AWS advises against running as root in this mode.',
    ),
  };
}

function operation() {
  return {
    interfaces: l10n.t('Tasks use those of the instance and need none of their own, so ENI limits do not count.'),
    speed: l10n.t('As fast as the instance: neither bridge nor NAT.'),
    refused: l10n.t('`links`, `proxyConfiguration`, port ranges, and `net.*` in `systemControls`.'),
    advantages: l10n.t('Full speed, and a port that is known beforehand, without an interface for each task.'),
    drawbacks: l10n.t('One copy per port and instance, and nothing between the task and the instance.'),
  };
}
