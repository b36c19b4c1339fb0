import * as l10n from '@vscode/l10n';
import { namedPorts } from '../../model/named-ports.ts';
import { containerLabel } from '../../model/task.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'sc-windows',
  group: 'service-connect',
  severity: 'warning',
  fix: 'none',

  *check(task) {
    const family = task.runtimePlatform.value?.operatingSystemFamily;
    if (!task.isWindows || !family?.value) return;
    for (const { container, mapping, name } of namedPorts(task)) {
      if (!mapping.appProtocol.value) continue;
      yield {
        at: mapping.appProtocol.span,
        message: l10n.t(
          'Port "{0}" of container {1} is prepared for Service Connect, but the task is for {2}, and AWS does not create services with Service Connect for Windows. Remove appProtocol, and find the service by a load balancer or by service discovery.',
          name,
          containerLabel(container),
          family.value,
        ),
        related: [{ at: family.span, message: l10n.t('The operating system is set here') }],
      };
    }
  },
});

export const page: Page = {
  summary: 'A port prepared for Service Connect in a task for Windows.',
  why: 'There is no proxy of Service Connect for Windows. The task definition is registered all the same; the refusal comes when a service with Service Connect is created from it. A load balancer and service discovery through Cloud Map work on Windows.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect.html',
  examples: [
    {
      bad: `
{
  "family": "intranet",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "networkMode": "awsvpc",
  "memory": "4096",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "example/iis:3",
      "portMappings": [{ "name": "web", "containerPort": 80, "appProtocol": "http" }]
//                                                                          ^^^^^^ warning sc-windows: Port "web" of container "web" is prepared for Service Connect, but the task is for WINDOWS_SERVER_2022_CORE, and AWS does not create services with Service Connect for Windows. Remove appProtocol, and find the service by a load balancer or by service discovery.
    }
  ]
}`,
      good: `
{
  "family": "intranet",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "networkMode": "awsvpc",
  "memory": "4096",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "example/iis:3",
      "portMappings": [{ "name": "web", "containerPort": 80 }]
    }
  ]
}`,
    },
  ],
};
