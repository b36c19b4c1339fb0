import * as l10n from '@vscode/l10n';
import type { ContainerDefinition } from '../../model/shapes.generated.ts';
import { replace } from '../../syntax/edit.ts';
import { freeNames } from '../../text/name.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'container-name-unique',
  group: 'containers',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    const free = freeNames(task.containers.flatMap(({ name }) => name.value ?? []));
    const seen = new Map<string, ContainerDefinition>();
    for (const container of task.containers) {
      const { value: name, property } = container.name;
      if (name === undefined || !property?.node) continue;
      const first = seen.get(name);
      if (!first) {
        seen.set(name, container);
        continue;
      }
      const other = free(name);
      yield {
        at: property.node,
        message: l10n.t(
          'The task has a container "{0}" already, and AWS refuses two of one name: dependencies, services and logs tell them apart by it. Rename one of them.',
          name,
        ),
        related: [{ at: first.name.span, message: l10n.t('The name is used here first') }],
        fixes: [{ title: l10n.t('Rename the container to "{0}"', other), edits: [replace(property.node, other)] }],
      };
    }
  },
});

export const page: Page = {
  summary: 'Two containers of a task with the same name.',
  why: 'The name is how everything else finds a container: `dependsOn`, `links`, load balancers, log streams, overrides and `ecs execute-command`. So it can stand for one container of the task only. A copied sidecar is where this usually comes from. The fix appends a number to the later one and leaves the references alone, because they may mean either; it is marked unsafe for that.',
  aws: 'Container names must be unique within a task definition',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-name',
  examples: [
    {
      bad: `
{
  "family": "import",
  "containerDefinitions": [
    { "name": "worker", "image": "example/worker:3.1", "memory": 256, "command": ["orders"] },
    { "name": "worker", "image": "example/worker:3.1", "memory": 256, "command": ["stock"] },
//            ^^^^^^^^ error container-name-unique: The task has a container "worker" already, and AWS refuses two of one name: dependencies, services and logs tell them apart by it. Rename one of them. [fix]
    { "name": "worker-2", "image": "example/worker:3.1", "memory": 256, "command": ["prices"] }
  ]
}`,
      good: `
{
  "family": "import",
  "containerDefinitions": [
    { "name": "worker", "image": "example/worker:3.1", "memory": 256, "command": ["orders"] },
    { "name": "worker-3", "image": "example/worker:3.1", "memory": 256, "command": ["stock"] },
    { "name": "worker-2", "image": "example/worker:3.1", "memory": 256, "command": ["prices"] }
  ]
}`,
    },
  ],
};
