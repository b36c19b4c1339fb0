import { readdirSync } from 'node:fs';
import { basename } from 'node:path';

const FOLDER = 'server/src/core/rules';

export interface RuleFile {
  readonly id: string;
  readonly group: string;
}

/** Every rule file, by group and id: `rules/<group>/<id>.ts`. */
export function ruleFiles(): RuleFile[] {
  const groups = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return groups
    .flatMap(({ name: group }) =>
      readdirSync(`${FOLDER}/${group}`).map((file) => ({ group, id: basename(file, '.ts') })),
    )
    .sort((a, b) => a.group.localeCompare(b.group) || a.id.localeCompare(b.id));
}

/** The registry: static imports of all rules, and the union of their ids. */
export function generateRuleIndex(): string {
  const files = ruleFiles();
  return `// Generated from the files in ${FOLDER} by \`npm run gen\`. Do not edit.
${files.map(({ group, id }) => `import { rule as ${variable(id)} } from './${group}/${id}.ts';`).join('\n')}
import type { Rule } from './rule.ts';

const all = [
${files.map(({ id }) => `  ${variable(id)},`).join('\n')}
] as const;

export type RuleId = (typeof all)[number]['id'];

export const rules: readonly Rule[] = all;
`;
}

/** The pages of all rules, apart from the registry so that the server need not load them. */
export function generatePageIndex(): string {
  const files = ruleFiles();
  return `// Generated from the files in ${FOLDER} by \`npm run gen\`. Do not edit.
${files.map(({ group, id }) => `import { page as ${variable(id)} } from './${group}/${id}.ts';`).join('\n')}
import type { RuleId } from './index.generated.ts';
import type { Page } from './rule.ts';

export const pages: Readonly<Record<RuleId, Page>> = {
${files.map(({ id }) => `  '${id}': ${variable(id)},`).join('\n')}
};
`;
}

function variable(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
