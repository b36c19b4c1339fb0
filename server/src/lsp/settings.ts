import * as l10n from '@vscode/l10n';
import type { Level } from '../core/analyze.ts';
import { rules } from '../core/rules/index.generated.ts';
import type { RawSettings } from '../protocol.ts';

const LEVELS: ReadonlySet<unknown> = new Set<Level>(['off', 'hint', 'information', 'warning', 'error']);

export interface Settings {
  /** Levels by rule id. */
  readonly levels: Readonly<Record<string, Level>>;
  /** What in the settings means nothing, in words for the person. */
  readonly complaints: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = { levels: {}, complaints: [] };

/** Reads settings that may be anything: keeps what has a meaning, and says what has none. */
export function readSettings(raw: unknown): Settings {
  const configured = (raw as RawSettings | null | undefined)?.rules;
  if (typeof configured !== 'object' || configured === null) return DEFAULT_SETTINGS;
  const known = new Set(rules.map((rule) => rule.id));
  const levels: Record<string, Level> = {};
  const complaints: string[] = [];
  for (const [id, level] of Object.entries(configured)) {
    if (!known.has(id)) complaints.push(l10n.t('ecsTaskDefinition.rules: there is no rule "{0}".', id));
    else if (!LEVELS.has(level)) {
      complaints.push(
        l10n.t(
          'ecsTaskDefinition.rules: "{0}" is no level for {1}. Use off, hint, information, warning or error.',
          String(level),
          id,
        ),
      );
    } else levels[id] = level as Level;
  }
  return { levels, complaints };
}
