import * as l10n from '@vscode/l10n';
import { FARGATE_WINDOWS_PORT } from '../../facts/ports.ts';
import { overlaps } from '../../model/ports.ts';
import { containerLabel } from '../../model/task.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'port-fargate-windows-3150',
  group: 'ports',
  severity: 'error',
  fix: 'none',

  *check(task) {
    const fargate = task.launchType('FARGATE');
    const family = task.runtimePlatform.value?.operatingSystemFamily;
    if (!fargate || !family || !task.isWindows) return;
    for (const { container, inside, insideNode } of task.ports) {
      if (!overlaps(inside, { first: FARGATE_WINDOWS_PORT, last: FARGATE_WINDOWS_PORT })) continue;
      yield {
        at: insideNode,
        message: l10n.t(
          'Container {0} maps port {1}, which Fargate keeps for itself in Windows tasks. A container cannot have it there. Let it listen on another port.',
          containerLabel(container),
          FARGATE_WINDOWS_PORT,
        ),
        related: [
          { at: fargate, message: l10n.t('Fargate is asked for here') },
          { at: family.span, message: l10n.t('Windows is asked for here') },
        ],
      };
    }
  },
});

export const page: Page = {
  summary: 'Container port 3150 in a Windows task on Fargate.',
  why: 'Fargate runs a service of its own on port 3150 in every Windows task, so that no container can listen there. On Linux, and on Windows instances of your own, the port is free.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html',
  examples: [
    {
      bad: `
{
  "family": "site",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "1024",
  "memory": "2048",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "containerDefinitions": [
    {
      "name": "site",
      "image": "example/site:ltsc2022",
      "portMappings": [{ "containerPort": 3150 }]
//                                        ^^^^ error port-fargate-windows-3150: Container "site" maps port 3150, which Fargate keeps for itself in Windows tasks. A container cannot have it there. Let it listen on another port.
    }
  ]
}`,
      good: `
{
  "family": "site",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "1024",
  "memory": "2048",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "containerDefinitions": [
    {
      "name": "site",
      "image": "example/site:ltsc2022",
      "portMappings": [{ "containerPort": 8080 }]
    }
  ]
}`,
    },
  ],
};
