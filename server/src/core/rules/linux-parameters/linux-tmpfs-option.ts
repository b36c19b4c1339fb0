import * as l10n from '@vscode/l10n';
import { TMPFS_OPTIONS } from '../../facts/linux.ts';
import { containerLabel } from '../../model/task.ts';
import { before } from '../../text/before.ts';
import { nearest } from '../../text/nearest.ts';
import { changeTo } from '../change-to.ts';
import { type Page, taskRule } from '../rule.ts';

const KNOWN: ReadonlySet<string> = new Set(TMPFS_OPTIONS);

export const rule = taskRule({
  id: 'linux-tmpfs-option',
  group: 'linux-parameters',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    for (const container of task.containers) {
      const mounts = container.linuxParameters.value?.tmpfs.items ?? [];
      for (const { value, start, end, node } of mounts.flatMap(({ mountOptions }) => mountOptions.items)) {
        const option = value === undefined ? undefined : before(value, '=');
        if (!value || !option || KNOWN.has(option)) continue;
        const meant = nearest(option, TMPFS_OPTIONS);
        const label = containerLabel(container);
        yield {
          at: { start, end },
          message:
            meant === undefined
              ? l10n.t(
                  'Container {0} mounts a tmpfs with the option "{1}", which AWS does not know and refuses. Remove it, or use an option that the API lists.',
                  label,
                  option,
                )
              : l10n.t(
                  'Container {0} mounts a tmpfs with the option "{1}", which AWS does not know and refuses. Did you mean "{2}"?',
                  label,
                  option,
                  meant,
                ),
          fixes: meant === undefined ? [] : [changeTo(node, meant + value.slice(option.length))],
        };
      }
    }
  },
});

export const page: Page = {
  summary: 'A mount option of a tmpfs that AWS does not take.',
  why: 'The options are those of `mount`, as far as the API lists them: flags such as `ro`, `noexec` and `nosuid`, and `mode`, `uid`, `gid`, `nr_inodes`, `nr_blocks` and `mpol` with a value. The size is no option here but a member of its own, `size`, in MiB. Where an option is spelled almost like a listed one, the fix offers that.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tmpfs.html#ECS-Type-Tmpfs-mountOptions',
  examples: [
    {
      bad: `
{
  "family": "thumbnails",
  "containerDefinitions": [
    {
      "name": "resizer",
      "image": "example/resizer:2.3",
      "memory": 512,
      "linuxParameters": {
        "tmpfs": [{ "containerPath": "/scratch", "size": 64, "mountOptions": ["rw", "no-exec", "mode=1777"] }]
//                                                                                  ^^^^^^^^^ error linux-tmpfs-option: Container "resizer" mounts a tmpfs with the option "no-exec", which AWS does not know and refuses. Did you mean "noexec"? [fix]
      }
    }
  ]
}`,
      good: `
{
  "family": "thumbnails",
  "containerDefinitions": [
    {
      "name": "resizer",
      "image": "example/resizer:2.3",
      "memory": 512,
      "linuxParameters": {
        "tmpfs": [{ "containerPath": "/scratch", "size": 64, "mountOptions": ["rw", "noexec", "mode=1777"] }]
      }
    }
  ]
}`,
    },
  ],
};
