import type { Node } from '../syntax/node.ts';
import { ecrOf } from './image.ts';
import { noteAllRead } from './reads.ts';

/**
 * The parts of an ARN.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  /** Empty for what is in no Region, such as a role. */
  readonly region: string;
  /** 12 digits, or empty, as in the ARN of an S3 object. */
  readonly account: string;
  /** All that follows, with its colons and slashes. */
  readonly resource: string;
}

const ARN = /^arn:(aws[a-z-]*):([a-z0-9-]+):([a-z0-9-]*):(\d{12}|):(.+)$/;

/** Undefined for text that is no ARN, or in which a word stands for the account. */
export function parseArn(text: string | undefined): Arn | undefined {
  const [, partition, service, region, account, resource] = ARN.exec(text ?? '') ?? [];
  if (!partition || !service || region === undefined || account === undefined || !resource) return undefined;
  return { partition, service, region, account, resource };
}

/** The account that a document is for, as far as it says. */
export interface Home {
  readonly partition: string;
  readonly region: string | undefined;
  readonly account: string;
}

/** An ARN up to its resource, in which there may be a placeholder. */
const START = /^arn:(?<partition>aws[a-z-]*):[a-z0-9-]+:(?<region>[a-z0-9-]*):(?<account>\d{12}|):/;

/** An account that AWS uses in its own examples. */
const SOME_ACCOUNT = '111122223333';

/**
 * Where the document is at home: the first account, and the first Region, that its ARNs and ECR images name. Found once:
 * it may take a look at the whole document.
 */
export function homeOf(root: Node): Home {
  noteAllRead();
  return root.recall(findHome);
}

function findHome(root: Node): Home {
  let home: Omit<Home, 'region'> | undefined;
  let region: string | undefined;
  for (const text of texts(root)) {
    const named = START.exec(text)?.groups ?? ecrOf(text);
    if (!named) continue;
    const { partition = partitionOf(named.region ?? ''), account } = named as Partial<Home>;
    if (account) home ??= { partition, account };
    region ??= named.region || undefined;
    if (home && region) break;
  }
  return { ...(home ?? { partition: 'aws', account: SOME_ACCOUNT }), region };
}

/**
 * An ARN of the document's own account, for the person to complete: `arn:aws:iam::111122223333:role/name`.
 * @param owner partition and account, where something says more of them than the first ARN of the document
 */
export function placeholderArn(
  root: Node,
  service: string,
  resource: string,
  owner?: Pick<Home, 'partition' | 'account'>,
): string {
  const home = homeFor(root);
  const { partition, account } = owner ?? home;
  const region = partitionOf(home.region) === partition ? home.region : (FIRST_REGIONS[partition] ?? home.region);
  return `arn:${partition}:${service}:${service === 'iam' ? '' : region}:${account}:${resource}`;
}

/** Partition → the Region that is assumed where a document names none. */
const FIRST_REGIONS: Readonly<Record<string, string>> = {
  aws: 'us-east-1',
  'aws-cn': 'cn-north-1',
  'aws-us-gov': 'us-gov-west-1',
  'aws-eusc': 'eusc-de-east-1',
};

type SettledHome = Home & { readonly region: string };

/** Where text that is new to a document belongs: as `homeOf`, and where that knows no Region, that of the logs. */
export function homeFor(root: Node): SettledHome {
  noteAllRead();
  return root.recall(settle);
}

function settle(root: Node): SettledHome {
  const home = homeOf(root);
  const region = home.region ?? logRegion(root);
  if (region === undefined) return { ...home, region: FIRST_REGIONS[home.partition] ?? 'us-east-1' };
  return { ...home, partition: home.account === SOME_ACCOUNT ? partitionOf(region) : home.partition, region };
}

/** The first Region that logs are sent to. */
function logRegion(node: Node): string | undefined {
  for (const { key, node: value } of node.properties) {
    const found = key === 'awslogs-region' && value?.kind === 'string' ? (value.json as string) : undefined;
    if (found && /^[a-z]{2,4}(?:-[a-z]+)+-\d+$/.test(found)) return found;
  }
  for (const { node: value } of node.properties) {
    const found = value && logRegion(value);
    if (found) return found;
  }
  for (const item of node.items) {
    const found = logRegion(item);
    if (found) return found;
  }
  return undefined;
}

/** The partition of a Region: `aws` for all but China, GovCloud and the European Sovereign Cloud. */
export function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  if (region.startsWith('eusc-')) return 'aws-eusc';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}

/** What strings say, a placeholder in them included: the account before it can be read all the same. */
function* texts(node: Node): Iterable<string> {
  if (node.kind === 'string') yield node.json as string;
  for (const property of node.properties) if (property.node) yield* texts(property.node);
  for (const item of node.items) yield* texts(item);
}
