import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const SIZE = 256;
const SOURCE = new URL('../images/icon.svg', import.meta.url);
const TARGET = new URL('../images/icon.png', import.meta.url);

await renderIcon();

/** Draws images/icon.png from images/icon.svg with the browser of CHROME_PATH or the chromium on PATH. */
async function renderIcon(): Promise<void> {
  const svg = await readFile(SOURCE, 'utf8');
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? onPath(['chromium', 'chromium-browser', 'google-chrome']),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE }, deviceScaleFactor: 1 });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
    await page.screenshot({ path: fileURLToPath(TARGET), omitBackground: true });
  } finally {
    await browser.close();
  }
}

function onPath(names: readonly string[]): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
  if (!found) throw new Error('No chromium on PATH: set CHROME_PATH to a Chrome or Chromium executable.');
  return found;
}
