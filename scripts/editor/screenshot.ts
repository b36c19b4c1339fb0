import { existsSync, realpathSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { chromiumArguments, findChromium } from './chromium.ts';
import { fetchEditor, terminalProgress, toolsFolder } from './fetch.ts';
import { startEditor } from './server.ts';
import { fetchWebEditor, startWebEditor } from './web.ts';
import { makeExtensions, WEB_FOLDER } from './web-tests.ts';

const USAGE =
  'tsx scripts/editor/screenshot.ts --file FILE [--line N] [--column N] ' +
  '[--hover | --quickfix | --complete | --refactor TITLE | --command TEXT] [--theme dark|light] [--web [--locale ko]] --out FILE.png';
const PATIENCE = 30_000;
const SQUIGGLE = ['error', 'warning', 'info', 'hint'].map((level) => `.squiggly-${level}`).join(', ');

/** What is opened at the place of the cursor, and the keys for it. */
const SHOWS = {
  hover: ['Control+K', 'Control+I'],
  quickfix: ['Control+.'],
  complete: ['Control+Space'],
} as const;

const OPENED = {
  hover: '.monaco-editor .monaco-hover .hover-contents',
  quickfix: '.action-widget .monaco-list-row',
  complete: '.suggest-widget.visible .monaco-list-row',
};

type Show = keyof typeof SHOWS;

export interface Shot {
  file: string;
  line: number;
  column: number;
  show?: Show;
  /** The title of a refactoring to ask for, up to its preview. */
  refactor?: string;
  /** The title of a command to run, as the command palette lists it. */
  command?: string;
  theme: 'dark' | 'light';
  /** In VS Code for the web, which has the files of `examples/` alone. */
  web: boolean;
  /** The language of our texts there. */
  locale?: string;
  out: string;
}

/** Takes a picture of a file in the editor, with the packaged extension installed. */
export async function screenshot(shot: Shot): Promise<void> {
  const vsix = join(toolsFolder, 'ecs-task-definition.vsix');
  if (!existsSync(vsix)) throw new Error(`${vsix} is missing: run \`npm run package\` first.`);
  if (!existsSync(shot.file)) throw new Error(`${shot.file} does not exist.`);
  const editor = await (shot.web ? startOnWeb(vsix, shot) : startOnServer(vsix, shot));
  try {
    await photograph(editor, shot);
  } finally {
    await editor.close();
  }
}

interface Opened {
  /** The address, to which a payload can be added. */
  url: string;
  /** The URI of the file. */
  file: string;
  close(): Promise<void>;
}

async function startOnServer(vsix: string, { file, theme }: Shot): Promise<Opened> {
  const editor = await startEditor({
    host: await fetchEditor(terminalProgress()),
    folder: dirname(resolve(file)),
    extensions: [vsix],
    settings: settings(theme),
  });
  return {
    url: `${editor.url}&`,
    file: `vscode-remote://127.0.0.1:${editor.port}${encodeURI(resolve(file))}`,
    close: editor.close,
  };
}

async function startOnWeb(vsix: string, { file, theme, locale }: Shot): Promise<Opened> {
  const temporary = await mkdtemp(join(realpathSync(tmpdir()), 'web-'));
  const { path: host } = await fetchWebEditor(terminalProgress());
  const extensions = { ...(await makeExtensions(vsix, temporary)) };
  const editor = await startWebEditor({
    host,
    extensions,
    folder: WEB_FOLDER,
    settings: { ...settings(theme), 'workbench.colorTheme': OLD_THEMES[theme] },
    ...(locale !== undefined && { locale }),
  });
  return {
    url: `${editor.url}?`,
    file: `${WEB_FOLDER.scheme}:${WEB_FOLDER.path}/${basename(file)}`,
    async close() {
      await editor.close();
      await rm(temporary, { recursive: true });
    },
  };
}

async function photograph(editor: Opened, shot: Shot): Promise<void> {
  const executablePath = await findChromium(terminalProgress());
  const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  const browser = await chromium.launch({ executablePath, args: chromiumArguments, ...signals });
  try {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 800 },
      colorScheme: shot.theme,
      reducedMotion: 'reduce',
    });
    page.setDefaultTimeout(PATIENCE);
    await open(page, editor, shot);
    await act(page, shot);
    await settle(page);
    await mkdir(dirname(resolve(shot.out)), { recursive: true });
    await page.screenshot({ path: shot.out });
  } finally {
    await browser.close();
  }
}

