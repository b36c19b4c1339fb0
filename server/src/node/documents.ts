import { stat } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mayHoldTaskDefinition } from '../core/facts/file-names.ts';
import type { Host } from '../lsp/host.ts';
import { realPathWithin } from './within.ts';

/**
 * The files of this disk, those that the command line would judge, but that ignore files above the folders leave nothing out:
 * nothing outside of the folders is looked at. What reads them is loaded when somebody asks.
 */
export const documentsOnDisk: Pick<Host, 'findDocuments' | 'readDocument'> = {
  async findDocuments(folders, limit) {
    const [{ filesBelow }, { Ignored }] = await Promise.all([import('../cli/files.ts'), import('../cli/ignored.ts')]);
    const found = new Set<string>();
    for (const folder of folders.filter((uri) => uri.startsWith('file:'))) {
      const root = fileURLToPath(folder);
      for (const item of await filesBelow(root, mayHoldTaskDefinition, { top: root, above: Ignored.NONE })) {
        if (found.size >= limit) return [...found];
        if ('path' in item) found.add(folder + asUriPath(relative(root, item.path)));
      }
    }
    return [...found];
  },

  async readDocument(uri, folders, limit) {
    const { readText } = await import('../cli/text.ts');
    try {
      const path = await Promise.any(folders.map((folder) => realPathWithin(folder, uri)));
      return (await stat(path)).size > limit ? undefined : await readText(path);
    } catch {
      return undefined;
    }
  },
};

/** Behind the folder as the client spells it, so that a drive or a space in it reads as it does in open documents. */
function asUriPath(path: string): string {
  return path.split(sep).map(encodeURIComponent).join('/');
}
