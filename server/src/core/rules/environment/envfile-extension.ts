import * as l10n from '@vscode/l10n';
import { containerLabel } from '../../model/task.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'envfile-extension',
  group: 'environment',
  severity: 'error',
  fix: 'none',

  *check(task) {
    for (const container of task.containers) {
      for (const { value } of container.environmentFiles.items) {
        if (!value.value || value.value.endsWith('.env')) continue;
        yield {
          at: value.span,
          message: l10n.t(
            'Container {0} reads the environment file "{1}", and AWS takes only files whose name ends in ".env". Rename the object in S3, and then here.',
            containerLabel(container),
            fileName(value.value),
          ),
        };
      }
    }
  },
});

const fileName = (arn: string) => arn.slice(arn.lastIndexOf('/') + 1);

export const page: Page = {
  summary: 'An environment file whose name does not end in `.env`.',
  why: 'The files are read line by line as `NAME=VALUE`, and AWS wants the extension to say so. The object in S3 has to have the name too: there is no renaming it on the way. Copy it to a key that ends in `.env` and name that one here.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/use-environment-file.html',
  examples: [
    {
      bad: `
{
  "family": "payroll",
  "executionRoleArn": "arn:aws:iam::111122223333:role/payroll-execution",
  "containerDefinitions": [
    {
      "name": "payroll",
      "image": "example/payroll:3",
      "memory": 512,
      "environmentFiles": [{ "value": "arn:aws:s3:::example-config/payroll/prod.properties", "type": "s3" }]
//                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error envfile-extension: Container "payroll" reads the environment file "prod.properties", and AWS takes only files whose name ends in ".env". Rename the object in S3, and then here.
    }
  ]
}`,
      good: `
{
  "family": "payroll",
  "executionRoleArn": "arn:aws:iam::111122223333:role/payroll-execution",
  "containerDefinitions": [
    {
      "name": "payroll",
      "image": "example/payroll:3",
      "memory": 512,
      "environmentFiles": [{ "value": "arn:aws:s3:::example-config/payroll/prod.env", "type": "s3" }]
    }
  ]
}`,
    },
  ],
};
