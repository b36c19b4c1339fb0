import * as l10n from '@vscode/l10n';
import { containerLabel } from '../../model/task.ts';
import { remove } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'sec-privileged',
  group: 'security',
  severity: 'warning',
  fix: 'unsafe',

  *check(task) {
    for (const container of task.containers) {
      const { value, property, span } = container.privileged;
      if (value !== true || !property) continue;
      const label = containerLabel(container);
      yield {
        at: span,
        message: l10n.t(
          'Container {0} is privileged, so it has nearly the power of root over its instance and the other tasks there. AWS registers that, and Security Hub reports it (ECS.4). Remove privileged, and add the capability that is needed.',
          label,
        ),
        fixes: [{ title: l10n.t('Remove {0} from container {1}', 'privileged', label), edits: [remove(property)] }],
      };
    }
  },
});

export const page: Page = {
  summary: 'A privileged container.',
  why: 'A privileged container sees the devices of the instance, has every capability of the kernel, and is not held back by the profiles that restrict other containers. Whoever takes it over has the instance, the other tasks on it and the role of the instance. Most programs that ask for it need one capability, which `linuxParameters.capabilities.add` gives, or one device, for which there is `linuxParameters.devices`. The fix removes the member, and is marked unsafe because something that relied on it may fail.',
  source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-4',
  examples: [
    {
      bad: `
{
  "family": "image-builder",
  "containerDefinitions": [
    {
      "name": "builder",
      "image": "example/builder:3.1",
      "memory": 2048,
      "privileged": true
//                  ^^^^ warning sec-privileged: Container "builder" is privileged, so it has nearly the power of root over its instance and the other tasks there. AWS registers that, and Security Hub reports it (ECS.4). Remove privileged, and add the capability that is needed. [fix]
    }
  ]
}`,
      good: `
{
  "family": "image-builder",
  "containerDefinitions": [
    {
      "name": "builder",
      "image": "example/builder:3.1",
      "memory": 2048
    }
  ]
}`,
    },
  ],
};
