import * as l10n from '@vscode/l10n';
import { GUIDE, labelled, PAGES } from '../fact-table.ts';
import type { NetworkModeFacts } from '../network-modes.ts';

/**
 * What EC2 Windows uses without `networkMode`.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/windows_task_definitions.html
 */
export function nat(): NetworkModeFacts {
  return {
    summary: l10n.t(
      'No value of the API, and AWS refuses it: `default` is what the console calls Docker’s NAT network on EC2 Windows, and `NAT` is the name in the CDK. To get it, leave `networkMode` out; on Linux that means `bridge`.',
    ),
    facts: labelled({ ...reach(), ...services(), ...operation() }),
    page: `${GUIDE}windows_task_definitions.html`,
    more: [PAGES.modes(), PAGES.loadBalancer(), PAGES.discovery(), PAGES.exec()],
  };
}

function reach() {
  return {
    address: l10n.t(
      'None of its own: the task is reached at the address of the instance, its containers are behind NAT.',
    ),
    fixedPorts: l10n.t(
      '`hostPort` names a port of the instance. The instance itself does not reach it at `localhost`, only through the gateway of the NAT network.',
    ),
    dynamicPorts: l10n.t('With `hostPort` 0 or absent, each task gets a free port of the instance: 49152–65535.'),
    copies: l10n.t('One with a static port, many with dynamic ports.'),
  };
}

function services() {
  return {
    balancer: l10n.t('Target type `instance`.'),
    discovery: l10n.t('SRV records only.'),
    connect: l10n.t('Not possible: Service Connect does not run on Windows.'),
    exec: l10n.t('Works on the Windows images that are optimized for ECS.'),
    security: l10n.t('Security groups and flow logs see the instance, not the task.'),
  };
}

function operation() {
  return {
    interfaces: l10n.t('Tasks use those of the instance and need none of their own, so ENI limits do not count.'),
    speed: l10n.t('Slower than `awsvpc`: every packet passes NAT.'),
    unavailable: l10n.t('`links`, `extraHosts`, `dnsServers`, `proxyConfiguration` and FireLens.'),
    advantages: l10n.t(
      'Needs no interface for each task, and works on Windows Server 2016 too, where `awsvpc` does not.',
    ),
    drawbacks: l10n.t(
      'Tasks of an instance are not told apart in the VPC. With task roles the agent takes port 80 of the instance for itself.',
    ),
  };
}
