import * as l10n from '@vscode/l10n';
import { askPort } from '../../model/health-check.ts';
import { containerAround, type Task } from '../../model/task.ts';
import { set } from '../../syntax/edit.ts';
import type { Node } from '../../syntax/node.ts';
import { contains } from '../../text/span.ts';
import { type Fix, type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'health-command-required',
  group: 'health',
  severity: 'error',
  fix: 'unsafe',

  explain: ({ owner }, task) => ({
    message: l10n.t(
      'The health check of container {0} has no command, and AWS refuses it. Add the command that tells whether the container works.',
      containerAround(owner),
    ),
    fixes: asking(owner, task),
  }),
});

function asking(check: Node, task: Task): Fix[] {
  const container = task.containers.find(({ span }) => contains(span, check));
  const asked = container && askPort(container, 'linux');
  if (!asked) return [];
  return [{ title: l10n.t('Ask port {0} with curl', asked.port), edits: [set(check, 'command', asked.command)] }];
}

export const page: Page = {
  summary: 'A health check without a command.',
  why: 'ECS runs the command inside the container and takes exit code 0 as healthy. There is no default: a health check of the image itself is not used. Where the container maps a port, the fix asks it over HTTP with `curl`; it is marked unsafe because the image may have no `curl` and the port may speak something else.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html#ECS-Type-HealthCheck-command',
  examples: [
    {
      bad: `
{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "portMappings": [{ "containerPort": 8080 }],
      "healthCheck": {
//    ^^^^^^^^^^^^^ error health-command-required: The health check of container "web" has no command, and AWS refuses it. Add the command that tells whether the container works. [fix]
        "interval": 10
      }
    }
  ]
}`,
      good: `
{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "portMappings": [{ "containerPort": 8080 }],
      "healthCheck": {
        "interval": 10,
        "command": [
          "CMD-SHELL",
          "curl -f localhost:8080/ || exit 1"
        ]
      }
    }
  ]
}`,
    },
  ],
};
