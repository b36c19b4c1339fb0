import * as l10n from '@vscode/l10n';
import { placeOfMissing } from '../../model/place.ts';
import { containerLabel } from '../../model/task.ts';
import { append, set } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

const OPTION = 'no-new-privileges';

export const rule = taskRule({
  id: 'sec-no-new-privileges',
  group: 'security',
  severity: 'hint',
  // Few task definitions have it.
  default: 'off',
  fix: 'unsafe',

  *check(task) {
    const onInstances = task.launchTypesKnown && task.launchTypes.every((type) => type === 'EC2');
    if (!onInstances || task.system !== 'linux') return;
    for (const container of task.containers) {
      const { node, name, span, dockerSecurityOptions: options } = container;
      const mayHave = options.items.some(({ value }) => value === undefined || value === OPTION);
      if (!node || !options.complete || mayHave) continue;
      const label = containerLabel(container);
      const last = options.items.at(-1)?.node;
      yield {
        at: options.property?.keySpan ?? placeOfMissing(name, span),
        message: l10n.t(
          'A program in container {0} can get more rights than the one that started it, with setuid files such as sudo. AWS registers that. Add "no-new-privileges" to dockerSecurityOptions.',
          label,
        ),
        fixes: [
          {
            title: l10n.t('Add {0}', `"${OPTION}"`),
            edits: [last ? append(last, [OPTION]) : set(node, 'dockerSecurityOptions', [OPTION])],
          },
        ],
      };
    }
  },
});

export const page: Page = {
  summary: 'A container on EC2 without `no-new-privileges`.',
  why: 'A file with the setuid bit runs with the rights of its owner, mostly root, whoever starts it, and many images have a dozen of them. With `no-new-privileges` the kernel ignores the bit, so a program that runs as an ordinary user stays one. It goes with a `user` that is not root. The fix is marked unsafe because an entry point that uses `sudo` or `gosu` as an ordinary user fails then. Fargate and Managed Instances have no `dockerSecurityOptions`.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html#ECS-Type-ContainerDefinition-dockerSecurityOptions',
  examples: [
    {
      bad: `
{
  "family": "reports",
  "requiresCompatibilities": ["EC2"],
  "networkMode": "bridge",
  "containerDefinitions": [
    {
      "name": "renderer",
//            ^^^^^^^^^^ hint sec-no-new-privileges: A program in container "renderer" can get more rights than the one that started it, with setuid files such as sudo. AWS registers that. Add "no-new-privileges" to dockerSecurityOptions. [fix]
      "image": "example/renderer:6.1",
      "memory": 512,
      "user": "1000:1000"
    },
    {
      "name": "mailer",
      "image": "example/mailer:2.2",
      "memory": 128,
      "user": "1000:1000",
      "dockerSecurityOptions": ["label:type:mailer_t"]
//    ^^^^^^^^^^^^^^^^^^^^^^^ hint sec-no-new-privileges: A program in container "mailer" can get more rights than the one that started it, with setuid files such as sudo. AWS registers that. Add "no-new-privileges" to dockerSecurityOptions. [fix]
    }
  ]
}`,
      good: `
{
  "family": "reports",
  "requiresCompatibilities": ["EC2"],
  "networkMode": "bridge",
  "containerDefinitions": [
    {
      "name": "renderer",
      "image": "example/renderer:6.1",
      "memory": 512,
      "user": "1000:1000",
      "dockerSecurityOptions": [
        "no-new-privileges"
      ]
    },
    {
      "name": "mailer",
      "image": "example/mailer:2.2",
      "memory": 128,
      "user": "1000:1000",
      "dockerSecurityOptions": ["label:type:mailer_t", "no-new-privileges"]
    }
  ]
}`,
    },
  ],
};
