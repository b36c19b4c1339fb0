import * as l10n from '@vscode/l10n';
import { placeOfMissing } from '../../model/place.ts';
import { containerLabel } from '../../model/task.ts';
import { systemHere } from '../platform.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'sec-windows-administrator',
  group: 'security',
  severity: 'hint',
  // It would mark nearly every task for Windows, and the reference of AWS says that user does not work there.
  default: 'off',
  fix: 'none',

  *check(task) {
    if (!task.isWindows) return;
    for (const container of task.containers) {
      const { user, name, span } = container;
      const isLeft = user.state === 'absent' || user.value === '';
      if (!isLeft && user.value?.toLowerCase() !== 'containeradministrator') continue;
      const label = containerLabel(container);
      yield {
        at: user.property ? user.span : placeOfMissing(name, span),
        message: isLeft
          ? l10n.t(
              'Container {0} has no user, so it runs as its image says, which mostly is ContainerAdministrator. AWS registers that, and Security Hub reports it (ECS.21). Choose a lesser account, in the image too.',
              label,
            )
          : l10n.t(
              'Container {0} runs as ContainerAdministrator. AWS registers that, and Security Hub reports it (ECS.21). Choose a lesser account, in the image too.',
              label,
            ),
        related: systemHere(task),
      };
    }
  },
});

export const page: Page = {
  summary: 'A Windows container that runs as administrator, or leaves the user to its image.',
  why: 'ContainerAdministrator may do everything inside the container, so a program that is taken over can change all of it. Images of Windows Server Core run as that account unless they say otherwise, those of Nano Server as ContainerUser. Two pages of AWS contradict each other here: Security Hub looks for `user` in the task definition, and the reference of the API says that Windows containers do not support the member. So write `USER ContainerUser` into the Dockerfile, and the same account here where the control has to pass.',
  source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-21',
  examples: [
    {
      bad: `
{
  "family": "invoicing",
  "networkMode": "awsvpc",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "containerDefinitions": [
    { "name": "invoicing", "image": "example/invoicing:9", "memory": 2048 }
//            ^^^^^^^^^^^ hint sec-windows-administrator: Container "invoicing" has no user, so it runs as its image says, which mostly is ContainerAdministrator. AWS registers that, and Security Hub reports it (ECS.21). Choose a lesser account, in the image too.
  ]
}`,
      good: `
{
  "family": "invoicing",
  "networkMode": "awsvpc",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "containerDefinitions": [
    { "name": "invoicing", "image": "example/invoicing:9", "memory": 2048, "user": "ContainerUser" }
  ]
}`,
    },
  ],
};
