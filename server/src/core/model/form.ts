import type { Node } from '../syntax/node.ts';
import { contains } from '../text/span.ts';
import { ContainerDefinitionSlots } from './shapes.generated.ts';
import type { Task } from './task.ts';

/**
 * Whether a container is a form that a script fills in: a placeholder stands for its name or image, or nothing does, as
 * in what the AWS CLI prints to begin with. A 0 or an empty text in it says nothing then.
 */
export function isForm({ node }: { readonly node: Node | undefined }): boolean {
  noteNamesRead();
  return ['name', 'image'].some((key) => {
    const text = node?.property(key)?.node;
    return text?.isPlaceholder || text?.json === '';
  });
}

/** Whether a number is a 0 in such a container, and so a placeholder too. */
export function isBlank(number: Node, { containers }: Task): boolean {
  const container = containers.find(({ span }) => contains(span, number));
  return number.json === 0 && container !== undefined && isForm(container);
}

/** Whether a script fills in the task as a whole, roles and names too: a container has an empty image. */
export function isSkeleton({ containers }: Task): boolean {
  noteNamesRead();
  return containers.some(({ node }) => node?.property('image')?.node?.json === '');
}

function noteNamesRead(): void {
  for (const slot of NAMES) ContainerDefinitionSlots.note(slot);
}

const NAMES = ['name', 'image'].map((member) => ContainerDefinitionSlots.of(member) as number);
