import * as l10n from '@vscode/l10n';
import { suppressionsOf } from '../../model/suppressions.ts';
import { nearest } from '../../text/nearest.ts';
import { documentRule, type Fix, type Page } from '../rule.ts';

export const rule = documentRule({
  id: 'doc-disable-comment',
  group: 'document',
  severity: 'warning',
  fix: 'safe',
  hostReports: [],

  *inspect(tree, ruleIds) {
    const ids = [...ruleIds];
    // The same mistake may stand on every other line.
    const meantBy = new Map<string, string | undefined>();
    for (const { rules } of suppressionsOf(tree)) {
      for (const { id, start, end } of rules) {
        if (ruleIds.has(id)) continue;
        const at = { start, end };
        if (!meantBy.has(id)) meantBy.set(id, nearest(id, ids));
        const meant = meantBy.get(id);
        const fixes: Fix[] =
          meant === undefined
            ? []
            : [{ title: l10n.t('Change to "{0}"', meant), edits: [{ kind: 'text', span: at, text: meant }] }];
        yield {
          at,
          message: l10n.t('There is no rule "{0}", so this comment silences nothing. Write the id of the rule.', id),
          fixes,
        };
      }
    }
  },
});

export const page: Page = {
  summary: 'A comment that is to silence a rule that does not exist.',
  why: 'A comment `// ecs-taskdef-disable-next-line rule-id` silences a rule on the line below it, `// ecs-taskdef-disable rule-id` in the whole file; several ids are separated by commas, a reason may follow behind ` -- `. An id that no rule has silences nothing, and the finding that it was meant for stays. Every finding carries the id of its rule.',
  source: 'https://github.com/ecs-task-definition/ecs-task-definition#configuration',
  examples: [
    {
      bad: `
{
  "family": "web",
  // ecs-taskdef-disable-next-line res-task-cpu-fromat -- for a test
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning doc-not-strict-json: JSON has no comments, and the AWS CLI does not read a file with them. Remove them from what is registered. [fix]
//                                 ^^^^^^^^^^^^^^^^^^^ warning doc-disable-comment: There is no rule "res-task-cpu-fromat", so this comment silences nothing. Write the id of the rule. [fix]
  "cpu": "much",
//       ^^^^^^ error res-task-cpu-format: AWS cannot read the task cpu "much", and refuses it. Write CPU units such as "512", or vCPUs such as "0.5 vCPU".
  "containerDefinitions": [{ "name": "web", "image": "example/web:1.27", "memory": 128 }]
}`,
      good: `
{
  "family": "web",
  // ecs-taskdef-disable-next-line res-task-cpu-format -- for a test
  "cpu": "much",
  "containerDefinitions": [{ "name": "web", "image": "example/web:1.27", "memory": 128 }]
}`,
    },
  ],
};
