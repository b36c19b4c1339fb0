import { realpath } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { below } from '../cli/below.ts';

/** The path of a file that is in the folder also when links have been followed. Throws where there is none. */
export async function realPathWithin(folderUri: string, uri: string): Promise<string> {
  const [folder, file] = await Promise.all([folderUri, uri].map((one) => realpath(fileURLToPath(one))));
  if (folder === undefined || file === undefined || below(folder, file) === undefined) throw new Error(uri);
  return file;
}
