import * as l10n from '@vscode/l10n';
import { containerAround } from '../../model/task.ts';
import { replace } from '../../syntax/edit.ts';
import { type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'health-range',
  group: 'health',
  severity: 'error',
  fix: 'unsafe',

  *explain(violations) {
    for (const { node, member, keyword, params } of violations) {
      const limit = params.limit ?? 0;
      const value = String(node.json);
      const container = containerAround(node) ?? '';
      yield {
        at: node,
        message:
          keyword === 'minimum'
            ? l10n.t(
                'The health check of container {0} has {1} {2}, and AWS takes no less than {3}.',
                container,
                member,
                value,
                limit,
              )
            : l10n.t(
                'The health check of container {0} has {1} {2}, and AWS takes no more than {3}.',
                container,
                member,
                value,
                limit,
              ),
        fixes: [{ title: l10n.t('Set {0} to {1}', member, limit), edits: [replace(node, limit)] }],
      };
    }
  },
});

export const page: Page = {
  summary: 'A number of a health check that is out of its range.',
  why: 'AWS takes `interval` from 5 to 300 seconds, `timeout` from 2 to 60 seconds, `retries` from 1 to 10 and `startPeriod` from 0 to 300 seconds. The fix sets the nearest number that is taken; it is marked unsafe because another interval is another behaviour.',
  aws: "Health check interval must be less than or equal to the maximum allowed value 300 for container 'app'",
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html',
  examples: [
    {
      bad: `
{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "healthCheck": { "command": ["CMD", "/ok"], "interval": 600 }
//                                                            ^^^ error health-range: The health check of container "web" has interval 600, and AWS takes no more than 300. [fix]
    }
  ]
}`,
      good: `
{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "healthCheck": { "command": ["CMD", "/ok"], "interval": 300 }
    }
  ]
}`,
    },
  ],
};
