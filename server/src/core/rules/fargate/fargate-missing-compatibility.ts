import * as l10n from '@vscode/l10n';
import { FARGATE_IRREPLACEABLE, FARGATE_UNSUPPORTED } from '../../facts/fargate.ts';
import { refusedCapabilities, refusedLogDriver } from '../../model/fargate.ts';
import { fargateSizes } from '../../model/fargate-size.ts';
import { refusedMembers } from '../../model/refused.ts';
import type { Task } from '../../model/task.ts';
import { cpuUnits, memoryMiB } from '../../model/task-size.ts';
import { set } from '../../syntax/edit.ts';
import { opening } from '../../text/span.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'fargate-missing-compatibility',
  group: 'fargate',
  severity: 'information',
  fix: 'unsafe',

  *check(task) {
    if (!task.node || task.requiresCompatibilities.state !== 'absent' || !looksLikeFargate(task)) return;
    yield {
      at: opening(task.span),
      message: l10n.t(
        'The network mode and the size are those of a task for Fargate, but without requiresCompatibilities AWS does not check whether it can run there. Add "FARGATE" if that is meant.',
      ),
      related: [{ at: task.cpu.span, message: l10n.t('A size that Fargate offers') }],
      fixes: [
        {
          title: l10n.t('Add requiresCompatibilities'),
          edits: [set(task.node, 'requiresCompatibilities', ['FARGATE'])],
        },
      ],
    };
  },
});

/** Made for Fargate to all appearance: its mode and a size of its own, and nothing that only an instance has. */
function looksLikeFargate(task: Task): boolean {
  if (task.networkMode.value !== 'awsvpc') return false;
  const memory = memoryMiB(task.memory.value);
  const size = fargateSizes(task).find(({ cpu }) => cpu === cpuUnits(task.cpu.value));
  if (memory === undefined || !size?.memory.includes(memory)) return false;
  const [refused] = refusedMembers(task, [...FARGATE_UNSUPPORTED, ...FARGATE_IRREPLACEABLE]);
  if (refused) return false;
  return !task.containers.some((one) => refusedCapabilities(one).length > 0 || refusedLogDriver(one));
}

export const page: Page = {
  summary: 'A task that looks made for Fargate and does not list it.',
  why: 'With `requiresCompatibilities` AWS checks at once whether the task can run where it says. Without it only the general rules count; what Fargate would refuse comes to light when a service or a run asks for it and is told that the task definition does not support the launch type. Add the member if the task is for Fargate, and this extension judges by the rules of Fargate as well.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html#ECS-RegisterTaskDefinition-request-requiresCompatibilities',
  examples: [
    {
      bad: `
{
^ information fargate-missing-compatibility: The network mode and the size are those of a task for Fargate, but without requiresCompatibilities AWS does not check whether it can run there. Add "FARGATE" if that is meant. [fix]
  "family": "catalog",
  "networkMode": "awsvpc",
  "cpu": "256",
  "memory": "512",
  "containerDefinitions": [{ "name": "catalog", "image": "example/catalog:10.4" }]
}`,
      good: `
{
  "family": "catalog",
  "networkMode": "awsvpc",
  "cpu": "256",
  "memory": "512",
  "containerDefinitions": [{ "name": "catalog", "image": "example/catalog:10.4" }],
  "requiresCompatibilities": [
    "FARGATE"
  ]
}`,
    },
  ],
};
