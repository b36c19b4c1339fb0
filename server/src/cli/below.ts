import { isAbsolute, relative, sep } from 'node:path';

/** The path of a file from a folder that it is below, with slashes; undefined where it is not below the folder. */
export function below(folder: string, path: string): string | undefined {
  const name = relative(folder, path);
  // Another drive of Windows has no relative path.
  const isOutside = name === '..' || name.startsWith(`..${sep}`) || isAbsolute(name);
  return isOutside ? undefined : name.replaceAll(sep, '/');
}
