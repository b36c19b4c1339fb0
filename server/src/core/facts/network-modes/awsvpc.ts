import * as l10n from '@vscode/l10n';
import { GUIDE, labelled, PAGES } from '../fact-table.ts';
import type { NetworkModeFacts } from '../network-modes.ts';

/**
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking-awsvpc.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/container-instance-eni.html
 */
export function awsvpc(): NetworkModeFacts {
  return {
    summary: l10n.t(
      'The task gets an elastic network interface (ENI) of its own, with a private IP address and security groups, as if it were an instance in the VPC. Its containers share that interface and reach each other at `localhost`.',
    ),
    facts: labelled({ ...reach(), ...services(), ...operation() }),
    page: `${GUIDE}task-networking-awsvpc.html`,
    more: [PAGES.interfaces(), PAGES.loadBalancer(), PAGES.discovery(), PAGES.connect(), PAGES.exec()],
  };
}

function reach() {
  return {
    address: l10n.t(
      'One private address per task, and an IPv6 address in a dual-stack subnet. Only Fargate can add a public one; on EC2 the way out is a NAT gateway or VPC endpoints.',
    ),
    ports: l10n.t(
      'The container port itself: nothing is mapped, statically or dynamically. Leave `hostPort` out. Two containers of a task cannot listen on the same port.',
    ),
    copies: l10n.t('As many as the instance has network interfaces for; all of them use the same port.'),
  };
}

function services() {
  return {
    balancer: l10n.t('Target type `ip`, never `instance`.'),
    discovery: l10n.t('A, AAAA and SRV records.'),
    connect: l10n.t('Works, and with TLS in this mode only. Not on Windows.'),
    exec: l10n.t('Works, except in IPv6-only subnets.'),
    security: l10n.t('Security groups and VPC flow logs per task.'),
  };
}

function operation() {
  return {
    interfaces: l10n.t(
      'One ENI per task, and the instance keeps one for itself: a c5.large has 3, so 2 tasks fit, or 10 with ENI trunking (Linux, account setting `awsvpcTrunking`). Managed Instances use trunking by themselves.',
    ),
    speed: l10n.t('The fastest, together with `host`.'),
    agent: l10n.t('1.15.0 or newer on Linux, 1.54.0 on Windows; 1.28.1 for trunking, 1.99.1 for IPv6-only subnets.'),
    refused: l10n.t('`links`, `hostname`, `extraHosts`, `dnsServers` and `disableNetworking`.'),
    advantages: l10n.t(
      'Tasks are told apart in the VPC, and no two of them fight over a port. The only mode that also runs on Fargate; AWS recommends it unless another one is needed.',
    ),
    drawbacks: l10n.t(
      'The interfaces limit the tasks on an EC2 instance, and whoever runs the task has to name subnets and security groups (`networkConfiguration`).',
    ),
  };
}
