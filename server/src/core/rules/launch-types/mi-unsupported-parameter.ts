import * as l10n from '@vscode/l10n';
import { FARGATE_UNSUPPORTED } from '../../facts/fargate.ts';
import { MANAGED_INSTANCES_UNSUPPORTED } from '../../facts/managed-instances.ts';
import { launchTypeHere, refusedByPlatform } from '../platform.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'mi-unsupported-parameter',
  group: 'launch-types',
  severity: 'error',
  fix: 'unsafe',
  // Swap cannot be asked for there, with a size or without.
  silences: ['linux-swappiness-needs-max-swap'],

  *check(task) {
    if (!task.launchType('MANAGED_INSTANCES')) return;
    // What Fargate refuses as well is said by its own rules.
    const others = task.launchType('FARGATE') ? FARGATE_UNSUPPORTED.map(({ path }) => path) : [];
    const own = MANAGED_INSTANCES_UNSUPPORTED.filter(({ path }) => !others.includes(path));
    yield* refusedByPlatform(
      task,
      own,
      'mi-unsupported-parameter',
      launchTypeHere(task, 'MANAGED_INSTANCES'),
      (place) => l10n.t('{0} is not supported on Managed Instances, and AWS refuses it. Remove it.', place),
    );
  },
});

export const page: Page = {
  summary: 'A member that Managed Instances do not take.',
  why: 'AWS chooses, sets up and replaces these instances, and a task has no hand in how Docker runs there: no volume drivers, no swap, no links and no names or DNS servers of its own. The guide lists what is not taken, and AWS checks the definition against it when `MANAGED_INSTANCES` is listed. A task that needs one of them runs on EC2.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters-managed-instances.html',
  examples: [
    {
      bad: `
{
  "family": "legacy",
  "requiresCompatibilities": ["MANAGED_INSTANCES"],
  "networkMode": "host",
  "cpu": "1024",
  "memory": "2048",
  "volumes": [
    {
      "name": "cache",
      "dockerVolumeConfiguration": { "scope": "task", "driver": "local" }
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error mi-unsupported-parameter: volumes[0].dockerVolumeConfiguration is not supported on Managed Instances, and AWS refuses it. Remove it. [fix]
    }
  ],
  "containerDefinitions": [
    {
      "name": "legacy",
      "image": "example/legacy:1.9",
      "user": "1000:1000",
      "hostname": "legacy",
//    ^^^^^^^^^^ error mi-unsupported-parameter: hostname of container "legacy" is not supported on Managed Instances, and AWS refuses it. Remove it. [fix]
      "linuxParameters": {
        "initProcessEnabled": true,
        "maxSwap": 512
//      ^^^^^^^^^ error mi-unsupported-parameter: linuxParameters.maxSwap of container "legacy" is not supported on Managed Instances, and AWS refuses it. Remove it. [fix]
      },
      "mountPoints": [{ "sourceVolume": "cache", "containerPath": "/var/cache" }]
    }
  ]
}`,
      good: `
{
  "family": "legacy",
  "requiresCompatibilities": ["MANAGED_INSTANCES"],
  "networkMode": "host",
  "cpu": "1024",
  "memory": "2048",
  "volumes": [
    {
      "name": "cache"
    }
  ],
  "containerDefinitions": [
    {
      "name": "legacy",
      "image": "example/legacy:1.9",
      "user": "1000:1000",
      "linuxParameters": {
        "initProcessEnabled": true
      },
      "mountPoints": [{ "sourceVolume": "cache", "containerPath": "/var/cache" }]
    }
  ]
}`,
    },
  ],
};
