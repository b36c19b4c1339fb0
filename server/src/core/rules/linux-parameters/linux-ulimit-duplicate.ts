import * as l10n from '@vscode/l10n';
import type { Ulimit } from '../../model/shapes.generated.ts';
import { containerLabel } from '../../model/task.ts';
import { remove } from '../../syntax/edit.ts';
import type { Node } from '../../syntax/node.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'linux-ulimit-duplicate',
  group: 'linux-parameters',
  severity: 'warning',
  fix: 'unsafe',

  *check(task) {
    for (const container of task.containers) {
      const seen = new Map<string, { readonly ulimit: Ulimit; readonly node: Node }>();
      for (const ulimit of container.ulimits.items) {
        const { node } = ulimit;
        const name = ulimit.name.value;
        if (!node || name === undefined) continue;
        const first = seen.get(name);
        if (!first) {
          seen.set(name, { ulimit, node });
          continue;
        }
        const isSame = JSON.stringify(first.node.json) === JSON.stringify(node.json);
        yield {
          at: ulimit.name.span,
          message: l10n.t(
            'Container {0} sets the ulimit {1} twice, and only one of the two can hold. Keep the one that is meant.',
            containerLabel(container),
            name,
          ),
          related: [{ at: first.ulimit.name.span, message: l10n.t('It is set here as well') }],
          fixes: [
            { title: l10n.t('Remove the second {0}', name), edits: [remove(node)], safe: isSame },
            { title: l10n.t('Remove the first {0}', name), edits: [remove(first.node)], safe: isSame },
          ],
        };
      }
    }
  },
});

export const page: Page = {
  summary: 'The same ulimit twice in one container.',
  why: 'ECS hands the list to Docker as it is, and nothing says which of two limits of one name the process starts with. Mostly one was added at the end while the other stood further up. Where both are alike the fix is safe; with different numbers it is marked unsafe, and the second fix keeps the other one.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Ulimit.html',
  examples: [
    {
      bad: `
{
  "family": "broker",
  "containerDefinitions": [
    {
      "name": "broker",
      "image": "example/broker:3.9",
      "memory": 1024,
      "ulimits": [
        { "name": "nofile", "softLimit": 65536, "hardLimit": 65536 },
        { "name": "nproc", "softLimit": 4096, "hardLimit": 4096 },
        { "name": "nofile", "softLimit": 32768, "hardLimit": 65536 }
//                ^^^^^^^^ warning linux-ulimit-duplicate: Container "broker" sets the ulimit nofile twice, and only one of the two can hold. Keep the one that is meant. [fix]
      ]
    }
  ]
}`,
      good: `
{
  "family": "broker",
  "containerDefinitions": [
    {
      "name": "broker",
      "image": "example/broker:3.9",
      "memory": 1024,
      "ulimits": [
        { "name": "nofile", "softLimit": 65536, "hardLimit": 65536 },
        { "name": "nproc", "softLimit": 4096, "hardLimit": 4096 }
      ]
    }
  ]
}`,
    },
  ],
};
