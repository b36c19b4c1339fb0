import * as l10n from '@vscode/l10n';
import { AWSLOGS_OPTIONS } from '../../facts/logging.ts';
import { loggings } from '../../model/logging.ts';
import { remove, rename } from '../../syntax/edit.ts';
import { holdsPlaceholder } from '../../syntax/placeholder.ts';
import { type Page, taskRule } from '../rule.ts';

const NAMES = AWSLOGS_OPTIONS.map(({ name }) => name);

export const rule = taskRule({
  id: 'log-awslogs-unknown-option',
  group: 'logging',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    for (const { options, label } of loggings(task, 'awslogs')) {
      for (const { key, property } of options.entries) {
        if (!property?.node || NAMES.includes(key) || holdsPlaceholder(key)) continue;
        const meant = options.meant(key);
        const message =
          meant === undefined
            ? l10n.t(
                'Container {0} has the log option "{1}", which AWS does not take with awslogs and refuses. Remove it; the options are {2}.',
                label,
                key,
                NAMES.join(', '),
              )
            : l10n.t(
                'Container {0} has the log option "{1}", which AWS does not take with awslogs and refuses. Did you mean "{2}"?',
                label,
                key,
                meant,
              );
        const renaming =
          meant === undefined ? [] : [{ title: l10n.t('Change to "{0}"', meant), edits: [rename(property, meant)] }];
        yield {
          at: property.keySpan,
          message,
          fixes: [...renaming, { title: l10n.t('Remove {0}', key), edits: [remove(property)] }],
        };
      }
    }
  },
});

export const page: Page = {
  summary: 'An option that AWS does not take with log driver `awslogs`.',
  why: 'Docker has more options for this driver than AWS lets through: its list is closed, and one strange name refuses the whole registration. `awslogs-endpoint`, `tag` and the options of FireLens outputs are the ones that people try. What changes the log lines themselves is a matter for FireLens. The fix takes the nearest name that there is, or removes the option.',
  aws: 'Log driver awslogs disallows options: log_key',
  source: 'https://github.com/aws/amazon-ecs-agent/issues/872',
  examples: [
    {
      bad: `
{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "example/web:4.2",
      "memory": 256,
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "/ecs/web",
          "aws-region": "eu-west-1",
//        ^^^^^^^^^^^^ error log-awslogs-unknown-option: Container "web" has the log option "aws-region", which AWS does not take with awslogs and refuses. Did you mean "awslogs-region"? [fix]
          "awslogs-stream_prefix": "web",
//        ^^^^^^^^^^^^^^^^^^^^^^^ error log-awslogs-unknown-option: Container "web" has the log option "awslogs-stream_prefix", which AWS does not take with awslogs and refuses. Did you mean "awslogs-stream-prefix"? [fix]
          "tag": "web"
//        ^^^^^ error log-awslogs-unknown-option: Container "web" has the log option "tag", which AWS does not take with awslogs and refuses. Remove it; the options are awslogs-group, awslogs-region, awslogs-stream-prefix, awslogs-create-group, awslogs-datetime-format, awslogs-multiline-pattern, mode, max-buffer-size. [fix]
        }
      }
    }
  ]
}`,
      good: `
{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "example/web:4.2",
      "memory": 256,
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "/ecs/web",
          "awslogs-region": "eu-west-1",
          "awslogs-stream-prefix": "web"
        }
      }
    }
  ]
}`,
    },
  ],
};
