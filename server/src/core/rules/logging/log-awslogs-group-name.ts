import * as l10n from '@vscode/l10n';
import { LOG_GROUP } from '../../facts/logging.ts';
import { loggings } from '../../model/logging.ts';
import { changeTo } from '../change-to.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'log-awslogs-group-name',
  group: 'logging',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    for (const { options, label } of loggings(task, 'awslogs')) {
      const group = options.get('awslogs-group');
      const name = options.value('awslogs-group');
      if (!group?.property?.node || name === undefined) continue;
      const message = refusal(label, name);
      const inArn = groupIn(name);
      if (!message) continue;
      yield { at: group.span, message, fixes: inArn === undefined ? [] : [changeTo(group.property.node, inArn)] };
    }
  },
});

function refusal(label: string, name: string): string | undefined {
  if (groupIn(name) !== undefined)
    return l10n.t(
      'Container {0} gives the ARN of a log group as awslogs-group, and AWS refuses its colons. Give the name of the group alone.',
      label,
    );
  if (!LOG_GROUP.characters.test(name))
    return l10n.t(
      'The log group "{0}" of container {1} has other characters than letters, digits and _ - . / #, and AWS refuses it. Rename it.',
      name,
      label,
    );
  if (name.length <= LOG_GROUP.longest) return undefined;
  return l10n.t(
    'The name of the log group of container {0} is {1} characters long, and CloudWatch takes up to {2}. Shorten it.',
    label,
    name.length,
    LOG_GROUP.longest,
  );
}

/** The log group that an ARN names, with or without the `:*` that the console adds. */
function groupIn(text: string): string | undefined {
  return /^arn:[^:]*:logs:[^:]*:[^:]*:log-group:([\w./#-]+)(?::.*)?$/.exec(text)?.[1];
}

export const page: Page = {
  summary: 'A log group with characters that AWS does not take, such as an ARN.',
  why: 'The option takes the name of the log group, up to 512 letters, digits and `_ - . / #`. Infrastructure tools hand out the ARN of a group as readily as its name, and an ARN has colons. The fix keeps the name out of the ARN; it is marked unsafe because the ARN may be of another Region than `awslogs-region`.',
  aws: "Log driver awslogs option 'awslogs-group' contains invalid characters",
  source: 'https://github.com/aws-cloudformation/cfn-lint/issues/3911',
  examples: [
    {
      bad: `
{
  "family": "search",
  "containerDefinitions": [
    {
      "name": "search",
      "image": "example/search:5",
      "memory": 512,
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "arn:aws:logs:eu-west-1:111122223333:log-group:/ecs/search:*",
//                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error log-awslogs-group-name: Container "search" gives the ARN of a log group as awslogs-group, and AWS refuses its colons. Give the name of the group alone. [fix]
          "awslogs-region": "eu-west-1",
          "awslogs-stream-prefix": "search"
        }
      }
    }
  ]
}`,
      good: `
{
  "family": "search",
  "containerDefinitions": [
    {
      "name": "search",
      "image": "example/search:5",
      "memory": 512,
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "/ecs/search",
          "awslogs-region": "eu-west-1",
          "awslogs-stream-prefix": "search"
        }
      }
    }
  ]
}`,
    },
  ],
};
