import * as l10n from '@vscode/l10n';
import { MULTILINE_OPTIONS } from '../../facts/logging.ts';
import { isSet } from '../../model/field.ts';
import { loggings } from '../../model/logging.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'log-awslogs-multiline-cost',
  group: 'logging',
  severity: 'hint',
  fix: 'none',

  *check(task) {
    for (const { options, label } of loggings(task, 'awslogs')) {
      const [first, ...others] = MULTILINE_OPTIONS.map((name) => options.get(name)).filter(
        (entry) => entry !== undefined,
      );
      // Both together are a mistake of their own.
      if (!first?.property || others.length > 0 || !isSet(first)) continue;
      yield {
        at: first.property.keySpan,
        message: l10n.t(
          'Container {0} joins lines with {1}, so that Docker matches every line it writes against the pattern, which slows down a busy log. Leave it out where each message is one line.',
          label,
          first.key,
        ),
      };
    }
  },
});

export const page: Page = {
  summary: 'Lines of the log are joined to messages by a pattern.',
  why: 'Stack traces stay in one event this way, and the price is a regular expression for every line on the path of the output. Where the application can write a message as one line, of JSON for example, neither option is needed. FireLens joins lines in its own container instead.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html#ECS-Type-LogConfiguration-options',
  examples: [
    {
      bad: `
{
  "family": "indexer",
  "containerDefinitions": [
    {
      "name": "indexer",
      "image": "example/indexer:21",
      "memory": 512,
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "/ecs/indexer",
          "awslogs-region": "us-west-2",
          "awslogs-stream-prefix": "indexer",
          "awslogs-multiline-pattern": "^(INFO|WARN|ERROR)"
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint log-awslogs-multiline-cost: Container "indexer" joins lines with awslogs-multiline-pattern, so that Docker matches every line it writes against the pattern, which slows down a busy log. Leave it out where each message is one line.
        }
      }
    }
  ]
}`,
      good: `
{
  "family": "indexer",
  "containerDefinitions": [
    {
      "name": "indexer",
      "image": "example/indexer:21",
      "memory": 512,
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": {
          "awslogs-group": "/ecs/indexer",
          "awslogs-region": "us-west-2",
          "awslogs-stream-prefix": "indexer"
        }
      }
    }
  ]
}`,
    },
  ],
};
