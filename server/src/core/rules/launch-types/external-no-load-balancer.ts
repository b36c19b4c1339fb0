import * as l10n from '@vscode/l10n';
import { namedPorts } from '../../model/named-ports.ts';
import { containerLabel } from '../../model/task.ts';
import { launchTypeHere } from '../platform.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'external-no-load-balancer',
  group: 'launch-types',
  severity: 'hint',
  fix: 'none',
  silences: ['sc-network-mode'],

  *check(task) {
    const [first, ...others] = task.launchType('EXTERNAL') ? namedPorts(task) : [];
    if (!first) return;
    const alone = task.launchTypesKnown && task.launchTypes.every((type) => type === 'EXTERNAL');
    yield {
      at: first.mapping.name.span,
      message: l10n.t(
        'Container {0} names a port "{1}", but a service on external instances has no load balancer, no service discovery and no Service Connect to use the name. Clients have to know the address of the machine.',
        containerLabel(first.container),
        first.name,
      ),
      related: [
        ...launchTypeHere(task, 'EXTERNAL'),
        ...others.map(({ mapping }) => ({ at: mapping.name.span, message: l10n.t('Another named port') })),
      ],
      // Elsewhere another network mode lets Service Connect use the name.
      covers: alone ? [task.span] : [],
    };
  },
});

export const page: Page = {
  summary: 'A named port in a task for external instances.',
  why: 'Ports get names for Service Connect and VPC Lattice, and neither reaches a machine outside AWS; nor do load balancers and service discovery of ECS. Tasks there suit work that calls others rather than being called. The name does no harm, so this is a hint, and one for the whole task.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere.html',
  examples: [
    {
      bad: `
{
  "family": "label-printer",
  "requiresCompatibilities": ["EXTERNAL"],
  "networkMode": "bridge",
  "memory": "512",
  "containerDefinitions": [
    {
      "name": "label-printer",
      "image": "example/label-printer:4",
      "portMappings": [{ "containerPort": 8080, "hostPort": 8080, "name": "print" }]
//                                                                        ^^^^^^^ hint external-no-load-balancer: Container "label-printer" names a port "print", but a service on external instances has no load balancer, no service discovery and no Service Connect to use the name. Clients have to know the address of the machine.
    }
  ]
}`,
      good: `
{
  "family": "label-printer",
  "requiresCompatibilities": ["EXTERNAL"],
  "networkMode": "bridge",
  "memory": "512",
  "containerDefinitions": [
    {
      "name": "label-printer",
      "image": "example/label-printer:4",
      "portMappings": [{ "containerPort": 8080, "hostPort": 8080 }]
    }
  ]
}`,
    },
  ],
};
