import * as l10n from '@vscode/l10n';
import { FARGATE_UNSUPPORTED } from '../../facts/fargate.ts';
import { WINDOWS_UNSUPPORTED } from '../../facts/windows.ts';
import { refusedByPlatform, systemHere } from '../platform.ts';
import { type Page, taskRule } from '../rule.ts';
import { familyOf, isForWindows } from '../windows.ts';

/** What Fargate refuses on any system is left to the rules about Fargate. */
const NOT_ON_FARGATE = new Set(FARGATE_UNSUPPORTED.map(({ path }) => path));
const WINDOWS_ON_FARGATE = WINDOWS_UNSUPPORTED.filter(({ path }) => !NOT_ON_FARGATE.has(path));

export const rule = taskRule({
  id: 'windows-unsupported-parameter',
  group: 'windows',
  severity: 'warning',
  fix: 'unsafe',
  // What is only unwise within the member, or about it, goes with it.
  silences: ['linux-ulimit-duplicate', 'linux-sysctl-awsvpc-shared', 'sec-privileged'],

  *check(task) {
    if (!isForWindows(task)) return;
    const table = task.launchType('FARGATE') ? WINDOWS_ON_FARGATE : WINDOWS_UNSUPPORTED;
    yield* refusedByPlatform(task, table, 'windows-unsupported-parameter', systemHere(task), (place) =>
      l10n.t(
        '{0} is set, and the task is for {1}, where AWS does not support it: the container may not start, or runs without it. Remove it.',
        place,
        familyOf(task),
      ),
    );
  },
});

export const page: Page = {
  summary: 'A container setting that Windows containers do not have.',
  why: 'Docker on Windows knows no privileged mode, read-only root, ulimits or kernel parameters, and the ECS agent sets up neither DNS servers, search domains, extra hosts, links nor a container without a network there. The guide lists these members as unsupported, without saying what becomes of each: Docker refuses to create a container with some of them. Remove them, and build into the image what is still wanted. The fix is marked unsafe because the container may rely on what it takes away.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/windows_task_definitions.html',
  examples: [
    {
      bad: `
{
  "family": "reports",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_FULL" },
  "containerDefinitions": [
    {
      "name": "renderer",
      "image": "example/renderer:5.1",
      "memory": 4096,
      "readonlyRootFilesystem": true,
//    ^^^^^^^^^^^^^^^^^^^^^^^^ warning windows-unsupported-parameter: readonlyRootFilesystem of container "renderer" is set, and the task is for WINDOWS_SERVER_2022_FULL, where AWS does not support it: the container may not start, or runs without it. Remove it. [fix]
      "ulimits": [{ "name": "nofile", "softLimit": 65536, "hardLimit": 65536 }]
//    ^^^^^^^^^ warning windows-unsupported-parameter: ulimits of container "renderer" is set, and the task is for WINDOWS_SERVER_2022_FULL, where AWS does not support it: the container may not start, or runs without it. Remove it. [fix]
    }
  ]
}`,
      good: `
{
  "family": "reports",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_FULL" },
  "containerDefinitions": [
    {
      "name": "renderer",
      "image": "example/renderer:5.1",
      "memory": 4096
    }
  ]
}`,
    },
  ],
};
