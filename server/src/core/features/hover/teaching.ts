import * as l10n from '@vscode/l10n';
import { type FactTable, PAGES, type PageLink } from '../../facts/fact-table.ts';
import { launchTypeFacts, listedTogether } from '../../facts/launch-types.ts';
import { networkModeComparison } from '../../facts/network-mode-comparison.ts';
import { isNatLabel, networkModeFacts } from '../../facts/network-modes.ts';
import { networkingMemberFacts } from '../../facts/networking-members.ts';
import { type EffectiveMode, LAUNCH_TYPES, type LaunchType } from '../../facts/platforms.ts';
import type { SchemaPath } from '../../model/schema-path.ts';
import { modesTable, whereTable } from './platform-tables.ts';

/** What a hover teaches beyond the text of the schema, whatever the document says. */
export interface Teaching {
  /** In the place of the text of the schema. */
  readonly summary?: string;
  readonly tables: readonly FactTable[];
  readonly notes: readonly string[];
  readonly pages: readonly PageLink[];
}

/** What there is to learn about a member; undefined where the schema says it all. */
export function memberTeaching({ shape, member }: SchemaPath): Teaching | undefined {
  switch (`${shape}.${member}`) {
    case 'RegisterTaskDefinitionRequest.networkMode':
      return {
        tables: [networkModeComparison(), modesTable(LAUNCH_TYPES)],
        notes: [],
        pages: [PAGES.modes(), PAGES.loadBalancer(), PAGES.discovery(), PAGES.connect(), PAGES.interfaces()],
      };
    case 'RegisterTaskDefinitionRequest.requiresCompatibilities':
      return { tables: [modesTable(LAUNCH_TYPES)], notes: [listedTogether()], pages: [PAGES.modes()] };
    default: {
      const facts = networkingMemberFacts(`${shape}.${member}`);
      return facts && { tables: [facts.table], notes: [], pages: facts.more };
    }
  }
}

/** What there is to learn about one value of a member. */
export function valueTeaching({ shape, member }: SchemaPath, value: string): Teaching | undefined {
  if (shape !== 'RegisterTaskDefinitionRequest') return undefined;
  if (member === 'networkMode') return modeTeaching(value);
  const type = LAUNCH_TYPES.find((known) => known === value);
  return member === 'requiresCompatibilities' && type ? launchTypeTeaching(type) : undefined;
}

function modeTeaching(value: string): Teaching | undefined {
  const known = networkModeFacts(value);
  if (!known) return undefined;
  const mode = isNatLabel(value) ? 'nat' : (value as EffectiveMode);
  return {
    summary: known.summary,
    tables: [{ header: ['', ''], rows: known.facts }, whereTable(mode)],
    notes: [],
    pages: [[l10n.t('AWS documentation'), known.page], ...known.more],
  };
}

function launchTypeTeaching(type: LaunchType): Teaching {
  const { table, more } = launchTypeFacts(type);
  return {
    tables: [modesTable([type]), table],
    notes: type === 'FARGATE' || type === 'EC2' ? [listedTogether()] : [],
    pages: more,
  };
}
