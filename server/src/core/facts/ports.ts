/**
 * Ports that an instance gives out or keeps.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html and the ECS agent
 * (https://github.com/aws/amazon-ecs-agent: agent/config, agent/utils/ephemeral_ports*.go).
 */

export interface PortRange {
  readonly first: number;
  readonly last: number;
}

/** Dynamic host ports: what Linux normally has in ip_local_port_range, and the fallback of the agent. */
export const DYNAMIC_PORTS = {
  linux: { usual: { first: 32768, last: 60999 }, fallback: { first: 49153, last: 65535 } },
  windows: { usual: { first: 49152, last: 65535 }, fallback: { first: 49152, last: 65535 } },
} as const;

/** The endpoint of the agent for Prometheus, which somebody has to switch on. */
export const PROMETHEUS_PORT = 51680;

/** TCP ports of the instance that its services and the agent hold; no UDP port is reserved by default. */
export const RESERVED_PORTS = {
  linux: [22, 2375, 2376, 51678, 51679, PROMETHEUS_PORT],
  windows: [53, 135, 139, 445, 2375, 2376, 3389, 5985, 5986, 51678, 51679],
} as const;

/** The agent counts at most this many reserved host ports on an instance, its own included. */
export const MAX_RESERVED_PORTS = 100;

/** The agent's credential proxy holds this TCP port of a Windows instance while task roles are switched on. */
export const WINDOWS_CREDENTIALS_PORT = 80;

/** Fargate keeps this port for itself in Windows tasks. */
export const FARGATE_WINDOWS_PORT = 3150;

/** AWS takes at most this many port ranges for a container. */
export const MAX_RANGES_PER_CONTAINER = 100;

/** From this many ports on, one docker-proxy process for each of them is felt (our own measure, no limit of AWS). */
export const LARGE_RANGE = 1000;

/** The values of `appProtocol`. */
export const APP_PROTOCOLS = ['grpc', 'http', 'http2'] as const;

/** A range of more ports than this is no better as a list of single mappings (our own measure). */
export const MAX_EXPANDED_RANGE = 20;
