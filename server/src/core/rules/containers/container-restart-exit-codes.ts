import * as l10n from '@vscode/l10n';
import { containerAround } from '../../model/task.ts';
import { type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'container-restart-exit-codes',
  group: 'containers',
  severity: 'error',
  fix: 'none',

  explain: ({ node }) => ({
    message: l10n.t(
      'The restart policy of container {0} lists {1} exit codes, and AWS takes up to 50. Remove some.',
      containerAround(node),
      node.items.length,
    ),
  }),
});

export const page: Page = {
  summary: 'A restart policy that ignores more than 50 exit codes.',
  why: 'A container that ends with one of the codes in `ignoredExitCodes` is not restarted. AWS takes up to 50 of them. When most codes mean that a restart is of no use, an entry point that ends with one known code says it in fewer.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerRestartPolicy.html#ECS-Type-ContainerRestartPolicy-ignoredExitCodes',
  examples: [
    {
      bad: `
{
  "family": "worker",
  "containerDefinitions": [
    {
      "name": "worker",
      "image": "example/worker:2",
      "memory": 256,
      "restartPolicy": {
        "enabled": true,
        "ignoredExitCodes": [
//      ^^^^^^^^^^^^^^^^^^ error container-restart-exit-codes: The restart policy of container "worker" lists 51 exit codes, and AWS takes up to 50. Remove some.
          0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26,
          27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51
        ]
      }
    }
  ]
}`,
      good: `
{
  "family": "worker",
  "containerDefinitions": [
    {
      "name": "worker",
      "image": "example/worker:2",
      "memory": 256,
      "restartPolicy": {
        "enabled": true,
        "ignoredExitCodes": [0, 2]
      }
    }
  ]
}`,
    },
  ],
};
