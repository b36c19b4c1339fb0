import * as l10n from '@vscode/l10n';
import { logRouters } from '../../model/firelens.ts';
import { type Page, taskRule } from '../rule.ts';

/** `root` is left out: what the agent makes of it is not documented. */
const TAKEN = /^(?:\d+(?::.+)?|root(?::.*)?)$/;

export const rule = taskRule({
  id: 'firelens-user',
  group: 'firelens',
  severity: 'error',
  fix: 'none',

  *check(task) {
    for (const { container, label } of logRouters(task)) {
      const { user } = container;
      if (!user.value || TAKEN.test(user.value)) continue;
      yield {
        at: user.span,
        message: l10n.t(
          'The log router {0} runs as user "{1}". ECS gives its files to a user by number and does not know the names in the image, so the router does not start. Write the number, with a group behind it or not: "1000", "1000:1000".',
          label,
          user.value,
        ),
      };
    }
  },
});

export const page: Page = {
  summary: 'A log router that runs as a user given by name.',
  why: 'ECS creates the configuration and the socket of the router outside its container, and makes them over to the user in `user`. A name is defined in the image, where ECS cannot look it up; a number means the same everywhere. The group may have a name. Without `user` the router runs as its image says.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef.html',
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
      "user": "fluent",
//            ^^^^^^^^ error firelens-user: The log router "log_router" runs as user "fluent". ECS gives its files to a user by number and does not know the names in the image, so the router does not start. Write the number, with a group behind it or not: "1000", "1000:1000".
      "firelensConfiguration": { "type": "fluentbit" }
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
      "user": "1000:1000",
      "firelensConfiguration": { "type": "fluentbit" }
    }
  ]
}`,
    },
  ],
};
