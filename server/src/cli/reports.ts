import { pathToFileURL } from 'node:url';
import { githubReport } from '../core/report/github.ts';
import { jsonReport } from '../core/report/json.ts';
import { PLAIN, prettyReport } from '../core/report/pretty.ts';
import { sarifReport } from '../core/report/sarif.ts';
import type { Report } from '../core/report/summary.ts';
import type { CheckCommand } from './args.ts';
import { below } from './below.ts';
import { ANSI } from './colours.ts';
import { STDIN } from './files.ts';
import type { Host } from './host.ts';
import { HOMEPAGE, VERSION } from './manifest.ts';

/** The report that the command asks for. */
export function reportFor({ format, quiet: onlyErrors }: CheckCommand, host: Host): Report {
  switch (format) {
    case 'json':
      return jsonReport({ onlyErrors });
    case 'github':
      return githubReport({ onlyErrors, nameOf: (path) => nameInRepository(path, host.env.GITHUB_WORKSPACE) });
    case 'sarif': {
      const root = `${pathToFileURL('.').href}/`.replace(/(?<!\/)\/+$/, '/');
      return sarifReport({ onlyErrors, version: VERSION, informationUri: HOMEPAGE, root, uriOf });
    }
    case 'pretty':
      return prettyReport({ onlyErrors, palette: host.colour ? ANSI : PLAIN });
  }
}

/** The workspace of a workflow is the top of its repository; a step may work in a folder below. */
function nameInRepository(path: string, workspace: string | undefined): string {
  if (path === STDIN.path || !workspace) return path;
  return below(workspace, path) ?? path;
}

function uriOf(path: string): string {
  if (path === STDIN.path) return encodeURIComponent(path);
  const name = below('.', path);
  return name === undefined ? pathToFileURL(path).href : name.split('/').map(encodeURIComponent).join('/');
}
