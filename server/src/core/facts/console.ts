/**
 * Where the web consoles of AWS and of image registries show what a task definition names.
 * Source: https://docs.aws.amazon.com/general/latest/gr/rande.html (Regions),
 * https://docs.amazonaws.cn/en_us/aws/latest/userguide/endpoints-Beijing.html,
 * https://docs.aws.amazon.com/govcloud-us/latest/UserGuide/using-govcloud-endpoints.html
 */

/** Partition → console. Those that are not here have consoles that nobody outside can look at. */
export const CONSOLE_HOSTS: Readonly<Record<string, string>> = {
  aws: 'console.aws.amazon.com',
  'aws-cn': 'console.amazonaws.cn',
  'aws-us-gov': 'console.amazonaws-us-gov.com',
};

/** The Regions of these partitions, those to come included. */
export const REGION = /^(?:us-gov|[a-z]{2})-[a-z]+-\d{1,2}$/;

/**
 * Pages of what is in a Region; their address has the Region twice, in the host and behind `region=`.
 * Source: the addresses that the consoles show, and those that AWS prints:
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/retrieve-ecs-optimized_AMI.html (parameters)
 */
export const REGIONAL_PAGES = {
  repository: (region: string, account: string, name: string) =>
    `/ecr/repositories/private/${encoded(account)}/${path(name)}?region=${region}`,
  /** Takes the whole ARN, which says more than the name: nobody can tell whether six characters at its end belong to it. */
  secret: (region: string, arnOrName: string) => `/secretsmanager/secret?name=${encoded(arnOrName)}&region=${region}`,
  parameter: (region: string, name: string) =>
    `/systems-manager/parameters/${encoded(encoded(name))}/description?region=${region}&tab=Table`,
  logGroup: (region: string, name: string) =>
    `/cloudwatch/home?region=${region}#logsV2:log-groups/log-group/${dollars(name)}`,
  fileSystem: (region: string, id: string) => `/efs/home?region=${region}#/file-systems/${encoded(id)}`,
} as const;

/** Pages of what is in no Region, or whose Region nobody has to know. */
export const GLOBAL_PAGES = {
  role: (name: string) => `/iam/home#/roles/details/${encoded(name)}`,
  object: (bucket: string, key: string) => `/s3/object/${encoded(bucket)}?prefix=${encoded(key)}`,
} as const;

/**
 * Pages of image registries.
 * Source: https://docs.aws.amazon.com/AmazonECR/latest/public/public-gallery.html, https://docs.docker.com/docker-hub/.
 * GitHub has none here: where its page of a package is depends on the repository behind it, which no image names.
 */
export const REGISTRY_PAGES = {
  publicEcr: (name: string) => `https://gallery.ecr.aws/${path(name)}`,
  official: (name: string) => `https://hub.docker.com/_/${path(name)}`,
  dockerHub: (name: string) => `https://hub.docker.com/r/${path(name)}`,
  quay: (name: string) => `https://quay.io/repository/${path(name)}`,
} as const;

/** Names of Docker Hub itself. */
export const DOCKER_HUB: readonly (string | undefined)[] = [undefined, 'docker.io', 'index.docker.io'];

/** Text as one part of an address. Half a character, which JSON can hold, would make this fail. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

/** Each part encoded, with the slashes between them. */
function path(text: string): string {
  return text.split('/').map(encoded).join('/');
}

/** As CloudWatch writes names behind the `#`: encoded twice, with `$` for `%`. */
function dollars(text: string): string {
  return encoded(encoded(text)).replaceAll('%', '$');
}
