import * as l10n from '@vscode/l10n';
import { loggings } from '../../model/logging.ts';
import { remove } from '../../syntax/edit.ts';
import { changeTo } from '../change-to.ts';
import { type Page, taskRule } from '../rule.ts';

const OPTION = 'awslogs-create-group';

export const rule = taskRule({
  id: 'log-awslogs-create-group-value',
  group: 'logging',
  severity: 'error',
  fix: 'safe',

  *check(task) {
    for (const { options, label } of loggings(task, 'awslogs')) {
      const property = options.get(OPTION)?.property;
      const value = options.value(OPTION);
      if (!property?.node || value === undefined || value.toLowerCase() === 'true') continue;
      const without = { title: l10n.t('Remove {0}', OPTION), edits: [remove(property)] };
      yield {
        at: property.span,
        message: l10n.t(
          'Container {0} has {1} "{2}", and AWS takes only "true" there and refuses anything else. Remove the option where the log group exists.',
          label,
          OPTION,
          value,
        ),
        fixes:
          value.toLowerCase() === 'false'
            ? [without]
            : [
                { ...changeTo(property.node, 'true'), safe: false },
                { ...without, safe: false },
              ],
      };
    }
  },
});

export const page: Page = {
  summary: 'An `awslogs-create-group` that is not `"true"`.',
  why: 'The option exists to switch something on. Left out, no log group is created, and `"false"`, which would say the same, is refused. The fix for `"false"` removes the option; for any other word it writes `"true"`, which needs a look and a permission of the execution role.',
  aws: "Log driver awslogs option 'awslogs-create-group' should only be set to 'true', else omit option.",
  source: 'https://github.com/terraform-linters/tflint-ruleset-aws/issues/348',
  examples: [
    {
      bad: `
{
  "family": "gateway",
  "containerDefinitions": [
    {
      "name": "gateway",
      "image": "example/gateway:2.8",
      "memory": 256,
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-create-group": "false",
//                                ^^^^^^^ error log-awslogs-create-group-value: Container "gateway" has awslogs-create-group "false", and AWS takes only "true" there and refuses anything else. Remove the option where the log group exists. [fix]
          "awslogs-group": "/ecs/gateway",
          "awslogs-region": "eu-west-1",
          "awslogs-stream-prefix": "gateway"
        }
      }
    }
  ]
}`,
      good: `
{
  "family": "gateway",
  "containerDefinitions": [
    {
      "name": "gateway",
      "image": "example/gateway:2.8",
      "memory": 256,
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "/ecs/gateway",
          "awslogs-region": "eu-west-1",
          "awslogs-stream-prefix": "gateway"
        }
      }
    }
  ]
}`,
    },
  ],
};
