/**
 * Directories of a Managed Instance that a container can be given to write to. The root file system is read-only; these
 * are on other ones. The guide names /var and /tmp, the rest is how Bottlerocket mounts its disks.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/bind-mounts.html,
 * https://github.com/bottlerocket-os/bottlerocket/tree/develop/packages/release
 */
export const MANAGED_INSTANCE_WRITABLE: readonly string[] = [
  '/var',
  '/tmp',
  '/run',
  '/local',
  '/mnt',
  '/opt',
  '/dev',
  '/proc',
  '/sys',
];
