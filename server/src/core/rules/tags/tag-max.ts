import * as l10n from '@vscode/l10n';
import { type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'tag-max',
  group: 'tags',
  severity: 'error',
  fix: 'none',

  explain: ({ node }) => ({
    message: l10n.t('The task definition has {0} tags, and AWS takes up to 50. Remove some.', node.items.length),
  }),
});

export const page: Page = {
  summary: 'More than 50 tags.',
  why: 'AWS takes up to 50 tags on one resource. Tags that AWS adds by itself, with keys that begin with `aws:`, do not count.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html#ECS-RegisterTaskDefinition-request-tags',
  examples: [
    {
      bad: `
{
  "family": "web",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }],
  "tags": [
//^^^^^^ error tag-max: The task definition has 51 tags, and AWS takes up to 50. Remove some.
    { "key": "t1" }, { "key": "t2" }, { "key": "t3" }, { "key": "t4" }, { "key": "t5" }, { "key": "t6" }, { "key": "t7" }, { "key": "t8" },
    { "key": "t9" }, { "key": "t10" }, { "key": "t11" }, { "key": "t12" }, { "key": "t13" }, { "key": "t14" }, { "key": "t15" }, { "key": "t16" },
    { "key": "t17" }, { "key": "t18" }, { "key": "t19" }, { "key": "t20" }, { "key": "t21" }, { "key": "t22" }, { "key": "t23" }, { "key": "t24" },
    { "key": "t25" }, { "key": "t26" }, { "key": "t27" }, { "key": "t28" }, { "key": "t29" }, { "key": "t30" }, { "key": "t31" }, { "key": "t32" },
    { "key": "t33" }, { "key": "t34" }, { "key": "t35" }, { "key": "t36" }, { "key": "t37" }, { "key": "t38" }, { "key": "t39" }, { "key": "t40" },
    { "key": "t41" }, { "key": "t42" }, { "key": "t43" }, { "key": "t44" }, { "key": "t45" }, { "key": "t46" }, { "key": "t47" }, { "key": "t48" },
    { "key": "t49" }, { "key": "t50" }, { "key": "t51" }
  ]
}`,
      good: `
{
  "family": "web",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }],
  "tags": [{ "key": "t1" }]
}`,
    },
  ],
};
