import { readFile } from 'node:fs/promises';
import type { FoundFile } from '../lsp/configurations.ts';
import { CONFIGURATION_FILE } from '../protocol.ts';
import { realPathWithin } from './within.ts';

/** The nearest configuration file on this disk, in a folder of the workspace or else beside the document; see `Host`. */
export async function findConfiguration(
  documentUri: string,
  folders: readonly string[],
): Promise<FoundFile | undefined> {
  if (!documentUri.startsWith('file:')) return undefined;
  let folder = parent(documentUri);
  const top = folders.filter((root) => folder.startsWith(root)).sort((a, b) => a.length - b.length)[0] ?? folder;
  for (;;) {
    const uri = folder + CONFIGURATION_FILE;
    try {
      return { uri, text: await readFile(await realPathWithin(top, uri), 'utf8') };
    } catch {
      // There is none, or none that can be read.
    }
    if (folder.length <= top.length) return undefined;
    folder = parent(folder.slice(0, -1));
  }
}

/** The folder of a URI, with its slash. */
function parent(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}
