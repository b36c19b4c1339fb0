/**
 * The kernel capabilities that AWS lists, without the prefix `CAP_`.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KernelCapabilities.html
 */
export const CAPABILITIES: readonly string[] = [
  'ALL',
  'AUDIT_CONTROL',
  'AUDIT_WRITE',
  'BLOCK_SUSPEND',
  'CHOWN',
  'DAC_OVERRIDE',
  'DAC_READ_SEARCH',
  'FOWNER',
  'FSETID',
  'IPC_LOCK',
  'IPC_OWNER',
  'KILL',
  'LEASE',
  'LINUX_IMMUTABLE',
  'MAC_ADMIN',
  'MAC_OVERRIDE',
  'MKNOD',
  'NET_ADMIN',
  'NET_BIND_SERVICE',
  'NET_BROADCAST',
  'NET_RAW',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_ADMIN',
  'SYS_BOOT',
  'SYS_CHROOT',
  'SYS_MODULE',
  'SYS_NICE',
  'SYS_PACCT',
  'SYS_PTRACE',
  'SYS_RAWIO',
  'SYS_RESOURCE',
  'SYS_TIME',
  'SYS_TTY_CONFIG',
  'SYSLOG',
  'WAKE_ALARM',
];

/**
 * Capabilities of newer kernels. The API reference has none of them; pages of the guide about EC2 (the first) and
 * Managed Instances (the next two) do.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters_ec2.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters-managed-instances.html,
 * https://man7.org/linux/man-pages/man7/capabilities.7.html
 */
export const UNLISTED_CAPABILITIES: readonly string[] = ['AUDIT_READ', 'BPF', 'PERFMON', 'CHECKPOINT_RESTORE'];

/**
 * What `mountOptions` of a tmpfs may hold; the last six are followed by `=` and a value.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tmpfs.html
 */
export const TMPFS_OPTIONS: readonly string[] = [
  ...['defaults', 'ro', 'rw', 'suid', 'nosuid', 'dev', 'nodev', 'exec', 'noexec', 'sync', 'async', 'dirsync'],
  ...['remount', 'mand', 'nomand', 'atime', 'noatime', 'diratime', 'nodiratime', 'relatime', 'norelatime'],
  ...['strictatime', 'nostrictatime', 'bind', 'rbind', 'unbindable', 'runbindable', 'private', 'rprivate', 'shared'],
  ...['rshared', 'slave', 'rslave', 'mode', 'uid', 'gid', 'nr_inodes', 'nr_blocks', 'mpol'],
];

/**
 * Kernel parameters by what they belong to: those of the network are shared, or not available, with the network of the
 * task, and those of System V IPC and POSIX message queues with its IPC resources.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_SystemControl.html
 */
export const NETWORK_SYSCTL = /^net\./;
export const IPC_SYSCTL = /^(?:kernel|fs\.mqueue)\./;
