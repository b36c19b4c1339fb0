import * as l10n from '@vscode/l10n';
import { type Aspect, aspectLabel, GUIDE, PAGES } from '../fact-table.ts';
import type { LaunchTypeFacts } from '../launch-types.ts';

/** Linux and Windows side by side. */
type Row = readonly [Aspect, linux: string, windows: string];

/**
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/windows_task_definitions.html
 */
export function ec2(): LaunchTypeFacts {
  const rows = [...reach(), ...services(), ...operation()];
  return {
    table: {
      header: ['', 'EC2 Linux', 'EC2 Windows'],
      rows: rows.map(([aspect, linux, windows]) => [aspectLabel(aspect), linux, windows]),
    },
    more: [
      PAGES.modes(),
      ['Windows', `${GUIDE}windows_task_definitions.html`],
      PAGES.interfaces(),
      PAGES.loadBalancer(),
      PAGES.discovery(),
      PAGES.connect(),
      PAGES.exec(),
    ],
  };
}

function reach(): Row[] {
  const address = l10n.t('Of the task in `awsvpc`, else that of the instance.');
  const copies = l10n.t('Many with dynamic ports, one per static port; in `awsvpc` as many as there are interfaces.');
  return [
    ['address', address, address],
    [
      'ports',
      l10n.t('Static or dynamic in `bridge` (32768–60999), the container port itself in `awsvpc` and `host`.'),
      l10n.t('Static or dynamic in NAT (49152–65535), the container port itself in `awsvpc`.'),
    ],
    ['copies', copies, copies],
  ];
}

function services(): Row[] {
  const balancer = l10n.t('Target type `ip` in `awsvpc`, else `instance`; none in `none`.');
  const discovery = l10n.t('A, AAAA and SRV records in `awsvpc`, else SRV; none in `none`.');
  const security = l10n.t('Security groups and flow logs per task in `awsvpc`, else of the instance.');
  return [
    ['balancer', balancer, l10n.t('Target type `ip` in `awsvpc`, else `instance`.')],
    ['discovery', discovery, l10n.t('A, AAAA and SRV records in `awsvpc`, else SRV.')],
    ['connect', l10n.t('In `awsvpc` (with TLS too) and `bridge`.'), l10n.t('Not possible.')],
    ['exec', l10n.t('In every mode but `none`.'), l10n.t('Works on the Windows images that are optimized for ECS.')],
    ['security', security, security],
  ];
}

function operation(): Row[] {
  return [
    [
      'interfaces',
      l10n.t('Count in `awsvpc`: a c5.large has 3, so 2 tasks fit, or 10 with ENI trunking.'),
      l10n.t('Count in `awsvpc`: a c5.large has 3, so 2 tasks fit. There is no trunking.'),
    ],
    ['speed', l10n.t('Highest in `awsvpc` and `host`.'), l10n.t('Highest in `awsvpc`.')],
    [
      'advantages',
      l10n.t('Every mode, and full control of the instances.'),
      l10n.t('Runs Windows containers on instances of your own.'),
    ],
    [
      'drawbacks',
      l10n.t('Instances to run and to patch. Tasks in `awsvpc` get no public address.'),
      l10n.t('No `bridge`, `host` or `none`, and no `links`. Windows Server 2016 has no `awsvpc`.'),
    ],
  ];
}
