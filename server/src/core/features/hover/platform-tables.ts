import * as l10n from '@vscode/l10n';
import type { FactTable } from '../../facts/fact-table.ts';
import {
  type EffectiveMode,
  LAUNCH_TYPES,
  type LaunchType,
  NETWORK_MODE_SUPPORT,
  type OperatingSystem,
} from '../../facts/platforms.ts';
import { codes } from './markdown.ts';

/** Launch type × operating system, as the tables in facts/platforms.ts say. */

const SYSTEMS: readonly OperatingSystem[] = ['linux', 'windows'];

/** Where a mode may be used. */
export function whereTable(mode: EffectiveMode): FactTable {
  return {
    header: [l10n.t('Where'), 'Linux', 'Windows'],
    rows: LAUNCH_TYPES.map((type) => [`\`${type}\``, ...SYSTEMS.map((system) => usable(mode, type, system))]),
  };
}

/** Which modes there are on each launch type, and what happens without `networkMode`. */
export function modesTable(types: readonly LaunchType[]): FactTable {
  const existing = types.flatMap((type) => SYSTEMS.map((system) => ({ type, system })));
  return {
    header: [l10n.t('Where'), l10n.t('Network modes'), l10n.t('Without `networkMode`')],
    rows: existing.map(({ type, system }) => {
      const { exists, modes } = NETWORK_MODE_SUPPORT[type][system];
      return [
        `\`${type}\` ${system === 'linux' ? 'Linux' : 'Windows'}`,
        exists ? codes(modes) + exception(type, system) : '–',
        exists ? withoutMode(type, system) : '–',
      ];
    }),
  };
}

function usable(mode: EffectiveMode, type: LaunchType, system: OperatingSystem): string {
  const { modes, absent } = NETWORK_MODE_SUPPORT[type][system];
  if (mode === 'nat') return absent === 'nat' ? '✓' : '–';
  if (!modes.includes(mode)) return '–';
  if (mode === 'awsvpc' && exception(type, system)) return l10n.t('✓ (not Windows Server 2016)');
  return absent === mode ? l10n.t('✓ (also without `networkMode`)') : '✓';
}

function exception(type: LaunchType, system: OperatingSystem): string {
  return type === 'EC2' && system === 'windows' ? ` ${l10n.t('(not Windows Server 2016)')}` : '';
}

function withoutMode(type: LaunchType, system: OperatingSystem): string {
  const { absent } = NETWORK_MODE_SUPPORT[type][system];
  switch (absent) {
    case 'refused':
      return l10n.t('AWS refuses the task definition');
    case 'uncertain':
      return l10n.t('the pages of AWS disagree');
    case 'nat':
      return l10n.t('Windows default (NAT)');
    default:
      return `\`${absent}\``;
  }
}
