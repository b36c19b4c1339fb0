import * as l10n from '@vscode/l10n';
import { changeTo } from '../change-to.ts';
import { type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'res-task-cpu-format',
  group: 'resources',
  severity: 'error',
  fix: 'safe',

  explain({ node }) {
    const written = String(node.json);
    const meant = readable(written);
    return {
      message: l10n.t(
        'AWS cannot read the task cpu "{0}", and refuses it. Write CPU units such as "512", or vCPUs such as "0.5 vCPU".',
        written,
      ),
      fixes: meant === undefined ? [] : [changeTo(node, meant)],
    };
  },
});

/** What `0.5`, `1cpu`, `2 vCPUs` and `512 CPU units` say, in AWS's spelling. */
function readable(text: string): string | undefined {
  const [, number = '', unit = ''] =
    /^(\d+|\d*\.\d+)(?:\s*(v?cpus?|v?cores?|cpu units|units))?$/i.exec(text.trim()) ?? [];
  if (number === '') return undefined;
  if (/units$/i.test(unit)) return number.includes('.') ? undefined : number;
  if (unit !== '') return `${number} vCPU`;
  if (!number.includes('.')) return number;
  const units = Number(number) * 1024;
  return Number.isInteger(units) ? String(units) : undefined;
}

export const page: Page = {
  summary: 'A task `cpu` that is neither a number of CPU units nor of vCPUs.',
  why: 'The size of a task is a text: digits alone are CPU units, of which 1024 make one vCPU, and a number before `vCPU` counts vCPUs. A fraction alone, a millicore or another unit is not understood. The fix writes the same size in AWS’s spelling.',
  aws: "Invalid 'cpu' setting for task.",
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-cpu-memory-error.html',
  examples: [
    {
      bad: `
{
  "family": "web",
  "cpu": "0.5",
//       ^^^^^ error res-task-cpu-format: AWS cannot read the task cpu "0.5", and refuses it. Write CPU units such as "512", or vCPUs such as "0.5 vCPU". [fix]
  "memory": "1024",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27" }]
}`,
      good: `
{
  "family": "web",
  "cpu": "512",
  "memory": "1024",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27" }]
}`,
    },
    {
      bad: `
{
  "family": "web",
  "cpu": "2 vCPUs",
//       ^^^^^^^^^ error res-task-cpu-format: AWS cannot read the task cpu "2 vCPUs", and refuses it. Write CPU units such as "512", or vCPUs such as "0.5 vCPU". [fix]
  "memory": "4096",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27" }]
}`,
      good: `
{
  "family": "web",
  "cpu": "2 vCPU",
  "memory": "4096",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27" }]
}`,
    },
  ],
};
