import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What the packages are made of: bills of materials in CycloneDX, and the licences of what is bundled. Everything bundled is a
 * development dependency of the manifest, so the list is taken from the bundles themselves.
 */

/** The bundles that each package has in it. */
export const PACKAGES = {
  'extension.cdx.json': ['client', 'language-client', 'client-browser', 'server', 'server-start', 'server-browser'],
  'package.cdx.json': ['cli', 'index', 'server', 'server-start'],
};

/** Beside the bills, in both packages. */
const NOTICES = 'third-party-notices.txt';

/** The licences of packages that come without a copy of theirs. */
const COPIES = { '@vscode/l10n': 'scripts/licences/vscode-l10n.txt' };

/** Writes the bills and the licences beside the bundles, from what esbuild says of these. */
export async function writeMaterials() {
  const lock = JSON.parse(await readFile('package-lock.json', 'utf8')).packages;
  const all = new Map();
  for (const [file, bundles] of Object.entries(PACKAGES)) {
    const folders = new Set((await Promise.all(bundles.map(foldersIn))).flat());
    const components = await Promise.all([...folders].sort().map((folder) => component(folder, lock)));
    for (const one of components) all.set(one.component.purl, one);
    await writeFile(join('dist', file), `${JSON.stringify(bill(lock[''], components), null, 1)}\n`);
  }
  const texts = [...all.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { notice }]) => notice);
  await writeFile(join('dist', NOTICES), texts.join(`\n${'='.repeat(80)}\n\n`));
}

/** The folders of the packages that something in the bundle is from. */
async function foldersIn(bundle) {
  const { outputs } = JSON.parse(await readFile(`dist/meta/${bundle}.json`, 'utf8'));
  const files = Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs));
  return files.flatMap((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? []);
}

async function component(folder, lock) {
  const { name, version, license, homepage } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const purl = purlOf(name, version);
  // Where the modules are a link, the bundler names the folder that it leads to.
  const { integrity } = lock[folder.slice(folder.indexOf('node_modules/'))];
  const [algorithm, digest] = integrity.split('-');
  return {
    component: {
      'bom-ref': purl,
      type: 'library',
      name,
      version,
      purl,
      licenses: [{ license: { id: license } }],
      hashes: [{ alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(digest, 'base64').toString('hex') }],
      ...(homepage && { externalReferences: [{ type: 'website', url: homepage }] }),
    },
    notice: `${name} ${version} (${license})\n\n${await licenceOf(name, folder)}`,
  };
}

/** The texts that the licence wants to go with every copy. */
async function licenceOf(name, folder) {
  const own = (await readdir(folder)).filter((file) => /^(?:licen[cs]e|third-?party-?notices)\b/i.test(file)).sort();
  const files = own.length > 0 ? own.map((file) => join(folder, file)) : [COPIES[name]];
  if (files[0] === undefined) throw new Error(`${name} has no licence text: add one to scripts/materials.mjs.`);
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return texts.map((text) => `${text.replaceAll('\r\n', '\n').trim()}\n`).join('\n');
}

/** Without the time and a number of its own: of the same commit, the same bill. */
function bill({ name, version, license }, components) {
  const purl = purlOf(name, version);
  const own = { 'bom-ref': purl, type: 'application', name, version, purl, licenses: [{ license: { id: license } }] };
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { lifecycles: [{ phase: 'build' }], component: own },
    components: components.map((one) => one.component),
    dependencies: [{ ref: purl, dependsOn: components.map((one) => one.component.purl) }],
  };
}

function purlOf(name, version) {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}
