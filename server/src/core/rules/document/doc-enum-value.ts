import * as l10n from '@vscode/l10n';
import { describePlace, literal } from '../../model/place.ts';
import { nearest } from '../../text/nearest.ts';
import { changeTo } from '../change-to.ts';
import { type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'doc-enum-value',
  group: 'document',
  severity: 'error',
  fix: 'unsafe',

  explain({ node, params: { allowedValues = [] } }) {
    if (node.kind !== 'string') return undefined;
    const typed = (node.json as string).trim();
    const meant = nearest(typed, allowedValues);
    const allowed = allowedValues.join(', ');
    const place = describePlace(node);
    if (meant === undefined) {
      return {
        message: l10n.t(
          '{0} is {1}, which AWS does not know and refuses. It takes, in this spelling: {2}.',
          place,
          literal(node),
          allowed,
        ),
      };
    }
    return {
      message: l10n.t(
        '{0} is {1}, which AWS does not know and refuses. Did you mean "{2}"? It takes, in this spelling: {3}.',
        place,
        literal(node),
        meant,
        allowed,
      ),
      fixes: [{ ...changeTo(node, meant), safe: typed.toLowerCase() === meant.toLowerCase() }],
    };
  },
});

export const page: Page = {
  summary: 'A value that is none of those the API lists for its member.',
  why: 'Network modes, log drivers, launch types and other choices are fixed words, and capitals count. The AWS CLI does not look at them, so that only the service refuses the task definition, when it is registered. Where a listed word is spelled almost alike, the finding names it. The fix is safe when nothing but capitals differs.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html',
  examples: [
    {
      bad: `
{
  "family": "web",
  "networkMode": "Bridge",
//               ^^^^^^^^ error doc-enum-value: networkMode is "Bridge", which AWS does not know and refuses. Did you mean "bridge"? It takes, in this spelling: awsvpc, bridge, host, none. [fix]
  "requiresCompatibilities": ["EC2"],
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "logConfiguration": { "logDriver": "json_file" }
//                                       ^^^^^^^^^^^ error doc-enum-value: logConfiguration.logDriver of container "web" is "json_file", which AWS does not know and refuses. Did you mean "json-file"? It takes, in this spelling: awsfirelens, awslogs, fluentd, gelf, journald, json-file, splunk, syslog. [fix]
    }
  ]
}`,
      good: `
{
  "family": "web",
  "networkMode": "bridge",
  "requiresCompatibilities": ["EC2"],
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "logConfiguration": { "logDriver": "json-file" }
    }
  ]
}`,
    },
    {
      bad: `
{
  "family": "web",
  "ipcMode": "hosts",
//           ^^^^^^^ error doc-enum-value: ipcMode is "hosts", which AWS does not know and refuses. Did you mean "host"? It takes, in this spelling: host, none, task. [fix]
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }]
}`,
      good: `
{
  "family": "web",
  "ipcMode": "host",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }]
}`,
    },
  ],
};
