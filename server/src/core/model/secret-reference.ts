import { PARAMETER_NAME, SECRET_PARAMETERS, SECRET_SLIPS } from '../facts/secrets.ts';
import type { Node } from '../syntax/node.ts';
import { type Arn, parseArn } from './arn.ts';
import { Once } from './reads.ts';
import type { Task } from './task.ts';

/** What is wrong with a reference, whatever task it stands in. */
export type SecretFault =
  /** Neither of the ARNs, nor a name that a parameter can have. */
  | 'form'
  /** Some of the parts behind the name of a secret, but not all. */
  | 'parts'
  | 'stage-and-id'
  /** Two slashes before the name of a parameter. */
  | 'slashes';

/** What `valueFrom` refers to. */
export interface SecretReference {
  /** A secret of Secrets Manager or a parameter of Systems Manager; undefined where the form tells neither. */
  readonly kind?: 'secret' | 'parameter';
  /** Undefined for the bare name of a parameter. */
  readonly arn?: Arn;
  /** As the service calls it: a parameter with the slash that a path begins with, a secret with its six characters. */
  readonly name: string;
  /** The key in a JSON secret. */
  readonly key?: string;
  readonly stage?: string;
  readonly id?: string;
  readonly fault?: SecretFault;
  /** The text without the fault, where there is no doubt about it. */
  readonly meant?: string;
}

/** A place that takes a value from a reference. */
export interface SecretUse {
  readonly node: Node;
  readonly reference: SecretReference;
}

const known = new WeakMap<Task, Once<readonly SecretUse[]>>();

/** Every `valueFrom` of the task that can be read, in secrets and in secret options of the logs. Read once. */
export function secretUses(task: Task): readonly SecretUse[] {
  let uses = known.get(task);
  if (!uses) {
    uses = new Once(() => [...read(task)]);
    known.set(task, uses);
  }
  return uses.value;
}

function* read(task: Task): Iterable<SecretUse> {
  for (const { secrets, logConfiguration } of task.containers) {
    const options = logConfiguration.value?.secretOptions.items ?? [];
    for (const { valueFrom } of [...secrets.items, ...options]) {
      const node = valueFrom.property?.node;
      const reference = valueFrom.value ? parseSecretReference(valueFrom.value) : undefined;
      if (node && reference) yield { node, reference };
    }
  }
}

/** Undefined for a text in which a word stands for the Region or for the ARN as a whole. */
export function parseSecretReference(text: string): SecretReference | undefined {
  if (/(?<![A-Z])ARN(?![A-Z])/.test(text) || /^arn:[^:]*:[^:]*:[^:]*[A-Z_]/.test(text)) return undefined;
  if (!text.startsWith('arn:')) {
    return PARAMETER_NAME.test(text) ? { kind: 'parameter', name: text } : { name: text, fault: 'form' };
  }
  const arn = parseArn(text);
  return (arn?.region && arn.account && (secret(text, arn) ?? parameter(text, arn))) || slip(text);
}

/** The ARN of a secret alone, as its service writes it. */
export function secretArn({ partition, region, account }: Omit<Arn, 'service' | 'resource'>, name: string): string {
  return `arn:${partition}:secretsmanager:${region}:${account}:secret:${name}`;
}

/** The ARN of a parameter, whose name may begin with a slash. */
export function parameterArn({ partition, region, account }: Omit<Arn, 'service' | 'resource'>, name: string): string {
  return `arn:${partition}:ssm:${region}:${account}:parameter/${name.replace(/^\//, '')}`;
}

function secret(text: string, arn: Arn): SecretReference | undefined {
  const [type, name, ...parts] = arn.resource.split(':');
  const most = SECRET_PARAMETERS.length;
  if (arn.service !== 'secretsmanager' || type !== 'secret' || !name || parts.length > most) return undefined;
  const [key, stage, id] = parts;
  const reference: SecretReference = {
    kind: 'secret',
    arn,
    name,
    ...(key && { key }),
    ...(stage && { stage }),
    ...(id && { id }),
  };
  if (parts.length > 0 && parts.length < most) {
    const meant = key || stage ? text + ':'.repeat(most - parts.length) : secretArn(arn, name);
    return { ...reference, fault: 'parts', meant };
  }
  if (!stage || !id) return reference;
  return { ...reference, fault: 'stage-and-id', meant: `${secretArn(arn, name)}:${key}:${stage}:` };
}

function parameter(text: string, arn: Arn): SecretReference | undefined {
  const [, slashes, path] = /^parameter(\/+)([^/].*)$/.exec(arn.resource) ?? [];
  if (arn.service !== 'ssm' || !slashes || !path || !PARAMETER_NAME.test(path)) return undefined;
  const reference: SecretReference = { kind: 'parameter', arn, name: path.includes('/') ? `/${path}` : path };
  if (slashes === '/') return reference;
  return { ...reference, fault: 'slashes', meant: text.replace(/:parameter\/+/, ':parameter/') };
}

function slip(text: string): SecretReference {
  const known = SECRET_SLIPS.find((one) => one.slip.test(text));
  const meant = known ? text.replace(known.slip, known.meant) : text;
  const mended = meant === text ? undefined : parseSecretReference(meant);
  return { name: text, fault: 'form', ...(mended && !mended.fault && { meant }) };
}
