import * as l10n from '@vscode/l10n';
import { isForm } from '../../model/form.ts';
import type { ContainerDefinition } from '../../model/shapes.generated.ts';
import { containerLabel, type Task } from '../../model/task.ts';
import { set } from '../../syntax/edit.ts';
import { opening, type Span } from '../../text/span.ts';
import { type Fix, type Page, taskRule } from '../rule.ts';

/** MiB to begin with. */
const SOME = 512;

export const rule = taskRule({
  id: 'res-memory-required',
  group: 'resources',
  severity: 'error',
  fix: 'unsafe',
  silences: ['res-memory-zero'],

  *check(task) {
    // In a list of containers the task may have it. Fargate wants it of the task, which is another rule's to say.
    if (!task.node || task.memory.state !== 'absent' || task.launchType('FARGATE')) return;
    for (const container of task.containers) {
      if (!lacksMemory(container)) continue;
      yield {
        at: placeOf(container),
        message: l10n.t(
          'Neither container {0} nor the task has memory, and AWS refuses that. Give the container memory or memoryReservation in MiB, more than 0, or give the task memory.',
          containerLabel(container),
        ),
        covers: [container.span],
        fixes: waysOut(task, container),
      };
    }
  },
});

function lacksMemory(container: ContainerDefinition): boolean {
  const numbers = [container.memory, container.memoryReservation];
  if (numbers.some(({ value }) => value === 0) && isForm(container)) return false;
  return numbers.every(({ state, value }) => state === 'absent' || value === 0);
}

/** The 0 that gives nothing, else the opening bracket of the container. */
function placeOf({ span, memory, memoryReservation }: ContainerDefinition): Span {
  const written = [memory, memoryReservation].find(({ property }) => property);
  return written?.span ?? opening(span);
}

function waysOut({ node }: Task, container: ContainerDefinition): Fix[] {
  const ways: Fix[] = [];
  if (container.node)
    ways.push({
      title: l10n.t('Set memory of container {0} to {1}', containerLabel(container), SOME),
      edits: [set(container.node, 'memory', SOME)],
    });
  if (node)
    ways.push({ title: l10n.t('Set the memory of the task to {0}', SOME), edits: [set(node, 'memory', String(SOME))] });
  return ways;
}

export const page: Page = {
  summary: 'A container without memory in a task without memory.',
  why: 'ECS has to know how much memory a task takes before it can place it. Either the task says so, or every container does, with `memory` as a hard limit or `memoryReservation` as a soft one; 0 counts as nothing. The fixes put in 512 MiB, which is only a beginning: what the program needs its author knows.',
  aws: "Invalid setting for container 'X'. At least one of 'memory' or 'memoryReservation' must be specified.",
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#task_size',
  examples: [
    {
      bad: `
{
  "family": "mailer",
  "containerDefinitions": [
    {
//  ^ error res-memory-required: Neither container "mailer" nor the task has memory, and AWS refuses that. Give the container memory or memoryReservation in MiB, more than 0, or give the task memory. [fix]
      "name": "mailer",
      "image": "example/mailer:1.8"
    },
    {
      "name": "relay",
      "image": "example/relay:3",
      "memory": 0
//              ^ error res-memory-required: Neither container "relay" nor the task has memory, and AWS refuses that. Give the container memory or memoryReservation in MiB, more than 0, or give the task memory. [fix]
    }
  ]
}`,
      good: `
{
  "family": "mailer",
  "containerDefinitions": [
    {
      "name": "mailer",
      "image": "example/mailer:1.8",
      "memory": 512
    },
    {
      "name": "relay",
      "image": "example/relay:3",
      "memory": 512
    }
  ]
}`,
    },
  ],
};
