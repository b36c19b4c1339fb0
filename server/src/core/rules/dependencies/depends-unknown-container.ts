import * as l10n from '@vscode/l10n';
import { unknownContainers } from '../dependencies.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'depends-unknown-container',
  group: 'dependencies',
  severity: 'error',
  fix: 'unsafe',

  check: (task) =>
    unknownContainers(task, 'dependsOn', (label, name) =>
      l10n.t('Container {0} depends on "{1}", which does not exist, and AWS refuses the task definition.', label, name),
    ),
});

export const page: Page = {
  summary: 'A dependency on a container that the task does not have.',
  why: '`dependsOn` orders the containers of one task definition. It names them as `containerDefinitions` does, letter by letter, and cannot wait for another task or service. Where a container is called almost alike, the fix takes its name; otherwise it removes the dependency.',
  aws: "Cannot depend on container + 'nope' because it does not exist",
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDependency.html#ECS-Type-ContainerDependency-containerName',
  examples: [
    {
      bad: `
{
  "family": "shop",
  "containerDefinitions": [
    { "name": "log-router", "image": "example/router:2.32", "memory": 64 },
    {
      "name": "shop",
      "image": "example/shop:4.2",
      "memory": 256,
      "dependsOn": [{ "containerName": "logrouter", "condition": "START" }]
//                                     ^^^^^^^^^^^ error depends-unknown-container: Container "shop" depends on "logrouter", which does not exist, and AWS refuses the task definition. Did you mean "log-router"? [fix]
    }
  ]
}`,
      good: `
{
  "family": "shop",
  "containerDefinitions": [
    { "name": "log-router", "image": "example/router:2.32", "memory": 64 },
    {
      "name": "shop",
      "image": "example/shop:4.2",
      "memory": 256,
      "dependsOn": [{ "containerName": "log-router", "condition": "START" }]
    }
  ]
}`,
    },
    {
      bad: `
{
  "family": "shop",
  "containerDefinitions": [
    { "name": "proxy", "image": "example/proxy:1.9", "memory": 64 },
    {
      "name": "shop",
      "image": "example/shop:4.2",
      "memory": 256,
      "dependsOn": [
        { "containerName": "proxy", "condition": "START" },
        { "containerName": "database", "condition": "START" }
//                         ^^^^^^^^^^ error depends-unknown-container: Container "shop" depends on "database", which does not exist, and AWS refuses the task definition. Name one of the others (proxy), or remove it. [fix]
      ]
    }
  ]
}`,
      good: `
{
  "family": "shop",
  "containerDefinitions": [
    { "name": "proxy", "image": "example/proxy:1.9", "memory": 64 },
    {
      "name": "shop",
      "image": "example/shop:4.2",
      "memory": 256,
      "dependsOn": [
        { "containerName": "proxy", "condition": "START" }
      ]
    }
  ]
}`,
    },
  ],
};
