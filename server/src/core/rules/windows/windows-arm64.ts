import * as l10n from '@vscode/l10n';
import { changeTo } from '../change-to.ts';
import { systemHere } from '../platform.ts';
import { type Page, taskRule } from '../rule.ts';
import { familyOf, isForWindows } from '../windows.ts';

export const rule = taskRule({
  id: 'windows-arm64',
  group: 'windows',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    const architecture = task.runtimePlatform.value?.cpuArchitecture;
    if (!isForWindows(task) || architecture?.value !== 'ARM64' || !architecture.property?.node) return;
    yield {
      at: architecture.span,
      message: l10n.t(
        'The task is for {0} on ARM64, and AWS runs Windows containers on X86_64 only. Use "X86_64", with an image for it.',
        familyOf(task),
      ),
      related: systemHere(task),
      fixes: [changeTo(architecture.property.node, 'X86_64')],
    };
  },
});

export const page: Page = {
  summary: 'Windows on the ARM64 architecture.',
  why: 'Graviton and Fargate on ARM64 run Linux. Windows containers run on Intel and AMD processors, on EC2 and on Fargate alike. The fix is marked unsafe because an image that was built for ARM64 has to be built again, or the operating system is what is wrong.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RuntimePlatform.html#ECS-Type-RuntimePlatform-cpuArchitecture',
  examples: [
    {
      bad: `
{
  "family": "catalog",
  "runtimePlatform": {
    "cpuArchitecture": "ARM64",
//                     ^^^^^^^ error windows-arm64: The task is for WINDOWS_SERVER_2022_CORE on ARM64, and AWS runs Windows containers on X86_64 only. Use "X86_64", with an image for it. [fix]
    "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE"
  },
  "containerDefinitions": [{ "name": "catalog", "image": "example/catalog:3.4", "memory": 2048 }]
}`,
      good: `
{
  "family": "catalog",
  "runtimePlatform": {
    "cpuArchitecture": "X86_64",
    "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE"
  },
  "containerDefinitions": [{ "name": "catalog", "image": "example/catalog:3.4", "memory": 2048 }]
}`,
    },
  ],
};
