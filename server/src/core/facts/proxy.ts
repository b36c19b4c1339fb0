/**
 * What AWS reads in `proxyConfiguration.properties`. App Mesh, the only proxy there is, ended on `APP_MESH_END`.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ProxyConfiguration.html (names, which may be empty),
 * https://github.com/aws/aws-app-mesh-roadmap/issues/467 (an empty AppPorts counts as missing),
 * https://docs.aws.amazon.com/app-mesh/latest/userguide/getting-started-ecs.html (the usual values and the end).
 */
export const APP_MESH_END = '2026-09-30';

export interface ProxyPropertyFacts {
  readonly name: string;
  /** AWS refuses the task without it, or with an empty value. Of IgnoredUID and IgnoredGID one is enough. */
  readonly required: boolean;
  /** What the Envoy image of App Mesh uses. */
  readonly usual?: string;
}

export const PROXY_PROPERTIES: readonly ProxyPropertyFacts[] = [
  { name: 'IgnoredUID', required: false, usual: '1337' },
  { name: 'IgnoredGID', required: false },
  { name: 'AppPorts', required: true },
  { name: 'ProxyIngressPort', required: true, usual: '15000' },
  { name: 'ProxyEgressPort', required: true, usual: '15001' },
  { name: 'EgressIgnoredPorts', required: false },
  { name: 'EgressIgnoredIPs', required: false, usual: '169.254.170.2,169.254.169.254' },
];
