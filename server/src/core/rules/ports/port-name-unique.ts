import * as l10n from '@vscode/l10n';
import type { PortMapping } from '../../model/shapes.generated.ts';
import { containerLabel } from '../../model/task.ts';
import { replace } from '../../syntax/edit.ts';
import { freeNames } from '../../text/name.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'port-name-unique',
  group: 'ports',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    const names = task.containers.flatMap(({ portMappings }) =>
      portMappings.items.flatMap(({ name }) => name.value ?? []),
    );
    const free = freeNames(names, 64);
    const seen = new Map<string, PortMapping>();
    for (const container of task.containers) {
      for (const mapping of container.portMappings.items) {
        const { value: name, property } = mapping.name;
        if (name === undefined || !property?.node) continue;
        const first = seen.get(name);
        if (!first) {
          seen.set(name, mapping);
          continue;
        }
        const other = free(name);
        yield {
          at: property.node,
          message: l10n.t(
            'Container {0} names a port "{1}", and the task has a port of that name already. AWS refuses it: a name stands for one port of the task. Rename one of them.',
            containerLabel(container),
            name,
          ),
          related: [{ at: first.name.span, message: l10n.t('The name is used here first') }],
          fixes: [{ title: l10n.t('Rename the port to "{0}"', other), edits: [replace(property.node, other)] }],
        };
      }
    }
  },
});

export const page: Page = {
  summary: 'Two ports of a task with the same name.',
  why: 'Service Connect and VPC Lattice find a port of the task by its name, over all containers. The refusal was seen in `awsvpc`; AWS’s own CDK demands it in every mode. The fix appends a number, and is marked unsafe because the configuration of a service may mean either port.',
  aws: 'When networkMode=awsvpc, port mapping name is already used',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html#ECS-Type-PortMapping-name',
  examples: [
    {
      bad: `
{
  "family": "web",
  "networkMode": "awsvpc",
  "memory": "512",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "portMappings": [{ "containerPort": 80, "name": "http" }]
    },
    {
      "name": "admin",
      "image": "example/admin:4",
      "memory": 128,
      "portMappings": [{ "containerPort": 3000, "name": "http" }]
//                                                      ^^^^^^ error port-name-unique: Container "admin" names a port "http", and the task has a port of that name already. AWS refuses it: a name stands for one port of the task. Rename one of them. [fix]
    }
  ]
}`,
      good: `
{
  "family": "web",
  "networkMode": "awsvpc",
  "memory": "512",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "portMappings": [{ "containerPort": 80, "name": "http" }]
    },
    {
      "name": "admin",
      "image": "example/admin:4",
      "memory": 128,
      "portMappings": [{ "containerPort": 3000, "name": "http-2" }]
    }
  ]
}`,
    },
  ],
};
