import * as l10n from '@vscode/l10n';
import { conditionsOf } from '../../model/container-graph.ts';
import { containerLabel } from '../../model/task.ts';
import { changeTo } from '../change-to.ts';
import { containerHere } from '../dependencies.ts';
import { addHealthCheck } from '../health.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'depends-healthy-without-health-check',
  group: 'dependencies',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    for (const condition of conditionsOf(task)) {
      const { container, target, value, node } = condition;
      if (value !== 'HEALTHY' || target.healthCheck.state !== 'absent') continue;
      yield {
        at: node,
        message: l10n.t(
          'Container {0} waits until container {1} is healthy, but that one has no healthCheck, and AWS refuses it; a HEALTHCHECK of the image does not count. Add a healthCheck to container {1}, or wait for START.',
          containerLabel(container),
          containerLabel(target),
        ),
        related: containerHere(condition),
        fixes: [...addHealthCheck(target, task), changeTo(node, 'START')],
      };
    }
  },
});

export const page: Page = {
  summary: 'A container that waits until another one is healthy, which has no health check.',
  why: 'ECS knows a container to be healthy by the `healthCheck` in its definition, and by nothing else: a `HEALTHCHECK` in the image and the check of a load balancer are not looked at. For well-known images the fix adds the check that the image has a program for, and otherwise asks the first port that is mapped with `curl`; it is marked unsafe because the image may have no `curl`. Where neither is known, it waits for `START`.',
  aws: 'A dependency container with HEALTHY condition must have health check configured',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDependency.html#ECS-Type-ContainerDependency-condition',
  examples: [
    {
      bad: `
{
  "family": "inventory",
  "containerDefinitions": [
    {
      "name": "catalog",
      "image": "example/catalog:3.1",
      "memory": 256,
      "portMappings": [{ "containerPort": 8080 }]
    },
    {
      "name": "gateway",
      "image": "example/gateway:2",
      "memory": 128,
      "dependsOn": [{ "containerName": "catalog", "condition": "HEALTHY" }]
//                                                             ^^^^^^^^^ error depends-healthy-without-health-check: Container "gateway" waits until container "catalog" is healthy, but that one has no healthCheck, and AWS refuses it; a HEALTHCHECK of the image does not count. Add a healthCheck to container "catalog", or wait for START. [fix]
    }
  ]
}`,
      good: `
{
  "family": "inventory",
  "containerDefinitions": [
    {
      "name": "catalog",
      "image": "example/catalog:3.1",
      "memory": 256,
      "portMappings": [{ "containerPort": 8080 }],
      "healthCheck": {
        "command": [
          "CMD-SHELL",
          "curl -f localhost:8080/ || exit 1"
        ],
        "interval": 10,
        "timeout": 5,
        "retries": 3,
        "startPeriod": 30
      }
    },
    {
      "name": "gateway",
      "image": "example/gateway:2",
      "memory": 128,
      "dependsOn": [{ "containerName": "catalog", "condition": "HEALTHY" }]
    }
  ]
}`,
    },
    {
      bad: `
{
  "family": "inventory",
  "containerDefinitions": [
    { "name": "agent", "image": "example/agent:5", "memory": 64 },
    {
      "name": "gateway",
      "image": "example/gateway:2",
      "memory": 128,
      "dependsOn": [{ "containerName": "agent", "condition": "HEALTHY" }]
//                                                           ^^^^^^^^^ error depends-healthy-without-health-check: Container "gateway" waits until container "agent" is healthy, but that one has no healthCheck, and AWS refuses it; a HEALTHCHECK of the image does not count. Add a healthCheck to container "agent", or wait for START. [fix]
    }
  ]
}`,
      good: `
{
  "family": "inventory",
  "containerDefinitions": [
    { "name": "agent", "image": "example/agent:5", "memory": 64 },
    {
      "name": "gateway",
      "image": "example/gateway:2",
      "memory": 128,
      "dependsOn": [{ "containerName": "agent", "condition": "START" }]
    }
  ]
}`,
    },
  ],
};
