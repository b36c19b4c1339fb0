import { format, stripVTControlCharacters } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumArguments, findChromium } from './chromium.ts';
import { terminalProgress } from './fetch.ts';

/** An editor that runs tests as soon as a browser opens its address. */
export interface EditorPage {
  url: string;
  /** Resolves when what serves the page has ended. */
  exited?: Promise<void>;
  /** Web extensions to put into a page that knows none, as URLs of another origin. */
  development?: Development;
}

export interface Development {
  extensions: readonly string[];
  /** The bundle that exports `run(): Promise<void>`, in one of the extensions. */
  tests: string;
}

/** Opens the editor in a Chromium, prints what Mocha prints there, and returns the exit code. */
export async function runInPage(editor: EditorPage, timeoutMs?: number): Promise<number> {
  const executablePath = await findChromium(terminalProgress());
  let browser: Browser | undefined;
  const reporter = new MochaReporter();
  try {
    // The signals are for this program to handle: an exit ends the browser too.
    const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
    // A server of VS Code lets its page read from nowhere else.
    const open = editor.development ? ['--disable-web-security'] : [];
    browser = await chromium.launch({ executablePath, args: [...chromiumArguments, ...open], ...signals });
    const page = await browser.newPage({
      viewport: { width: 1280, height: 800 },
      locale: 'en-US',
      bypassCSP: editor.development !== undefined,
    });
    if (editor.development) await putInto(page, editor.development);
    const driven = drive(page, browser, editor, reporter);
    return reporter.result(await withTimeout(driven, timeoutMs));
  } catch (error) {
    reporter.printRest();
    throw error;
  } finally {
    await browser?.close();
  }
}

/** The result of a promise, or an error when it takes too long. */
export async function withTimeout<T>(promise: Promise<T>, milliseconds = 180_000): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    const fail = () => reject(new Error(`They did not end in ${milliseconds / 1000} s.`));
    timer = setTimeout(fail, milliseconds);
  });
  return Promise.race([promise, tooLate]).finally(() => clearTimeout(timer));
}

/** Writes the extensions into the configuration of the page: VS Code looks for those in development nowhere else. */
async function putInto(page: Page, { extensions, tests }: Development): Promise<void> {
  const uriOf = (url: string) => {
    const { host, pathname } = new URL(url);
    return { scheme: 'http', authority: host, path: pathname };
  };
  const development = { extensions: extensions.map(uriOf), extensionTestsPath: uriOf(tests) };
  await page.route(
    ({ pathname }) => pathname === '/',
    async (route) => {
      const response = await fetch(route.request().url());
      const body = (await response.text()).replace(/(web-configuration" data-settings=")([^"]*)/, (_, before, text) => {
        const settings = JSON.parse(text.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
        const developmentOptions = { ...settings.developmentOptions, ...development };
        const changed = JSON.stringify({ ...settings, developmentOptions });
        return before + changed.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      });
      await route.fulfill({ contentType: 'text/html', body });
    },
  );
}

async function drive(page: Page, browser: Browser, editor: EditorPage, reporter: MochaReporter): Promise<number> {
  let loaded = false;
  const failed = new Promise<never>((_, reject) => {
    const fail = (what: string) => reject(new Error(what));
    page.on('crash', () => fail('The page of the editor crashed.'));
    page.on('pageerror', (error) => loaded || fail(`The editor did not load: ${error.message}`));
    browser.on('disconnected', () => fail('Chromium ended.'));
    void editor.exited?.then(() => fail('The VS Code server ended.'));
  });
  const finished = new Promise<number>((done) => void page.exposeFunction('codeAutomationExit', done));
  await page.exposeFunction('codeAutomationLog', (kind: string, values: unknown[]) => {
    loaded = true;
    reporter.log(kind, values);
  });
  const open = page.goto(editor.url).then((response) => {
    if (!response?.ok()) throw new Error(`The editor answered ${response?.status()}.`);
  });
  await Promise.race([open, failed]);
  return Promise.race([finished, failed]);
}

// What the workbench itself writes to the log that the tests' output comes through.
const NOISE = new RegExp(
  [
    '^\\[[\\w: -]+\\]',
    '^Resolv(ing|ed) connection token',
    '^Creating a socket',
    '^(Ignoring fetching|Updating) additional builtin',
    '^No (search provider registered|extension gallery)',
  ].join('|'),
);

/** Prints what Mocha and the tests print; keeps the other lines for when there is no result. */
class MochaReporter {
  private readonly rest: string[] = [];
  private readonly color = process.stdout.isTTY && !process.env.NO_COLOR;
  private state: 'before' | 'running' | 'passed' | 'failed' = 'before';

  log(kind: string, values: unknown[]): void {
    const template = typeof values[0] === 'string' ? values[0] : '';
    const fromMocha = template.includes('\x1b[') || (values.length > 1 && /%[sd]/.test(template));
    if (fromMocha && this.state === 'before') this.state = 'running';
    if (template.includes('%d passing')) this.state = 'passed';
    if (template.includes('%d failing')) this.state = 'failed';

    const text = format(...values);
    if (!fromMocha && (NOISE.test(template) || /\/workbench(?:\.web\.main)?\.js:/.test(text))) return;
    // After its summary, Mocha's failure comes once more as the rejection of `run`.
    if (!fromMocha && this.state !== 'running') this.rest.push(`${kind}: ${text}`);
    else console.log(this.color ? text : stripVTControlCharacters(text));
  }

  /** The exit code of the run. VS Code also reports 0 for an extension host that was killed. */
  result(code: number): number {
    if (this.state === 'passed') return code;
    if (this.state === 'failed') return code || 1;
    throw new Error(`The extension host ended (${code}) without the summary of Mocha.`);
  }

  printRest(): void {
    for (const line of this.rest.slice(-15)) console.error(`  ${line}`);
  }
}
