import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleFiles } from '../../scripts/gen/rules.ts';
import { outdated } from '../../scripts/gen.ts';
import { rules } from '../../server/src/core/rules/index.generated.ts';
import { pages } from '../../server/src/core/rules/pages.generated.ts';
import type { Page, Rule } from '../../server/src/core/rules/rule.ts';
import { schemaRules } from '../../server/src/core/schema/tables.generated.ts';

/** What the project promises about itself. */

const BUNDLES = [
  'client.cjs',
  'language-client.cjs',
  'client.browser.cjs',
  'server.js',
  'server.cjs',
  'server.browser.js',
  'cli.js',
  'index.js',
];

describe('the project', () => {
  it('has current generated files', async () => {
    assert.deepEqual(await outdated(), [], 'run: npm run gen');
  }).timeout(60_000);

  it('keeps a rule in the file of its name, in the folder of its group', () => {
    assert.deepEqual(
      rules.map(({ id, group }) => `${group}/${id}`),
      ruleFiles().map(({ id, group }) => `${group}/${id}`),
    );
  });

  it('has a rule for every id that the schema names', () => {
    const known = new Set(rules.map(({ id }) => id));
    const named = Object.values(schemaRules).flatMap((byKeyword) => Object.values(byKeyword));
    assert.deepEqual(
      [...new Set(named)].filter((id) => !known.has(id)),
      [],
    );
  });

  it('silences only rules that there are', () => {
    const known = new Set<string>(rules.map(({ id }) => id));
    const wrong = rules.flatMap(({ id, silences = [] }: Rule) =>
      silences.filter((other) => !known.has(other) || other === id).map((other) => `${id}: ${other}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('declines only rules that there are not, each with a reason', () => {
    const rows = [...readFileSync('docs/declined-rules.md', 'utf8').matchAll(/^\| `([\w-]+)` \| .+ \| (.+) \|$/gm)];
    assert.ok(rows.length > 0);
    const known = new Set<string>(rules.map(({ id }) => id));
    const declined = rows.map(([, id = '']) => id);
    assert.deepEqual(declined, [...new Set(declined)].sort());
    assert.deepEqual(
      declined.filter((id) => known.has(id)),
      [],
    );
    for (const [, , reason = ''] of rows)
      for (const [, id = ''] of reason.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)) assert.ok(known.has(id), id);
  });

  it('describes every rule in sentences, with its source', () => {
    const wrong: string[] = [];
    for (const [id, { summary, why, source }] of Object.entries(pages as Readonly<Record<string, Page>>)) {
      if (!/^[A-Z`"].*\.$/.test(summary) || !/^[A-Z`"][\s\S]*\.$/.test(why)) wrong.push(id);
      if (!source.startsWith('https://')) wrong.push(`${id}: ${source}`);
    }
    assert.deepEqual(wrong, []);
  });

  it('keeps the core free of every host', () => {
    const allowed = /^(?:\.{1,2}\/|@vscode\/l10n$|jsonc-parser$)/;
    const foreign = sourceFiles('server/src/core').flatMap((file) =>
      imports(file)
        .filter((from) => !allowed.test(from) || /\/(?:lsp|cli|node|browser)\//.test(from))
        .map((from) => `${file}: ${from}`),
    );
    assert.deepEqual(foreign, []);
  });

  it('makes LSP ranges in one file', () => {
    const makers = sourceFiles('server/src').filter((file) => /\.positionAt\(/.test(readFileSync(file, 'utf8')));
    const inLsp = makers.filter((file) => file.includes('/lsp/')).map((file) => file.split('/').at(-1));
    // The other one is a document itself: it asks the document within.
    assert.deepEqual(inLsp, ['convert.ts', 'utf8-document.ts']);
  });

  it('imports one file of the server into the client, and what recognises a document', () => {
    const ofServer = sourceFiles('client/src').flatMap((file) =>
      imports(file).flatMap((from) => /server\/src\/.+/.exec(from) ?? []),
    );
    assert.deepEqual([...new Set(ofServer)].sort(), ['server/src/core/model/recognize.ts', 'server/src/protocol.ts']);
  });

  it('imports one file of the server into the playground', () => {
    const ofServer = sourceFiles('client/playground').flatMap((file) =>
      imports(file).flatMap((from) => /server\/src\/.+/.exec(from) ?? []),
    );
    assert.deepEqual([...new Set(ofServer)], ['server/src/protocol.ts']);
  });

  for (const bundle of BUNDLES) {
    it(`compiles nothing at run time and names no host but those of documentation, consoles and examples: ${bundle}`, () => {
      const code = readFileSync(join('dist', bundle), 'utf8');
      assert.doesNotMatch(code, /\beval\(|new Function\(|Function\("return this"\)/);
      const hosts = [...code.matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host]) => host as string);
      const unknown = hosts.filter(
        (host) =>
          !/(?:^|\.)(?:aws\.amazon\.com|github\.com|json-schema\.org|rfc-editor\.org|docker\.com|microsoft\.com|visualstudio\.com|developer\.mozilla\.org|kernel\.org|opensource\.org|opengroup\.org|oasis-open\.org)$|^(?:public|gallery)\.ecr\.aws$|^quay\.io$|^localhost$|\.example\.com$|^sqs\.$/.test(
            host,
          ),
      );
      assert.deepEqual([...new Set(unknown)], []);
    });
  }

  it('depends on nothing at run time', () => {
    const { dependencies, optionalDependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.deepEqual([dependencies, optionalDependencies, peerDependencies], [undefined, undefined, undefined]);
  });

  it('trusts no Markdown: what a document says runs no command', () => {
    const trusting = ['client/src', 'client/playground'].flatMap((folder) =>
      sourceFiles(folder).filter((file) => /isTrusted|supportHtml/.test(readFileSync(file, 'utf8'))),
    );
    assert.deepEqual(trusting, []);
  });

  it('packs what is needed and nothing else', () => {
    const listed = execFileSync('npx', ['vsce', 'ls', '--no-dependencies'], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const files = listed.split('\n').filter((line) => line && !line.startsWith('npm warn'));
    const allowed =
      /^(?:package(?:\.nls(?:\.ko)?)?\.json|README(?:\.ko)?\.md|CHANGELOG\.md|LICENSE|dist\/(?:client|language-client|client\.browser|server)\.cjs|dist\/(?:client\.browser\.cjs|server|server\.browser)\.js|dist\/chunks\/[\w.-]+\.cjs|dist\/(?:rules|extension\.cdx)\.json|dist\/third-party-notices\.txt|l10n\/[\w.]+\.json|schemas\/[\w.-]+\.json|syntaxes\/[\w.-]+\.json|images\/(?:walkthrough\/)?[\w.-]+)$/;
    assert.deepEqual(
      files.filter((file) => !allowed.test(file)),
      [],
    );
    for (const needed of [
      'package.json',
      'README.md',
      'LICENSE',
      'dist/client.cjs',
      'dist/client.browser.cjs',
      'dist/client.browser.cjs.js',
      'dist/server.js',
      'dist/server.cjs',
      'dist/server.browser.js',
      'dist/rules.json',
      'dist/extension.cdx.json',
      'dist/third-party-notices.txt',
      ...walkthroughMedia(),
      'l10n/bundle.l10n.ko.json',
    ]) {
      assert.ok(files.includes(needed), `${needed} is packed`);
    }
  }).timeout(60_000);
});

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => join(folder, file));
}

function imports(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  return [...code.matchAll(/(?<![\w-])(?:from|import\()\s*'([^']+)'/g)].map(([, from]) => from as string);
}

function walkthroughMedia(): string[] {
  const { walkthroughs } = JSON.parse(readFileSync('package.json', 'utf8')).contributes;
  return walkthroughs.flatMap(({ steps }: { steps: { media: { svg: string } }[] }) =>
    steps.map(({ media }) => media.svg),
  );
}
