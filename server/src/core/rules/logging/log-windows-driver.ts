import * as l10n from '@vscode/l10n';
import { LOG_DRIVERS } from '../../facts/logging.ts';
import { awslogs, loggings } from '../../model/logging.ts';
import { set } from '../../syntax/edit.ts';
import { systemHere } from '../platform.ts';
import { type Page, taskRule } from '../rule.ts';
import { isForWindows } from '../windows.ts';

const OFFERED = LOG_DRIVERS.EC2.windows;

export const rule = taskRule({
  id: 'log-windows-driver',
  group: 'logging',
  severity: 'warning',
  fix: 'unsafe',

  *check(task) {
    const onInstances = task.launchType('EC2') || (task.launchTypesKnown && task.launchTypes.length === 0);
    if (!isForWindows(task) || !onInstances) return;
    const toCloudWatch = awslogs(task);
    for (const { container, log, label, driver } of loggings(task)) {
      if (!container.node || OFFERED.includes(driver)) continue;
      yield {
        at: log.logDriver.span,
        message: l10n.t(
          'Container {0} uses log driver "{1}", and instances with Windows offer {2} only: the task finds no instance to run on. Use "awslogs".',
          label,
          driver,
          OFFERED.join(', '),
        ),
        related: systemHere(task),
        fixes: [
          {
            title: l10n.t('Use awslogs for container {0}', label),
            edits: [set(container.node, 'logConfiguration', toCloudWatch(container))],
          },
        ],
      };
    }
  },
});

export const page: Page = {
  summary: 'A log driver that instances with Windows do not offer.',
  why: 'An instance tells ECS which log drivers it has, and tasks that ask for another are not placed on it. On Windows the agent offers `awslogs` and `json-file` unless ECS_AVAILABLE_LOGGING_DRIVERS is set. The fix writes the usual options of `awslogs`, with a log group named after the family.',
  source: 'https://github.com/aws/amazon-ecs-agent/blob/master/agent/config/config_windows.go',
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
        "logDriver": "fluentd"
//                   ^^^^^^^^^ warning log-windows-driver: Container "intranet" uses log driver "fluentd", and instances with Windows offer awslogs, json-file only: the task finds no instance to run on. Use "awslogs". [fix]
      }
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
          "awslogs-region": "us-east-1",
          "awslogs-stream-prefix": "intranet"
        }
      }
    }
  ]
}`,
    },
  ],
};
