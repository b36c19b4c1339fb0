import * as l10n from '@vscode/l10n';
import { parseJson } from '../syntax/json.ts';
import type { Node } from '../syntax/node.ts';
import { Lines } from '../text/lines.ts';
import { type Configuration, NO_CONFIGURATION, readConfiguration } from './configuration.ts';

/** What a configuration file says, and what is wrong with it: one line each, with its place as `line:column: `. */
export interface ConfigurationFile {
  readonly configuration: Configuration;
  readonly problems: readonly string[];
}

/** Reads the text of a configuration file. Never throws; a broken text configures nothing. */
export function readConfigurationFile(text: string): ConfigurationFile {
  const tree = parseJson(text);
  const lines = new Lines(text);
  const at = (offset: number, message: string) => {
    const { line, character } = lines.positionAt(offset);
    return `${line + 1}:${character + 1}: ${message}`;
  };
  const [problem] = tree.problems;
  if (problem || !tree.root) {
    const message = l10n.t('This is no JSON, so nothing is configured.');
    return { configuration: NO_CONFIGURATION, problems: [at(problem?.start ?? 0, message)] };
  }
  const { configuration, complaints } = readConfiguration(tree.root.json, ['$schema']);
  return { configuration, problems: complaints.map(({ path, message }) => at(find(tree.root, path), message)) };
}

/** Where the value at this path is, or what of the path there is. */
function find(root: Node | undefined, path: readonly string[]): number {
  let start = root?.start ?? 0;
  let node = root;
  for (const key of path) {
    const property = node?.property(key);
    if (!property) break;
    start = property.start;
    node = property.node;
  }
  return start;
}
