import type { ContainerDefinition } from './shapes.generated.ts';

/**
 * The parts of an image reference: `registry/repository:tag@digest`.
 * Source: https://github.com/distribution/reference, which Docker reads them with.
 */
export interface ImageReference {
  /** `https://`, which is no part of a reference, but of the address that somebody has copied. */
  readonly scheme: string | undefined;
  /** With its port; undefined for Docker Hub, which needs no name. */
  readonly registry: string | undefined;
  /** The path at the registry: `library` images of Docker Hub have one part only. */
  readonly repository: string;
  readonly tag: string | undefined;
  /** `sha256:…`, as written. */
  readonly digest: string | undefined;
}

/** Reads any text; what is no image reference comes out as a repository of that name. */
export function parseImage(text: string): ImageReference {
  const [scheme] = /^[a-z]+:\/\//i.exec(text) ?? [];
  const bare = text.slice(scheme?.length ?? 0);
  const at = bare.indexOf('@');
  const digest = at < 0 ? undefined : bare.slice(at + 1);
  const rest = at < 0 ? bare : bare.slice(0, at);
  const colon = rest.lastIndexOf(':');
  // A colon before a slash belongs to the port of the registry.
  const tag = colon > rest.lastIndexOf('/') ? rest.slice(colon + 1) : undefined;
  const name = tag === undefined ? rest : rest.slice(0, colon);
  const slash = name.indexOf('/');
  const first = name.slice(0, Math.max(slash, 0));
  const registry = /[.:]/.test(first) || first === 'localhost' ? first : undefined;
  return { scheme, registry, repository: registry === undefined ? name : name.slice(slash + 1), tag, digest };
}

/** The reference as text; of a reference that was read, the text it was read from. */
export function formatImage({ scheme = '', registry, repository, tag, digest }: ImageReference): string {
  const name = scheme + (registry === undefined ? repository : `${registry}/${repository}`);
  return name + (tag === undefined ? '' : `:${tag}`) + (digest === undefined ? '' : `@${digest}`);
}

/** The image of a container; undefined while it is unknown, and where a word such as IMAGE stands for it. */
export function imageOf({ image }: ContainerDefinition): ImageReference | undefined {
  const reference = image.value ? parseImage(image.value) : undefined;
  return reference && !isStandIn(reference) ? reference : undefined;
}

/** Whether what follows the `@` is a digest that AWS takes. */
export function isDigest(text: string | undefined): boolean {
  return /^sha256:[0-9a-f]{64}$/i.test(text ?? '');
}

/** Capitals where a registry or repository has none: ACCOUNT.dkr.ecr.REGION.amazonaws.com/web, REPOSITORY_URI:TAG. */
function isStandIn({ registry = '', repository, digest = '' }: ImageReference): boolean {
  const parts = [...registry.split(/[.:]/), ...repository.split('/'), digest.replace(/^sha256:/, '')];
  return parts.some((part) => /^[A-Z][A-Z0-9_-]+$/.test(part) && !/^[A-F0-9]{64}$/.test(part));
}

const ECR = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|on\.aws)\//;

/** The account and the Region of an image in a private ECR registry; undefined for any other image. */
export function ecrOf(image: string): { readonly account: string; readonly region: string } | undefined {
  const [, account, region] = ECR.exec(image) ?? [];
  return account && region ? { account, region } : undefined;
}
