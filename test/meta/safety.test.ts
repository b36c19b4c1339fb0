import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { known } from '../../scripts/audit.ts';
import { PACKAGES } from '../../scripts/materials.mjs';

/** What no bundle can do, whatever a document says; and that each package says what it is made of. */

/** The modules of Node and of hosts that a bundle may ask for, and what for. */
const MODULES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  client: {
    vscode: 'the editor',
    './language-client.cjs': 'the client library, with the first task definition',
  },
  'language-client': {
    vscode: 'the editor',
    child_process: 'the client library starts our server with it, and nothing else',
    crypto: 'names of pipes, which are not offered',
    fs: 'the client library looks whether the file of the server is there',
    os: 'names of pipes, which are not offered',
    path: 'the client library puts the path of the server together',
    readline: 'the client library reads what servers print that it did not fork; ours is forked',
    util: 'text from bytes',
  },
  'client-browser': { vscode: 'the editor' },
  'client-browser-old': { vscode: 'the editor' },
  server: {
    'node:fs': 'looks whether a folder is a repository',
    'node:fs/promises': 'reads the files of the workspace and our own texts',
    'node:path': 'paths',
    'node:url': 'paths of URIs',
    'node:util': 'the protocol library writes console messages into its log',
    'node:v8': 'one flag, for memory',
    crypto: 'names of pipes, which are not offered',
    fs: 'libraries that look for modules of Node and for texts; nobody asks them to',
    os: 'names of pipes, which are not offered',
    path: 'paths',
    url: 'paths of URIs',
    util: 'text from bytes',
  },
  'server-start': {
    'node:module': 'loads the server, and lets Node keep what it has compiled',
    'node:os': "where the person's cache is",
    'node:path': 'the same',
  },
  'server-browser': {},
  cli: {
    'node:fs': 'looks whether a file is there',
    'node:fs/promises': 'reads what it is asked to judge, and writes for --fix and --write-baseline',
    'node:path': 'paths',
    'node:tty': 'whether colours can be seen',
    'node:url': 'URIs of paths, for SARIF',
    'node:util': 'arguments',
  },
  index: {},
};

/** How often a bundle fetches, and what. */
const FETCHES: Readonly<Record<string, number>> = {
  // Our own translations and pages of rules. The third is in the library of the texts, for a URI that it is never given.
  'server-browser': 3,
};

/** The one worker is the server of the extension itself. */
const WORKERS: Readonly<Record<string, number>> = { 'client-browser': 1, 'client-browser-old': 1 };

/** Functions of Node that write, in the bundle and so often. */
const WRITERS: Readonly<Record<string, readonly string[]>> = {
  // For --fix and --write-baseline.
  cli: ['writeFile'],
};

const COMPILES =
  /\beval\b|\bFunction\(|\bnew Function\b|\bWebAssembly\b|\bdlopen\b|\bprocess\.binding\b|\bgetBuiltinModule\b/;
const CONNECTS = /\b(?:WebSocket|XMLHttpRequest|EventSource|RTCPeerConnection|WebTransport|sendBeacon|importScripts)\b/;
const WRITE =
  '(?:(?:write|append|copy)File|createWriteStream|mkdir|mkdtemp|rmdir|rm|unlink|rename|f?truncate|symlink|chmod|utimes)(?:Sync)?';
/** As a name that a module of the file system gives, and as a call in whatever form a bundler writes it. */
const WRITES = new RegExp(`\\b${WRITE}\\b(?=[\\s\\w]*[,}][^;]{0,400}from"(?:node:)?fs)|\\.${WRITE}\\)?\\(`, 'g');

interface Meta {
  readonly outputs: Readonly<
    Record<string, { readonly imports: readonly { readonly path: string; readonly external?: boolean }[] }>
  >;
}

const metaOf = (bundle: string): Meta => JSON.parse(readFileSync(`dist/meta/${bundle}.json`, 'utf8'));

/** The code of a bundle, with that of its chunks. */
const codeOf = (bundle: string) =>
  Object.keys(metaOf(bundle).outputs)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

for (const [bundle, modules] of Object.entries(MODULES)) {
  describe(`the bundle ${bundle}`, () => {
    const code = codeOf(bundle);

    it('asks for the modules that it has a reason for, and no others', () => {
      const asked = Object.values(metaOf(bundle).outputs).flatMap(({ imports }) =>
        imports.filter(({ external }) => external).map(({ path }) => path),
      );
      assert.deepEqual([...new Set(asked)].sort(), Object.keys(modules).sort());
    });

    it('compiles nothing at run time', () => assert.doesNotMatch(code, COMPILES));

    it('reaches no network', () => {
      assert.doesNotMatch(code, CONNECTS);
      assert.equal(code.match(/\bfetch\(/g)?.length ?? 0, FETCHES[bundle] ?? 0);
      assert.equal(code.match(/\bnew (?:Shared)?Worker\(/g)?.length ?? 0, WORKERS[bundle] ?? 0);
    });

    it('writes no file that nobody asked for', () => {
      const found = [...code.matchAll(WRITES)].map(([name]) => name);
      assert.deepEqual(found, WRITERS[bundle] ?? []);
    });
  });
}

describe('what a bundle must not do', () => {
  it('would be found', () => {
    for (const code of ['eval("a")', 'new Function("a")', 'Function("a")()', 'WebAssembly.compile(a)'])
      assert.match(code, COMPILES);
    for (const code of [
      'import{writeFile as a}from"node:fs/promises"',
      'a.writeFileSync(b)',
      'a.mkdir(b)',
      '(0,o.rm)(a)',
    ])
      assert.equal([...code.matchAll(WRITES)].length, 1, code);
    assert.match('new WebSocket(a)', CONNECTS);
  });
});

describe('the sources', () => {
  const sources = ['client/src', 'server/src'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(folder, file)),
  );
  const using = (words: RegExp) => sources.filter((file) => words.test(readFileSync(file, 'utf8')));

  it('write files in one place, for --fix and the baseline', () => {
    assert.deepEqual(using(new RegExp(`\\b${WRITE}\\b[^;]*\\bfrom '(?:node:)?fs|\\bfs\\w*\\.${WRITE}\\(`)), [
      'server/src/cli/write.ts',
    ]);
    assert.deepEqual(using(/import \{[^}]*\b(?:writeText|replaceText)\b[^}]*\} from/), [
      'server/src/cli/judge.ts',
      'server/src/cli/known.ts',
    ]);
  });

  it('make no page of their own: what is shown is Markdown of the editor', () => {
    assert.deepEqual(using(/createWebviewPanel|registerWebview|registerCustomEditorProvider|\binnerHTML\b/), []);
  });
});

