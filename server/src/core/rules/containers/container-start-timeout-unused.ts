import * as l10n from '@vscode/l10n';
import { containerLabel, type Task } from '../../model/task.ts';
import { remove } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'container-start-timeout-unused',
  group: 'containers',
  severity: 'hint',
  fix: 'unsafe',

  *check(task) {
    const awaited = awaitedNames(task);
    if (!awaited) return;
    for (const container of task.containers) {
      const { name, startTimeout } = container;
      if (startTimeout.value === undefined || !startTimeout.property) continue;
      if (name.value === undefined || awaited.has(name.value)) continue;
      yield {
        at: startTimeout.property.keySpan,
        message: l10n.t(
          'Container {0} has a startTimeout, but no container waits for it to become COMPLETE, SUCCESS or HEALTHY, and ECS uses the time for nothing else. Remove it, or let the container that needs it depend on this one.',
          containerLabel(container),
        ),
        faded: [startTimeout.property],
        fixes: [
          {
            title: l10n.t('Remove {0} from container {1}', 'startTimeout', containerLabel(container)),
            edits: [remove(startTimeout.property)],
          },
        ],
      };
    }
  },
});

/** The containers whose state others wait for; undefined while a placeholder may stand for one of them. */
function awaitedNames({ containers, containersComplete }: Task): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  if (!containersComplete) return undefined;
  for (const { dependsOn } of containers) {
    if (!dependsOn.complete) return undefined;
    for (const { containerName, condition } of dependsOn.items) {
      if (containerName.value === undefined || condition.value === undefined) return undefined;
      if (condition.value !== 'START') names.add(containerName.value);
    }
  }
  return names;
}

export const page: Page = {
  summary: 'A `startTimeout` on a container for which no other one waits.',
  why: 'The time ends the waiting of the containers that depend on this one with `COMPLETE`, `SUCCESS` or `HEALTHY`: when it is over, they are not started and the task stops. It gives the container itself no time to start. For a slow program the `startPeriod` of its health check, or the health check grace period of the service, is what is wanted.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-startTimeout',
  examples: [
    {
      bad: `
{
  "family": "shop",
  "containerDefinitions": [
    {
      "name": "migrate",
      "image": "example/shop:4.2",
      "memory": 256,
      "essential": false,
      "startTimeout": 90
    },
    {
      "name": "web",
      "image": "example/shop:4.2",
      "memory": 512,
      "startTimeout": 60,
//    ^^^^^^^^^^^^^^ hint container-start-timeout-unused: Container "web" has a startTimeout, but no container waits for it to become COMPLETE, SUCCESS or HEALTHY, and ECS uses the time for nothing else. Remove it, or let the container that needs it depend on this one. [fix]
      "dependsOn": [{ "containerName": "migrate", "condition": "SUCCESS" }]
    }
  ]
}`,
      good: `
{
  "family": "shop",
  "containerDefinitions": [
    {
      "name": "migrate",
      "image": "example/shop:4.2",
      "memory": 256,
      "essential": false,
      "startTimeout": 90
    },
    {
      "name": "web",
      "image": "example/shop:4.2",
      "memory": 512,
      "dependsOn": [{ "containerName": "migrate", "condition": "SUCCESS" }]
    }
  ]
}`,
    },
  ],
};
