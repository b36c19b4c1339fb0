import * as l10n from '@vscode/l10n';
import type { Analysis, Finding } from '../../analyze.ts';
import { type Logging, loggings, STREAM_PREFIX } from '../../model/logging.ts';
import type { Task } from '../../model/task.ts';
import { type Edit, set } from '../../syntax/edit.ts';
import type { Node } from '../../syntax/node.ts';
import { addTo } from '../../text/groups.ts';
import { contains, firstFrom, type Span } from '../../text/span.ts';
import { selectedContainer } from './place.ts';
import { Plan, type Refactoring } from './plan.ts';

/**
 * Gives the selected container the log configuration that most of the others have, with its own name as the prefix of
 * the log streams where theirs is their name. Undefined where it has one, where no other one has, and where theirs is
 * one that AWS refuses.
 */
export function copyLogConfiguration(analysis: Analysis, task: Task, place: Span): Refactoring | undefined {
  const container = selectedContainer(task, place);
  if (!container?.node || container.logConfiguration.state !== 'absent') return undefined;
  const isRouter = container.firelensConfiguration.state !== 'absent';
  const common = commonLogging(analysis, task, container.name.value, isRouter);
  if (!common) return undefined;
  const title = l10n.t('Add the log configuration of container {0}', common.logging.label);
  const plan = new Plan();
  plan.add(title, [set(container.node, 'logConfiguration', common.copy)]);
  return plan.finish(title);
}

/**
 * The log configuration that most of the containers have, as it would be for a container of this name. A log router
 * would send its own output to itself with log driver `awsfirelens`.
 * @param planned what is done beside: it settles the errors that it would mend
 */
export function commonLogging(
  { findings }: Analysis,
  task: Task,
  name: string | undefined,
  isRouter: boolean,
  planned: readonly Edit[] = [],
): { readonly logging: Logging; readonly copy: object } | undefined {
  const errors = findings.filter((finding) => finding.severity === 'error' && !isSettled(finding, planned));
  const places = errors.map(({ at }) => at);
  const candidates = [...loggings(task)].filter(
    ({ node, driver }) => isPlain(node) && !holdsOneOf(places, node) && !(isRouter && driver === 'awsfirelens'),
  );
  return mostCommon(candidates.map((logging) => ({ logging, copy: copyFor(name, logging) })));
}

/** Whether one of the fixes of a finding is no more than what is planned. */
function isSettled({ fixes = [] }: Finding, planned: readonly Edit[]): boolean {
  const isPlanned = (edit: Edit) =>
    edit.kind === 'insert' &&
    planned.some((other) => other.kind === 'insert' && other.object === edit.object && other.key === edit.key);
  return fixes.some(({ edits }) => edits.length > 0 && edits.every(isPlanned));
}

/** Whether one of these spans, which are in order, lies within the node. */
function holdsOneOf(spans: readonly Span[], node: Node): boolean {
  return spans.slice(firstFrom(spans, node.start), firstFrom(spans, node.end)).some((span) => contains(node, span));
}

function copyFor(name: string | undefined, { container, node, options }: Logging): object {
  const json = node.json as { readonly options?: object };
  const prefix = options.get(STREAM_PREFIX)?.value;
  if (prefix === undefined || prefix !== container.name.value || !name) return json;
  return { ...json, options: { ...json.options, [STREAM_PREFIX]: name } };
}

/** The first of those that are the most. */
function mostCommon<C extends { readonly copy: object }>(candidates: readonly C[]): C | undefined {
  const groups = new Map<string, C[]>();
  for (const candidate of candidates) addTo(groups, JSON.stringify(candidate.copy), candidate);
  return [...groups.values()].sort((a, b) => b.length - a.length)[0]?.[0];
}

/** Whether the value can be written again as it is: no template outside of texts, and none with quotes of its own. */
function isPlain({ kind, json, items, properties, templated }: Node): boolean {
  if (kind === 'placeholder' || kind === 'invalid' || templated) return false;
  if (kind === 'string') return !(json as string).includes('"');
  return items.every(isPlain) && properties.every(({ node }) => node !== undefined && isPlain(node));
}