interface Component {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly licenses: readonly { readonly license: { readonly id: string } }[];
  readonly hashes: readonly { readonly content: string }[];
}

for (const [file, bundles] of Object.entries(PACKAGES)) {
  describe(`the bill of materials ${file}`, () => {
    const bill = JSON.parse(readFileSync(join('dist', file), 'utf8'));
    const components: readonly Component[] = bill.components;

    it('is CycloneDX, of this version', () => {
      const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
      assert.deepEqual(
        [bill.bomFormat, bill.specVersion, bill.metadata.component.version],
        ['CycloneDX', '1.6', version],
      );
      assert.deepEqual(
        bill.dependencies[0].dependsOn,
        components.map(({ purl }) => purl),
      );
    });

    it('lists the packages that are in the bundles, and no others', () => {
      const named = new Set<string>();
      for (const bundle of bundles) {
        for (const { inputs } of Object.values<{ inputs: object }>(JSON.parse(metaText(bundle)).outputs)) {
          for (const input of Object.keys(inputs)) {
            const at = input.lastIndexOf('node_modules/');
            if (at < 0) continue;
            const parts = input.slice(at).split('/').slice(1);
            const name = parts.slice(0, parts[0]?.startsWith('@') ? 2 : 1).join('/');
            const { version } = JSON.parse(
              readFileSync(`${input.slice(0, at)}node_modules/${name}/package.json`, 'utf8'),
            );
            named.add(`${name}@${version}`);
          }
        }
      }
      assert.ok(named.has(`jsonc-parser@${versionOf('jsonc-parser')}`));
      assert.deepEqual(components.map(({ name, version }) => `${name}@${version}`).sort(), [...named].sort());
    });

    it('names what each package is licensed under, and what the registry has of it', () => {
      for (const { name, version, purl, licenses, hashes } of components) {
        assert.equal(purl, `pkg:npm/${name.replace('@', '%40')}@${version}`);
        assert.match(licenses[0]?.license.id ?? '', /^(?:MIT|ISC|BSD-3-Clause|BlueOak-1\.0\.0)$/, name);
        assert.match(hashes[0]?.content ?? '', /^[\da-f]{128}$/);
      }
    });

    it('has the licence of every package beside it', () => {
      const notices = readFileSync('dist/third-party-notices.txt', 'utf8').split(`\n${'='.repeat(80)}\n\n`);
      for (const { name, version, licenses } of components) {
        const head = `${name} ${version} (${licenses[0]?.license.id})\n`;
        const notice = notices.find((text) => text.startsWith(head)) ?? '';
        assert.match(notice, /copyright|contributors/i, head);
        assert.ok(notice.length > 500, head);
      }
    });
  });
}

describe('what is known against packages', () => {
  const lock = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b/node_modules/a': { version: '2.0.0' } };
  const found = { severity: 'high', nodes: Object.keys(lock), range: '<3.0.0' };

  it('counts where the package is shipped, in that version', () => {
    assert.deepEqual(known({ vulnerabilities: { a: found } }, new Set(['a@2.0.0']), lock), [
      'a@2.0.0: high, versions <3.0.0',
    ]);
    assert.deepEqual(known({ vulnerabilities: { a: found } }, new Set(['a@3.0.0', 'b@1.0.0']), lock), []);
  });
});

describe('what is packed', () => {
  it('has bundles that are in a bill, each package its own', () => {
    for (const [ignore, bill] of [
      ['.vscodeignore', 'extension.cdx.json'],
      ['.npmignore', 'package.cdx.json'],
    ] as const) {
      const packed = readFileSync(ignore, 'utf8').match(/(?<=!dist\/)[\w.-]+\.c?js$/gm) ?? [];
      const built = (PACKAGES[bill] ?? []).flatMap((bundle) => Object.keys(metaOf(bundle).outputs));
      const names = built.filter((file) => !file.includes('/chunks/')).map((file) => basename(file));
      // Two names of one file: the same bundle.
      const expected = names.includes('client.browser.cjs') ? [...names, 'client.browser.cjs.js'] : names;
      assert.deepEqual([...packed].sort(), expected.sort());
    }
  });
});

function metaText(bundle: string): string {
  return readFileSync(`dist/meta/${bundle}.json`, 'utf8');
}

function versionOf(name: string): string {
  return JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
}
