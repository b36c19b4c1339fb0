import * as l10n from '@vscode/l10n';
import { type Texts, textOf } from './texts.ts';

/**
 * What a kernel parameter sets, in which unit, and its default; undefined for one that is not known.
 * Source: https://docs.kernel.org/networking/ip-sysctl.html,
 * https://man7.org/linux/man-pages/man5/proc_sys_kernel.5.html,
 * https://man7.org/linux/man-pages/man2/msgget.2.html, …/msgop.2.html, …/semget.2.html, …/semop.2.html and …/shmget.2.html,
 * https://man7.org/linux/man-pages/man7/mq_overview.7.html,
 * https://github.com/moby/moby/blob/master/daemon/oci_linux.go (what Docker sets),
 * https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-troubleshooting.html (350 seconds)
 */
export function sysctlText(name: string): string | undefined {
  return textOf(TEXTS, name);
}

const TEXTS: Texts = {
  'net.core.somaxconn': () =>
    l10n.t(
      'How many connections can wait for a program that listens to accept them. By default `4096`, before Linux 5.4 `128`.',
    ),
  'net.ipv4.ip_local_port_range': () =>
    l10n.t('First and last port that outgoing connections get. By default `32768 60999`.'),
  'net.ipv4.ip_unprivileged_port_start': () =>
    l10n.t(
      'First port that a program can listen on without the capability `NET_BIND_SERVICE`. By default `1024`; newer Docker sets `0`, except in network mode `host`.',
    ),
  'net.ipv4.ping_group_range': () =>
    l10n.t(
      'First and last ID of the groups that can ping without the capability `NET_RAW`. By default `1 0`, which is nobody; newer Docker sets `0 2147483647`, except in network mode `host`.',
    ),
  'net.ipv4.tcp_fin_timeout': () =>
    l10n.t(
      'Seconds that a connection, which the program has closed, waits for the other side to close it too. By default `60`.',
    ),
  'net.ipv4.tcp_keepalive_intvl': () =>
    l10n.t('Seconds between keepalive probes that nobody answers. By default `75`.'),
  'net.ipv4.tcp_keepalive_probes': () =>
    l10n.t('How many keepalive probes are sent without an answer before the connection is broken off. By default `9`.'),
  'net.ipv4.tcp_keepalive_time': () =>
    l10n.t(
      'Seconds without traffic before the first keepalive probe, for programs that ask for keepalive. By default `7200`; a NAT gateway forgets a connection after 350.',
    ),
  'net.ipv4.tcp_max_syn_backlog': () =>
    l10n.t(
      'How many connections that are not confirmed yet a listener remembers. The default follows from the memory.',
    ),
  'net.ipv4.tcp_retries2': () =>
    l10n.t(
      'How often data is sent again without an answer before the connection is broken off. By default `15`, which is 15 minutes or more.',
    ),
  'net.ipv4.tcp_syn_retries': () =>
    l10n.t('How often an attempt to connect is repeated. By default `6`, which is about two minutes.'),
  'net.ipv4.tcp_syncookies': () =>
    l10n.t(
      'SYN cookies against floods of connections: `0` none, `1` once the queue of a listener is full, `2` always. By default `1`.',
    ),
  'net.ipv4.tcp_tw_reuse': () =>
    l10n.t(
      'Whether new outgoing connections take over sockets in the state TIME-WAIT: `0` no, `1` yes, `2` on the loopback only. By default `2`.',
    ),
  'net.ipv6.conf.all.disable_ipv6': () => l10n.t('`1` switches IPv6 off on all interfaces. By default `0`.'),
  'kernel.msgmax': () => l10n.t('Largest message in a System V message queue, in bytes. By default `8192`.'),
  'kernel.msgmnb': () => l10n.t('How much a new System V message queue can hold, in bytes. By default `16384`.'),
  'kernel.msgmni': () => l10n.t('How many System V message queues there can be. By default `32000`.'),
  'kernel.sem': () =>
    l10n.t(
      'Four limits of System V semaphores: in a set, in all sets together, operations in a call, sets. By default `32000 1024000000 500 32000`.',
    ),
  'kernel.shm_rmid_forced': () =>
    l10n.t('`1` removes a segment of System V shared memory as soon as no process uses it. By default `0`.'),
  'kernel.shmall': () =>
    l10n.t('How much System V shared memory there can be in all, in pages. By default practically without limit.'),
  'kernel.shmmax': () =>
    l10n.t('Largest segment of System V shared memory, in bytes. By default practically without limit.'),
  'kernel.shmmni': () => l10n.t('How many segments of System V shared memory there can be. By default `4096`.'),
  'fs.mqueue.msg_default': () =>
    l10n.t('How many messages a new POSIX message queue holds when the program does not say. By default `10`.'),
  'fs.mqueue.msg_max': () =>
    l10n.t('How many messages a program can ask a POSIX message queue to hold. By default `10`.'),
  'fs.mqueue.msgsize_default': () =>
    l10n.t('Largest message of a new POSIX message queue when the program does not say, in bytes. By default `8192`.'),
  'fs.mqueue.msgsize_max': () =>
    l10n.t('Largest message that a program can ask a POSIX message queue to take, in bytes. By default `8192`.'),
  'fs.mqueue.queues_max': () => l10n.t('How many POSIX message queues there can be. By default `256`.'),
};
