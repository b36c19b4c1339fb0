import * as l10n from '@vscode/l10n';
import { aspectLabel, type FactTable } from './fact-table.ts';

/**
 * The network modes side by side, in the fewest words.
 * Source: as for network-modes.ts
 */
export function networkModeComparison(): FactTable {
  return {
    header: ['', '`awsvpc`', '`bridge`', '`host`', '`none`', l10n.t('Windows default (NAT)')],
    rows: [...reach(), ...services(), speed()],
  };
}

const NO = '–';
const YES = '✓';

function reach(): string[][] {
  const instance = l10n.t('that of the instance');
  const samePort = l10n.t('= container port');
  const mapped = l10n.t('static or dynamic');
  const dynamicMany = l10n.t('many with dynamic ports');
  return [
    [aspectLabel('address'), l10n.t('one of the task itself'), instance, instance, NO, instance],
    ['`hostPort`', samePort, mapped, samePort, NO, mapped],
    [aspectLabel('copies'), l10n.t('by its ENIs'), dynamicMany, l10n.t('one per port'), l10n.t('many'), dynamicMany],
    [l10n.t('`localhost` between containers'), YES, NO, YES, NO, NO],
    ['`links`', NO, YES, NO, NO, NO],
  ];
}

function services(): string[][] {
  return [
    [l10n.t('Target type'), '`ip`', '`instance`', '`instance`', NO, '`instance`'],
    [l10n.t('DNS records'), 'A, AAAA, SRV', 'SRV', 'SRV', NO, 'SRV'],
    ['Service Connect', `${YES} (TLS)`, YES, NO, NO, NO],
    ['ECS Exec', YES, YES, YES, NO, YES],
    [l10n.t('Security groups'), ...byOwner()],
  ];
}

/** Whose security groups and flow logs count. */
function byOwner(): string[] {
  const instance = l10n.t('of the instance');
  return [l10n.t('of the task'), instance, instance, NO, instance];
}

function speed(): string[] {
  const [high, low] = [l10n.t('highest'), l10n.t('lowest')];
  return [aspectLabel('speed'), high, low, high, NO, l10n.t('low')];
}
