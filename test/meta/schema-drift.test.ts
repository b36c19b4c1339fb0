import assert from 'node:assert/strict';
import { type Member, readSchema, shapeOf } from '../../scripts/gen/schema.ts';
import { type Signatures, sdkMembers } from '../support/aws-model.ts';

/**
 * The schema against the newest model of AWS. A new member, type or enum value fails here. Then either
 * describe it in schemas/task-definition.schema.json, or name it below with the reason why not.
 */

/** The model calls these optional; the service refuses a definition without them. */
const REQUIRED_BY_THE_SERVICE = [
  'containerDefinitions[].environment[].name',
  'containerDefinitions[].image',
  'containerDefinitions[].mountPoints[].containerPath',
  'containerDefinitions[].mountPoints[].sourceVolume',
  'containerDefinitions[].name',
  'containerDefinitions[].volumesFrom[].sourceContainer',
  'placementConstraints[].type',
  'tags[].key',
  'volumes[].name',
];

/** Members of the model that the schema leaves out on purpose. */
const LEFT_OUT: string[] = [];

describe('the schema', () => {
  const sdk = sdkMembers();
  const schema = schemaMembers();

  it('has every member of the model and no other', () => {
    const expected = [...sdk.keys()].filter((path) => !LEFT_OUT.includes(path));
    assert.deepEqual([...schema.keys()].sort(), expected.sort());
  });

  it('has 166 members', () => assert.equal(schema.size, 166));

  it('agrees with the model on types, enums and what is required', () => {
    const differences: string[] = [];
    for (const [path, signature] of schema) {
      if (signature !== sdk.get(path)) differences.push(`${path}: schema ${signature}, model ${sdk.get(path)}`);
    }
    const allowed = REQUIRED_BY_THE_SERVICE.map(
      (path) => `${path}: schema required ${sdk.get(path)}, model ${sdk.get(path)}`,
    );
    assert.deepEqual(differences.sort(), allowed.sort());
  });

  it('says something about every member and every enum value, with the page of AWS', () => {
    const silent: string[] = [];
    for (const [shape, { description, properties }] of Object.entries(readSchema().definitions)) {
      if (!isSentence(description)) silent.push(shape);
      for (const [name, member] of Object.entries(properties)) {
        if (!isSentence(member.description)) silent.push(`${shape}.${name}`);
        if (!member['x-aws-page']?.startsWith('https://docs.aws.amazon.com/')) silent.push(`${shape}.${name}: page`);
        const { enum: values, enumDescriptions } = member.items?.enum ? member.items : member;
        values?.forEach((value, index) => {
          if (!isSentence(enumDescriptions?.[index])) silent.push(`${shape}.${name} ${value}`);
        });
      }
    }
    assert.deepEqual(silent, []);
  });

  it('leaves relations to the rules', () => {
    const keywords = JSON.stringify(readSchema()).match(
      /"(?:if|then|else|oneOf|anyOf|not|dependent\w+|dependencies)":/g,
    );
    assert.equal(keywords, null);
  });
});

function isSentence(text: string | undefined): boolean {
  return text !== undefined && text.length > 15 && text.endsWith('.');
}

function schemaMembers(): Signatures {
  const { definitions } = readSchema();
  const found: Signatures = new Map();
  function collect(shape: string, prefix: string): void {
    const { properties, required } = definitions[shape] as (typeof definitions)[string];
    for (const [name, member] of Object.entries(properties)) {
      const path = `${prefix}${name}`;
      const inner = member.items ?? member;
      const must = required?.includes(name) ? 'required ' : '';
      found.set(path, `${must}${member.items ? 'list of ' : ''}${kindOf(inner)}`);
      const target = shapeOf(inner);
      if (target) collect(target, `${path}${member.items ? '[]' : ''}.`);
    }
  }
  collect('RegisterTaskDefinitionRequest', '');
  return found;
}

function kindOf(member: Member): string {
  if (shapeOf(member)) return 'object';
  if (member.additionalProperties) return 'map';
  return member.enum ? `string ${[...member.enum].sort().join('|')}` : (member.type ?? '');
}
