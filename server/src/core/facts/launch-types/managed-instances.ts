import * as l10n from '@vscode/l10n';
import { GUIDE, labelled, PAGES } from '../fact-table.ts';
import type { LaunchTypeFacts } from '../launch-types.ts';

/** Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/managed-instance-networking.html */
export function managedInstances(): LaunchTypeFacts {
  return {
    table: {
      header: ['', l10n.t('Managed Instances')],
      rows: labelled({
        address: l10n.t('Of the task in `awsvpc`, that of the instance in `host`.'),
        ports: l10n.t('The container port itself, in both modes; there are no dynamic ports.'),
        copies: l10n.t('In `awsvpc` as many as there are interfaces, in `host` one per port.'),
        balancer: l10n.t('Target type `ip` in `awsvpc`, `instance` in `host`.'),
        discovery: l10n.t('A, AAAA and SRV records in `awsvpc`, SRV in `host`.'),
        connect: l10n.t('In `awsvpc` at most (with TLS too): the pages of AWS disagree.'),
        exec: l10n.t('Works.'),
        security: l10n.t('Security groups and flow logs per task in `awsvpc`, of the instance in `host`.'),
        interfaces: l10n.t('Count in `awsvpc`; AWS uses ENI trunking without being asked.'),
        speed: l10n.t('Highest in both modes.'),
        unavailable: l10n.t('`bridge`, `none`, `links`, `hostname`, `proxyConfiguration` and Windows.'),
        advantages: l10n.t('EC2 instances that AWS chooses, patches and replaces.'),
        drawbacks: l10n.t(
          'Linux only. The pages of AWS disagree on what a missing `networkMode` means, so write it out.',
        ),
      }),
    },
    more: [
      [l10n.t('Network of Managed Instances'), `${GUIDE}managed-instance-networking.html`],
      PAGES.interfaces(),
      PAGES.loadBalancer(),
      PAGES.discovery(),
      PAGES.connect(),
      PAGES.exec(),
    ],
  };
}
