import * as l10n from '@vscode/l10n';
import type { Analysis } from '../analyze.ts';
import { CONSOLE_HOSTS, DOCKER_HUB, GLOBAL_PAGES, REGION, REGIONAL_PAGES, REGISTRY_PAGES } from '../facts/console.ts';
import { LOG_GROUP } from '../facts/logging.ts';
import { SECRET_NAME } from '../facts/secrets.ts';
import { type Home, homeOf, parseArn, partitionOf } from '../model/arn.ts';
import type { Field } from '../model/field.ts';
import { ecrOf, imageOf } from '../model/image.ts';
import { loggings } from '../model/logging.ts';
import { parseSecretReference, type SecretReference, secretArn, secretUses } from '../model/secret-reference.ts';
import type { ContainerDefinition } from '../model/shapes.generated.ts';
import type { Task } from '../model/task.ts';
import type { Node } from '../syntax/node.ts';
import type { Span } from '../text/span.ts';

/** A place that leads to a page in the web. */
export interface Link extends Span {
  readonly url: string;
  readonly tooltip: string;
}

/** A page, before it is known where the link to it stands. */
type Page = Pick<Link, 'url' | 'tooltip'>;

/** What the text of a value leads to; undefined for a text of which that cannot be told. */
type Lead = (text: string) => Page | undefined;

/** What the values of a task name, in AWS and at registries, in document order. Silent about everything not known. */
export function documentLinks({ text, tree: { root }, task }: Analysis): Link[] {
  if (!task || !root) return [];
  const home = homeOf(root);
  const links: Link[] = [];
  for (const [node, lead] of leads(task, home)) {
    const span = contentOf(node, text);
    const value = node?.value;
    const page = span && typeof value === 'string' ? lead(value) : undefined;
    if (span && page) links.push({ ...span, ...page });
  }
  return links.sort((a, b) => a.start - b.start);
}

/** The values that may lead somewhere. */
function* leads(task: Task, home: Home): Iterable<readonly [Node | undefined, Lead]> {
  yield [nodeOf(task.taskRoleArn), role];
  yield [nodeOf(task.executionRoleArn), role];
  for (const container of task.containers) {
    yield [nodeOf(container.image), () => image(container)];
    const credentials = container.repositoryCredentials.value?.credentialsParameter;
    yield [nodeOf(credentials), (text) => login(text, home)];
    for (const { value } of container.environmentFiles.items) yield [nodeOf(value), object];
  }
  for (const { node, reference } of secretUses(task)) yield [node, () => secretOrParameter(reference, home)];
  for (const { options } of loggings(task, 'awslogs')) {
    const region = options.value('awslogs-region');
    yield [options.get('awslogs-group')?.property?.node, (name) => logGroup(name, region)];
  }
  for (const volume of task.volumes.items) {
    yield [nodeOf(volume.efsVolumeConfiguration.value?.fileSystemId), (id) => fileSystem(id, home)];
    const { authorizationConfig } = volume.fsxWindowsFileServerVolumeConfiguration.value ?? {};
    yield [nodeOf(authorizationConfig?.value?.credentialsParameter), (text) => login(text, home)];
  }
}

const nodeOf = (field: Field<string> | undefined): Node | undefined => field?.property?.node;

/** What stands between the quotes; undefined while the second is missing, and for empty text. */
function contentOf(node: Node | undefined, text: string): Span | undefined {
  if (node?.kind !== 'string' || node.end - node.start < 3) return undefined;
  const quote = text.charAt(node.start);
  if (quote !== text.charAt(node.end - 1)) return undefined;
  return { start: node.start + 1, end: node.end - 1 };
}

/** The first part of an address in a Region; undefined for what is no Region, or one of another partition. */
function inRegion(region: string | undefined, partition?: string): string | undefined {
  if (region === undefined || !REGION.test(region)) return undefined;
  const own = partitionOf(region);
  return partition === undefined || partition === own ? `https://${region}.${CONSOLE_HOSTS[own]}` : undefined;
}

/** The same for what is in no Region. */
function inPartition(partition: string): string | undefined {
  return Object.hasOwn(CONSOLE_HOSTS, partition) ? `https://${CONSOLE_HOSTS[partition]}` : undefined;
}

const PART = /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*$/;

