/**
 * Names under which task definitions are kept.
 * Source: base names of task definitions in public repositories, and the names in the README of
 * https://github.com/aws-actions/amazon-ecs-deploy-task-definition
 */

/** `task-definition`, `taskdef`, `task_definition`, `taskDefinition`, `container-definitions` …, but not `task-defaults`. */
const STEM = /(?:task[-_]?def(?!ault|er)|container[-_]?definition)/i;

/** JSON, JSON with comments, and JSON that a template engine or a pipeline fills in. */
const ENDING =
  /\.json(?:c|5)?(?:\.(?:tpl|tftpl|tmpl|template|j2|jinja2?|erb|ejs|mustache|hbs|in|dist|example|sample))?$/i;

/** Whether a file of this name (a path counts by its last part) is a task definition by its name alone. */
export function isTaskDefinitionName(path: string): boolean {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const ending = ENDING.exec(name);
  return ending !== null && STEM.test(name.slice(0, ending.index));
}
