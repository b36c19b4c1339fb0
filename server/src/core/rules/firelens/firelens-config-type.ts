import * as l10n from '@vscode/l10n';
import { CONFIG_FILE_TYPES } from '../../facts/firelens.ts';
import { logRouters, type Router } from '../../model/firelens.ts';
import { nearest } from '../../text/nearest.ts';
import { changeTo } from '../change-to.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'firelens-config-type',
  group: 'firelens',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    for (const router of logRouters(task)) {
      const node = router.options.get('config-file-type')?.property?.node;
      const type = router.options.value('config-file-type');
      if (!node || type === undefined || CONFIG_FILE_TYPES.includes(type)) continue;
      const near = nearest(type.trim(), CONFIG_FILE_TYPES);
      const meant = near ?? typeByValue(router);
      yield {
        at: node,
        message: l10n.t(
          'The log router {0} has config-file-type "{1}", which does not exist, and its task does not start. Write one of {2}.',
          router.label,
          type,
          CONFIG_FILE_TYPES.join(', '),
        ),
        fixes: meant ? [{ ...changeTo(node, meant), safe: near === type.trim().toLowerCase() }] : [],
      };
    }
  },
});

/** The type that fits what is given as the place of the file. */
function typeByValue({ options }: Router): string | undefined {
  const value = options.value('config-file-value') ?? '';
  if (/^(?:arn:aws[a-z-]*:s3:|s3:)/.test(value)) return 's3';
  return value.startsWith('/') ? 'file' : undefined;
}

export const page: Page = {
  summary: 'A `config-file-type` other than `s3` and `file`.',
  why: 'A configuration file of your own is either an object in S3, which ECS fetches, or a file in the image of the router. The two words are compared as they are, in lower case, and the agent gives up on any other. The fix goes by the spelling, else by the place that is given.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_FirelensConfiguration.html',
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
          "config-file-type": "path",
//                            ^^^^^^ error firelens-config-type: The log router "log_router" has config-file-type "path", which does not exist, and its task does not start. Write one of s3, file. [fix]
          "config-file-value": "/shop/outputs.conf"
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
          "config-file-value": "/shop/outputs.conf"
        }
      }
    }
  ]
}`,
    },
  ],
};
