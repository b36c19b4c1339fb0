import * as l10n from '@vscode/l10n';
import { SERVICE_CONNECT_PROXY } from '../../facts/service-connect.ts';
import { firstNamedPort, isServiceConnectMode } from '../../model/named-ports.ts';
import type { Task } from '../../model/task.ts';
import { set } from '../../syntax/edit.ts';
import { type Fix, type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'sc-task-memory',
  group: 'service-connect',
  severity: 'information',
  fix: 'unsafe',

  *check(task) {
    const port = firstNamedPort(task);
    if (!port || task.memory.state !== 'absent' || !serves(task)) return;
    yield {
      at: port.mapping.name.span,
      message: l10n.t(
        'The task names the port "{0}" and has no memory at task level, without which it cannot run in a service with Service Connect. Set memory to more than the containers use: AWS advises {1} MiB and {2} CPU units for the proxy.',
        port.name,
        SERVICE_CONNECT_PROXY.memory,
        SERVICE_CONNECT_PROXY.cpu,
      ),
      fixes: insertion(task),
    };
  },
});

/** Fargate needs the memory anyway, which another rule says; Windows and some modes have no Service Connect. */
function serves(task: Task): boolean {
  const { mode } = task;
  return mode !== undefined && isServiceConnectMode(mode) && !task.isWindows && !task.launchType('FARGATE');
}

/** The memory of all containers, where each has one, and the share of the proxy. */
function insertion({ node, containers, containersComplete }: Task): Fix[] {
  const used = containers.map(({ memory, memoryReservation }) => memory.value ?? memoryReservation.value ?? Number.NaN);
  const memory = used.reduce((sum, one) => sum + one, SERVICE_CONNECT_PROXY.memory);
  if (!node || !containersComplete || Number.isNaN(memory)) return [];
  return [{ title: l10n.t('Set the memory of the task to {0}', memory), edits: [set(node, 'memory', String(memory))] }];
}

export const page: Page = {
  summary: 'Ports named for Service Connect in a task without memory at task level.',
  why: 'Service Connect adds a proxy container to the task, which lives on what the task has beyond the limits of its containers. So the task needs a limit of its own, also on EC2 where it is optional otherwise. AWS advises 256 CPU units and 64 MiB for the proxy, and more for many requests or services. The fix adds 64 MiB to what the containers ask for.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-concepts-deploy.html',
  examples: [
    {
      bad: `
{
  "family": "orders",
  "networkMode": "awsvpc",
  "containerDefinitions": [
    {
      "name": "orders",
      "image": "example/orders:7",
      "memory": 448,
      "portMappings": [{ "name": "api", "containerPort": 8080 }]
//                               ^^^^^ information sc-task-memory: The task names the port "api" and has no memory at task level, without which it cannot run in a service with Service Connect. Set memory to more than the containers use: AWS advises 64 MiB and 256 CPU units for the proxy. [fix]
    }
  ]
}`,
      good: `
{
  "family": "orders",
  "networkMode": "awsvpc",
  "containerDefinitions": [
    {
      "name": "orders",
      "image": "example/orders:7",
      "memory": 448,
      "portMappings": [{ "name": "api", "containerPort": 8080 }]
    }
  ],
  "memory": "512"
}`,
    },
  ],
};
