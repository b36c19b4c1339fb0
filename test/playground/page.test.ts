import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { sayIn } from '../../client/playground/texts.ts';
import { BRIDGE, GOOD } from '../support/documents.ts';
import {
  assertContrast,
  findings,
  found,
  load,
  paste,
  ready,
  startVisitors,
  textOf,
  type Visitors,
} from '../support/playground.ts';

/** The playground in a real browser: everything that a person does there. */

const en = sayIn('en');
const ko = sayIn('ko');
const example = (name: string) => readFileSync(`examples/${name}.json`, 'utf8');
const FARGATE_BRIDGE = 'Error: network-fargate-requires-awsvpc Line 4, column 18';

describe('the playground', function () {
  this.timeout(60_000);
  let visitors: Visitors;

  before(async function () {
    this.timeout(300_000);
    // In the folder of a larger site, as on GitHub Pages.
    visitors = await startVisitors('/some/folder/');
  });
  after(() => visitors?.end());
  afterEach(() => visitors.leave());

  it('shows what is found in the first example, in the text and below it', async () => {
    const { page } = await visitors.visit();
    assert.deepEqual(await findings(page), [FARGATE_BRIDGE]);
    assert.equal(await page.locator('#about').innerText(), 'Task definition · FARGATE · bridge');
    await page.locator('.squiggly-error').first().waitFor();
    assert.equal(await textOf(page), example('fargate-bridge'));
  });

  it('judges what is pasted, and says the sum to those who listen', async () => {
    const { page } = await visitors.visit();
    await paste(
      page,
      '{"family": "a", "containerDefinitions": [{"name": "a", "image": "b", "cpu": "1", "memory": 9}]}',
    );
    await found(page, '1 error');
    assert.equal(await page.locator('#summary').getAttribute('role'), 'status');
    assert.match((await findings(page)).join(), /^Error: [\w-]+ Line 1, column \d+$/);
    await paste(page, GOOD);
    await found(page, en('none'));
    assert.match(await page.locator('.nothing').innerText(), new RegExp(en('emptyTitle')));
    await paste(page, example('cloudformation'));
    await found(page, en('unknownTitle'));
    await page.locator('.nothing', { hasText: en('unknown') }).waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await found(page, en('blankTitle'));
    await page.locator('.nothing', { hasText: en('blank') }).waitFor();
  });

  it('jumps from a finding to its place', async () => {
    const { page } = await visitors.visit();
    await page.locator('.jump').click();
    await page.locator('.monaco-editor.focused').waitFor();
    await page.keyboard.press('Delete');
    await page.keyboard.insertText('"awsvpc"');
    await found(page, en('none'));
    assert.equal(await textOf(page), example('fargate-bridge').replace('"bridge"', '"awsvpc"'));
  });

  it('explains what the pointer is on', async () => {
    const { page } = await visitors.visit();
    await page
      .locator('.view-line span', { hasText: /^"bridge"$/ })
      .last()
      .hover();
    const hover = page.locator('.monaco-hover:not(.hidden)');
    await hover.getByText('The containers are attached to Docker').waitFor();
    await hover.getByText('AWS refuses "bridge"').waitFor();
    // The page of the rule is shown here, and not on the web.
    await hover.getByRole('link', { name: 'network-fargate-requires-awsvpc' }).click({ modifiers: ['Control'] });
    await page.locator('#rule h1', { hasText: 'network-fargate-requires-awsvpc' }).waitFor();
  });

  it('applies a quick fix from its menu', async () => {
    const { page } = await visitors.visit();
    await page.locator('.jump').click();
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget .monaco-list-row', { hasText: 'Set the network mode to "awsvpc"' }).click();
    await found(page, en('none'));
  });

  it('applies the fix beside a finding, which can be undone', async () => {
    const { page } = await visitors.visit();
    await paste(page, BRIDGE);
    await found(page, '1 error');
    await page.getByRole('button', { name: 'Fix: Set the network mode to "awsvpc"' }).click();
    await found(page, en('none'));
    assert.equal(await page.locator('#notice').innerText(), 'Fixed: Set the network mode to "awsvpc"');
    assert.equal(await textOf(page), GOOD);
    await page.locator('#editor .view-lines').click();
    await page.keyboard.press('Control+Z');
    await found(page, '1 error');
  });

  it('fixes all that is safe at once', async () => {
    const { page } = await visitors.visit();
    await load(page, en('describe-output'));
    await found(page, '1 warning, 1 note');
    await page.locator('#fix-all').click();
    await found(page, '1 warning');
    assert.equal(await page.locator('#fix-all').isDisabled(), true);
    assert.doesNotMatch(await textOf(page), /registeredAt/);
  });

  it('completes, with what a member is', async () => {
    const { page } = await visitors.visit();
    await page.locator('.jump').click();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Control+Space');
    const list = page.locator('.suggest-widget.visible');
    await list.locator('.monaco-list-row', { hasText: 'awsvpc' }).first().waitFor();
    await page.locator('.suggest-widget .monaco-list-row.focused', { hasText: 'awsvpc' }).waitFor();
    await page.keyboard.press('Enter');
    await found(page, en('none'));
    assert.equal(await textOf(page), example('fargate-bridge').replace('"bridge"', '"awsvpc"'));
  });

  it('offers the other network modes at the lens', async () => {
    const { page } = await visitors.visit();
    await load(page, en('ec2-bridge'));
    await page.locator('.codelens-decoration a', { hasText: 'bridge' }).click();
    await page.locator('.action-widget .monaco-list-row', { hasText: 'Switch to network mode "host"' }).click();
    await page.locator('#about', { hasText: 'EC2 · host' }).waitFor();
  });

  it('renames a name everywhere', async () => {
    const { page } = await visitors.visit();
    await load(page, en('ec2-bridge'));
    await page
      .locator('.view-line span', { hasText: /^search$/ })
      .first()
      .click();
    await page.keyboard.press('F2');
    const input = page.locator('.rename-box input');
    await input.fill('finder');
    await input.press('Enter');
    await page.locator('.view-line', { hasText: '"links": ["finder"]' }).waitFor();
    assert.match(await textOf(page), /"dependsOn": \[\{ "containerName": "finder"/);
  });

  it('lays out', async () => {
    const { page } = await visitors.visit();
    await paste(page, '{"family": "web", "networkMode": ${MODE}}');
    await page.locator('#format').click();
    await page.locator('.line-numbers', { hasText: /^4$/ }).waitFor();
    assert.equal(await textOf(page), '{\n  "family": "web",\n  "networkMode": ${MODE}\n}');
  });

  it('shows the page of a rule, and gives the focus back', async () => {
    const { page } = await visitors.visit();
    await page.getByRole('button', { name: en('whyNamed', 'network-fargate-requires-awsvpc') }).press('Enter');
    await page.locator('#rule h1', { hasText: 'network-fargate-requires-awsvpc' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#rule').waitFor({ state: 'hidden' });
    assert.equal(await page.evaluate('document.activeElement.className'), 'why');
  });

  it('speaks Korean to those who do, and keeps the text when the language is chosen', async () => {
    const { page } = await visitors.visit({ locale: 'ko-KR' });
    assert.equal(await page.locator('html').getAttribute('lang'), 'ko');
    assert.equal(await page.title(), ko('title'));
    assert.match(await page.locator('.message').innerText(), /태스크를 실행하므로/);
    await page
      .locator('.view-line span', { hasText: /^"bridge"$/ })
      .last()
      .hover();
    await page.locator('.monaco-hover', { hasText: '컨테이너' }).first().waitFor();
    await page.locator('.why').click();
    await page.locator('#rule', { hasText: '그룹' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.jump').click();
    await page.keyboard.press('F1');
    await page
      .locator('.quick-input-list', { hasText: '서식' })
      .or(page.locator('.quick-input-list .monaco-list-row', { hasText: /[가-힣]/ }))
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await paste(page, GOOD);
    await found(page, ko('none'));
    await page.getByRole('button', { name: 'English' }).click();
    await page.locator('html[lang=en]').waitFor();
    await ready(page);
    await found(page, en('none'));
    assert.equal(await textOf(page), GOOD);
  });

  it('keeps the text, also that which was replaced', async () => {
    const { page } = await visitors.visit();
    await paste(page, BRIDGE);
    await found(page, '1 error');
    await load(page, en('fargate-web'));
    await found(page, en('none'));
    await page.reload();
    await ready(page);
    assert.equal(await textOf(page), example('fargate-web'));
    await page.locator('#load').click();
    const [earlier] = await page
      .getByRole('group', { name: en('earlier') })
      .getByRole('menuitem')
      .allInnerTexts();
    await page.keyboard.press('Escape');
    assert.match(earlier ?? '', /^[\w-]+, .*\d/);
    await load(page, earlier ?? '');
    await found(page, '1 error');
    assert.equal(await textOf(page), BRIDGE);
    // Another tab begins with the last text, and writes beside it.
    const other = await page.context().newPage();
    await other.goto(page.url());
    await ready(other);
    assert.equal(await textOf(other), BRIDGE);
  });

  it('says that it keeps nothing where the browser refuses', async () => {
    const { page } = await visitors.visit(
      {},
      `Storage.prototype.setItem = () => { throw new Error('QuotaExceededError'); }`,
    );
    await paste(page, BRIDGE);
    await page.locator('#kept', { hasText: en('notKept') }).waitFor();
  });

  it('has every example in its menu', async () => {
    const { page } = await visitors.visit();
    const files = readdirSync('examples').filter((file) => file.endsWith('.json'));
    await page.locator('#load').click();
    const examples = page.getByRole('group', { name: en('examples') }).getByRole('menuitem');
    assert.equal(await examples.count(), files.length);
    await assertContrast(page);
  });

  it('asks for nothing after it is loaded', async () => {
    const { page, requests } = await visitors.visit({ locale: 'ko-KR' });
    const loaded = requests.length;
    await page.context().setOffline(true);
    await page.locator('.jump').click();
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget .monaco-list-row').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.view-line span', { hasText: /^"family"$/ }).hover();
    await page
      .locator('.monaco-hover', { hasText: /[가-힣]{2}/ })
      .first()
      .waitFor();
    await page.locator('.why').click();
    await page.locator('#rule[open]', { hasText: '그룹' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.fix').click();
    await found(page, ko('none'));
    assert.deepEqual(requests.slice(loaded), []);
  });

  describe('with the keyboard alone', () => {
    it('leads from the menu to the text, to the findings and to a fix', async () => {
      const { page } = await visitors.visit();
      await page.keyboard.press('F6');
      assert.equal(await focus(page), 'load');
      for (const key of ['Enter', 'ArrowUp', 'ArrowDown', 'ArrowDown', 'Escape']) await page.keyboard.press(key);
      assert.equal(await focus(page), 'load');
      for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
      await found(page, '1 warning, 1 note');
      await page.locator('.monaco-editor.focused').waitFor();
      await page.keyboard.press('F6');
      assert.equal(await focus(page), 'jump');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
      assert.equal(await focus(page), 'why');
      await page.keyboard.press('Tab');
      assert.equal(await focus(page), 'fix');
      await page.keyboard.press('Enter');
      await found(page, '1 warning');
      // What had the focus is gone: the finding that is there now has it.
      assert.equal(await focus(page), 'fix');
      await page.keyboard.press('Shift+F6');
      await page.locator('.monaco-editor.focused').waitFor();
    });

    it('reaches everything, and shows where it is', async () => {
      const { page } = await visitors.visit();
      await page.keyboard.press('F6');
      const reached = [await focus(page)];
      await assertRing(page);
      for (let step = 0; step < 5; step++) {
        await page.keyboard.press('Tab');
        reached.push(await focus(page));
        if (step < 4) await assertRing(page);
      }
      assert.deepEqual(reached.slice(0, 5), ['load', 'format', 'copy', 'language', 'theme']);
      await page.locator('#fix-all').focus();
      for (const expected of ['jump', 'why', 'fix']) {
        await page.keyboard.press('Tab');
        assert.equal(await focus(page), expected);
        await assertRing(page);
      }
    });
  });

  describe('in light and dark', () => {
    it('follows the system, and the switch against it', async () => {
      const { page } = await visitors.visit({ colorScheme: 'dark' });
      const theme = () => page.locator('html').getAttribute('data-theme');
      assert.equal(await theme(), 'dark');
      await page.locator('.monaco-editor.vs-dark').first().waitFor();
      await page.emulateMedia({ colorScheme: 'light' });
      await page.locator('html[data-theme=light]').waitFor();
      await page.locator('#theme').click();
      await page.locator('.monaco-editor.vs-dark').first().waitFor();
      assert.equal(await page.locator('#theme').getAttribute('aria-pressed'), 'true');
      await page.reload();
      assert.equal(await theme(), 'dark');
      await ready(page);
      // What the system has as well is no choice: from here on it is followed again.
      await page.locator('#theme').click();
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.locator('html[data-theme=dark]').waitFor();
    });

    for (const colorScheme of ['light', 'dark'] as const)
      for (const name of [
        'fargate-bridge',
        'describe-output',
        'broken',
        'container-definitions',
        'cloudformation',
      ] as const)
        it(`has texts that stand out from what is behind them: ${colorScheme}, ${name}`, async () => {
          const { page } = await visitors.visit({ colorScheme });
          await load(page, en(name));
          await page.locator('.view-line').nth(5).waitFor();
          await page.waitForFunction(`document.querySelector('#list').children.length > 0`);
          await assertContrast(page);
        });

    for (const colorScheme of ['light', 'dark'] as const)
      it(`has texts that stand out in what it opens, too: ${colorScheme}`, async () => {
        const { page } = await visitors.visit({ colorScheme });
        await page
          .locator('.view-line span', { hasText: /^"bridge"$/ })
          .last()
          .hover();
        await page.locator('.monaco-hover', { hasText: 'Docker' }).first().waitFor();
        await assertContrast(page);
        await page.locator('.jump').click();
        await page.keyboard.press('Control+.');
        await page.locator('.action-widget .monaco-list-row').first().waitFor();
        await assertContrast(page);
        await page.keyboard.press('Escape');
        for (const key of ['ArrowLeft', 'ArrowRight', 'Control+Space']) await page.keyboard.press(key);
        await page.locator('.suggest-widget.visible .monaco-list-row.focused').waitFor();
        await assertContrast(page);
        await page.locator('.why').click();
        await page.locator('#rule[open] h1').waitFor();
        await assertContrast(page);
      });
  });

  it('fits a narrow page', async () => {
    const { page } = await visitors.visit({ viewport: { width: 360, height: 640 } });
    const [width, wanted] = await page.evaluate<number[]>('[innerWidth, document.documentElement.scrollWidth]');
    assert.equal(wanted, width);
    for (const id of ['load', 'format', 'copy', 'language', 'theme', 'fix-all']) {
      const box = await page.locator(`#${id}`).boundingBox();
      assert.ok(box && box.x >= 0 && box.x + box.width <= 360 && box.height >= 24, id);
    }
  });
});

/** The id of what has the focus, or its class. */
function focus(page: Page): Promise<string> {
  return page.evaluate('document.activeElement.id || document.activeElement.className');
}

async function assertRing(page: Page): Promise<void> {
  const outline = await page.evaluate<string>('getComputedStyle(document.activeElement).outline');
  assert.match(outline, / solid 2px$/, await focus(page));
}
