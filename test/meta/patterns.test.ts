import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { SyntaxKind } from 'typescript/unstable/ast';
import { API } from 'typescript/unstable/sync';

// Java and native programs come with the library; the one in JavaScript is the same everywhere.
process.env.RECHECK_BACKEND = 'pure';
const { checkSync } = await import('recheck');

/** Whatever is in a document, a pattern is through with it in a time that grows as the text does. */

/** What need not be linear, with the reason. */
const BOUNDED: ReadonlyMap<string, string> = new Map([
  [String.raw`[^\r\n]*?\}\}[^"{}\r\n]*(?:\{\{[^\r\n]*?\}\}[^"\r\n]*)*"`, 'reads a thousand characters'],
  [String.raw`[^\r\n]*?\}[^"\r\n]*"`, 'reads a thousand characters'],
  [String.raw`\$\{1:[^}]*\}`, 'reads our own skeletons'],
  [
    String.raw`\\([\\$}])|\$\{(\d+)(?:\|((?:\\[\s\S]|[^\\|,])*)(?:\\[\s\S]|[^\\|])*\||:((?:\\[\s\S]|[^\\}])*))?\}|\$(\d+)`,
    'reads our own skeletons',
  ],
  [String.raw`\s*(?:(?:\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$))\s*)*`, 'matches always, so it never goes back'],
]);

/** Only with one of these a pattern can take long. */
const REPEATS = /[*+]|\{\d+,\}/;
/** So long the library may think about one; what it has found by then is no proof, but no finding either. */
const THINKING = 4000;

describe('regular expressions', () => {
  const all = [...patternsOfSource(), ...patternsOfSchema()];

  it('there are many', () => assert.ok(all.length > 200, String(all.length)));

  it('are linear', () => {
    const wrong = all
      .filter(([source]) => REPEATS.test(source) && !BOUNDED.has(source))
      .flatMap(([source, flags]) => {
        const result = checkSync(source, flags, { timeout: THINKING });
        return result.status === 'vulnerable' ? [`/${source}/${flags}: ${result.complexity.summary}`] : [];
      });
    assert.deepEqual(wrong, []);
  }).timeout(600_000);
});

/** Source and flags of every literal in the server and the client. */
function patternsOfSource(): [source: string, flags: string][] {
  const api = new API();
  const project = api.updateSnapshot({ openProjects: [resolve('tsconfig.json')] }).getProjects()[0];
  const found = new Set<string>();
  for (const file of project?.rootFiles ?? []) {
    if (!/\/(?:server|client)\/src\//.test(file)) continue;
    const visit = (node: { kind: SyntaxKind; text?: string; forEachChild(visit: (child: never) => void): void }) => {
      if (node.kind === SyntaxKind.RegularExpressionLiteral) found.add(node.text ?? '');
      node.forEachChild(visit);
    };
    project?.program.getSourceFile(file)?.forEachChild(visit as never);
  }
  api.close();
  return [...found].map((literal) => {
    const end = literal.lastIndexOf('/');
    return [literal.slice(1, end), literal.slice(end + 1)];
  });
}

function patternsOfSchema(): [source: string, flags: string][] {
  const found = new Set<string>();
  JSON.parse(readFileSync('schemas/task-definition.schema.json', 'utf8'), (key, value) => {
    if (key === 'pattern' && /[\^$]/.test(value)) found.add(value);
    return value;
  });
  return [...found].map((source) => [source, 'u']);
}
