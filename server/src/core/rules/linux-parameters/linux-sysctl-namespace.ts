import * as l10n from '@vscode/l10n';
import { containerAround } from '../../model/task.ts';
import { type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'linux-sysctl-namespace',
  group: 'linux-parameters',
  severity: 'error',
  fix: 'none',

  explain: ({ node }) => ({
    message: l10n.t(
      'Container {0} sets the kernel parameter "{1}", which containers cannot have on their own. AWS takes net.*, fs.mqueue.* and the kernel.* parameters for messages, semaphores and shared memory. Set it on the instance, or remove it.',
      containerAround(node),
      String(node.json),
    ),
  }),
});

export const page: Page = {
  summary: 'A kernel parameter that cannot be set for one container.',
  why: 'Linux keeps few parameters apart for each container: `net.*`, `fs.mqueue.*`, `kernel.msgmax`, `kernel.msgmnb`, `kernel.msgmni`, `kernel.sem`, `kernel.shmall`, `kernel.shmmax`, `kernel.shmmni` and `kernel.shm_rmid_forced`. All others, such as `vm.max_map_count`, belong to the whole host and have to be set on the instance, for example in its user data.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_SystemControl.html#ECS-Type-SystemControl-namespace',
  examples: [
    {
      bad: `
{
  "family": "search",
  "containerDefinitions": [
    {
      "name": "search",
      "image": "example/search:8",
      "memory": 2048,
      "systemControls": [{ "namespace": "vm.max_map_count", "value": "262144" }]
//                                      ^^^^^^^^^^^^^^^^^^ error linux-sysctl-namespace: Container "search" sets the kernel parameter "vm.max_map_count", which containers cannot have on their own. AWS takes net.*, fs.mqueue.* and the kernel.* parameters for messages, semaphores and shared memory. Set it on the instance, or remove it.
    }
  ]
}`,
      good: `
{
  "family": "search",
  "containerDefinitions": [
    {
      "name": "search",
      "image": "example/search:8",
      "memory": 2048,
      "systemControls": [{ "namespace": "net.core.somaxconn", "value": "1024" }]
    }
  ]
}`,
    },
  ],
};
