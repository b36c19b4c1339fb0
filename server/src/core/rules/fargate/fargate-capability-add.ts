import * as l10n from '@vscode/l10n';
import { FARGATE_CAPABILITIES } from '../../facts/fargate.ts';
import { refusedCapabilities } from '../../model/fargate.ts';
import { containerLabel } from '../../model/task.ts';
import { remove } from '../../syntax/edit.ts';
import { enumerate } from '../../text/enumerate.ts';
import { launchTypeHere } from '../platform.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'fargate-capability-add',
  group: 'fargate',
  severity: 'error',
  fix: 'unsafe',
  silences: ['sec-dangerous-capability'],

  *check(task) {
    if (!task.launchType('FARGATE')) return;
    const allowed = enumerate(FARGATE_CAPABILITIES);
    for (const container of task.containers) {
      const refused = refusedCapabilities(container);
      const list = container.linuxParameters.value?.capabilities.value?.add.property;
      const label = containerLabel(container);
      // A list of which nothing would be left goes as a whole.
      const isAll = list?.node?.items.length === 1;
      for (const { node, value, start, end } of refused) {
        yield {
          at: { start, end },
          message: l10n.t(
            'Container {0} adds the capability {1}, but Fargate gives {2} only, and AWS refuses it. Remove it.',
            label,
            value ?? '',
            allowed,
          ),
          related: launchTypeHere(task, 'FARGATE'),
          fixes: [{ title: l10n.t('Remove "{0}"', value ?? ''), edits: [remove(isAll && list ? list : node)] }],
        };
      }
    }
  },
});

export const page: Page = {
  summary: 'A capability that Fargate gives to no container.',
  why: 'Capabilities are parts of the rights of root. A container on Fargate begins with the usual set of Docker, may drop any of it, and may add `SYS_PTRACE` alone, with which debuggers and monitoring look into other processes. What changes networks, mounts or the kernel is not to be had there. The fix takes the capability out; it is marked unsafe because the program may stop without it.',
  aws: 'NET_ADMIN is not allowed on Fargate.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KernelCapabilities.html#ECS-Type-KernelCapabilities-add',
  examples: [
    {
      bad: `
{
  "family": "vpn",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "256",
  "memory": "512",
  "containerDefinitions": [
    {
      "name": "wireguard",
      "image": "example/wireguard:1.0",
      "linuxParameters": {
        "capabilities": {
          "add": ["SYS_PTRACE", "NET_ADMIN"],
//                              ^^^^^^^^^^^ error fargate-capability-add: Container "wireguard" adds the capability NET_ADMIN, but Fargate gives SYS_PTRACE only, and AWS refuses it. Remove it. [fix]
          "drop": ["ALL"]
        }
      }
    }
  ]
}`,
      good: `
{
  "family": "vpn",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "256",
  "memory": "512",
  "containerDefinitions": [
    {
      "name": "wireguard",
      "image": "example/wireguard:1.0",
      "linuxParameters": {
        "capabilities": {
          "add": ["SYS_PTRACE"],
          "drop": ["ALL"]
        }
      }
    }
  ]
}`,
    },
  ],
};
