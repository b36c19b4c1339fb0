import { type Arn, type Home, homeOf, parseArn } from '../model/arn.ts';
import type { SecretUse } from '../model/secret-reference.ts';
import type { Task } from '../model/task.ts';
import { type Node, rootOf } from '../syntax/node.ts';
import type { Span } from '../text/span.ts';

/** Where the document of this value is at home, if its ARNs and images say so. It takes a look at the whole document. */
export function knownHome(node: Node): (Home & { readonly region: string }) | undefined {
  const { region, ...home } = homeOf(rootOf(node));
  return region === undefined ? undefined : { ...home, region };
}

/** An ARN, with its place in the document. */
export interface AccountHere {
  readonly at: Span;
  readonly arn: Arn;
}

/** The first role of the task that is given as an ARN: roles are always of the account that the task runs in. */
export function accountRole({ executionRoleArn, taskRoleArn }: Task): AccountHere | undefined {
  for (const { value, span } of [executionRoleArn, taskRoleArn]) {
    const arn = parseArn(value);
    if (arn?.service === 'iam' && arn.account) return { at: span, arn };
  }
  return undefined;
}

/** The uses that go together, by what they have in common; those without it are left out. */
export function grouped(uses: Iterable<SecretUse>, common: (use: SecretUse) => string | undefined): SecretUse[][] {
  const groups = new Map<string, SecretUse[]>();
  for (const use of uses) {
    const key = common(use);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(use);
    else groups.set(key, [use]);
  }
  return [...groups.values()];
}
