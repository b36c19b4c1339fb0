import type { NetworkMode } from './platforms.ts';

/**
 * Members that AWS takes in these network modes only.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html (links, portMappings),
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ProxyConfiguration.html
 */
export const MODES_OF_MEMBER = {
  links: ['bridge'],
  portMappings: ['awsvpc', 'bridge', 'host'],
  proxyConfiguration: ['awsvpc'],
} as const satisfies Readonly<Record<string, readonly NetworkMode[]>>;
