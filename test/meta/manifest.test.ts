import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SEVERITIES } from '../../server/src/cli/args.ts';

/** What the manifest offers to people is there, in their language. */

interface Step {
  readonly id: string;
  readonly description: string;
  readonly media: { readonly svg: string; readonly altText: string };
  readonly completionEvents: readonly string[];
}

const manifest = read('package.json');
const commands = (manifest.contributes.commands as { command: string; title: string; category: string }[]).map(
  (one) => one,
);
const [walkthrough] = manifest.contributes.walkthroughs as { steps: Step[] }[];
const steps = walkthrough?.steps ?? [];
const texts = [read('package.nls.json'), read('package.nls.ko.json')];

describe('the manifest', () => {
  it('offers commands that the extension registers, and all of them', () => {
    const offered = commands.map(({ command }) => command).sort();
    assert.deepEqual([...new Set(offered)], offered);
    assert.deepEqual(registered(), offered);
  });

  it('has a title in both languages for every command', () => {
    for (const { title, category } of commands) {
      assert.equal(category, 'ECS');
      for (const text of texts) assert.ok(text[title.slice(1, -1)], title);
    }
  });

  it('has a task for the command line, with the severities that it knows, where programs may be run', () => {
    const [task] = manifest.contributes.taskDefinitions;
    assert.equal(task.type, 'ecs-taskdef');
    assert.ok(Object.hasOwn(manifest.bin, task.type));
    assert.ok(manifest.activationEvents.includes(`onTaskType:${task.type}`));
    assert.equal(task.when, 'isWorkspaceTrusted && shellExecutionSupported');
    assert.deepEqual(task.properties.severity.enum, SEVERITIES);
    assert.equal(manifest.contributes.problemMatchers[0].name, task.type);
  });

  it('leads programs to the engine, and VS Code to its client', () => {
    assert.deepEqual(manifest.exports['.'], { types: manifest.types, default: './dist/index.js' });
    assert.deepEqual([manifest.main, manifest.browser], ['./dist/client.cjs', './dist/client.browser.cjs']);
    // vsce refuses `files` beside .vscodeignore, and npm then packs what .npmignore allows.
    assert.equal(manifest.files, undefined);
    assert.equal(manifest.dependencies, undefined);
  });

  for (const { id, description, media, completionEvents } of steps) {
    it(`shows a picture that follows the theme in the step "${id}"`, () => {
      const svg = readFileSync(media.svg, 'utf8');
      assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 520 \d+"/);
      const colours = [...svg.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, colour]) => colour ?? '');
      assert.deepEqual(
        colours.filter((colour) => colour !== 'none' && !colour.startsWith('var(--vscode-')),
        [],
      );
    });

    it(`offers commands that there are, and is completed by one of them, in the step "${id}"`, () => {
      const links = texts.map((text) => linksOf(text[description.slice(1, -1)] ?? ''));
      assert.deepEqual(links[1], links[0], 'the same in both languages');
      const known = new Set(commands.map(({ command }) => command));
      for (const link of links[0] ?? []) {
        const command = /^command:(ecsTaskDefinition\.\w+)$/.exec(link)?.[1];
        if (command) assert.ok(known.has(command), command);
      }
      const events = (links[0] ?? []).map((link) =>
        link.startsWith('command:') ? `onCommand:${link.slice('command:'.length)}` : `onLink:${link}`,
      );
      assert.ok(completionEvents.some((event) => events.includes(event)));
    });
  }
});

/** The ids in the table of commands, with those that have a name in the protocol. */
function registered(): string[] {
  const code = ['client/src/commands', 'client/src']
    .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const protocol = readFileSync('server/src/protocol.ts', 'utf8');
  const named = new Map(
    [...protocol.matchAll(/const (\w+) = '(ecsTaskDefinition\.\w+)'/g)].map(([, name, id]) => [name, id ?? '']),
  );
  const written = [...code.matchAll(/'(ecsTaskDefinition\.\w+)'/g)].map(([, id]) => id ?? '');
  const byName = [...code.matchAll(/^ {4}\[(\w+)\]: /gm)].flatMap(([, name]) => named.get(name) ?? []);
  return [...new Set([...written, ...byName])].sort();
}

function linksOf(description: string): string[] {
  return [...description.matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link ?? '').sort();
}

function read(file: string) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
