import * as l10n from '@vscode/l10n';
import { FARGATE_NOFILE_MAX } from '../../facts/fargate.ts';
import { containerLabel } from '../../model/task.ts';
import { replace } from '../../syntax/edit.ts';
import { launchTypeHere } from '../platform.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'fargate-nofile-max',
  group: 'fargate',
  severity: 'warning',
  fix: 'unsafe',

  *check(task) {
    if (!task.launchType('FARGATE')) return;
    for (const container of task.containers) {
      for (const { name, softLimit, hardLimit } of container.ulimits.items) {
        if (name.value !== 'nofile') continue;
        const over = [softLimit, hardLimit].flatMap(({ value, property }) =>
          value !== undefined && value > FARGATE_NOFILE_MAX && property?.node ? [property.node] : [],
        );
        const [first] = over;
        if (!first) continue;
        yield {
          at: first,
          message: l10n.t(
            'Container {0} may open {1} files, but Fargate allows {2} at most, and a task that asks for more does not start. Lower the limit.',
            containerLabel(container),
            String(first.json),
            FARGATE_NOFILE_MAX,
          ),
          related: launchTypeHere(task, 'FARGATE'),
          // Both at once: a soft limit above the hard one is refused.
          fixes: [
            {
              title: l10n.t('Set the limit to {0}', FARGATE_NOFILE_MAX),
              edits: over.map((node) => replace(node, FARGATE_NOFILE_MAX)),
            },
          ],
        };
      }
    }
  },
});

export const page: Page = {
  summary: 'More than 1048576 open files for a container on Fargate.',
  why: 'The limit `nofile` counts open files and sockets. Fargate gives 65535 and lets a task raise that up to 1024 × 1024. With a larger number the task does not come up. The fix sets the largest number that works, which is more than nearly any program opens.',
  source: 'https://github.com/reown-com/blockchain-api/pull/1183',
  examples: [
    {
      bad: `
{
  "family": "broker",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "4096",
  "memory": "8192",
  "containerDefinitions": [
    {
      "name": "broker",
      "image": "example/broker:3.9",
      "ulimits": [{ "name": "nofile", "softLimit": 65536, "hardLimit": 2097152 }]
//                                                                     ^^^^^^^ warning fargate-nofile-max: Container "broker" may open 2097152 files, but Fargate allows 1048576 at most, and a task that asks for more does not start. Lower the limit. [fix]
    }
  ]
}`,
      good: `
{
  "family": "broker",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "4096",
  "memory": "8192",
  "containerDefinitions": [
    {
      "name": "broker",
      "image": "example/broker:3.9",
      "ulimits": [{ "name": "nofile", "softLimit": 65536, "hardLimit": 1048576 }]
    }
  ]
}`,
    },
  ],
};
