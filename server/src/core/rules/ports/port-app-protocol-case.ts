import * as l10n from '@vscode/l10n';
import { APP_PROTOCOLS } from '../../facts/ports.ts';
import { containerLabel } from '../../model/task.ts';
import { replace } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'port-app-protocol-case',
  group: 'ports',
  severity: 'error',
  fix: 'safe',
  silences: ['doc-enum-value'],

  *check(task) {
    for (const container of task.containers) {
      for (const { appProtocol } of container.portMappings.items) {
        // The schema has refused the value, so only its text is left to look at.
        const node = appProtocol.property?.node;
        const written = node?.kind === 'string' && !node.isPlaceholder ? (node.json as string) : '';
        const meant = APP_PROTOCOLS.find((protocol) => protocol === written.toLowerCase());
        if (!node || !meant || meant === written) continue;
        yield {
          at: node,
          message: l10n.t(
            'Container {0} has the appProtocol "{1}", and AWS knows and takes these values in lower case only. Write "{2}".',
            containerLabel(container),
            written,
            meant,
          ),
          fixes: [{ title: l10n.t('Change to "{0}"', meant), edits: [replace(node, meant)] }],
        };
      }
    }
  },
});

export const page: Page = {
  summary: 'An `appProtocol` in capitals.',
  why: 'The API has `http`, `http2` and `grpc`, and capitals count. A page of the developer guide shows them in capitals, which is where the mistake comes from.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html#ECS-Type-PortMapping-appProtocol',
  examples: [
    {
      bad: `
{
  "family": "web",
  "networkMode": "awsvpc",
  "memory": "512",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "example/web:7",
      "memory": 128,
      "portMappings": [
        { "containerPort": 80, "name": "http", "appProtocol": "HTTP" },
//                                                            ^^^^^^ error port-app-protocol-case: Container "web" has the appProtocol "HTTP", and AWS knows and takes these values in lower case only. Write "http". [fix]
        { "containerPort": 50051, "name": "grpc", "appProtocol": "gRPC" }
//                                                               ^^^^^^ error port-app-protocol-case: Container "web" has the appProtocol "gRPC", and AWS knows and takes these values in lower case only. Write "grpc". [fix]
      ]
    }
  ]
}`,
      good: `
{
  "family": "web",
  "networkMode": "awsvpc",
  "memory": "512",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "example/web:7",
      "memory": 128,
      "portMappings": [
        { "containerPort": 80, "name": "http", "appProtocol": "http" },
        { "containerPort": 50051, "name": "grpc", "appProtocol": "grpc" }
      ]
    }
  ]
}`,
    },
  ],
};
