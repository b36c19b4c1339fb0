import * as l10n from '@vscode/l10n';
import type { ContainerDefinition } from '../../model/shapes.generated.ts';
import { containerLabel, type Task } from '../../model/task.ts';
import { remove } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'container-no-essential',
  group: 'containers',
  severity: 'error',
  fix: 'safe',

  *check(task) {
    const [first] = task.containers;
    if (!first || !task.containersComplete) return;
    if (task.containers.some(({ essential }) => essential.value !== false)) return;
    const [chosen, ...others] = task.containers.filter((container) => mayBeEssential(container, task));
    yield {
      at: first.essential.span,
      message: l10n.t(
        'No container is essential, and AWS refuses a task that has none: it would not know when the task ends. Remove "essential": false from the container that does the work.',
      ),
      related: task.containers.slice(1).map((container) => ({
        at: container.essential.span,
        message: l10n.t('Container {0} is not essential either', containerLabel(container)),
      })),
      fixes: chosen?.essential.property
        ? [
            {
              title: l10n.t('Make container {0} essential', containerLabel(chosen)),
              edits: [remove(chosen.essential.property)],
              // Of several, only a person knows which one does the work.
              safe: others.length === 0,
            },
          ]
        : [],
    };
  },
});

/** A container that others wait for to end must not be essential: its end would end the task. */
function mayBeEssential({ name }: ContainerDefinition, task: Task): boolean {
  if (name.value === undefined) return false;
  return !task.containers.some((other) =>
    other.dependsOn.items.some(
      ({ containerName, condition }) =>
        containerName.value === name.value && condition.value !== 'START' && condition.value !== 'HEALTHY',
    ),
  );
}

export const page: Page = {
  summary: 'A task in which every container has `"essential": false`.',
  why: 'The task lives as long as its essential containers: when one of them stops, ECS stops the task. With none, there is nothing to tell whether the task still does its work, so AWS refuses it. A container is essential unless the definition says otherwise. The fix chooses the first container whose end no other container waits for; it is safe where there is no other choice.',
  aws: "Task definition doesn't have any essential container",
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-essential',
  examples: [
    {
      bad: `
{
  "family": "job",
  "containerDefinitions": [
    {
      "name": "migrate",
      "image": "example/migrate:1",
      "memory": 128,
      "essential": false
//                 ^^^^^ error container-no-essential: No container is essential, and AWS refuses a task that has none: it would not know when the task ends. Remove "essential": false from the container that does the work. [fix]
    },
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "essential": false,
      "dependsOn": [{ "containerName": "migrate", "condition": "SUCCESS" }]
    }
  ]
}`,
      good: `
{
  "family": "job",
  "containerDefinitions": [
    {
      "name": "migrate",
      "image": "example/migrate:1",
      "memory": 128,
      "essential": false
    },
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "dependsOn": [{ "containerName": "migrate", "condition": "SUCCESS" }]
    }
  ]
}`,
    },
  ],
};
