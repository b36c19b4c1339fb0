import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Asks the registry what is known against the packages that are shipped. All of them are development dependencies, which
 * `npm audit --omit dev` does not look at, so this looks at all and names those that a bill of materials lists. Fails
 * where there is one, and where the registry gives no answer.
 */

/** What is read of the answer to `npm audit --json`. */
export interface Audit {
  readonly message?: string;
  readonly vulnerabilities?: Readonly<
    Record<string, { readonly severity: string; readonly nodes: readonly string[]; readonly range: string }>
  >;
}

type Lock = Readonly<Record<string, { readonly version?: string }>>;

/**
 * The packages with something against them that are shipped, as lines.
 * @param shipped the packages in the bundles, as `name@version`
 * @param lock the packages by the folder that they are in
 */
export function known({ vulnerabilities = {} }: Audit, shipped: ReadonlySet<string>, lock: Lock): string[] {
  return Object.entries(vulnerabilities).flatMap(([name, { severity, nodes, range }]) =>
    nodes
      .map((folder) => `${name}@${lock[folder]?.version}`)
      .filter((one) => shipped.has(one))
      .map((one) => `${one}: ${severity}, versions ${range}`),
  );
}

async function main(): Promise<void> {
  const bills = readdirSync('dist').filter((file) => file.endsWith('.cdx.json'));
  if (bills.length === 0) throw new Error('There is no bill of materials. Run: npm run build');
  const components = bills.flatMap((file) => JSON.parse(readFileSync(join('dist', file), 'utf8')).components);
  const shipped = new Set<string>(components.map(({ name, version }) => `${name}@${version}`));
  // It ends with 1 where it has found something, whatever that is.
  const text = await new Promise<string>((done) =>
    execFile('npm', ['audit', '--json'], { shell: process.platform === 'win32' }, (_, stdout) => done(stdout)),
  );
  const audit: Audit = JSON.parse(text);
  if (!audit.vulnerabilities) throw new Error(`The registry gives no answer: ${audit.message}`);
  const found = known(audit, shipped, JSON.parse(readFileSync('package-lock.json', 'utf8')).packages);
  console.log(
    [...found, `${shipped.size} packages are shipped, and something is known of ${found.length}.`].join('\n'),
  );
  if (found.length > 0) process.exitCode = 1;
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await main().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
