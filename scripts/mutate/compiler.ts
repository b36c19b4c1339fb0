import { resolve } from 'node:path';
import type { SourceFile } from 'typescript/unstable/ast';
import { API } from 'typescript/unstable/sync';

const PROJECT = resolve('tsconfig.core.json');
const MUTANTS = resolve('tsconfig.mutants.json');
/** A comparison of what is never the same: that is the mistake which the mutant makes. */
const NO_OVERLAP = new Set([2367, 2678]);

/** The syntax trees of files of the engine. */
export function sourceFiles(paths: readonly string[]): SourceFile[] {
  const api = new API({ cwd: process.cwd() });
  try {
    const [project] = api.updateSnapshot({ openProject: PROJECT }).getProjects();
    return paths.map((path) => {
      const file = project?.program.getSourceFile(path);
      if (!file) throw new Error(`${path} is no part of ${PROJECT}.`);
      return file;
    });
  } finally {
    api.close();
  }
}

/** Those of the files, by path, that the compiler takes. They exist only in memory, all in one program. */
export function compiling(files: ReadonlyMap<string, string>): ReadonlySet<string> {
  const config = JSON.stringify({
    extends: './tsconfig.base.json',
    compilerOptions: { noUnusedLocals: false, noUnusedParameters: false, allowUnreachableCode: true },
    files: [...files.keys()],
  });
  const api = new API({
    cwd: process.cwd(),
    fs: {
      readFile: (path) => (path === MUTANTS ? config : files.get(path)),
      fileExists: (path) => (path === MUTANTS || files.has(path) ? true : undefined),
    },
  });
  try {
    const [project] = api.updateSnapshot({ openProject: MUTANTS }).getProjects();
    const isRefused = (path: string) =>
      project?.program.getSemanticDiagnostics(path).some(({ code }) => !NO_OVERLAP.has(code));
    return new Set([...files.keys()].filter((path) => !isRefused(path)));
  } finally {
    api.close();
  }
}
