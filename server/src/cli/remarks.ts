import * as l10n from '@vscode/l10n';
import type { FileError } from './text.ts';

/** What the files came to, counted while they are judged. */
export interface Work {
  readonly errors: FileError[];
  /** Files that a folder or glob led to, and how many of them are task definitions. */
  lookedAt: number;
  recognized: number;
  /** Files that were named and are no task definitions. */
  readonly others: string[];
  /** Files that were named, or that there is something to say about. */
  listed: number;
  mended: number;
}

/** What is said of the work as a whole, before the summary. */
export function remarks({ errors, lookedAt, recognized, others, listed, mended }: Work): string[] {
  const walked = lookedAt > 0 || (listed === 0 && errors.length === 0);
  return [
    ...others.map((path) => l10n.t('{0}: not a task definition, so nothing in it is judged', path)),
    ...(walked ? [lookedAtSentence(lookedAt, recognized)] : []),
    ...(mended > 0 ? [mended === 1 ? l10n.t('Mended 1 file') : l10n.t('Mended {0} files', mended)] : []),
  ];
}

function lookedAtSentence(files: number, recognized: number): string {
  if (files === 0) return l10n.t('There is no JSON file to look at');
  if (files === 1) {
    return recognized === 1
      ? l10n.t('Looked at 1 JSON file: it is a task definition')
      : l10n.t('Looked at 1 JSON file: it is no task definition');
  }
  if (recognized === 0) return l10n.t('Looked at {0} JSON files: none is a task definition', files);
  if (recognized === 1) return l10n.t('Looked at {0} JSON files: 1 is a task definition', files);
  return l10n.t('Looked at {0} JSON files: {1} are task definitions', files, recognized);
}
