import * as l10n from '@vscode/l10n';
import { GUIDE, labelled, PAGES } from '../fact-table.ts';
import type { LaunchTypeFacts } from '../launch-types.ts';

/** Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere.html */
export function external(): LaunchTypeFacts {
  return {
    table: {
      header: ['', l10n.t('External instances')],
      rows: labelled({
        address: l10n.t('That of your server; there is no VPC around it.'),
        ports: l10n.t('Static or dynamic in `bridge` (32768–60999), the container port itself in `host`.'),
        copies: l10n.t('Many with dynamic ports, one per static port.'),
        balancer: l10n.t('None, so there is no target type either.'),
        discovery: l10n.t('None: neither A, AAAA nor SRV records.'),
        connect: l10n.t('Not possible.'),
        exec: l10n.t('In every mode but `none`.'),
        security: l10n.t('No security groups and no flow logs; your own firewall counts.'),
        interfaces: l10n.t('Those of your server. ENI limits and trunking do not apply.'),
        speed: l10n.t('Highest in `host`, lowest in `bridge`.'),
        unavailable: l10n.t('`awsvpc`, `proxyConfiguration`, and Windows since 2026-08-07.'),
        advantages: l10n.t('Runs tasks on servers and virtual machines that you have already.'),
        drawbacks: l10n.t('Made for outgoing traffic: AWS sends nothing in, and the server has to reach AWS.'),
      }),
    },
    more: [['ECS Anywhere', `${GUIDE}ecs-anywhere.html`], PAGES.modes(), PAGES.exec()],
  };
}
