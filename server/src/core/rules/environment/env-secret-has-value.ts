import * as l10n from '@vscode/l10n';
import { parseArn, placeholderArn } from '../../model/arn.ts';
import type { ContainerDefinition } from '../../model/shapes.generated.ts';
import { containerLabel, type Task } from '../../model/task.ts';
import { rename, replace } from '../../syntax/edit.ts';
import type { Property } from '../../syntax/node.ts';
import { enumerate } from '../../text/enumerate.ts';
import { misplaced, mover, variableName } from '../environment.ts';
import { type Fix, type Page, type Report, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'env-secret-has-value',
  group: 'environment',
  severity: 'error',
  fix: 'unsafe',
  silences: ['doc-unknown-property', 'doc-required-member'],

  *check(task) {
    for (const container of task.containers) {
      const values = misplaced(container, 'secrets');
      const addresses = values.filter(isAddress);
      const plain = values.filter((value) => !isAddress(value));
      yield* report(container, addresses, () => [
        {
          title: l10n.t('Change "{0}" to "{1}"', 'value', 'valueFrom'),
          edits: addresses.map((value) => rename(value, 'valueFrom')),
        },
      ]);
      yield* report(container, plain, (names) => ways(task, container, plain, names));
    }
  },
});

function* report(
  container: ContainerDefinition,
  values: readonly Property[],
  fixes: (names: string) => Fix[],
): Iterable<Report> {
  const [first, ...others] = values;
  if (!first) return;
  const names = enumerate(values.map(variableName));
  yield {
    at: first.keySpan,
    message: l10n.t(
      'The secrets of container {0} give {1} with value, and AWS takes only valueFrom there, the place where the value is kept: the AWS CLI refuses the file. Name the place, or move what is no secret to environment.',
      containerLabel(container),
      names,
    ),
    related: others.map(({ keySpan }) => ({ at: keySpan, message: l10n.t('value is here too') })),
    covers: values.map(({ owner }) => owner),
    fixes: fixes(names),
  };
}

/** The value as plain text in the other list, or kept in Secrets Manager, under a name to fill in. */
function ways(task: Task, container: ContainerDefinition, values: readonly Property[], names: string): Fix[] {
  const root = task.node ?? container.node;
  const edits = mover(container, 'secrets')(values);
  if (edits.length === 0 || !root) return [];
  const kept = values.flatMap((value) => {
    const secret = placeholderArn(root, 'secretsmanager', `secret:${variableName(value)}-AbCdEf`);
    return [rename(value, 'valueFrom'), ...(value.node ? [replace(value.node, secret)] : [])];
  });
  return [
    { title: l10n.t('Move {0} to {1}', names, 'environment'), edits },
    { title: l10n.t('Take {0} from Secrets Manager', names), edits: kept },
  ];
}

/** The ARN of a secret or a parameter, the path of a parameter, or what will be one when a template is filled in. */
function isAddress({ node }: Property): boolean {
  if (node?.isPlaceholder) return true;
  return typeof node?.json === 'string' && (parseArn(node.json) !== undefined || /^\/[\w./-]+$/.test(node.json));
}

export const page: Page = {
  summary: 'An element of `secrets` that has `value` in the place of `valueFrom`.',
  why: 'A secret is no text in the task definition but the place where the text is kept: the ARN of a secret in Secrets Manager, or the ARN or name of a parameter. An ARN under `value` only has to change its key. Plain text either is no secret and belongs in `environment`, where everybody who may describe the task definition reads it, or has to be stored first; the second fix writes the ARN of a secret to fill in. Both are marked unsafe.',
  aws: 'Missing required parameter in containerDefinitions[0].secrets[0]: "valueFrom"',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Secret.html',
  examples: [
    {
      bad: `
{
  "family": "shop",
  "executionRoleArn": "arn:aws:iam::111122223333:role/shop-execution",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "example/shop:4.2",
      "memory": 512,
      "secrets": [
        { "name": "LOCALE", "value": "ko_KR" },
//                          ^^^^^^^ error env-secret-has-value: The secrets of container "web" give LOCALE with value, and AWS takes only valueFrom there, the place where the value is kept: the AWS CLI refuses the file. Name the place, or move what is no secret to environment. [fix]
        { "name": "DB_PASSWORD", "value": "arn:aws:ssm:ap-northeast-2:111122223333:parameter/shop/db" }
//                               ^^^^^^^ error env-secret-has-value: The secrets of container "web" give DB_PASSWORD with value, and AWS takes only valueFrom there, the place where the value is kept: the AWS CLI refuses the file. Name the place, or move what is no secret to environment. [fix]
      ]
    }
  ]
}`,
      good: `
{
  "family": "shop",
  "executionRoleArn": "arn:aws:iam::111122223333:role/shop-execution",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "example/shop:4.2",
      "memory": 512,
      "secrets": [
        { "name": "DB_PASSWORD", "valueFrom": "arn:aws:ssm:ap-northeast-2:111122223333:parameter/shop/db" }
      ],
      "environment": [
        {
          "name": "LOCALE",
          "value": "ko_KR"
        }
      ]
    }
  ]
}`,
    },
  ],
};
