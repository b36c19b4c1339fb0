import * as l10n from '@vscode/l10n';
import { type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'task-too-many-containers',
  group: 'task',
  severity: 'error',
  fix: 'none',

  explain: ({ node }) => ({
    message: l10n.t(
      'The task definition has {0} containers, and AWS takes up to 10. Move those that need not run together to a task of their own.',
      node.items.length,
    ),
  }),
});

export const page: Page = {
  summary: 'More than 10 containers in one task definition.',
  why: 'The limit is a quota that cannot be raised. Containers belong in one task when they have to start, stop and scale together; others do better in a task definition and a service of their own.',
  aws: 'Too many containers.',
  source: 'https://docs.aws.amazon.com/general/latest/gr/ecs-service.html',
  examples: [
    {
      bad: `
{
  "family": "workers",
  "containerDefinitions": [
//^^^^^^^^^^^^^^^^^^^^^^ error task-too-many-containers: The task definition has 11 containers, and AWS takes up to 10. Move those that need not run together to a task of their own.
    { "name": "worker-1", "image": "example/worker:2", "memory": 64 },
    { "name": "worker-2", "image": "example/worker:2", "memory": 64 },
    { "name": "worker-3", "image": "example/worker:2", "memory": 64 },
    { "name": "worker-4", "image": "example/worker:2", "memory": 64 },
    { "name": "worker-5", "image": "example/worker:2", "memory": 64 },
    { "name": "worker-6", "image": "example/worker:2", "memory": 64 },
    { "name": "worker-7", "image": "example/worker:2", "memory": 64 },
    { "name": "worker-8", "image": "example/worker:2", "memory": 64 },
    { "name": "worker-9", "image": "example/worker:2", "memory": 64 },
    { "name": "worker-10", "image": "example/worker:2", "memory": 64 },
    { "name": "worker-11", "image": "example/worker:2", "memory": 64 }
  ]
}`,
      good: `
{
  "family": "workers",
  "containerDefinitions": [
    { "name": "worker-1", "image": "example/worker:2", "memory": 64 }
  ]
}`,
    },
  ],
};
