import * as l10n from '@vscode/l10n';
import { labelled, PAGES } from '../fact-table.ts';
import type { NetworkModeFacts } from '../network-modes.ts';

/** Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking.html */
export function none(): NetworkModeFacts {
  return {
    summary: l10n.t(
      'The containers have a loopback device and no connection to anything. For work on mounted data that neither needs a network nor should have one.',
    ),
    facts: labelled({
      address: l10n.t('None. Not even the containers of the task reach each other.'),
      ports: l10n.t('None, static or dynamic: port mappings are refused.'),
      copies: l10n.t('As many as CPU and memory allow.'),
      balancer: l10n.t('Not possible.'),
      discovery: l10n.t('Not possible: there is nothing that a record could point at.'),
      connect: l10n.t('Not possible.'),
      exec: l10n.t('Not possible: it needs a way to Systems Manager.'),
      security: l10n.t('No security group and no flow log: there is no traffic.'),
      interfaces: l10n.t('None needed, so ENI limits do not count.'),
      speed: l10n.t('Does not matter without traffic.'),
      refused: l10n.t('`portMappings`, `links` and `proxyConfiguration`.'),
      advantages: l10n.t('Nothing gets in and nothing gets out.'),
      drawbacks: l10n.t('Nothing can be asked of the task while it runs, and it cannot call AWS.'),
    }),
    page: PAGES.modes()[1],
    more: [],
  };
}
