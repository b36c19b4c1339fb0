import * as l10n from '@vscode/l10n';
import { containerLabel } from '../../model/task.ts';
import { remove } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'port-range-host-port',
  group: 'ports',
  severity: 'error',
  fix: 'unsafe',
  silences: ['port-range-overlap'],

  *check(task) {
    for (const container of task.containers) {
      for (const { containerPort, containerPortRange, hostPort, span } of container.portMappings.items) {
        const range = containerPortRange.value;
        // hostPort 0 means "none given" in many files; whether AWS takes it beside a range is not known.
        const single = [containerPort, hostPort].filter(({ value }) => value);
        const [first] = single;
        if (range === undefined || !first) continue;
        const names = single.map(({ property }) => property?.key ?? '').join(', ');
        yield {
          at: first.span,
          message: l10n.t(
            'A port mapping of container {0} has the range "{1}" and a single port ({2}) as well, and AWS refuses both together. Remove {2}, or give the single port a mapping of its own.',
            containerLabel(container),
            range,
            names,
          ),
          related: [{ at: containerPortRange.span, message: l10n.t('The range is set here') }],
          covers: [span],
          fixes: [
            {
              title: l10n.t('Remove {0}', names),
              edits: single.flatMap(({ property }) => (property ? [remove(property)] : [])),
              // A host port alone says nothing about a range: the agent chooses them.
              safe: first === hostPort,
            },
          ],
        };
      }
    }
  },
});

export const page: Page = {
  summary: 'A port range together with `containerPort` or `hostPort` in one mapping.',
  why: 'A mapping is one port or one range. The host ports of a range cannot be chosen: in `bridge` the agent takes free ones, in `awsvpc` they are the container ports. Removing `hostPort` is safe; a `containerPort` may have been meant as a mapping of its own.',
  aws: "Invalid port mapping for container 'app', cannot specify both single port and port range.",
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html#ECS-Type-PortMapping-containerPortRange',
  examples: [
    {
      bad: `
{
  "family": "media",
  "networkMode": "bridge",
  "containerDefinitions": [
    {
      "name": "relay",
      "image": "example/relay:5",
      "memory": 512,
      "portMappings": [
        { "containerPortRange": "8000-8010", "hostPort": 8000 },
//                                                       ^^^^ error port-range-host-port: A port mapping of container "relay" has the range "8000-8010" and a single port (hostPort) as well, and AWS refuses both together. Remove hostPort, or give the single port a mapping of its own. [fix]
        { "containerPort": 9000, "hostPort": 9000, "containerPortRange": "9000-9010" }
//                         ^^^^ error port-range-host-port: A port mapping of container "relay" has the range "9000-9010" and a single port (containerPort, hostPort) as well, and AWS refuses both together. Remove containerPort, hostPort, or give the single port a mapping of its own. [fix]
      ]
    }
  ]
}`,
      good: `
{
  "family": "media",
  "networkMode": "bridge",
  "containerDefinitions": [
    {
      "name": "relay",
      "image": "example/relay:5",
      "memory": 512,
      "portMappings": [
        { "containerPortRange": "8000-8010" },
        { "containerPortRange": "9000-9010" }
      ]
    }
  ]
}`,
    },
  ],
};
