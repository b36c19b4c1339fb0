import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';

/** What VS Code for the web, and the oldest version that is supported, ask of the manifest and the bundles. */

const BUNDLES = ['client.browser.cjs', 'client.browser.cjs.js', 'server.browser.js', 'index.js'];

/** What libraries ask of Node after a look whether it is there; the last one only for a relative path, which no URI has. */
const GUARDED = [
  /typeof process=="object"&&process\?typeof process\.env=="object"&&process\.env&&process\.env\.\w+\|\|process\.platform\b/g,
  /typeof process=="object"\?(\w+)=process\.platform\b/g,
  /\((\w+)===void 0&&\(\1=process\.cwd\(\)\)/g,
];

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

describe('on the web', () => {
  for (const bundle of BUNDLES) {
    it(`nothing is asked of Node: ${bundle}`, () => {
      assert.deepEqual(ofNode(readFileSync(`dist/${bundle}`, 'utf8')), []);
    });
  }

  it('what is asked of Node would be found', () => {
    for (const [code, found] of [
      ['var a=require("fs")', 'fs'],
      ["const a = require('node:path')", 'node:path'],
      ['import{b}from"fs/promises";', 'fs/promises'],
      ['import"node:os"', 'node:os'],
      ['await import("child_process")', 'child_process'],
      ['var a=__require("util")', 'util'],
      ['a=process.cwd()', 'process'],
      ['process?.env', 'process'],
      ['var{env:e}=globalThis.process', 'process'],
      ['Buffer.from("a")', 'Buffer'],
      ['new Buffer(1)', 'Buffer'],
      ['a+__dirname', '__dirname'],
    ] as const) {
      assert.deepEqual(ofNode(code), [found], code);
    }
    assert.deepEqual(ofNode('require("vscode");new ArrayBuffer(1);"a process. It"'), []);
  });

  it('the client is there under the names by which old and new versions of VS Code ask for it', () => {
    assert.equal(manifest.type, 'module');
    // Newer versions take other endings in such a package for an ES module, and have no such modules on the web.
    assert.match(manifest.browser, /\.cjs$/);
    // Older ones put `.js` behind a name that does not end so.
    assert.equal(readFileSync(manifest.browser, 'utf8'), readFileSync(`${manifest.browser}.js`, 'utf8'));
  });

  it('every folder is served: one that is no file, and one that nobody trusts', () => {
    assert.deepEqual(manifest.capabilities, { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
  });
});

describe('the oldest VS Code that is supported', () => {
  const [, oldest] = /^\^(\d+\.\d+)\.0$/.exec(manifest.engines.vscode) ?? [];

  it('is the one whose types the code is checked with', () => {
    assert.equal(manifest.devDependencies['@types/vscode'], oldest);
    const { version } = JSON.parse(readFileSync('node_modules/@types/vscode/package.json', 'utf8'));
    assert.equal(version, `${oldest}.0`);
  });

  it('is the one that the tests on the web run in', () => {
    assert.match(readFileSync('scripts/editor/web.ts', 'utf8'), new RegExp(`WEB_VERSION = '${oldest}\\.\\d+'`));
  });

  it('is the one that the client library wants', () => {
    const { engines } = JSON.parse(readFileSync('node_modules/vscode-languageclient/package.json', 'utf8'));
    assert.equal(engines.vscode, manifest.engines.vscode);
  });
});

/** The modules and globals of Node that a bundle asks for. */
function ofNode(code: string): string[] {
  const left = GUARDED.reduce((text, guarded) => text.replaceAll(guarded, ''), code);
  const asked = [...left.matchAll(/(?:\b\w*[rR]equire\(|\bfrom\s*|\bimport\s*\(?)["']([^"']+)["']/g)];
  const modules = asked.map(([, name = '']) => name);
  const globals = [
    ...left.matchAll(/\b(process)(?:\?\.|\.(?=\w)|\[)|\.(process)\b|\b(Buffer)[.(]|\b(__(?:dirname|filename))\b/g),
  ];
  return [
    ...modules.filter((name) => name.startsWith('node:') || builtinModules.includes(name)),
    ...globals.map((found) => found.slice(1).find((name) => name !== undefined) ?? ''),
  ];
}
