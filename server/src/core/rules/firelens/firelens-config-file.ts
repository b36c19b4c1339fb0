import * as l10n from '@vscode/l10n';
import { logRouters, type Router } from '../../model/firelens.ts';
import { isSkeleton } from '../../model/form.ts';
import { set } from '../../syntax/edit.ts';
import { type Fix, type Page, taskRule } from '../rule.ts';

const TYPE = 'config-file-type';
const VALUE = 'config-file-value';

export const rule = taskRule({
  id: 'firelens-config-file',
  group: 'firelens',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    if (isSkeleton(task)) return;
    for (const router of logRouters(task)) {
      const { options, label } = router;
      const [given, missing] = options.value(TYPE) ? [TYPE, VALUE] : [VALUE, TYPE];
      const entry = options.get(given);
      if (!entry?.property || !options.value(given) || !options.lacks(missing)) continue;
      yield {
        at: entry.property.keySpan,
        // The agent fails on a type alone, and passes over a value alone.
        severity: given === TYPE ? 'error' : 'warning',
        message:
          given === TYPE
            ? l10n.t(
                'The log router {0} has {1} without {2}, and its task does not start. Add {2}.',
                label,
                TYPE,
                VALUE,
              )
            : l10n.t('The log router {0} has {1} without {2}, so the file is never read. Add {2}.', label, VALUE, TYPE),
        fixes: completed(router, missing, options.value(given) ?? ''),
      };
    }
  },
});

function completed({ property }: Router, missing: string, given: string): Fix[] {
  const node = property.node?.property('options')?.node;
  const value = missing === TYPE ? typeOf(given) : EXAMPLES[given];
  return node && value
    ? [{ title: l10n.t('Set {0} to {1}', missing, `"${value}"`), edits: [set(node, missing, value)] }]
    : [];
}

const typeOf = (value: string) => (value.startsWith('arn:') ? 's3' : 'file');

const EXAMPLES: Readonly<Record<string, string>> = {
  file: '/extra.conf',
  s3: 'arn:aws:s3:::amzn-s3-demo-bucket/extra.conf',
};

export const page: Page = {
  summary: 'A configuration file of the log router of which only the type or only the place is given.',
  why: '`config-file-type` says whether the file is an object in S3 or in the image of the router, `config-file-value` says which. With the type alone the agent gives up and the task stops; with the value alone the file is passed over and the router does not do what it says. The fix adds the other one; a place that it adds has to be replaced by yours.',
  source: 'https://github.com/aws/amazon-ecs-agent/tree/master/agent/taskresource/firelens',
  examples: [
    {
      bad: `
{
  "family": "shop",
  "containerDefinitions": [
    {
      "name": "shop",
      "image": "example/shop:4.2",
      "memory": 512,
      "logConfiguration": {
        "logDriver": "awsfirelens",
        "options": { "Name": "datadog", "Host": "http-intake.logs.datadoghq.eu" }
      }
    },
    {
      "name": "log_router",
      "image": "example/fluent-bit:3.1",
      "memory": 64,
      "firelensConfiguration": {
        "type": "fluentbit",
        "options": {
          "config-file-value": "/shop/outputs.conf"
//        ^^^^^^^^^^^^^^^^^^^ warning firelens-config-file: The log router "log_router" has config-file-value without config-file-type, so the file is never read. Add config-file-type. [fix]
        }
      }
    }
  ]
}`,
      good: `
{
  "family": "shop",
  "containerDefinitions": [
    {
      "name": "shop",
      "image": "example/shop:4.2",
      "memory": 512,
      "logConfiguration": {
        "logDriver": "awsfirelens",
        "options": { "Name": "datadog", "Host": "http-intake.logs.datadoghq.eu" }
      }
    },
    {
      "name": "log_router",
      "image": "example/fluent-bit:3.1",
      "memory": 64,
      "firelensConfiguration": {
        "type": "fluentbit",
        "options": {
          "config-file-value": "/shop/outputs.conf",
          "config-file-type": "file"
        }
      }
    }
  ]
}`,
    },
    {
      bad: `
{
  "family": "shop",
  "containerDefinitions": [
    {
      "name": "shop",
      "image": "example/shop:4.2",
      "memory": 512,
      "logConfiguration": {
        "logDriver": "awsfirelens",
        "options": { "Name": "datadog", "Host": "http-intake.logs.datadoghq.eu" }
      }
    },
    {
      "name": "log_router",
      "image": "example/fluent-bit:3.1",
      "memory": 64,
      "firelensConfiguration": {
        "type": "fluentbit",
        "options": {
          "config-file-type": "file"
//        ^^^^^^^^^^^^^^^^^^ error firelens-config-file: The log router "log_router" has config-file-type without config-file-value, and its task does not start. Add config-file-value. [fix]
        }
      }
    }
  ]
}`,
      good: `
{
  "family": "shop",
  "containerDefinitions": [
    {
      "name": "shop",
      "image": "example/shop:4.2",
      "memory": 512,
      "logConfiguration": {
        "logDriver": "awsfirelens",
        "options": { "Name": "datadog", "Host": "http-intake.logs.datadoghq.eu" }
      }
    },
    {
      "name": "log_router",
      "image": "example/fluent-bit:3.1",
      "memory": 64,
      "firelensConfiguration": {
        "type": "fluentbit",
        "options": {
          "config-file-type": "file",
          "config-file-value": "/extra.conf"
        }
      }
    }
  ]
}`,
    },
  ],
};
