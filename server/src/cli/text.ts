import { readFile, stat } from 'node:fs/promises';
import * as l10n from '@vscode/l10n';

/** A path that cannot be judged; the message is for the person, and the other paths go on. */
export class FileError extends Error {
  /** There is no such file, or it holds something else than text, or more than a task definition can be. */
  readonly reason: 'missing' | 'foreign' | undefined;

  constructor(message: string, reason?: 'missing' | 'foreign') {
    super(message);
    this.reason = reason;
  }
}

/** Git takes a file with a NUL this near its start for binary too. */
const LOOKED_AT = 8 * 1024;

/** AWS takes 64 KiB. What is far beyond that is data, and judging it would take more memory than there may be. */
const LARGEST_MB = 16;

/** The text of a file, its byte order mark kept. Throws a FileError when it cannot be read or is no text. */
export async function readText(path: string): Promise<string> {
  try {
    refuseLarge(path, (await stat(path)).size);
    return decode(path, await readFile(path));
  } catch (error) {
    throw asFileError(path, error);
  }
}

/** Bytes as text. Throws a FileError when they are none, or too many. */
export function decode(path: string, bytes: Uint8Array): string {
  refuseLarge(path, bytes.length);
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isUtf16)
    throw new FileError(
      l10n.t('{0}: UTF-16 text, which the AWS CLI cannot read. Save the file as UTF-8.', path),
      'foreign',
    );
  try {
    if (!bytes.subarray(0, LOOKED_AT).includes(0))
      return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
  } catch {
    // Said below: invalid UTF-8.
  }
  throw new FileError(l10n.t('{0}: not a text file', path), 'foreign');
}

function refuseLarge(path: string, bytes: number): void {
  if (bytes > LARGEST_MB * 1024 * 1024)
    throw new FileError(l10n.t('{0}: larger than {1} MB, so it is not read', path, LARGEST_MB), 'foreign');
}

/** What the system says about a path, in words. An error that is no answer of the system is thrown on. */
export function asFileError(path: string, error: unknown): FileError {
  if (error instanceof FileError) return error;
  if (!(error instanceof Error) || !('syscall' in error)) throw error;
  if (isMissing(error)) return new FileError(noSuchFile(path), 'missing');
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new FileError(l10n.t('{0}: permission denied', path));
  return new FileError(l10n.t('{0}: cannot be read or written ({1})', path, String(code)));
}

/** Whether the system says that nothing is there. */
export function isMissing(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

export function noSuchFile(path: string): string {
  return l10n.t('{0}: there is no such file or folder', path);
}
