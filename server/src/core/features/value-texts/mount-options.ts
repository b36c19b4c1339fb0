import * as l10n from '@vscode/l10n';
import { before } from '../../text/before.ts';
import { type Texts, textOf } from './texts.ts';

/**
 * What a mount option of a tmpfs does; undefined for one that AWS does not take.
 * Source: https://man7.org/linux/man-pages/man8/mount.8.html, https://man7.org/linux/man-pages/man5/tmpfs.5.html,
 * https://man7.org/linux/man-pages/man2/fcntl.2.html (mandatory locks),
 * https://github.com/moby/moby/blob/master/daemon/oci_linux.go (what Docker sets)
 * @param option with or without its value: `mode=1777`, `mode=`, `mode`
 */
export function mountOptionText(option: string): string | undefined {
  return textOf(TEXTS, before(option, '='));
}

const TEXTS: Texts = {
  defaults: () => l10n.t('Adds nothing to what Docker sets: `noexec`, `nosuid` and `nodev`.'),
  ro: () => l10n.t('Nothing can be written.'),
  rw: () => l10n.t('Files can be written. This is the default.'),
  suid: () =>
    l10n.t('Programs in it can run with the rights of their owner or group. Without this option Docker sets `nosuid`.'),
  nosuid: () =>
    l10n.t('Programs in it do not run with the rights of their owner or group. Docker sets this by default.'),
  dev: () => l10n.t('Device files in it work. Without this option Docker sets `nodev`.'),
  nodev: () => l10n.t('Device files in it do not work. Docker sets this by default.'),
  exec: () => l10n.t('Programs in it can be run. Without this option Docker sets `noexec`.'),
  noexec: () => l10n.t('Programs in it cannot be run. Docker sets this by default.'),
  sync: () => l10n.t('Writing waits for the medium. A tmpfs is in memory, where this makes no difference.'),
  async: () => l10n.t('Writing does not wait for the medium. This is the default.'),
  dirsync: () =>
    l10n.t('Changes of directories wait for the medium. A tmpfs is in memory, where this makes no difference.'),
  remount: () => l10n.t('Changes the options of what is mounted there already. A new tmpfs does not need it.'),
  mand: () => l10n.t('Allows mandatory file locks, which Linux has no more since 5.15.'),
  nomand: () => l10n.t('No mandatory file locks. This is the default.'),
  atime: () => l10n.t('Takes `noatime` back: access times are recorded as with `relatime`. This is the default.'),
  noatime: () => l10n.t('Reading a file or directory does not change its access time.'),
  diratime: () => l10n.t('Reading a directory changes its access time. This is the default.'),
  nodiratime: () => l10n.t('Reading a directory does not change its access time.'),
  relatime: () =>
    l10n.t(
      'Reading a file changes its access time only if that is older than the last change, or than a day. This is the default.',
    ),
  norelatime: () => l10n.t('Takes `relatime` back. To record every access there is `strictatime`.'),
  strictatime: () => l10n.t('Every reading of a file changes its access time.'),
  nostrictatime: () => l10n.t('Takes `strictatime` back: the kernel records access times as it does by default.'),
  bind: () => l10n.t('Shows a directory in a second place. A tmpfs has no use for it.'),
  rbind: () =>
    l10n.t('Shows a directory in a second place, with all that is mounted in it. A tmpfs has no use for it.'),
  unbindable: () => l10n.t('As `private`, and the mount cannot be shown in a second place.'),
  runbindable: () => l10n.t('As `unbindable`, and so is all that is mounted in it.'),
  private: () => l10n.t('What is mounted in it is not passed on, and nothing mounted elsewhere appears in it.'),
  rprivate: () => l10n.t('As `private`, and so is all that is mounted in it. Docker sets this by default.'),
  shared: () => l10n.t('What is mounted in it appears in its copies too, and the other way round.'),
  rshared: () => l10n.t('As `shared`, and so is all that is mounted in it.'),
  slave: () => l10n.t('What is mounted in the original appears in it, but not the other way round.'),
  rslave: () => l10n.t('As `slave`, and so is all that is mounted in it.'),
  mode: () =>
    l10n.t(
      'Permissions of the directory, in octal: with `mode=1777` everybody can write, and remove only what is theirs.',
    ),
  uid: () => l10n.t('ID of the user whom the directory belongs to, such as `uid=1000`.'),
  gid: () => l10n.t('ID of the group that the directory belongs to, such as `gid=1000`.'),
  nr_inodes: () =>
    l10n.t(
      'How many files and directories there can be, such as `nr_inodes=10k`. By default one for every two pages of memory.',
    ),
  nr_blocks: () =>
    l10n.t('The size in pages of memory, such as `nr_blocks=1024`. The member `size` sets it already, in MiB.'),
  mpol: () => l10n.t('NUMA nodes that the memory comes from, such as `mpol=interleave` or `mpol=bind:0-3`.'),
};
