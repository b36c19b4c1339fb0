import * as l10n from '@vscode/l10n';
import type { Level } from '../core/analyze.ts';
import type { InlayHintOptions } from '../core/features/inlay-hints.ts';
import { rules } from '../core/rules/index.generated.ts';
import type { RawSettings } from '../protocol.ts';

const LEVELS: ReadonlySet<unknown> = new Set<Level>(['off', 'hint', 'information', 'warning', 'error']);

export interface Settings {
  /** Levels by rule id. */
  readonly levels: Readonly<Record<string, Level>>;
  /** What in the settings means nothing, in words for the person. */
  readonly complaints: readonly string[];
  readonly inlayHints: InlayHintOptions;
}

const ALL_HINTS: InlayHintOptions = { ports: true, sizes: true };

export const DEFAULT_SETTINGS: Settings = { levels: {}, complaints: [], inlayHints: ALL_HINTS };

/** Reads settings that may be anything: keeps what has a meaning, and says what has none. */
export function readSettings(raw: unknown): Settings {
  const { rules: configured, inlayHints } = (raw ?? {}) as RawSettings;
  return { ...readLevels(configured), inlayHints: readInlayHints(inlayHints) };
}

/** What is no answer to "wanted or not" leaves the default. */
function readInlayHints(configured: unknown): InlayHintOptions {
  const { ports, sizes } = (configured ?? {}) as Readonly<Record<string, unknown>>;
  return {
    ports: typeof ports === 'boolean' ? ports : ALL_HINTS.ports,
    sizes: typeof sizes === 'boolean' ? sizes : ALL_HINTS.sizes,
  };
}

function readLevels(configured: unknown): Pick<Settings, 'levels' | 'complaints'> {
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
          typeof level === 'string' ? level : JSON.stringify(level),
          id,
        ),
      );
    } else levels[id] = level as Level;
  }
  return { levels, complaints };
}
