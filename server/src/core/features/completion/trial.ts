import * as l10n from '@vscode/l10n';
import { analyze } from '../../analyze.ts';
import type { Task } from '../../model/task.ts';
import { type Choice, notOn } from './choice.ts';
import { notInMode } from './platforms.ts';

/** What of a task decides where it runs, as it stands in the document. */
type Surroundings = Readonly<Record<string, unknown>>;

interface Reason {
  readonly surroundings: Surroundings;
  readonly text: string;
  readonly rank: Choice['rank'];
}

/**
 * Tries parts in a small task that runs where this one does, and tells what speaks against them: the rules find an error
 * that they do not find elsewhere. What the parts lack beside it, such as a container that they name, does not count.
 */
export function trial(task: Task): (member: string, json: unknown) => Pick<Choice, 'against' | 'rank'> {
  const reasons = reasonsOf(task);
  const here = Object.assign({}, ...reasons.map(({ surroundings }) => surroundings)) as Surroundings;
  return (member, json) => {
    const refused = newErrors(here, member, json);
    if (refused.length === 0) return { against: [], rank: 0 };
    const found = reasons.filter(({ surroundings }) =>
      newErrors(surroundings, member, json).some((rule) => refused.includes(rule)),
    );
    if (found.length === 0) return { against: [l10n.t('not in this task')], rank: 2 };
    const rank = found.some((reason) => reason.rank === 2) ? 2 : 1;
    return { against: [...new Set(found.map(({ text }) => text))], rank };
  };
}

/** Each thing that may speak against a part, on its own. */
function reasonsOf({ launchTypes, networkMode, runtimePlatform, isWindows }: Task): Reason[] {
  const mode = networkMode.value;
  const system = runtimePlatform.property?.node?.json;
  return [
    ...launchTypes.map((type): Reason => {
      const sizes = type === 'FARGATE' ? { networkMode: 'awsvpc', cpu: '1024', memory: '4096' } : {};
      return { surroundings: { requiresCompatibilities: [type], ...sizes }, text: notOn(type), rank: 2 };
    }),
    ...(mode ? [{ surroundings: { networkMode: mode }, text: notInMode(mode), rank: 1 } as const] : []),
    ...(isWindows
      ? [{ surroundings: { runtimePlatform: system }, text: l10n.t('not on Windows'), rank: 2 } as const]
      : []),
  ];
}

function newErrors(surroundings: Surroundings, member: string, json: unknown): string[] {
  const found = errors(surroundings, member, json);
  // Mostly there is none, and nothing more to ask.
  if (found.length === 0) return found;
  const known = [...errors({}, member, json), ...errors(surroundings, undefined, undefined)];
  return found.filter((rule) => !known.includes(rule));
}

function errors(surroundings: Surroundings, member: string | undefined, json: unknown): string[] {
  const container = { name: 'app', image: 'example/app:1.0', memory: 512 };
  const task = { family: 'app', ...surroundings, containerDefinitions: [container] };
  const text = JSON.stringify(member === undefined ? task : withPart(task, member, json));
  const { findings } = analyze(text, { claimed: true });
  return findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
}

function withPart<T extends { readonly containerDefinitions: readonly object[] }>(
  task: T,
  path: string,
  json: unknown,
): object {
  const [shape, member = ''] = path.split('.');
  const [container] = task.containerDefinitions;
  switch (shape) {
    case 'RegisterTaskDefinitionRequest':
      return { ...task, [member]: json };
    case 'ContainerDefinition':
      return { ...task, containerDefinitions: [{ ...container, [member]: json }] };
    case 'LinuxParameters':
      return { ...task, containerDefinitions: [{ ...container, linuxParameters: { [member]: json } }] };
    default:
      return task;
  }
}
