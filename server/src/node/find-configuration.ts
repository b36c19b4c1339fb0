import { readFile, realpath } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { below } from '../cli/below.ts';
import type { FoundFile } from '../lsp/configurations.ts';
import { CONFIGURATION_FILE } from '../protocol.ts';

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
      return { uri, text: await readWithin(top, uri) };
    } catch {
      // There is none, or none that can be read.
    }
    if (folder.length <= top.length) return undefined;
    folder = parent(folder.slice(0, -1));
  }
}

/** The text of a file that is in the folder also when links have been followed. Throws where there is none. */
async function readWithin(folder: string, uri: string): Promise<string> {
  const [inside, file] = await Promise.all([folder, uri].map((one) => realpath(fileURLToPath(one))));
  if (inside === undefined || file === undefined || below(inside, file) === undefined) throw new Error(uri);
  return readFile(file, 'utf8');
}

/** The folder of a URI, with its slash. */
function parent(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}
