import * as l10n from '@vscode/l10n';
import { WINDOWS_ENDS } from '../../facts/windows.ts';
import { changeTo } from '../change-to.ts';
import { type Page, taskRule } from '../rule.ts';
import { isForWindows } from '../windows.ts';

export const rule = taskRule({
  id: 'windows-os-family-eol',
  group: 'windows',
  severity: 'warning',
  fix: 'unsafe',
  deprecated: true,

  *check(task) {
    const family = task.runtimePlatform.value?.operatingSystemFamily;
    const end = WINDOWS_ENDS[family?.value ?? ''];
    if (!isForWindows(task) || !end || !family?.value || !family.property?.node) return;
    yield {
      at: family.span,
      message:
        end.ami === 'gone'
          ? l10n.t(
              'Microsoft ended {0} on {1}, and AWS offers no ECS-optimized image of it any more, so the task finds old instances at best. Use a newer Windows.',
              family.value,
              end.date,
            )
          : l10n.t(
              'Microsoft supports {0} until {1}, and Docker in the ECS-optimized image of it gets no security fixes any more. Use a newer Windows.',
              family.value,
              end.date,
            ),
      fixes: [changeTo(family.property.node, 'WINDOWS_SERVER_2022_CORE')],
    };
  },
});

export const page: Page = {
  summary: 'A version of Windows Server that is at its end.',
  why: 'The versions 2004 and 20H2 lived for a year and a half each, and their images are private now. Windows Server 2016 is supported until January 2027, but current Docker does not run on it, so that AWS cannot patch it there and advises to move on. A container has to be built for the version of the instance, so the fix, which names Windows Server 2022, is marked unsafe: build the image on its base image first.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-optimized_windows_AMI.html',
  examples: [
    {
      bad: `
{
  "family": "timesheets",
  "requiresCompatibilities": ["EC2"],
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_20H2_CORE" },
//                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning windows-os-family-eol: Microsoft ended WINDOWS_SERVER_20H2_CORE on 2022-08-09, and AWS offers no ECS-optimized image of it any more, so the task finds old instances at best. Use a newer Windows. [fix]
  "containerDefinitions": [{ "name": "timesheets", "image": "example/timesheets:20", "memory": 1024 }]
}`,
      good: `
{
  "family": "timesheets",
  "requiresCompatibilities": ["EC2"],
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "containerDefinitions": [{ "name": "timesheets", "image": "example/timesheets:20", "memory": 1024 }]
}`,
    },
  ],
};
