import { type Home, homeOf } from '../model/arn.ts';
import type { SecretUse } from '../model/secret-reference.ts';
import { type Node, rootOf } from '../syntax/node.ts';
import { addTo } from '../text/groups.ts';

/** Where the document of this value is at home, if its ARNs and images say so. It takes a look at the whole document. */
export function knownHome(node: Node): (Home & { readonly region: string }) | undefined {
  const { region, ...home } = homeOf(rootOf(node));
  return region === undefined ? undefined : { ...home, region };
}

/** The uses that go together, by what they have in common; those without it are left out. */
export function grouped(uses: Iterable<SecretUse>, common: (use: SecretUse) => string | undefined): SecretUse[][] {
  const groups = new Map<string, SecretUse[]>();
  for (const use of uses) {
    const key = common(use);
    if (key !== undefined) addTo(groups, key, use);
  }
  return [...groups.values()];
}
