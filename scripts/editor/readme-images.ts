import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { buildPlayground, servePlayground } from '../playground.ts';
import { chromiumArguments, findChromium } from './chromium.ts';
import { projectRoot, run } from './fetch.ts';

/**
 * Takes the pictures of the README, in a real editor with the packaged extension, and of the playground: `npm run
 * readme-images`. With `playground` behind it, of that alone.
 */

const PICTURES: Readonly<Record<string, readonly string[]>> = {
  hover: ['--file', 'examples/ec2-bridge.json', '--line', '4', '--column', '20', '--hover'],
  'quick-fix': ['--file', 'examples/fargate-bridge.json', '--line', '4', '--column', '20', '--quickfix'],
  completion: ['--file', 'examples/fargate-bridge.json', '--line', '4', '--column', '19', '--complete'],
  preview: ['--file', 'examples/ec2-bridge.json', '--line', '4', '--column', '20', '--refactor', 'Fargate-compatible'],
};

mkdirSync('docs/images', { recursive: true });
for (const [name, options] of process.argv.includes('playground') ? [] : Object.entries(PICTURES)) {
  const script = ['--import', 'tsx', 'scripts/editor/screenshot.ts', ...options, '--out', `docs/images/${name}.png`];
  await run(process.execPath, script, { cwd: projectRoot });
  console.log(`docs/images/${name}.png`);
}
await takePlayground('docs/images/playground.png');

async function takePlayground(path: string): Promise<void> {
  await buildPlayground();
  const playground = await servePlayground();
  const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArguments });
  const page = await browser.newPage({ viewport: { width: 1000, height: 560 }, locale: 'en-US', colorScheme: 'light' });
  await page.goto(playground.url);
  await page.locator('html[data-state=ready]').waitFor();
  await page.locator('.codelens-decoration').first().waitFor();
  await page.locator('.jump').click();
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .monaco-list-row').first().waitFor();
  await page.screenshot({ path });
  await browser.close();
  await playground.close();
  console.log(path);
}
