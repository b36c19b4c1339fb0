import * as l10n from '@vscode/l10n';
import { namedPorts } from '../../model/named-ports.ts';
import { containerLabel } from '../../model/task.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'sc-app-protocol-immutable',
  group: 'service-connect',
  severity: 'hint',
  // A fact to know before a change, not a fault.
  default: 'off',
  fix: 'none',

  *check(task) {
    for (const { container, mapping, name } of namedPorts(task)) {
      const fixed = mapping.appProtocol.value ? mapping.appProtocol : mapping.protocol;
      if (!fixed.value || !fixed.property) continue;
      yield {
        at: fixed.span,
        message: l10n.t(
          'The {0} "{1}" of port "{2}" in container {3} cannot be changed while a service with Service Connect runs it. To change it, delete the service and create it again.',
          fixed.property.key,
          fixed.value,
          name,
          containerLabel(container),
        ),
      };
    }
  },
});

export const page: Page = {
  summary: 'A protocol that is fixed as long as a service with Service Connect exists.',
  why: 'Service Connect takes `protocol` and `appProtocol` of a named port over when the service is created, and an update of the service cannot change them. The rule reminds of that where the value stands, for teams that want to be warned before they edit it.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html#ECS-Type-PortMapping-appProtocol',
  examples: [
    {
      bad: `
{
  "family": "orders",
  "networkMode": "awsvpc",
  "memory": "512",
  "containerDefinitions": [
    {
      "name": "orders",
      "image": "example/orders:7",
      "portMappings": [{ "name": "api", "containerPort": 8080, "appProtocol": "grpc" }]
//                                                                            ^^^^^^ hint sc-app-protocol-immutable: The appProtocol "grpc" of port "api" in container "orders" cannot be changed while a service with Service Connect runs it. To change it, delete the service and create it again.
    }
  ]
}`,
      good: `
{
  "family": "orders",
  "networkMode": "awsvpc",
  "memory": "512",
  "containerDefinitions": [
    {
      "name": "orders",
      "image": "example/orders:7",
      "portMappings": [{ "name": "api", "containerPort": 8080 }]
    }
  ]
}`,
    },
  ],
};
