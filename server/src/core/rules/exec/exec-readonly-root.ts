import * as l10n from '@vscode/l10n';
import type { ContainerDefinition } from '../../model/shapes.generated.ts';
import { containerLabel } from '../../model/task.ts';
import { cleanPath, isWithin } from '../../text/path.ts';
import { type Page, taskRule } from '../rule.ts';

/**
 * Where the agent of ECS Exec keeps its state and its logs.
 * Source: https://github.com/aws/containers-roadmap/issues/1359
 */
const WRITTEN_TO = ['/var/lib/amazon/ssm', '/var/log/amazon/ssm'];

export const rule = taskRule({
  id: 'exec-readonly-root',
  group: 'exec',
  severity: 'information',
  // Nothing in the file tells whether ECS Exec is used, and a read-only root is what others advise.
  default: 'off',
  fix: 'none',

  *check(task) {
    if (task.isWindows) return;
    for (const container of task.containers) {
      const { value, property } = container.readonlyRootFilesystem;
      if (!value || !property || mayWrite(container)) continue;
      yield {
        at: property.keySpan,
        message: l10n.t(
          'Container {0} has a read-only root file system, and ECS Exec does not work in it: its agent has to write there. AWS says so only when a command is run. Leave it as it is, unless you use ECS Exec.',
          containerLabel(container),
        ),
      };
    }
  },
});

/** Whether something is mounted where the agent writes, or may be: by a placeholder, or by another container. */
function mayWrite({ mountPoints, volumesFrom }: ContainerDefinition): boolean {
  if (!mountPoints.complete || !volumesFrom.complete || volumesFrom.items.length > 0) return true;
  return WRITTEN_TO.every((directory) =>
    mountPoints.items.some(
      ({ containerPath: { value } }) => value === undefined || isWithin(directory, [cleanPath(value)]),
    ),
  );
}

export const page: Page = {
  summary: 'A read-only root file system, in which ECS Exec does not work.',
  why: 'ECS Exec puts an agent of Systems Manager into the container, which has to create files and directories there. AWS does not support it with `readonlyRootFilesystem`; the task runs, and `execute-command` ends with an error. Such a container is safer than others, so keep it that way where nobody needs a shell. Some teams mount volumes at `/var/lib/amazon/ssm` and `/var/log/amazon/ssm`, with which it has worked; the rule is silent then, but AWS promises nothing.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html',
  examples: [
    {
      bad: `
{
  "family": "ledger",
  "containerDefinitions": [
    {
      "name": "ledger",
      "image": "example/ledger:7.3",
      "memory": 512,
      "readonlyRootFilesystem": true,
//    ^^^^^^^^^^^^^^^^^^^^^^^^ information exec-readonly-root: Container "ledger" has a read-only root file system, and ECS Exec does not work in it: its agent has to write there. AWS says so only when a command is run. Leave it as it is, unless you use ECS Exec.
      "mountPoints": [{ "sourceVolume": "scratch", "containerPath": "/tmp" }]
    }
  ],
  "volumes": [{ "name": "scratch" }]
}`,
      good: `
{
  "family": "ledger",
  "containerDefinitions": [
    {
      "name": "ledger",
      "image": "example/ledger:7.3",
      "memory": 512,
      "mountPoints": [{ "sourceVolume": "scratch", "containerPath": "/tmp" }]
    }
  ],
  "volumes": [{ "name": "scratch" }]
}`,
    },
  ],
};
