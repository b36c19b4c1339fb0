/**
 * Names under which task definitions are kept.
 * Source: base names of task definitions in public repositories, and the names in the README of
 * https://github.com/aws-actions/amazon-ecs-deploy-task-definition
 */

/** What such a name holds, in any capitals. */
const STEMS = [
  'taskdef',
  'task-def',
  'task_def',
  'containerdefinition',
  'container-definition',
  'container_definition',
];

/** … but not `task-defaults` and `task-deferred`, and not what is our own. */
const DEFAULTS = 'task[-_]?def(?:ault|er)';
const OURS = 'ecs-taskdef\\.(?:config|baseline)\\.json$';
const OTHER = new RegExp(`${DEFAULTS}|^${OURS}`, 'i');

/** What a template engine or a pipeline puts behind `.json`. */
const TEMPLATES = [
  'tpl',
  'tftpl',
  'tmpl',
  'template',
  'j2',
  'jinja',
  'jinja2',
  'erb',
  'ejs',
  'mustache',
  'hbs',
  'in',
  'dist',
  'example',
  'sample',
];

const KINDS = ['json', 'jsonc', 'json5'];

const ENDINGS: readonly string[] = [...KINDS, ...TEMPLATES.map((template) => `json.${template}`)];

/** Whether a file of this name (a path counts by its last part) is a task definition by its name alone. */
export function isTaskDefinitionName(path: string): boolean {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();
  if (OTHER.test(name)) return false;
  const ending = ENDINGS.find((one) => name.endsWith(`.${one}`));
  if (ending === undefined) return false;
  const stem = name.slice(0, -ending.length);
  return STEMS.some((one) => stem.includes(one));
}

/** The same names as a glob for VS Code, which pays no regard to capitals and cannot leave names out. */
export const FILE_NAME_PATTERN = `*{${STEMS.join(',')}}*.{${ENDINGS.join(',')}}`;

/** The same names once more, as an expression that finds them in paths with slashes, in any capitals. */
export const FILE_NAME_EXPRESSION = [
  '(?:^|/)',
  `(?!${OURS})(?![^/]*${DEFAULTS})`,
  `[^/]*(?:${STEMS.join('|')})[^/]*`,
  `\\.(?:${ENDINGS.join('|').replaceAll('.', '\\.')})$`,
].join('');

/**
 * All files that are worth a look, as a glob for VS Code and LSP: those of such a name, and JSON of any name. It names a
 * few more than `mayHoldTaskDefinition`.
 */
export const CANDIDATE_PATTERN = `**/*.{${ENDINGS.join(',')}}`;

/** What is installed, and what version control keeps: nobody's own task definitions. */
export const SKIPPED_FOLDERS = ['node_modules', '.git', '.hg', '.svn', '.jj', 'CVS'];

/** Whether a file of this name may be a task definition, by its name or by a content that nobody has looked at yet. */
export function mayHoldTaskDefinition(path: string): boolean {
  return /\.jsonc?$/i.test(path) || isTaskDefinitionName(path);
}

/** Whether a name says that the file may have comments and trailing commas. */
export function isJsoncName(path: string): boolean {
  return /\.(?:jsonc|json5|jsonnet|libsonnet)$/i.test(path);
}
