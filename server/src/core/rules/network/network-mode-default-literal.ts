import * as l10n from '@vscode/l10n';
import { commonModes, NETWORK_MODES, type NetworkMode, platform } from '../../facts/platforms.ts';
import type { Task } from '../../model/task.ts';
import { changeMode, removeMode } from '../network-mode.ts';
import type { Fix } from '../rule.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'network-mode-default-literal',
  group: 'network',
  severity: 'error',
  fix: 'safe',
  silences: ['doc-enum-value'],

  *check(task) {
    const node = task.networkMode.property?.node;
    const written = node?.kind === 'string' ? (node.json as string) : '';
    if (!node || !/^(?:default|nat)$/i.test(written)) return;
    // What to set depends on every launch type, so all of them have to be known.
    const modes = task.launchTypesKnown ? commonModes(task.launchTypes, task.system) : [];
    yield hasDefault(task)
      ? { at: node, message: sayDefault(task, written), fixes: removeMode(task) }
      : { at: node, message: sayModes(modes, written), fixes: choose(task, modes) };
  },
});

/** Whether AWS gives a task like this a mode when it names none. */
function hasDefault({ launchTypesKnown, launchTypes, system }: Task): boolean {
  const assumed = launchTypes.map((type) => platform(type, system).absent);
  return launchTypesKnown && assumed.every((mode) => mode === 'bridge' || mode === 'nat');
}

function sayDefault({ isWindows }: Task, written: string): string {
  return isWindows
    ? l10n.t(
        'There is no network mode "{0}", and AWS refuses it. A Windows task on EC2 gets Docker’s NAT network by having no networkMode. Remove it.',
        written,
      )
    : l10n.t(
        'There is no network mode "{0}", and AWS refuses it. A task gets the default, "bridge", by having no networkMode. Remove it.',
        written,
      );
}

function sayModes(modes: readonly NetworkMode[], written: string): string {
  const [mode, ...others] = modes;
  if (mode !== undefined && others.length === 0)
    return l10n.t(
      'There is no network mode "{0}", and AWS refuses it. The launch types of this task have no default and take only "{1}". Set that.',
      written,
      mode,
    );
  return l10n.t(
    'There is no network mode "{0}", and AWS refuses it. Set one that the launch types of this task take: {1}.',
    written,
    (mode === undefined ? NETWORK_MODES : modes).join(', '),
  );
}

function choose(task: Task, modes: readonly NetworkMode[]): Fix[] {
  return changeMode(task, ...modes).map((fix) => ({ ...fix, safe: modes.length === 1 }));
}

export const page: Page = {
  summary: '`default`, `nat` or `NAT` as the network mode.',
  why: 'The console shows “default” and the CDK has a constant `NAT`, but the API knows neither. Both stand for leaving `networkMode` out: a Windows task on EC2 then gets Docker’s NAT network, and a Linux task `bridge`. Fargate has no default and needs `awsvpc`.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html#ECS-RegisterTaskDefinition-request-networkMode',
  examples: [
    {
      bad: `
{
  "family": "web",
  "networkMode": "default",
//               ^^^^^^^^^ error network-mode-default-literal: There is no network mode "default", and AWS refuses it. A Windows task on EC2 gets Docker’s NAT network by having no networkMode. Remove it. [fix]
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "containerDefinitions": [{ "name": "web", "image": "mcr.microsoft.com/windows/servercore/iis", "memory": 1024 }]
}`,
      good: `
{
  "family": "web",
  "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" },
  "containerDefinitions": [{ "name": "web", "image": "mcr.microsoft.com/windows/servercore/iis", "memory": 1024 }]
}`,
    },
    {
      bad: `
{
  "family": "web",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "NAT",
//               ^^^^^ error network-mode-default-literal: There is no network mode "NAT", and AWS refuses it. The launch types of this task have no default and take only "awsvpc". Set that. [fix]
  "cpu": "256",
  "memory": "512",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27" }]
}`,
      good: `
{
  "family": "web",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "256",
  "memory": "512",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27" }]
}`,
    },
  ],
};