async function open(page: Page, editor: Opened, shot: Shot): Promise<void> {
  const payload = JSON.stringify([
    ['openFile', `${editor.file}:${shot.line}:${shot.column}`],
    ['gotoLineMode', 'true'],
    ['skipWelcome', 'true'],
  ]);
  await page.goto(`${editor.url}payload=${encodeURIComponent(payload)}`);
  await page.locator('.editor-instance .view-line').first().waitFor();
  await page
    .locator(SQUIGGLE)
    .first()
    .waitFor({ state: 'attached' })
    .catch(() => console.error(`No diagnostics in ${PATIENCE / 1000} s: the picture is taken without.`));
}

async function act(page: Page, shot: Shot): Promise<void> {
  await page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
  if (shot.show) {
    for (const key of SHOWS[shot.show]) await page.keyboard.press(key);
    await page.locator(OPENED[shot.show]).first().waitFor();
  }
  if (shot.refactor !== undefined) {
    await page.keyboard.press('Control+Shift+R');
    await page.locator('.action-widget .monaco-list-row', { hasText: shot.refactor }).first().click();
    await page.locator('.bulk-edit-panel .monaco-list-row').first().waitFor();
  }
  if (shot.command === undefined) return;
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input[type="text"]');
  await input.fill(`>${shot.command}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: shot.command }).first().waitFor();
  await page.keyboard.press('Enter');
}

/** Waits until the page has not changed for half a second, for what has no element of its own to wait for. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(SETTLED);
}

// As text, since tsx adds helpers to functions that the page does not have.
const SETTLED = `new Promise((done) => {
  let timer = setTimeout(done, 500);
  new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(done, 500);
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
  setTimeout(done, 5000);
})`;

/** What the themes are called in the oldest version that is supported. */
const OLD_THEMES = { dark: 'Default Dark Modern', light: 'Default Light Modern' };

function settings(theme: 'dark' | 'light'): Record<string, unknown> {
  return {
    'workbench.colorTheme': theme === 'dark' ? 'Dark Modern' : 'Light Modern',
    'workbench.startupEditor': 'none',
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'chat.disableAIFeatures': true,
    'editor.minimap.enabled': false,
    'editor.cursorBlinking': 'solid',
    'window.commandCenter': false,
    'window.title': '${activeEditorShort}${separator}${rootName}',
    'telemetry.telemetryLevel': 'off',
    'git.enabled': false,
  };
}

function readArguments(): Shot {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const { values } = parseArgs({
    options: {
      file: text,
      line: text,
      column: text,
      hover: flag,
      quickfix: flag,
      complete: flag,
      command: text,
      refactor: text,
      theme: text,
      web: flag,
      locale: text,
      out: text,
    },
  });
  if (values.file === undefined || values.out === undefined) throw new Error(`Usage: ${USAGE}`);
  const show = (Object.keys(SHOWS) as Show[]).find((name) => values[name]);
  return {
    file: values.file,
    line: Number(values.line ?? 1),
    column: Number(values.column ?? 1),
    ...(show === undefined ? {} : { show }),
    ...(values.command === undefined ? {} : { command: values.command }),
    ...(values.refactor === undefined ? {} : { refactor: values.refactor }),
    theme: values.theme === 'light' ? 'light' : 'dark',
    web: values.web === true,
    ...(values.locale === undefined ? {} : { locale: values.locale }),
    out: values.out,
  };
}

process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(143));
try {
  await screenshot(readArguments());
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
