import * as l10n from '@vscode/l10n';
import { unknownContainers } from '../dependencies.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'container-link-unknown',
  group: 'containers',
  severity: 'error',
  fix: 'unsafe',

  check: (task) =>
    unknownContainers(task, 'links', (label, name) =>
      l10n.t(
        'Container {0} links to "{1}", which does not exist, and AWS refuses that or the task does not start.',
        label,
        name,
      ),
    ),
});

export const page: Page = {
  summary: 'A link to a container that the task does not have.',
  why: 'Links connect the containers of one task definition, and the part before the colon is the name of one of them, letter by letter. A container of another task is found by other means, such as Service Connect. Where a container is called almost alike, the fix takes its name; otherwise it removes the link.',
  source: 'https://github.com/aws/amazon-ecs-agent/blob/master/agent/api/task/task.go',
  examples: [
    {
      bad: `
{
  "family": "blog",
  "networkMode": "bridge",
  "containerDefinitions": [
    { "name": "mysql", "image": "example/mysql:8.4", "memory": 512 },
    {
      "name": "blog",
      "image": "example/blog:6.6",
      "memory": 256,
      "links": ["my-sql:db"]
//              ^^^^^^^^^^^ error container-link-unknown: Container "blog" links to "my-sql", which does not exist, and AWS refuses that or the task does not start. Did you mean "mysql"? [fix]
    }
  ]
}`,
      good: `
{
  "family": "blog",
  "networkMode": "bridge",
  "containerDefinitions": [
    { "name": "mysql", "image": "example/mysql:8.4", "memory": 512 },
    {
      "name": "blog",
      "image": "example/blog:6.6",
      "memory": 256,
      "links": ["mysql:db"]
    }
  ]
}`,
    },
  ],
};
