import * as l10n from '@vscode/l10n';
import { edgesFrom } from '../../model/container-graph.ts';
import type { ContainerDefinition } from '../../model/shapes.generated.ts';
import { containerLabel } from '../../model/task.ts';
import { append, set } from '../../syntax/edit.ts';
import { type Fix, type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'depends-missing-on-links',
  group: 'dependencies',
  severity: 'hint',
  fix: 'unsafe',

  *check(task) {
    const checked = new Set(
      task.containers.filter((other) => other.healthCheck.state === 'known').map((other) => other.name.value),
    );
    for (const container of task.containers) {
      if (!container.dependsOn.complete) continue;
      const edges = edgesFrom(container);
      const waits = new Set(edges.filter(({ kind }) => kind === 'dependsOn').map(({ name }) => name));
      for (const { kind, name, node } of edges) {
        if (kind !== 'links' || !checked.has(name) || waits.has(name) || name === container.name.value) continue;
        yield {
          at: node,
          message: l10n.t(
            'Container {0} is linked to "{1}", which has a health check. A link makes ECS start "{1}" first, but not wait until it is healthy. Add a dependency with HEALTHY where that matters.',
            containerLabel(container),
            name,
          ),
          fixes: waitUntilHealthy(container, name),
        };
      }
    }
  },
});

function waitUntilHealthy({ node, dependsOn }: ContainerDefinition, containerName: string): Fix[] {
  if (!node) return [];
  const entry = [{ containerName, condition: 'HEALTHY' }];
  const last = dependsOn.property?.node?.items.at(-1);
  const edit = last ? append(last, entry) : set(node, 'dependsOn', entry);
  return [{ title: l10n.t('Wait until container "{0}" is healthy', containerName), edits: [edit] }];
}

export const page: Page = {
  summary: 'A link to a container with a health check, and no dependency on it.',
  why: 'Links and `volumesFrom` order the start on their own: the other container is there first, and no dependency is needed for that. But it may not answer yet. Where it has a health check, a dependency with `HEALTHY` makes ECS wait until it does. The fix adds that, and is marked unsafe because the task then starts later, and not at all while the check fails.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDependency.html#ECS-Type-ContainerDependency-condition',
  examples: [
    {
      bad: `
{
  "family": "wiki",
  "networkMode": "bridge",
  "containerDefinitions": [
    {
      "name": "db",
      "image": "example/db:16.4",
      "memory": 512,
      "healthCheck": { "command": ["CMD", "pg_isready"] }
    },
    {
      "name": "wiki",
      "image": "example/wiki:2.5",
      "memory": 512,
      "links": ["db:database"]
//              ^^^^^^^^^^^^^ hint depends-missing-on-links: Container "wiki" is linked to "db", which has a health check. A link makes ECS start "db" first, but not wait until it is healthy. Add a dependency with HEALTHY where that matters. [fix]
    }
  ]
}`,
      good: `
{
  "family": "wiki",
  "networkMode": "bridge",
  "containerDefinitions": [
    {
      "name": "db",
      "image": "example/db:16.4",
      "memory": 512,
      "healthCheck": { "command": ["CMD", "pg_isready"] }
    },
    {
      "name": "wiki",
      "image": "example/wiki:2.5",
      "memory": 512,
      "links": ["db:database"],
      "dependsOn": [
        {
          "containerName": "db",
          "condition": "HEALTHY"
        }
      ]
    }
  ]
}`,
    },
  ],
};
