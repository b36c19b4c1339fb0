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
 * Those that Docker gives a container unless `drop` names them.
 * Source: https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities
 */
export const DEFAULT_CAPABILITIES: ReadonlySet<string> = new Set([
  ...['AUDIT_WRITE', 'CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'KILL', 'MKNOD', 'NET_BIND_SERVICE', 'NET_RAW'],
  ...['SETFCAP', 'SETGID', 'SETPCAP', 'SETUID', 'SYS_CHROOT'],
]);

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
export const TMPFS_OPTIONS_WITH_VALUE: ReadonlySet<string> = new Set(TMPFS_OPTIONS.slice(-6));

/**
 * Kernel parameters by what they belong to: those of the network are shared, or not available, with the network of the
 * task, and those of System V IPC and POSIX message queues with its IPC resources.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_SystemControl.html
 */
export const NETWORK_SYSCTL = /^net\./;
export const IPC_SYSCTL = /^(?:kernel|fs\.mqueue)\./;

/**
 * Kernel parameters that are often set for a container. All of System V IPC; of the others there are many more.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_SystemControl.html,
 * https://man7.org/linux/man-pages/man7/mq_overview.7.html,
 * https://docs.kernel.org/networking/ip-sysctl.html
 */
export const KNOWN_SYSCTLS: readonly string[] = [
  'net.core.somaxconn',
  'net.ipv4.ip_local_port_range',
  'net.ipv4.ip_unprivileged_port_start',
  'net.ipv4.ping_group_range',
  'net.ipv4.tcp_fin_timeout',
  'net.ipv4.tcp_keepalive_intvl',
  'net.ipv4.tcp_keepalive_probes',
  'net.ipv4.tcp_keepalive_time',
  'net.ipv4.tcp_max_syn_backlog',
  'net.ipv4.tcp_retries2',
  'net.ipv4.tcp_syn_retries',
  'net.ipv4.tcp_syncookies',
  'net.ipv4.tcp_tw_reuse',
  'net.ipv6.conf.all.disable_ipv6',
  'kernel.msgmax',
  'kernel.msgmnb',
  'kernel.msgmni',
  'kernel.sem',
  'kernel.shm_rmid_forced',
  'kernel.shmall',
  'kernel.shmmax',
  'kernel.shmmni',
  'fs.mqueue.msg_default',
  'fs.mqueue.msg_max',
  'fs.mqueue.msgsize_default',
  'fs.mqueue.msgsize_max',
  'fs.mqueue.queues_max',
];
