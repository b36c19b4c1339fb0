import * as l10n from '@vscode/l10n';
import { OUTPUT_ONLY } from '../../model/classify.ts';
import { takeOut } from '../../model/describe-output.ts';
import { noteAllRead } from '../../model/reads.ts';
import { remove } from '../../syntax/edit.ts';
import { type Node, Property } from '../../syntax/node.ts';
import { type Fix, type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'doc-describe-wrapper',
  group: 'document',
  severity: 'warning',
  // A script may take the task out of the wrapper on its way.
  fix: 'unsafe',

  *check({ node }) {
    const wrapper = node?.parent;
    if (!node || !(wrapper instanceof Property)) return;
    // The fix is about what is around the task, too.
    noteAllRead();
    yield {
      at: wrapper.keySpan,
      message: l10n.t(
        'The task definition is wrapped in "taskDefinition", as DescribeTaskDefinition prints it, and the AWS CLI refuses it like that. Take it out, unless the deployment does.',
      ),
      fixes: unwrapped(wrapper, node),
    };
  },
});

/** The task alone, with the tags that describe output has beside it, and without what only that output has. */
function unwrapped(wrapper: Property, task: Node): Fix[] {
  const taken = takeOut(wrapper, task);
  if (!taken) return [];
  const printed = task.properties.filter(({ key }) => OUTPUT_ONLY.has(key)).map(remove);
  return [{ title: l10n.t('Take the task definition out of its wrapper'), edits: [...taken, ...printed] }];
}

export const page: Page = {
  summary: 'A task definition inside `{"taskDefinition": …}`, as DescribeTaskDefinition prints it.',
  why: 'RegisterTaskDefinition takes the task definition itself as the root of the document. Some tools, ecspresso among them, accept the wrapper, and scripts often unpack it with `jq .taskDefinition`; the AWS CLI and the GitHub actions of AWS do not. The task inside is judged all the same. The fix takes it out, moves the tags into it as they are written and removes what only the output has. Where both have tags, or a template fills what is around the task, there is no fix.',
  aws: 'Unknown parameter in input: "taskDefinition", must be one of: family, taskRoleArn, executionRoleArn, networkMode, …',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTaskDefinition.html',
  examples: [
    {
      bad: `
{
  "taskDefinition": {
//^^^^^^^^^^^^^^^^ warning doc-describe-wrapper: The task definition is wrapped in "taskDefinition", as DescribeTaskDefinition prints it, and the AWS CLI refuses it like that. Take it out, unless the deployment does. [fix]
    "family": "web",
    "revision": 7,
//  ^^^^^^^^^^ information doc-output-only-property: DescribeTaskDefinition prints these members and RegisterTaskDefinition takes none of them: revision. The AWS CLI refuses the file with them, the GitHub actions of AWS leave them out. Remove them. [fix]
    "containerDefinitions": [{ "name": "web", "image": "example/web:1.27", "memory": 128 }]
  },
  "tags": [{ "key": "team", "value": "shop" }]
}`,
      good: `
{
    "family": "web",
    "tags": [{ "key": "team", "value": "shop" }],
    "containerDefinitions": [{ "name": "web", "image": "example/web:1.27", "memory": 128 }]
  }`,
    },
  ],
};
