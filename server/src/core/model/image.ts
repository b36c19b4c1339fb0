/**
 * The parts of an image reference: `registry/repository:tag@digest`.
 * Source: https://github.com/distribution/reference, which Docker reads them with.
 */
export interface ImageReference {
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
  const at = text.indexOf('@');
  const digest = at < 0 ? undefined : text.slice(at + 1);
  const rest = at < 0 ? text : text.slice(0, at);
  const colon = rest.lastIndexOf(':');
  // A colon before a slash belongs to the port of the registry.
  const tag = colon > rest.lastIndexOf('/') ? rest.slice(colon + 1) : undefined;
  const name = tag === undefined ? rest : rest.slice(0, colon);
  const slash = name.indexOf('/');
  const first = name.slice(0, Math.max(slash, 0));
  const registry = /[.:]/.test(first) || first === 'localhost' ? first : undefined;
  return { registry, repository: registry === undefined ? name : name.slice(slash + 1), tag, digest };
}

const ECR = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.com(?:\.cn)?|on\.aws)\//;

/** The account and the Region of an image in a private ECR registry; undefined for any other image. */
export function ecrOf(image: string): { readonly account: string; readonly region: string } | undefined {
  const [, account, region] = ECR.exec(image) ?? [];
  return account && region ? { account, region } : undefined;
}
