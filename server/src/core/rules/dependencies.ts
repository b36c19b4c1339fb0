import * as l10n from '@vscode/l10n';
import {
  allNames,
  type Condition,
  type Cycle,
  conditionsOf,
  type Edge,
  type EdgeKind,
  edgesOf,
  isLink,
} from '../model/container-graph.ts';
import { describePlace } from '../model/place.ts';
import { containerLabel, type Task } from '../model/task.ts';
import { remove } from '../syntax/edit.ts';
import { type Node, Property } from '../syntax/node.ts';
import { enumerate } from '../text/enumerate.ts';
import { nearest } from '../text/nearest.ts';
import { changeTo } from './change-to.ts';
import type { Fix, Related, Report } from './rule.ts';

/** More containers than this are not compared with a name that is none of theirs: a task has ten at most. */
const COMPARED = 100;

/**
 * Where a container names another one that is not there.
 * @param say what is wrong, given the container and the name; what to do is added
 */
export function* unknownContainers(
  task: Task,
  kind: EdgeKind,
  say: (label: string, name: string) => string,
): Iterable<Report> {
  const names = allNames(task);
  if (!names) return;
  const known = new Set(names);
  for (const edge of edgesOf(task, [kind])) {
    const { name, node, tail, from } = edge;
    // A link that is none is left to container-link-format.
    if (name === '' || known.has(name) || (kind === 'links' && !isLink(name + tail))) continue;
    const others = names.slice(0, COMPARED).filter((other) => other !== from.name.value);
    const meant = nearest(name, others);
    yield {
      at: node,
      message: `${say(containerLabel(from), name)} ${advice(meant, others)}`,
      fixes: [...(meant === undefined ? [] : [changeTo(node, meant + tail)]), removal(edge)],
    };
  }
}

function advice(meant: string | undefined, others: readonly string[]): string {
  if (meant !== undefined) return l10n.t('Did you mean "{0}"?', meant);
  if (others.length === 0) return l10n.t('Remove it: there is no other container.');
  return l10n.t('Name one of the others ({0}), or remove it.', enumerate(others, 10));
}

/**
 * The report of a cycle, at the edge that the document has last.
 * @param say the message, given the names on the way round
 */
export function cycleReport({ closing, others }: Cycle, say: (names: string) => string): Report {
  return {
    at: closing.node,
    message: say(round([closing, ...others])),
    related: others.slice(0, SHOWN).map((edge) => ({ at: edge.node, message: NAMES[edge.kind](edge) })),
    covers: [closing, ...others].map(({ from }) => from.span),
    fixes: [removal(closing)],
  };
}

/** So many steps of a cycle are shown. */
const SHOWN = 10;

const NAMES: Readonly<Record<EdgeKind, (edge: Edge) => string>> = {
  dependsOn: ({ from, name }) => l10n.t('Container {0} depends on "{1}"', containerLabel(from), name),
  links: ({ from, name }) => l10n.t('Container {0} links to "{1}"', containerLabel(from), name),
  volumesFrom: ({ from, name }) => l10n.t('Container {0} takes volumes from "{1}"', containerLabel(from), name),
};

/** `a → b → a` */
function round(edges: readonly Edge[]): string {
  const names = edges.slice(0, SHOWN).map(({ name }) => name);
  const [first] = edges;
  const start = first?.from.name.value ?? '';
  return [start, ...names, ...(edges.length > SHOWN ? ['…', start] : [])].join(' → ');
}

/** The fix that takes an edge out, and the list with it when nothing else is in there. */
export function removal({ entry }: Pick<Edge, 'entry'>): Fix {
  const list = entry.parent as Node;
  const isAlone = list.items.length === 1 && !list.templated && list.parent instanceof Property;
  return {
    title: l10n.t('Remove {0}', describePlace(isAlone ? list : entry)),
    edits: [remove(isAlone ? (list.parent as Property) : entry)],
  };
}

/** The conditions that another container has ended. */
export function* ends(task: Task): Iterable<Condition> {
  for (const condition of conditionsOf(task)) {
    if (condition.value === 'COMPLETE' || condition.value === 'SUCCESS') yield condition;
  }
}

/** The fixes that wait for less: until the other container has started, and before that until it is healthy if it can tell. */
export function waitForLess({ node, target }: Condition): Fix[] {
  const less = target.healthCheck.state === 'known' ? ['HEALTHY', 'START'] : ['START'];
  return less.map((value) => changeTo(node, value));
}

/** The other end of what is wrong with a container: its name. */
export function containerHere({ target }: Condition): Related[] {
  const at: Node | undefined = target.name.property?.node;
  return at ? [{ at, message: l10n.t('Container {0} is here', containerLabel(target)) }] : [];
}
