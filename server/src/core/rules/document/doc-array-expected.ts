import * as l10n from '@vscode/l10n';
import { describePlace, literal } from '../../model/place.ts';
import { elementTypes, memberShapes, members } from '../../schema/tables.generated.ts';
import type { Violation } from '../../schema/violation.ts';
import { replace, wrap } from '../../syntax/edit.ts';
import { type Fix, type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'doc-array-expected',
  group: 'document',
  severity: 'error',
  fix: 'safe',

  explain: (violation) => ({
    message: l10n.t(
      '{0} is {1}, and AWS takes only a list there: the AWS CLI refuses the file. Put the elements in brackets, also when there is only one.',
      describePlace(violation.node),
      literal(violation.node),
    ),
    fixes: fixes(violation),
  }),
});

function fixes(violation: Violation): Fix[] {
  if (isCommandLine(violation)) return inWords(violation);
  return isTagMap(violation) ? asTags(violation) : inBrackets(violation);
}

/** Text with blanks is a whole command line; as one element it would be the name of a program. */
function isCommandLine({ member, node }: Violation): boolean {
  return (
    node.kind === 'string' &&
    (member === 'command' || member === 'entryPoint') &&
    /\s/.test((node.json as string).trim())
  );
}

function inWords({ shape, node }: Violation): Fix[] {
  const line = (node.json as string).trim();
  const words = shape === 'HealthCheck' ? ['CMD-SHELL', line.replace(/^CMD-SHELL\s+/, '')] : line.split(/\s+/);
  // What only a shell understands cannot be cut at the blanks.
  if (shape !== 'HealthCheck' && /["'`$&|;<>()*?\\]/.test(line)) return [];
  const list = `[${words.map((word) => JSON.stringify(word)).join(', ')}]`;
  return [{ title: l10n.t('Change to {0}', list), edits: [{ kind: 'text', span: node, text: list }], safe: false }];
}

function isTagMap({ member, node }: Violation): boolean {
  return (
    member === 'tags' &&
    node.properties.every(({ key, node: value }) => value?.kind === 'string' && key !== 'key' && key !== 'value')
  );
}

function asTags({ node }: Violation): Fix[] {
  const tags = node.properties.map((property) => ({ key: property.key, value: property.node?.json }));
  return tags.length > 0 ? [{ title: l10n.t('Change to a list of key and value'), edits: [replace(node, tags)] }] : [];
}

function inBrackets({ shape, member, node }: Violation): Fix[] {
  const type = elementTypes[`${shape}.${member}`];
  const known = members[memberShapes[`${shape}.${member}`] ?? ''] ?? [];
  const fits =
    node.kind === 'object' ? isElement(node.properties, known) : node.kind === (type === 'integer' ? 'number' : type);
  return fits ? [{ title: l10n.t('Put it in brackets'), edits: [wrap(node, '[', ']')] }] : [];
}

/** An object is an element when its keys are those of one, and no map of names to values. */
function isElement(properties: readonly { readonly key: string }[], known: readonly string[]): boolean {
  return properties.length > 0 && properties.every(({ key }) => known.includes(key));
}

export const page: Page = {
  summary: 'A single value or an object where AWS takes a list.',
  why: '`command`, `portMappings`, `dependsOn`, `requiresCompatibilities` and many more are lists, and stay lists when they have one element. The fix puts the value in brackets where it is a whole element. A `command` with blanks is cut into its words instead, because ECS takes the first element as the program and does no splitting; that fix is marked unsafe, since a shell may have been meant.',
  aws: "Parameter validation failed: Invalid type for parameter requiresCompatibilities, value: FARGATE, type: <class 'str'>, valid types: <class 'list'>, <class 'tuple'>",
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html',
  examples: [
    {
      bad: `
{
  "family": "web",
  "requiresCompatibilities": "EC2",
//                           ^^^^^ error doc-array-expected: requiresCompatibilities is "EC2", and AWS takes only a list there: the AWS CLI refuses the file. Put the elements in brackets, also when there is only one. [fix]
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "portMappings": { "containerPort": 80 }
//                    ^^^^^^^^^^^^^^^^^^^^^^^ error doc-array-expected: portMappings of container "web" is {…}, and AWS takes only a list there: the AWS CLI refuses the file. Put the elements in brackets, also when there is only one. [fix]
    }
  ]
}`,
      good: `
{
  "family": "web",
  "requiresCompatibilities": ["EC2"],
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "portMappings": [{ "containerPort": 80 }]
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
      "image": "node:22",
      "memory": 128,
      "command": "npm run start"
//               ^^^^^^^^^^^^^^^ error doc-array-expected: command of container "web" is "npm run start", and AWS takes only a list there: the AWS CLI refuses the file. Put the elements in brackets, also when there is only one. [fix]
    }
  ]
}`,
      good: `
{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "node:22",
      "memory": 128,
      "command": ["npm", "run", "start"]
    }
  ]
}`,
    },
  ],
};
