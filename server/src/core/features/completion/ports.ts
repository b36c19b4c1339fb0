import * as l10n from '@vscode/l10n';
import { proxyOf, proxyValueFor } from '../../model/proxy.ts';
import type { ContainerDefinition } from '../../model/shapes.generated.ts';
import type { Task } from '../../model/task.ts';
import { type Choice, choice, containerAt, type Place, saidBeside } from './choice.ts';

/** The ports that the container itself speaks of: in its environment and in its health check. */
export function containerPorts(task: Task, place: Place): Choice[] {
  const container = containerAt(task, place);
  const said = saidBeside(place);
  const found = new Map<number, string>();
  for (const [port, where] of container ? portsIn(container) : []) {
    if (!said.has(port) && !found.has(port)) found.set(port, where);
  }
  return [...found].map(([port, where]) => choice(port, [], where));
}

/** The container port beside it, and 0 where that means a free port of the instance. */
export function hostPorts(task: Task, { property: { owner } }: Place): Choice[] {
  const inside = owner.property('containerPort')?.value;
  const own = typeof inside === 'number' ? [choice(inside, [], l10n.t('the container port'))] : [];
  if (task.mode !== 'bridge' && task.mode !== 'nat') return own;
  return [choice(0, [], l10n.t('a free port of the instance')), ...own];
}

/** What a property of the proxy can be in this task. */
export function proxyValue(task: Task, { property: { owner } }: Place): Choice[] {
  const proxy = proxyOf(task);
  const name = owner.property('name')?.value;
  const value = proxy && typeof name === 'string' ? proxyValueFor(name, task, proxy) : undefined;
  return value === undefined ? [] : [choice(value)];
}

function* portsIn({ environment, healthCheck }: ContainerDefinition): Iterable<readonly [number, string]> {
  for (const { name, value } of environment.items) {
    const port = /port$/i.test(name.value ?? '') ? asPort(value.value) : undefined;
    if (port !== undefined) yield [port, name.value ?? ''];
  }
  for (const { value } of healthCheck.value?.command.items ?? []) {
    for (const [, digits] of String(value).matchAll(/(?:localhost|127\.0\.0\.1|\[::1\]):(\d{1,5})\b/g)) {
      const port = asPort(digits);
      if (port !== undefined) yield [port, 'healthCheck'];
    }
  }
}

function asPort(text: string | undefined): number | undefined {
  const port = /^\d{1,5}$/.test(text ?? '') ? Number(text) : 0;
  return port > 0 && port < 65_536 ? port : undefined;
}
