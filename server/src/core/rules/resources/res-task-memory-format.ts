import * as l10n from '@vscode/l10n';
import { changeTo } from '../change-to.ts';
import { type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'res-task-memory-format',
  group: 'resources',
  severity: 'error',
  fix: 'safe',

  explain({ node }) {
    const written = String(node.json);
    const meant = readable(written);
    return {
      message: l10n.t(
        'AWS cannot read the task memory "{0}", and refuses it. Write MiB such as "1024", or GB such as "1 GB".',
        written,
      ),
      fixes: meant === undefined ? [] : [changeTo(node, meant)],
    };
  },
});

/** What `512MB`, `512Mi`, `2G` and `2 GiB` say, in AWS's spelling. */
function readable(text: string): string | undefined {
  const [, number = '', unit = ''] = /^(\d+|\d*\.\d+)(?:\s*(m|g)i?b?)?$/i.exec(text.trim()) ?? [];
  if (number === '') return undefined;
  if (unit.toLowerCase() === 'g') return `${number} GB`;
  return number.includes('.') ? undefined : number;
}

export const page: Page = {
  summary: 'A task `memory` that is neither a number of MiB nor of GB.',
  why: 'The memory of a task is a text: digits alone are MiB, and a number before `GB` counts GiB, so that `1 GB` is 1024. Other units are not understood. The fix writes the same size in AWS’s spelling.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#task_size',
  examples: [
    {
      bad: `
{
  "family": "web",
  "cpu": "256",
  "memory": "512MiB",
//          ^^^^^^^^ error res-task-memory-format: AWS cannot read the task memory "512MiB", and refuses it. Write MiB such as "1024", or GB such as "1 GB". [fix]
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27" }]
}`,
      good: `
{
  "family": "web",
  "cpu": "256",
  "memory": "512",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27" }]
}`,
    },
    {
      bad: `
{
  "family": "web",
  "cpu": "1024",
  "memory": "2G",
//          ^^^^ error res-task-memory-format: AWS cannot read the task memory "2G", and refuses it. Write MiB such as "1024", or GB such as "1 GB". [fix]
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27" }]
}`,
      good: `
{
  "family": "web",
  "cpu": "1024",
  "memory": "2 GB",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27" }]
}`,
    },
  ],
};
