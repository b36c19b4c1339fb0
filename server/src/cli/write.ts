import { writeFile } from 'node:fs/promises';
import * as l10n from '@vscode/l10n';
import { asFileError, FileError, readText } from './text.ts';

/**
 * Writes another text into a file. Throws a FileError when it cannot be written, or when somebody else has changed it
 * since it was read: their text is not to be lost.
 */
export async function replaceText(path: string, before: string, after: string): Promise<void> {
  if ((await readText(path)) !== before)
    throw new FileError(l10n.t('{0}: changed by another program meanwhile, so nothing is written', path));
  await writeText(path, after);
}

/** Writes a file. Throws a FileError when that cannot be done. */
export async function writeText(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    throw asFileError(path, error);
  }
}
