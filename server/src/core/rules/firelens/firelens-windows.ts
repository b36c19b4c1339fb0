import * as l10n from '@vscode/l10n';
import { logRouters } from '../../model/firelens.ts';
import { loggings } from '../../model/logging.ts';
import { systemHere } from '../platform.ts';
import { type Page, taskRule } from '../rule.ts';
import { isForWindows } from '../windows.ts';

export const rule = taskRule({
  id: 'firelens-windows',
  group: 'firelens',
  severity: 'error',
  fix: 'none',
  silences: ['log-windows-driver', 'firelens-missing-router', 'firelens-unused-router'],

  *check(task) {
    if (!isForWindows(task)) return;
    const routers = [...logRouters(task)];
    const users = [...loggings(task, 'awsfirelens')];
    const [router] = routers;
    const [user] = users;
    const at = router?.property.keySpan ?? user?.log.logDriver.span;
    if (!at) return;
    yield {
      at,
      message: l10n.t(
        'Container {0} uses FireLens, which exists for Linux only. Use log driver "awslogs" in this task.',
        router?.label ?? user?.label ?? '',
      ),
      related: systemHere(task),
      covers: [...routers.map(({ property: whole }) => whole), ...users.map(({ node }) => node)],
    };
  },
});

export const page: Page = {
  summary: 'FireLens in a task for Windows.',
  why: 'The agent on Windows has neither the log driver `awsfirelens` nor a way to set up a router, and Fargate does not offer FireLens for Windows. Containers on Windows log with `awslogs`; on EC2 a Fluent Bit of your own can run as a service on each instance and collect what they write.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_firelens.html',
  examples: [
    {
      bad: `
{
  "family": "intranet",
  "requiresCompatibilities": ["EC2"],
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "containerDefinitions": [
    {
      "name": "intranet",
      "image": "example/intranet:11",
      "memory": 2048,
      "logConfiguration": {
        "logDriver": "awsfirelens",
        "options": { "Name": "datadog", "Host": "http-intake.logs.datadoghq.eu" }
      }
    },
    {
      "name": "log_router",
      "image": "example/fluent-bit:3.1",
      "memory": 256,
      "firelensConfiguration": { "type": "fluentbit" }
//    ^^^^^^^^^^^^^^^^^^^^^^^ error firelens-windows: Container "log_router" uses FireLens, which exists for Linux only. Use log driver "awslogs" in this task.
    }
  ]
}`,
      good: `
{
  "family": "intranet",
  "requiresCompatibilities": ["EC2"],
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "containerDefinitions": [
    {
      "name": "intranet",
      "image": "example/intranet:11",
      "memory": 2048,
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "/ecs/intranet",
          "awslogs-region": "eu-west-1",
          "awslogs-stream-prefix": "intranet"
        }
      }
    }
  ]
}`,
    },
  ],
};