function image(container: ContainerDefinition): Page | undefined {
  const reference = imageOf(container);
  if (!reference || reference.scheme) return undefined;
  const { registry, repository } = reference;
  const parts = repository.split('/');
  if (!parts.every((part) => PART.test(part))) return undefined;
  const ecr = ecrOf(container.image.value ?? '');
  if (ecr) return privateImage(ecr.account, ecr.region, repository);
  const [first = '', second, ...others] = parts;
  if (registry === 'public.ecr.aws') {
    const url = REGISTRY_PAGES.publicEcr(repository);
    return second ? { url, tooltip: l10n.t('Open this image in the Amazon ECR Public Gallery') } : undefined;
  }
  if (others.length > 0) return undefined;
  if (DOCKER_HUB.includes(registry)) return dockerHub(first, second);
  if (!second || registry !== 'quay.io') return undefined;
  return { url: REGISTRY_PAGES.quay(repository), tooltip: l10n.t('Open this image on {0}', 'Quay.io') };
}

function privateImage(account: string, region: string, repository: string): Page | undefined {
  const host = inRegion(region);
  if (!host) return undefined;
  return {
    url: host + REGIONAL_PAGES.repository(region, account, repository),
    tooltip: l10n.t('Open this repository in the {0} console', 'Amazon ECR'),
  };
}

/** Official images have no namespace, or `library`. */
function dockerHub(first: string, second: string | undefined): Page {
  const url =
    second === undefined || first === 'library'
      ? REGISTRY_PAGES.official(second ?? first)
      : REGISTRY_PAGES.dockerHub(`${first}/${second}`);
  return { url, tooltip: l10n.t('Open this image on {0}', 'Docker Hub') };
}

function role(text: string): Page | undefined {
  const arn = parseArn(text);
  const [, name] = /^role\/(?:.*\/)?([\w+=,.@-]+)$/.exec(arn?.resource ?? '') ?? [];
  const host = arn?.service === 'iam' ? inPartition(arn.partition) : undefined;
  if (!host || !name) return undefined;
  return { url: host + GLOBAL_PAGES.role(name), tooltip: l10n.t('Open this role in the {0} console', 'IAM') };
}

function object(text: string): Page | undefined {
  const arn = parseArn(text);
  const [, bucket, key] = /^([a-z0-9][\w.-]*)\/(.+)$/is.exec(arn?.resource ?? '') ?? [];
  const host = arn?.service === 's3' ? inPartition(arn.partition) : undefined;
  if (!host || !bucket || !key) return undefined;
  return { url: host + GLOBAL_PAGES.object(bucket, key), tooltip: l10n.t('Open this file in the {0} console', 'S3') };
}

/** The login to a registry or a file system: a bare name is that of a secret, not of a parameter. */
function login(text: string, home: Home): Page | undefined {
  const reference = parseSecretReference(text);
  if (text.startsWith('arn:')) return reference && secretOrParameter(reference, home);
  return SECRET_NAME.test(text) ? secret(text, home.region) : undefined;
}

/** A bare name is that of a parameter in the task's own Region. */
function secretOrParameter({ kind, arn, name }: SecretReference, home: Home): Page | undefined {
  if (kind === 'secret') return arn && secret(secretArn(arn, name), arn.region, arn.partition);
  const region = arn?.region ?? home.region;
  const host = inRegion(region, arn?.partition);
  // Dots alone would lead to a page further up.
  if (kind !== 'parameter' || !host || !region || /^\.+$/.test(name)) return undefined;
  return {
    url: host + REGIONAL_PAGES.parameter(region, name),
    tooltip: l10n.t('Open this parameter in the {0} console', 'Parameter Store'),
  };
}

function secret(arnOrName: string, region: string | undefined, partition?: string): Page | undefined {
  const host = inRegion(region, partition);
  if (!host || !region) return undefined;
  return {
    url: host + REGIONAL_PAGES.secret(region, arnOrName),
    tooltip: l10n.t('Open this secret in the {0} console', 'Secrets Manager'),
  };
}

function logGroup(name: string, region: string | undefined): Page | undefined {
  const host = LOG_GROUP.characters.test(name) ? inRegion(region) : undefined;
  if (!host || !region) return undefined;
  return {
    url: host + REGIONAL_PAGES.logGroup(region, name),
    tooltip: l10n.t('Open this log group in the {0} console', 'CloudWatch'),
  };
}

function fileSystem(id: string, { region }: Home): Page | undefined {
  const host = inRegion(region);
  if (!host || !region) return undefined;
  return {
    url: host + REGIONAL_PAGES.fileSystem(region, id),
    tooltip: l10n.t('Open this file system in the {0} console', 'Amazon EFS'),
  };
}
