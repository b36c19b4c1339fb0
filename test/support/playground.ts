import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { sayIn } from '../../client/playground/texts.ts';
import { chromiumArguments, findChromium } from '../../scripts/editor/chromium.ts';
import { type Playground, servePlayground } from '../../scripts/playground.ts';

/** The playground in a real browser. */

/** A page that is loaded, and all that it has said and asked for. */
export interface Visit {
  readonly page: Page;
  /** What no page should do: requests to others, errors, refusals of its security policy. */
  readonly faults: string[];
  readonly requests: string[];
}

export interface Visitors {
  /**
   * Loads the page as a first visit, and waits until it asks for nothing more.
   * @param script what runs in the page before its own scripts
   */
  visit(options?: BrowserContextOptions, script?: string): Promise<Visit>;
  /** Asserts that no page has done what it should not, and leaves all of them. */
  leave(): Promise<void>;
  end(): Promise<void>;
}

/** @param path the folder of the site that the playground is in */
export async function startVisitors(path = '/'): Promise<Visitors> {
  assert.ok(existsSync('dist/playground/index.html'), 'run: npm run playground -- --build-only');
  const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArguments });
  const playground = await servePlayground(0, path);
  const visits: Visit[] = [];
  return {
    async visit(options, script) {
      const visit = await open(browser, playground, options);
      visits.push(visit);
      if (script !== undefined) await visit.page.addInitScript(script);
      await visit.page.goto(playground.url);
      await ready(visit.page);
      return visit;
    },
    async leave() {
      const all = visits.splice(0);
      await Promise.all(all.map(({ page }) => page.context().close()));
      assert.deepEqual(
        all.flatMap(({ faults }) => faults),
        [],
      );
    },
    async end() {
      await browser.close();
      await playground.close();
    },
  };
}

/** Waits until a page that was loaded has shown its first findings, and asks for nothing more. */
export async function ready(page: Page): Promise<void> {
  await page.locator('html[data-state=ready]').waitFor();
}

async function open(browser: Browser, { url }: Playground, options: BrowserContextOptions = {}): Promise<Visit> {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const context = await browser.newContext({ locale: 'en-US', colorScheme: 'light', permissions, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const visit: Visit = { page, faults: [], requests: [] };
  const { faults, requests } = visit;
  context.on('request', (request) => {
    requests.push(request.url());
    if (!request.url().startsWith(url)) faults.push(`asked for ${request.url()}`);
  });
  context.on('requestfailed', (request) => faults.push(`did not get ${request.url()}`));
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} for ${response.url()}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`said ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`threw ${error.stack}`));
  await page.exposeFunction('tellRefusal', (what: string) => faults.push(`was refused ${what}`));
  // As text, since tsx adds helpers to functions that the page does not have.
  await page.addInitScript(
    `addEventListener('securitypolicyviolation', (event) => tellRefusal(event.violatedDirective + ' ' + event.blockedURI))`,
  );
  return visit;
}

/** The text of the editor, by way of its own button and the clipboard. */
export async function textOf(page: Page): Promise<string> {
  await page.evaluate('navigator.clipboard.writeText("")');
  await page.locator('#copy').click();
  await page.waitForFunction('navigator.clipboard.readText().then((text) => text !== "")');
  return page.evaluate('navigator.clipboard.readText()');
}

/**
 * Puts a text in the place of the one that is there. That one is taken away first, and its findings with it: what is
 * found afterwards is of the new text, also where both have the same sum.
 */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  await page.locator('#editor .view-lines').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await found(page, `(${sayIn('en')('blankTitle')}|${sayIn('ko')('blankTitle')})`);
  await page.keyboard.press('Control+V');
}

/** The findings of the list, as `severity rule place`. */
export async function findings(page: Page): Promise<string[]> {
  const rows = await page.locator('.problem').all();
  return Promise.all(
    rows.map(async (row) => {
      const [severity, rule, place] = await Promise.all(
        ['.hidden', '.rule', '.place'].map((part) => row.locator(part).innerText()),
      );
      return `${severity?.trim()} ${rule} ${place}`;
    }),
  );
}

/** Waits until the line that says what was found says this. */
export async function found(page: Page, summary: string): Promise<void> {
  await page.locator('#summary', { hasText: new RegExp(`^${summary}$`) }).waitFor();
}

/** Loads one of the texts of the menu. */
export async function load(page: Page, name: string): Promise<void> {
  await page.locator('#load').click();
  await page.getByRole('menuitem', { name, exact: true }).click();
}

/** Asserts that each text that is to be seen has a contrast of 4.5 at least: `faint` has the others. */
export async function assertContrast(page: Page): Promise<void> {
  const { seen, faint } = await page.evaluate<{ seen: number; faint: string[] }>(CONTRAST);
  assert.ok(seen > 40, `${seen} texts`);
  assert.deepEqual(faint, []);
}

// As text, for the same reason. Large text would need less, and gets no less.
const CONTRAST = `(() => {
  const parse = (colour) => {
    const [r, g, b, a = 1] = colour.match(/[\\d.]+/g).map(Number);
    return [r, g, b, a];
  };
  const over = ([r, g, b, a], [R, G, B]) => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a), 1];
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const chain = (element) => (element ? [...chain(element.parentElement), element] : []);
  const faint = new Map();
  let seen = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement: element, data } = walker.currentNode;
    if (!data.trim() || element.closest('script, noscript, .hidden')) continue;
    const box = element.getBoundingClientRect();
    if (box.width < 2 || box.height < 2 || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const elements = chain(element);
    let ground = [255, 255, 255, 1];
    let opacity = 1;
    for (const one of elements) {
      const style = getComputedStyle(one);
      ground = over(parse(style.backgroundColor), ground);
      opacity *= Number(style.opacity);
    }
    const [r, g, b, a] = parse(getComputedStyle(element).color);
    const colour = over([r, g, b, a * opacity], ground);
    const [one, other] = [light(colour), light(ground)].sort((x, y) => y - x);
    const ratio = (one + 0.05) / (other + 0.05);
    const pair = colour.slice(0, 3).map(Math.round) + ' on ' + ground.slice(0, 3).map(Math.round);
    seen++;
    if (ratio < 4.5) faint.set(pair, ratio.toFixed(2) + ' ' + pair + ': ' + data.trim().slice(0, 40));
  }
  return { seen, faint: [...faint.values()] };
})()`;
