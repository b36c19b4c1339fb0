import { type Configuration, NO_CONFIGURATION, readConfiguration } from '../core/configuration/configuration.ts';
import type { InlayHintOptions } from '../core/features/inlay-hints.ts';
import { type RawSettings, SETTINGS } from '../protocol.ts';

export interface Settings {
  /** Levels of rules, as in a configuration file. */
  readonly configuration: Configuration;
  /** What in the settings means nothing, in words for the person. */
  readonly complaints: readonly string[];
  readonly inlayHints: InlayHintOptions;
}

const ALL_HINTS: InlayHintOptions = { ports: true, sizes: true };

export const DEFAULT_SETTINGS: Settings = {
  configuration: NO_CONFIGURATION,
  complaints: [],
  inlayHints: ALL_HINTS,
};

/** Reads settings that may be anything: keeps what has a meaning, and says what has none. */
export function readSettings(raw: unknown): Settings {
  const { rules, groups, files, inlayHints } = (raw ?? {}) as RawSettings;
  const { configuration, complaints } = readConfiguration({ rules, groups, files });
  return {
    configuration,
    complaints: complaints.map(({ path, message }) => `${[SETTINGS, ...path].join('.')}: ${message}`),
    inlayHints: readInlayHints(inlayHints),
  };
}

/** What is no answer to "wanted or not" leaves the default. */
function readInlayHints(configured: unknown): InlayHintOptions {
  const { ports, sizes } = (configured ?? {}) as Readonly<Record<string, unknown>>;
  return {
    ports: typeof ports === 'boolean' ? ports : ALL_HINTS.ports,
    sizes: typeof sizes === 'boolean' ? sizes : ALL_HINTS.sizes,
  };
}
