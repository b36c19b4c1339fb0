import * as l10n from '@vscode/l10n';
import { containerAround, type Task } from '../../model/task.ts';
import { set } from '../../syntax/edit.ts';
import type { Node } from '../../syntax/node.ts';
import { before } from '../../text/before.ts';
import { toName } from '../../text/name.ts';
import { type Fix, type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'container-name-required',
  group: 'containers',
  severity: 'error',
  fix: 'unsafe',
  // A container with nothing in it is one mistake, or has only been begun.
  silences: ['container-image-required', 'res-memory-required'],

  explain: ({ owner }, task) => ({
    message: l10n.t(
      'Container {0} has no name, and AWS refuses it. Give it one, by which services, dependencies and logs can refer to it.',
      containerAround(owner),
    ),
    covers: owner.properties.length === 0 ? [owner] : [],
    fixes: afterImage(owner, task),
  }),
});

/** `example/web:4.2` is probably the container `web`. */
function afterImage(container: Node, task: Task): Fix[] {
  const image = container.property('image')?.value;
  const path = before(typeof image === 'string' ? image : '', '@');
  const last = before(path.slice(path.lastIndexOf('/') + 1), ':');
  if (last === '') return [];
  const name = toName(last);
  if (task.containers.some((other) => other.name.value === name)) return [];
  return [{ title: l10n.t('Name the container "{0}"', name), edits: [set(container, 'name', name)] }];
}

export const page: Page = {
  summary: 'A container whose `name` is missing or empty.',
  why: 'Load balancers, dependencies, log streams, `ecs execute-command` and the deployment actions all find a container by its name. The fix takes the name of the image.',
  aws: 'Container.name should not be null or empty.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-name',
  examples: [
    {
      bad: `
{
  "family": "shop",
  "containerDefinitions": [
    {
//  ^ error container-name-required: Container #1 has no name, and AWS refuses it. Give it one, by which services, dependencies and logs can refer to it. [fix]
      "image": "public.ecr.aws/nginx/nginx:1.27",
      "memory": 128
    },
    {
      "name": "",
//            ^^ error container-name-required: Container #2 has no name, and AWS refuses it. Give it one, by which services, dependencies and logs can refer to it. [fix]
      "image": "redis:7.4",
      "memory": 128
    }
  ]
}`,
      good: `
{
  "family": "shop",
  "containerDefinitions": [
    {
      "image": "public.ecr.aws/nginx/nginx:1.27",
      "memory": 128,
      "name": "nginx"
    },
    {
      "name": "redis",
      "image": "redis:7.4",
      "memory": 128
    }
  ]
}`,
    },
  ],
};
