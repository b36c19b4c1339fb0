import { memberShapes, members } from '../schema/tables.generated.ts';
import { type Edit, rename } from '../syntax/edit.ts';
import type { Node } from '../syntax/node.ts';

/**
 * Keys as CloudFormation (`ContainerDefinitions`, `EFSVolumeConfiguration`) and Terraform or Ansible
 * (`container_definitions`) spell them.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html
 */

/** What CloudFormation calls by quite another name. */
const OTHER_NAMES: Readonly<Record<string, string>> = { ProxyConfigurationProperties: 'properties' };

/** The member of this shape that the key spells in another tool's manner; undefined for every other key. */
export function fromForeignCase(key: string, shape: string): string | undefined {
  const known = members[shape] ?? [];
  if (known.includes(key) || !/^[A-Z]|[^_]_[^_]/.test(key)) return undefined;
  const plain = key.replaceAll('_', '').toLowerCase();
  return known.find((member) => member.toLowerCase() === plain || OTHER_NAMES[key] === member);
}

/**
 * The edits that spell all keys of an object, and of the objects in it that are meant, as the API does; not where the
 * member is there already.
 */
export function respell(object: Node, shape: string, isMeant: (inner: Node) => boolean = () => true): Edit[] {
  return object.properties.flatMap((property) => {
    const member = fromForeignCase(property.key, shape);
    const isFree = member !== undefined && !object.property(member);
    const inner = memberShapes[`${shape}.${member ?? property.key}`];
    const { node } = property;
    const objects = inner === undefined || !node ? [] : node.kind === 'array' ? node.items : [node];
    const within = objects.filter(isMeant).flatMap((one) => respell(one, inner ?? '', isMeant));
    return [...(isFree ? [rename(property, member)] : []), ...within];
  });
}
