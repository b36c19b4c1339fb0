import * as l10n from '@vscode/l10n';
import type { ContainerDefinition, PortMapping } from '../../model/shapes.generated.ts';
import { containerLabel } from '../../model/task.ts';
import { members } from '../../schema/tables.generated.ts';
import { remove, set } from '../../syntax/edit.ts';
import type { Node } from '../../syntax/node.ts';
import { nearest } from '../../text/nearest.ts';
import { type Page, type Report, taskRule } from '../rule.ts';

const PORTS = ['containerPort', 'containerPortRange'];

export const rule = taskRule({
  id: 'port-container-port-required',
  group: 'ports',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    for (const container of task.containers) {
      for (const pieces of groups(container)) {
        const lacking = pieces.filter(lacksPort);
        const [target] = pieces.filter((piece) => piece.containerPort.property ?? piece.containerPortRange.property);
        const isScattered = lacking.length > 0 && lacking.length === pieces.length - 1;
        if (isScattered && target?.node) yield scattered(container, target.node, lacking);
        else for (const mapping of lacking) yield incomplete(container, mapping);
      }
    }
  },
});

/** Neighbouring mappings no two of which have the same member: they may be the pieces of one. */
function* groups({ portMappings }: ContainerDefinition): Iterable<readonly PortMapping[]> {
  let group: PortMapping[] = [];
  let keys = new Set<string>();
  for (const mapping of portMappings.items) {
    const own = mapping.node?.properties.map(({ key }) => key) ?? [];
    if (own.length === 0 || own.some((key) => keys.has(key))) {
      yield group;
      [group, keys] = [[], new Set()];
    }
    group.push(mapping);
    for (const key of own) keys.add(key);
  }
  yield group;
}

function lacksPort({ node, containerPort, containerPortRange }: PortMapping): boolean {
  if (!node || node.isPlaceholder) return false;
  // A key that reads almost like one of the two is the mistake then.
  const isMisspelt = node.properties.some(({ key }) => !members.PortMapping?.includes(key) && nearest(key, PORTS));
  return containerPort.state === 'absent' && containerPortRange.state === 'absent' && !isMisspelt;
}

function scattered(container: ContainerDefinition, target: Node, lacking: readonly PortMapping[]): Report {
  const properties = lacking.flatMap(({ node }) => node?.properties ?? []);
  const moved = properties.flatMap(({ key, node }) => (node?.state === 'known' ? [set(target, key, node.json)] : []));
  const edits = [...moved, ...lacking.flatMap(({ node }) => (node ? remove(node) : []))];
  const title = l10n.t('Merge into one port mapping');
  return {
    at: lacking[0]?.span ?? target,
    message: l10n.t(
      'A port mapping of container {0} is spread over {1} objects. AWS takes each of them for a mapping of its own, and refuses one without containerPort. Write all its members into one object.',
      containerLabel(container),
      lacking.length + 1,
    ),
    related: [{ at: target, message: l10n.t('The container port is here') }],
    fixes: moved.length < properties.length ? [] : [{ title, edits }],
  };
}

function incomplete(container: ContainerDefinition, { node, span, hostPort }: PortMapping): Report {
  const title = l10n.t('Add containerPort {0}', hostPort.value ?? 0);
  return {
    at: span,
    message: l10n.t(
      'A port mapping of container {0} names neither containerPort nor containerPortRange, and AWS refuses it. Add the port on which the container listens.',
      containerLabel(container),
    ),
    fixes: node && hostPort.value ? [{ title, edits: [set(node, 'containerPort', hostPort.value)] }] : [],
  };
}

export const page: Page = {
  summary: 'A port mapping without a container port.',
  why: 'Each object in `portMappings` is one mapping, and must say which port of the container it opens: one with `containerPort` or several with `containerPortRange`. Often the members of a single mapping were written as objects of their own; the fix puts them together. Where only `hostPort` is there it is taken as the container port too, which is a guess.',
  aws: "Invalid 'containerPort' setting for container 'X'.",
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html',
  examples: [
    {
      bad: `
{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "portMappings": [
        { "containerPort": 80 },
        { "hostPort": 8080 },
//      ^^^^^^^^^^^^^^^^^^^^ error port-container-port-required: A port mapping of container "web" is spread over 3 objects. AWS takes each of them for a mapping of its own, and refuses one without containerPort. Write all its members into one object. [fix]
        { "protocol": "tcp" }
      ]
    }
  ]
}`,
      good: `
{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "portMappings": [
        { "containerPort": 80, "hostPort": 8080, "protocol": "tcp" }
      ]
    }
  ]
}`,
    },
    {
      bad: `
{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "portMappings": [{ "hostPort": 8080, "protocol": "tcp" }]
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error port-container-port-required: A port mapping of container "web" names neither containerPort nor containerPortRange, and AWS refuses it. Add the port on which the container listens. [fix]
    }
  ]
}`,
      good: `
{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "portMappings": [{ "hostPort": 8080, "protocol": "tcp", "containerPort": 8080 }]
    }
  ]
}`,
    },
  ],
};
