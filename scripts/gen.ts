import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generateConfigurationSchema } from './gen/configuration.ts';
import { generateHooks } from './gen/hooks.ts';
import { generateManifest } from './gen/manifest.ts';
import { generateRuleDocs } from './gen/pages.ts';
import { generatePageIndex, generateRuleIndex } from './gen/rules.ts';
import { generateShapes } from './gen/shapes.ts';
import { generateSchemaTables, generateValidator } from './gen/validator.ts';

/** Code made from the schema and the rule files alone; everything else is made by running that code. */
function generateCode(): Map<string, string> {
  return new Map([
    ['server/src/core/rules/index.generated.ts', generateRuleIndex()],
    ['server/src/core/rules/pages.generated.ts', generatePageIndex()],
    ['server/src/core/model/shapes.generated.ts', generateShapes()],
    ['server/src/core/schema/tables.generated.ts', generateSchemaTables()],
    ['server/src/core/schema/validate.generated.js', generateValidator()],
  ]);
}

/** Documents made from the rules as they are registered. */
async function generateDocuments(): Promise<Map<string, string>> {
  const files = await generateRuleDocs();
  const manifest = readFileSync('package.json', 'utf8');
  files.set('.pre-commit-hooks.yaml', generateHooks(manifest));
  files.set('schemas/configuration.schema.json', await generateConfigurationSchema());
  return files.set('package.json', await generateManifest(manifest));
}

/** Generated files that differ from what is on disk, and pages of rules that are no more. */
export async function outdated(): Promise<string[]> {
  const files = new Map([...generateCode(), ...(await generateDocuments())]);
  const wrong = [...files].filter(([file, text]) => read(file) !== text).map(([file]) => file);
  return [...wrong, ...orphans(files)];
}

function orphans(files: ReadonlyMap<string, string>): string[] {
  const pages = readdirSync('docs/rules').map((file) => `docs/rules/${file}`);
  return pages.filter((file) => !files.has(file));
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

async function main(): Promise<void> {
  if (process.argv.includes('--check')) {
    const wrong = await outdated();
    if (wrong.length === 0) return;
    console.error(`Not current: ${wrong.join(', ')}\nRun: npm run gen`);
    process.exitCode = 1;
    return;
  }
  write(generateCode());
  const documents = await generateDocuments();
  write(documents);
  for (const file of orphans(documents)) rmSync(file);
}

function write(files: ReadonlyMap<string, string>): void {
  for (const [file, text] of files) {
    mkdirSync(dirname(file), { recursive: true });
    if (read(file) !== text) writeFileSync(file, text);
  }
}

if (process.argv[1]?.endsWith('gen.ts')) await main();
