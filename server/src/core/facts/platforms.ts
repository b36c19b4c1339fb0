/**
 * Where tasks run, and which network modes AWS takes there.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere.html (external instances),
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/managed-instance-networking.html
 */

/** The launch types a task definition can name in `requiresCompatibilities`. */
export type LaunchType = 'EC2' | 'EXTERNAL' | 'FARGATE' | 'MANAGED_INSTANCES';

export type OperatingSystem = 'linux' | 'windows';

/** The values of `networkMode`. */
export type NetworkMode = 'awsvpc' | 'bridge' | 'host' | 'none';

/** `nat` is what EC2 Windows uses when `networkMode` is absent; it is no value of the API. */
export type EffectiveMode = NetworkMode | 'nat';

export const LAUNCH_TYPES: readonly LaunchType[] = ['EC2', 'FARGATE', 'EXTERNAL', 'MANAGED_INSTANCES'];

export const NETWORK_MODES: readonly NetworkMode[] = ['awsvpc', 'bridge', 'host', 'none'];

interface PlatformModes {
  /** Whether AWS runs tasks there at all. */
  readonly exists: boolean;
  readonly modes: readonly NetworkMode[];
  /** What happens without `networkMode`: a mode, `refused`, or `uncertain` where the pages of AWS disagree. */
  readonly absent: EffectiveMode | 'refused' | 'uncertain';
}

const NOWHERE: PlatformModes = { exists: false, modes: [], absent: 'refused' };

/** Launch type × operating system → network modes. */
export const NETWORK_MODE_SUPPORT: Readonly<Record<LaunchType, Readonly<Record<OperatingSystem, PlatformModes>>>> = {
  EC2: {
    linux: { exists: true, modes: ['awsvpc', 'bridge', 'host', 'none'], absent: 'bridge' },
    windows: { exists: true, modes: ['awsvpc'], absent: 'nat' },
  },
  FARGATE: {
    linux: { exists: true, modes: ['awsvpc'], absent: 'refused' },
    windows: { exists: true, modes: ['awsvpc'], absent: 'refused' },
  },
  EXTERNAL: {
    linux: { exists: true, modes: ['bridge', 'host', 'none'], absent: 'bridge' },
    // Windows on external instances ended on 2026-08-07.
    windows: NOWHERE,
  },
  MANAGED_INSTANCES: {
    linux: { exists: true, modes: ['awsvpc', 'host'], absent: 'uncertain' },
    windows: NOWHERE,
  },
};

/** What a launch type takes on a system. An unknown system may be Linux, which has more. */
export function platform(type: LaunchType, system: OperatingSystem = 'linux'): PlatformModes {
  return NETWORK_MODE_SUPPORT[type][system];
}

/**
 * The modes that every one of these launch types takes on this system; all modes when no launch type is named.
 */
export function commonModes(launchTypes: readonly LaunchType[], system?: OperatingSystem): readonly NetworkMode[] {
  const supported = launchTypes.map((type) => platform(type, system).modes);
  if (supported.length === 0) return system === 'windows' ? NETWORK_MODE_SUPPORT.EC2.windows.modes : NETWORK_MODES;
  return NETWORK_MODES.filter((mode) => supported.every((modes) => modes.includes(mode)));
}
