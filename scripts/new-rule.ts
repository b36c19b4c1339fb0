import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** `npm run new-rule -- GROUP ID` writes the file of a new rule, with the parts that every rule has. */

const [group, id] = process.argv.slice(2);

if (!group || !id || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(id) || !/^[a-z-]+$/.test(group)) {
  console.error('Usage: npm run new-rule -- GROUP ID, for example: npm run new-rule -- network network-host-links');
  process.exit(2);
}

const file = `server/src/core/rules/${group}/${id}.ts`;
if (existsSync(file)) {
  console.error(`${file} is there already.`);
  process.exit(2);
}
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, template(group, id));
console.log(`${file}\nWrite its example first, then its check. Then: npm run gen`);

function template(group: string, id: string): string {
  return `import * as l10n from '@vscode/l10n';
import { containerLabel } from '../../model/task.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: '${id}',
  group: '${group}',
  severity: 'error',
  fix: 'none',

  *check(task) {
    for (const container of task.containers) {
      if (container.hostname.value === undefined) continue;
      yield {
        at: container.hostname.span,
        message: l10n.t('Container {0} … What is wrong. What AWS does. What to do.', containerLabel(container)),
      };
    }
  },
});

export const page: Page = {
  summary: 'What the rule finds, in one sentence.',
  why: 'Why it matters: what AWS does, and what to do instead.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html',
  examples: [
    {
      bad: \`
{
  "family": "web",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "hostname": "x" }]
//                                                                             ^^^ error ${id}: Container "web" … What is wrong. What AWS does. What to do.
}\`,
      good: \`
{
  "family": "web",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27" }]
}\`,
    },
  ],
};
`;
}
