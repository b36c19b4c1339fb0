import * as l10n from '@vscode/l10n';
import { type Page, taskRule } from '../rule.ts';
import { runningAsRoot } from '../security.ts';

export const rule = taskRule({
  id: 'sec-root-user',
  group: 'security',
  severity: 'hint',
  // Most task definitions leave the user to the image, and an image may have a good one.
  default: 'off',
  fix: 'unsafe',

  *check(task) {
    if (task.system !== 'linux') return;
    yield* runningAsRoot(task, [], (label, user) =>
      user === undefined
        ? l10n.t(
            'Container {0} has no user, so it runs as its image says, which mostly is root. AWS registers that, and Security Hub reports it (ECS.20). Set a user.',
            label,
          )
        : l10n.t(
            'Container {0} runs as "{1}". AWS registers that, and Security Hub reports it (ECS.20). Set another user.',
            label,
            user,
          ),
    );
  },
});

export const page: Page = {
  summary: 'A Linux container that runs as root, or leaves the user to its image.',
  why: 'Root in a container is root for the kernel too, held back by namespaces and capabilities alone, so a hole in one of them is enough to get out. Security Hub wants a user in the task definition even where the image has one, because the image can change. The fix sets an ordinary user, and is marked unsafe because the files of the image have to be open to it, and because it cannot listen below port 1024 everywhere.',
  source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-20',
  examples: [
    {
      bad: `
{
  "family": "catalog",
  "networkMode": "bridge",
  "containerDefinitions": [
    { "name": "catalog", "image": "example/catalog:2.4", "memory": 512 }
//            ^^^^^^^^^ hint sec-root-user: Container "catalog" has no user, so it runs as its image says, which mostly is root. AWS registers that, and Security Hub reports it (ECS.20). Set a user. [fix]
  ]
}`,
      good: `
{
  "family": "catalog",
  "networkMode": "bridge",
  "containerDefinitions": [
    { "name": "catalog", "image": "example/catalog:2.4", "memory": 512, "user": "1000:1000" }
  ]
}`,
    },
    {
      bad: `
{
  "family": "catalog",
  "networkMode": "bridge",
  "containerDefinitions": [
    { "name": "catalog", "image": "example/catalog:2.4", "memory": 512, "user": "0:0" }
//                                                                              ^^^^^ hint sec-root-user: Container "catalog" runs as "0:0". AWS registers that, and Security Hub reports it (ECS.20). Set another user. [fix]
  ]
}`,
      good: `
{
  "family": "catalog",
  "networkMode": "bridge",
  "containerDefinitions": [
    { "name": "catalog", "image": "example/catalog:2.4", "memory": 512, "user": "1000:1000" }
  ]
}`,
    },
  ],
};
