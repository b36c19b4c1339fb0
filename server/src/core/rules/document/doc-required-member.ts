import * as l10n from '@vscode/l10n';
import { describePlace } from '../../model/place.ts';
import type { Violation } from '../../schema/violation.ts';
import { set } from '../../syntax/edit.ts';
import { type Node, Property } from '../../syntax/node.ts';
import type { Span } from '../../text/span.ts';
import { type Fix, type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'doc-required-member',
  group: 'document',
  severity: 'error',
  fix: 'unsafe',

  *explainAll(violations) {
    for (const owner of new Set(violations.map((violation) => violation.owner))) {
      const missing = violations.filter((violation) => violation.owner === owner);
      const names = missing.map(({ member }) => member).join(', ');
      yield {
        at: spot(owner, missing),
        message: l10n.t(
          '{0} is incomplete, and AWS refuses the task definition. Add what it requires: {1}.',
          describePlace(owner),
          names,
        ),
        fixes: completed(owner, missing, names),
      };
    }
  },
});

/** The member that is there but null, else the key of the object, else the element of a list. */
function spot(owner: Node, missing: readonly Violation[]): Span {
  const [first] = missing;
  const asNull = missing.length === 1 && first ? owner.property(first.member) : undefined;
  if (asNull) return asNull.span;
  return owner.parent instanceof Property ? owner.parent.keySpan : owner;
}

/** Adds the members when there is a usual value for each of them. */
function completed(owner: Node, missing: readonly Violation[], names: string): Fix[] {
  const values = missing.map(({ shape, member }) => USUAL[`${shape}.${member}`]?.(owner));
  if (values.includes(undefined)) return [];
  return [
    { title: l10n.t('Add {0}', names), edits: missing.map(({ member }, index) => set(owner, member, values[index])) },
  ];
}

const knownValue = (owner: Node, member: string) => owner.property(member)?.node?.value;

const USUAL: Readonly<Record<string, (owner: Node) => unknown>> = {
  'ContainerDependency.condition': () => 'START',
  'EnvironmentFile.type': () => 's3',
  'LogConfiguration.logDriver': (owner) => driverOf(knownValue(owner, 'options') ?? {}),
  'ResourceRequirement.type': (owner) => (/^\d+$/.test(String(knownValue(owner, 'value'))) ? 'GPU' : undefined),
  'Ulimit.softLimit': (owner) => knownValue(owner, 'hardLimit'),
  'Ulimit.hardLimit': (owner) => knownValue(owner, 'softLimit'),
};

/** The options of awslogs and splunk carry the name of their driver. */
function driverOf(options: object): string | undefined {
  return ['awslogs', 'splunk'].find((driver) => Object.keys(options).some((key) => key.startsWith(`${driver}-`)));
}

export const page: Page = {
  summary: 'A member is missing that AWS requires in the object.',
  why: 'The clients of AWS refuse the document before they send it, and tell one missing member at a time. A member that is `null` counts as missing. The finding lists everything that the object lacks. Where there is a usual value the fix adds it: a dependency waits for the `START` of the other container, an environment file is in S3, the two limits of a ulimit are equal. It is marked unsafe, because another value may be meant.',
  aws: 'Parameter validation failed: Missing required parameter in containerDefinitions[0].dependsOn[0]: "condition"',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Types.html',
  examples: [
    {
      bad: `
{
  "family": "web",
  "containerDefinitions": [
    { "name": "db", "image": "postgres:17", "memory": 256 },
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "dependsOn": [{ "containerName": "db" }],
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^ error doc-required-member: dependsOn[0] of container "web" is incomplete, and AWS refuses the task definition. Add what it requires: condition. [fix]
      "ulimits": [{ "name": "nofile", "hardLimit": 65536 }]
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error doc-required-member: ulimits[0] of container "web" is incomplete, and AWS refuses the task definition. Add what it requires: softLimit. [fix]
    }
  ]
}`,
      good: `
{
  "family": "web",
  "containerDefinitions": [
    { "name": "db", "image": "postgres:17", "memory": 256 },
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "dependsOn": [{ "containerName": "db", "condition": "START" }],
      "ulimits": [{ "name": "nofile", "hardLimit": 65536, "softLimit": 65536 }]
    }
  ]
}`,
    },
  ],
};
