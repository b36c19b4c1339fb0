import * as l10n from '@vscode/l10n';
import { FARGATE_NEXT_SYSTEM, FARGATE_SYSTEMS } from '../../facts/fargate.ts';
import { changeTo } from '../change-to.ts';
import { launchTypeHere } from '../platform.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'fargate-os-family',
  group: 'fargate',
  severity: 'error',
  fix: 'unsafe',
  silences: ['windows-os-family-eol'],

  *check(task) {
    const family = task.runtimePlatform.value?.operatingSystemFamily;
    if (!task.launchType('FARGATE') || !family?.value || !family.property?.node) return;
    if (FARGATE_SYSTEMS.test(family.value)) return;
    const next = FARGATE_NEXT_SYSTEM[family.value];
    yield {
      at: family.span,
      message: l10n.t(
        'The task is for {0}, which Fargate does not offer, so AWS refuses it or never starts it. Use LINUX or Windows Server 2019, 2022 or 2025, and an image built for it.',
        family.value,
      ),
      related: launchTypeHere(task, 'FARGATE'),
      fixes: next ? [changeTo(family.property.node, next)] : [],
    };
  },
});

export const page: Page = {
  summary: 'An operating system that Fargate does not offer.',
  why: 'Fargate runs Linux, and Windows Server 2019, 2022 and 2025, each as Full and as Core. A Windows container runs only on the version that its image was built from, so the image has to change with the family. The fix takes the next newer version; it is marked unsafe because the image stays the old one.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html#fargate-task-os',
  examples: [
    {
      bad: `
{
  "family": "legacy-portal",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_20H2_CORE" },
//                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^ error fargate-os-family: The task is for WINDOWS_SERVER_20H2_CORE, which Fargate does not offer, so AWS refuses it or never starts it. Use LINUX or Windows Server 2019, 2022 or 2025, and an image built for it. [fix]
  "cpu": "1024",
  "memory": "4096",
  "containerDefinitions": [{ "name": "portal", "image": "example/portal:20h2" }]
}`,
      good: `
{
  "family": "legacy-portal",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "cpu": "1024",
  "memory": "4096",
  "containerDefinitions": [{ "name": "portal", "image": "example/portal:20h2" }]
}`,
    },
  ],
};
