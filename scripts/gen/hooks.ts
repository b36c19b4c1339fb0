import { FILE_NAME_EXPRESSION } from '../../server/src/core/facts/file-names.ts';

/**
 * What pre-commit runs, and on which files.
 *
 * The published package, because pre-commit cannot build one that needs its development dependencies: it installs a
 * repository globally, and so does npm then with what the build needs. Templates are no JSON to pre-commit, so the name
 * alone decides.
 * @param manifest the text of package.json
 */
export function generateHooks(manifest: string): string {
  const { name, version } = JSON.parse(manifest) as { readonly name: string; readonly version: string };
  return `# Generated from package.json and server/src/core/facts/file-names.ts by \`npm run gen\`. Do not edit.
- id: ecs-taskdef
  name: ECS task definitions
  description: Judges Amazon ECS task definitions with what AWS is known to refuse.
  language: system
  entry: npx --yes --package=${name}@${version} ecs-taskdef check
  files: '(?i)${FILE_NAME_EXPRESSION}'
  types: [text]
`;
}
