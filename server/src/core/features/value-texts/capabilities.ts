import * as l10n from '@vscode/l10n';
import { DEFAULT_CAPABILITIES } from '../../facts/linux.ts';
import { type Texts, textOf } from './texts.ts';

/**
 * What a container can do with a capability, and whether it has it anyway; undefined for one that is not known.
 * Source: https://man7.org/linux/man-pages/man7/capabilities.7.html
 */
export function capabilityText(name: string): string | undefined {
  const text = textOf(TEXTS, name);
  if (text === undefined || name === 'ALL') return text;
  return `${text} ${DEFAULT_CAPABILITIES.has(name) ? given() : notGiven()}`;
}

const given = () => l10n.t('Docker gives this capability by default.');
const notGiven = () => l10n.t('Docker does not give this capability by default.');

const TEXTS: Texts = {
  ALL: () =>
    l10n.t(
      'Every capability. In `add`, the container gets all but those in `drop`; in `drop`, it keeps only those in `add`.',
    ),
  AUDIT_CONTROL: () => l10n.t('Switch the audit of the kernel on and off, and change its rules.'),
  AUDIT_READ: () => l10n.t('Read the audit log of the kernel.'),
  AUDIT_WRITE: () => l10n.t('Write to the audit log of the kernel.'),
  BLOCK_SUSPEND: () => l10n.t('Keep the machine from being suspended.'),
  BPF: () => l10n.t('Load BPF programs into the kernel.'),
  CHECKPOINT_RESTORE: () => l10n.t('Save and restore running processes.'),
  CHOWN: () => l10n.t('Change the owner and group of any file.'),
  DAC_OVERRIDE: () => l10n.t('Read, write and run files whatever their permissions are.'),
  DAC_READ_SEARCH: () => l10n.t('Read files and search directories whatever their permissions are.'),
  FOWNER: () => l10n.t("Do what only a file's owner can: change its permissions, times and attributes."),
  FSETID: () => l10n.t('Keep the set-user-ID and set-group-ID bits of a file that is changed.'),
  IPC_LOCK: () => l10n.t('Lock memory, so that it is never swapped out, and use huge pages.'),
  IPC_OWNER: () => l10n.t('Use System V IPC objects whatever their permissions are.'),
  KILL: () => l10n.t('Send signals to processes of other users.'),
  LEASE: () => l10n.t('Take leases on any file, and so learn when another process opens it.'),
  LINUX_IMMUTABLE: () => l10n.t('Make files immutable or append-only, and take that back.'),
  MAC_ADMIN: () => l10n.t('Change the rules of mandatory access control; for the security module Smack.'),
  MAC_OVERRIDE: () => l10n.t('Ignore mandatory access control; for the security module Smack.'),
  MKNOD: () => l10n.t('Make device files with `mknod`.'),
  NET_ADMIN: () => l10n.t('Configure interfaces, routes and firewalls of the network.'),
  NET_BIND_SERVICE: () => l10n.t('Listen on ports below 1024.'),
  NET_BROADCAST: () => l10n.t('Send broadcasts and listen to multicasts; Linux does not use it.'),
  NET_RAW: () => l10n.t('Send and read raw packets, as `ping` and `tcpdump` do.'),
  PERFMON: () => l10n.t('Measure performance with `perf`.'),
  SETFCAP: () => l10n.t('Give capabilities to files.'),
  SETGID: () => l10n.t('Run as any group, and change the list of groups.'),
  SETPCAP: () => l10n.t('Pass own capabilities on to programs that are started, or give them up for good.'),
  SETUID: () => l10n.t('Run as any user.'),
  SYS_ADMIN: () =>
    l10n.t('Mount file systems, make namespaces and much more: almost as much as a privileged container.'),
  SYS_BOOT: () => l10n.t('Restart the machine, or load another kernel.'),
  SYS_CHROOT: () => l10n.t('Use `chroot`, and change to another mount namespace.'),
  SYS_MODULE: () => l10n.t('Load modules into the kernel of the instance, and remove them.'),
  SYS_NICE: () => l10n.t('Raise the priority of processes, and choose their scheduling and CPUs.'),
  SYS_PACCT: () => l10n.t('Switch the accounting of processes on and off.'),
  SYS_PTRACE: () => l10n.t('Trace processes and read their memory, as `strace`, debuggers and profilers do.'),
  SYS_RAWIO: () => l10n.t('Use I/O ports and the memory of the machine directly.'),
  SYS_RESOURCE: () => l10n.t('Go beyond limits: ulimits, disk quotas, sizes of pipes and message queues.'),
  SYS_TIME: () => l10n.t('Set the clock of the machine.'),
  SYS_TTY_CONFIG: () => l10n.t('Hang up terminals, and configure virtual ones.'),
  SYSLOG: () => l10n.t('Read and clear the messages of the kernel, as `dmesg` does.'),
  WAKE_ALARM: () => l10n.t('Set timers that wake the machine up.'),
};
