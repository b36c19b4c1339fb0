import * as l10n from '@vscode/l10n';
import { containerLabel } from '../../model/task.ts';
import { replace } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'linux-ulimit-order',
  group: 'linux-parameters',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    for (const container of task.containers) {
      for (const { name, softLimit, hardLimit } of container.ulimits.items) {
        const soft = softLimit.value;
        const hard = hardLimit.value;
        // -1 stands for no limit, and how AWS compares it is not known.
        if (soft === undefined || hard === undefined || hard < 0 || soft <= hard) continue;
        if (!softLimit.property?.node || !hardLimit.property?.node) continue;
        yield {
          at: softLimit.span,
          message: l10n.t(
            'Container {0} sets the soft limit of {1} to {2}, above the hard limit {3}, and AWS refuses it. Raise hardLimit, or lower softLimit.',
            containerLabel(container),
            name.value ?? l10n.t('a ulimit'),
            soft,
            hard,
          ),
          related: [{ at: hardLimit.span, message: l10n.t('The hard limit is set here') }],
          fixes: [
            { title: l10n.t('Set {0} to {1}', 'hardLimit', soft), edits: [replace(hardLimit.property.node, soft)] },
            { title: l10n.t('Set {0} to {1}', 'softLimit', hard), edits: [replace(softLimit.property.node, hard)] },
          ],
        };
      }
    }
  },
});

export const page: Page = {
  summary: 'A ulimit whose soft limit is above its hard limit.',
  why: 'A process starts with the soft limit and may raise it by itself, up to the hard limit and no further. A soft limit above it says nothing, so the registration is refused. Mostly the hard limit was forgotten when the soft one was raised, and that is what the fix mends; it is marked unsafe because either number may be the right one.',
  aws: 'Soft limit exceeds hard limit for ulimit nofile',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Ulimit.html',
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
      "ulimits": [{ "name": "nofile", "softLimit": 65536, "hardLimit": 4096 }]
//                                                 ^^^^^ error linux-ulimit-order: Container "search" sets the soft limit of nofile to 65536, above the hard limit 4096, and AWS refuses it. Raise hardLimit, or lower softLimit. [fix]
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
      "ulimits": [{ "name": "nofile", "softLimit": 65536, "hardLimit": 65536 }]
    }
  ]
}`,
    },
  ],
};
