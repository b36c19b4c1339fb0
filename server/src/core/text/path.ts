/** A path of a container as Docker compares it: without a slash at its end, and none twice. */
export function cleanPath(path: string): string {
  return path.replace(/\/+/g, '/').replace(/(?<=.)\/$/, '');
}

/** Whether a path is one of these directories, or below one. */
export function isWithin(path: string, directories: readonly string[]): boolean {
  const clean = cleanPath(path);
  return directories.some((directory) => clean === directory || clean.startsWith(`${directory}/`));
}
