import * as l10n from '@vscode/l10n';
import { GUIDE, labelled, PAGES } from '../fact-table.ts';
import type { LaunchTypeFacts } from '../launch-types.ts';

/** Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-networking.html */
export function fargate(): LaunchTypeFacts {
  return {
    table: { header: ['', 'Fargate'], rows: labelled({ ...reach(), ...services(), ...operation() }) },
    more: [
      [l10n.t('Network of Fargate tasks'), `${GUIDE}fargate-task-networking.html`],
      PAGES.loadBalancer(),
      PAGES.discovery(),
      PAGES.connect(),
      PAGES.exec(),
    ],
  };
}

function reach() {
  return {
    address: l10n.t('Each task has one of its own; a public IPv4 address can be asked for (`assignPublicIp`).'),
    ports: l10n.t('The container port itself. There is no host port, neither static nor dynamic.'),
    copies: l10n.t('Any number: tasks share no instance, not even the kernel.'),
  };
}

function services() {
  return {
    balancer: l10n.t('Target type `ip`, never `instance`.'),
    discovery: l10n.t('A, AAAA and SRV records.'),
    connect: l10n.t('Works, with TLS too. Not on Windows.'),
    exec: l10n.t('Works, except in IPv6-only subnets.'),
    security: l10n.t(
      'Security groups and VPC flow logs per task. From platform version 1.4.0 on they also have to let image pulls, logs and secrets through.',
    ),
  };
}

function operation() {
  return {
    interfaces: l10n.t('One ENI per task, supplied by AWS: there are no instances whose limits could be reached.'),
    speed: l10n.t('As in `awsvpc`: neither bridge nor NAT.'),
    refused: l10n.t(
      'Every mode but `awsvpc`, and a task definition without `networkMode`. Also `links`, `hostname`, `extraHosts`, `dnsServers` and `disableNetworking`.',
    ),
    advantages: l10n.t('No instances to run, and tasks isolated from each other.'),
    drawbacks: l10n.t('One network mode, fixed task sizes, and nothing of the instance within reach.'),
  };
}
