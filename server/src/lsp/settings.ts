import { type Configuration, NO_CONFIGURATION, readConfiguration } from '../core/configuration/configuration.ts';
import type { CodeLensOptions } from '../core/features/code-lenses.ts';
import type { InlayHintOptions } from '../core/features/inlay-hints.ts';
import { type RawSettings, SETTINGS } from '../protocol.ts';

export interface Settings {
  /** Levels of rules, as in a configuration file. */
  readonly configuration: Configuration;
  /** What in the settings means nothing, in words for the person. */
  readonly complaints: readonly string[];
  readonly inlayHints: InlayHintOptions;
  readonly codeLens: CodeLensOptions;
  /** Formatting leaves line breaks where they are. */
  readonly keepLines: boolean;
  /** The files of the workspace that are not open are judged too. */
  readonly workspaceDiagnostics: boolean;
}

const ALL_HINTS: InlayHintOptions = { ports: true, sizes: true };

const ALL_LENSES: CodeLensOptions = { sizes: true, network: true };

export const DEFAULT_SETTINGS: Settings = {
  configuration: NO_CONFIGURATION,
  complaints: [],
  inlayHints: ALL_HINTS,
  codeLens: ALL_LENSES,
  keepLines: false,
  workspaceDiagnostics: false,
};

/** Reads settings that may be anything: keeps what has a meaning, and says what has none. */
export function readSettings(raw: unknown): Settings {
  const { rules, groups, files, inlayHints, codeLens, format, workspaceDiagnostics } = (raw ?? {}) as RawSettings;
  const { configuration, complaints } = readConfiguration({ rules, groups, files });
  return {
    configuration,
    complaints: complaints.map(({ path, message }) => `${[SETTINGS, ...path].join('.')}: ${message}`),
    inlayHints: readFlags(inlayHints, ALL_HINTS),
    codeLens: readFlags(codeLens, ALL_LENSES),
    keepLines: (format as Readonly<Record<string, unknown>> | null | undefined)?.keepLines === true,
    workspaceDiagnostics: workspaceDiagnostics === true,
  };
}

/** What is no answer to "wanted or not" leaves the default. */
function readFlags<F extends object>(configured: unknown, defaults: F): F {
  const given = Object(configured) as Readonly<Record<string, unknown>>;
  const chosen = Object.entries(defaults).map(([name, value]) => [
    name,
    typeof given[name] === 'boolean' ? given[name] : value,
  ]);
  return Object.fromEntries(chosen) as F;
}
