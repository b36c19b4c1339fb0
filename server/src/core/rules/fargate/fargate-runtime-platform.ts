import * as l10n from '@vscode/l10n';
import { set } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

/** What AWS assumes. */
const ASSUMED = { operatingSystemFamily: 'LINUX', cpuArchitecture: 'X86_64' } as const;

export const rule = taskRule({
  id: 'fargate-runtime-platform',
  group: 'fargate',
  severity: 'hint',
  default: 'off',
  fix: 'safe',

  *check(task) {
    const fargate = task.launchType('FARGATE');
    if (!fargate || !task.node || task.runtimePlatform.state !== 'absent') return;
    yield {
      at: fargate,
      message: l10n.t(
        'The task for Fargate has no runtimePlatform, so AWS assumes {0} and {1}. Write it down: images for ARM64 do not start there.',
        ASSUMED.operatingSystemFamily,
        ASSUMED.cpuArchitecture,
      ),
      fixes: [{ title: l10n.t('Add runtimePlatform'), edits: [set(task.node, 'runtimePlatform', ASSUMED)] }],
    };
  },
});

export const page: Page = {
  summary: 'A Fargate task without `runtimePlatform`.',
  why: 'AWS runs such a task on Linux with X86_64. The guide calls the operating system required for Fargate all the same, and an image that was built on a machine with an ARM processor ends with “exec format error”. Written down, the platform tells the reader, and the build, which image is meant. The fix adds what AWS assumes.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RuntimePlatform.html',
  examples: [
    {
      bad: `
{
  "family": "newsletter",
  "requiresCompatibilities": ["FARGATE"],
//                            ^^^^^^^^^ hint fargate-runtime-platform: The task for Fargate has no runtimePlatform, so AWS assumes LINUX and X86_64. Write it down: images for ARM64 do not start there. [fix]
  "networkMode": "awsvpc",
  "cpu": "256",
  "memory": "512",
  "containerDefinitions": [{ "name": "sender", "image": "example/newsletter:1.12" }]
}`,
      good: `
{
  "family": "newsletter",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "256",
  "memory": "512",
  "containerDefinitions": [{ "name": "sender", "image": "example/newsletter:1.12" }],
  "runtimePlatform": {
    "operatingSystemFamily": "LINUX",
    "cpuArchitecture": "X86_64"
  }
}`,
    },
  ],
};
