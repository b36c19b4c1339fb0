import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';
import JSZip from 'jszip';

/**
 * Unpacks what a .vsix has below one of its folders. Throws where the file is none, or one of its names leads elsewhere.
 * @param folder as in `extension/`
 */
export async function unzip(file: string, folder: string, into: string): Promise<void> {
  const zip = await JSZip.loadAsync(await readFile(file));
  for (const entry of Object.values(zip.files)) {
    if (!entry.name.startsWith(folder) || entry.dir) continue;
    const path = normalize(join(into, entry.name.slice(folder.length)));
    if (!path.startsWith(into + sep)) throw new Error(`${file} has a file outside of its folder: ${entry.name}`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, await entry.async('nodebuffer'));
  }
}
