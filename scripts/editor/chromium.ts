import { accessSync, constants, createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract, fetchOnce, type ProgressReporter, packFromRegistry, run } from './fetch.ts';

const VERSION = '153.0.0';
const PACKAGE = {
  spec: `@sparticuz/chromium@${VERSION}`,
  sha512: 'jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==',
};
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Arguments for a Chromium that shows nothing but the editor's own page. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Finds `$CHROME_PATH` or a Chromium on the PATH; without either, fetches one from the npm registry. */
export async function findChromium(progress: ProgressReporter = () => {}): Promise<string> {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (!isExecutable(chosen)) throw new Error(`$CHROME_PATH is not a program: ${chosen}`);
    return chosen;
  }
  return NAMES.map(findOnPath).find((path) => path !== undefined) ?? fetchChromium(progress);
}

/** The full path of a program on the PATH. */
export function findOnPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

async function fetchChromium(progress: ProgressReporter): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium or Chrome was found. Install one, or set CHROME_PATH to its program.');
  }
  const steps = 3;
  const folder = await fetchOnce(`chromium-${VERSION}`, async (into) => {
    progress({ step: 1, steps, text: `Downloading Chromium ${VERSION} (70 MB)` });
    const tarball = await packFromRegistry(PACKAGE, into);
    progress({ step: 2, steps, text: 'Unpacking Chromium' });
    await extract(tarball, 'package/bin', into, 2);
    await decompress(join(into, 'chromium.br'), join(into, 'chromium'));
    progress({ step: 3, steps, text: 'Unpacking its libraries and fonts' });
    await unpack(join(into, 'al2023.tar.br'), into);
    await unpack(join(into, 'fonts.tar.br'), into);
    await rm(join(into, 'swiftshader.tar.br'));
    await writeLauncher(into);
  }).finally(() => progress({ step: steps, steps, text: 'Chromium is fetched', done: true }));
  const launcher = join(folder, 'launch');
  await run(launcher, ['--version']).catch((error: unknown) => {
    throw new Error(`The Chromium of the registry does not run here: set CHROME_PATH. (${String(error)})`);
  });
  return launcher;
}

// The package's own code wants a newer Node.js than this project does and unpacks to the temporary folder.
async function decompress(source: string, target: string): Promise<void> {
  const chunkSize = 2 ** 20;
  const output = createWriteStream(target, { mode: 0o755 });
  await pipeline(createReadStream(source, { highWaterMark: chunkSize }), createBrotliDecompress({ chunkSize }), output);
  await rm(source);
}

async function unpack(archive: string, into: string): Promise<void> {
  const tar = archive.replace(/\.br$/, '');
  await decompress(archive, tar);
  await run('tar', ['-xf', tar, '-C', into]);
  await rm(tar);
}

/** Starts Chromium with the libraries and the font of the package where the machine has none. */
async function writeLauncher(folder: string): Promise<void> {
  await mkdir(join(folder, 'fonts'), { recursive: true });
  await writeFile(join(folder, 'fonts.conf'), FONTS);
  await writeFile(join(folder, 'launch'), LAUNCHER, { mode: 0o755 });
}

/** Whether the path is a file that may be run. */
export function isExecutable(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

const LAUNCHER = `#!/bin/sh
here=$(cd "$(dirname "$0")" && pwd)
if ldd "$here/chromium" | grep -q 'not found'; then
  export LD_LIBRARY_PATH="$here/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
fi
if [ ! -d /usr/share/fonts ]; then
  export FONTCONFIG_FILE="$here/fonts.conf"
fi
exec "$here/chromium" "$@"
`;
