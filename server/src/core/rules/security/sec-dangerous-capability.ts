import * as l10n from '@vscode/l10n';
import { DANGEROUS_CAPABILITIES } from '../../facts/security.ts';
import { containerLabel } from '../../model/task.ts';
import { remove } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'sec-dangerous-capability',
  group: 'security',
  severity: 'information',
  // Nobody adds a capability by accident.
  default: 'off',
  fix: 'unsafe',

  *check({ containers, launchTypes, launchTypesKnown }) {
    // The one that Fargate allows ends at the task there, which has a kernel of its own.
    if (launchTypesKnown && launchTypes.length > 0 && launchTypes.every((type) => type === 'FARGATE')) return;
    for (const container of containers) {
      const added = container.linuxParameters.value?.capabilities.value?.add.items ?? [];
      for (const { value = '', node, start, end } of added) {
        if (!Object.hasOwn(DANGEROUS_CAPABILITIES, value)) continue;
        yield {
          at: { start, end },
          message: l10n.t(
            'Container {0} gets the capability {1}: {2}. AWS registers that, and advises to give no more than is needed. Remove it, unless the program cannot do without.',
            containerLabel(container),
            value,
            DANGEROUS_CAPABILITIES[value]?.() ?? '',
          ),
          fixes: [{ title: l10n.t('Remove "{0}"', value), edits: [remove(node)] }],
        };
      }
    }
  },
});

export const page: Page = {
  summary: 'A capability that comes near the power of root on the instance.',
  why: 'Capabilities are the pieces into which the kernel divides the power of root. Docker leaves a container the harmless ones. A few of the others are enough to break out of a container, to read files and memory of other tasks, or to change the network of the instance. Ask what the program fails at without it: often a smaller one will do. On Fargate only `SYS_PTRACE` can be added, and tasks share no kernel, so the rule says nothing about it there.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html',
  examples: [
    {
      bad: `
{
  "family": "backup",
  "networkMode": "bridge",
  "containerDefinitions": [
    {
      "name": "backup",
      "image": "example/backup:4.4",
      "memory": 256,
      "linuxParameters": {
        "capabilities": { "add": ["SYS_NICE", "SYS_ADMIN"] }
//                                            ^^^^^^^^^^^ information sec-dangerous-capability: Container "backup" gets the capability SYS_ADMIN: it can mount file systems and leave its namespaces. AWS registers that, and advises to give no more than is needed. Remove it, unless the program cannot do without. [fix]
      }
    }
  ]
}`,
      good: `
{
  "family": "backup",
  "networkMode": "bridge",
  "containerDefinitions": [
    {
      "name": "backup",
      "image": "example/backup:4.4",
      "memory": 256,
      "linuxParameters": {
        "capabilities": { "add": ["SYS_NICE"] }
      }
    }
  ]
}`,
    },
  ],
};
