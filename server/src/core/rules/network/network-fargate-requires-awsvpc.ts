import * as l10n from '@vscode/l10n';
import { commonModes } from '../../facts/platforms.ts';
import { REFUSED_IN_MODE } from '../../facts/refused-members.ts';
import { refusedMembers } from '../../model/refused.ts';
import type { Task } from '../../model/task.ts';
import { remove } from '../../syntax/edit.ts';
import { changeMode } from '../network-mode.ts';
import { type Fix, type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'network-fargate-requires-awsvpc',
  group: 'network',
  severity: 'error',
  fix: 'safe',
  // With the mode wrong, all that depends on the mode would only repeat it.
  silences: [
    'network-mi-mode',
    'network-windows-mode',
    'network-links-mode',
    'network-none-port-mappings',
    'network-host-host-port-mismatch',
    'network-host-dynamic-port',
    'network-host-port-omitted',
    'network-host-single-task',
    'network-extra-hosts-host-mode',
    'network-disable-networking-ports',
    'network-fault-injection-mode',
    'port-range-mode',
    'port-app-protocol-mode',
    'port-host-port-ephemeral',
    'port-reserved-host-port',
    'port-reserved-host-port-windows',
    'port-reserved-count',
    'port-duplicate-host-port',
    'port-duplicate-container-port',
    'sc-named-port',
    'sc-udp',
    'sc-network-mode',
    'sc-hostname',
    'sc-links',
    'sc-windows',
    'sc-app-protocol-immutable',
    'sc-reserved-port-range',
    'proxy-network-mode',
    'linux-sysctl-net-host',
    'sec-host-network-mode',
    'sec-host-network-root-user',
    'launch-type-conflict',
  ],

  *check(task) {
    const fargate = task.launchType('FARGATE');
    const mode = task.networkMode;
    if (!fargate || !task.node || mode.state === 'unknown' || mode.state === 'unfinished' || mode.value === 'awsvpc')
      return;
    const message =
      mode.value === undefined
        ? l10n.t(
            'Fargate needs "networkMode": "awsvpc", and without networkMode AWS assumes "bridge" and refuses the task definition. Add it.',
          )
        : l10n.t(
            'Fargate runs tasks only in network mode "awsvpc", so AWS refuses "{0}". Use "awsvpc", or take "FARGATE" out of requiresCompatibilities.',
            mode.value,
          );
    yield {
      at: mode.state === 'absent' ? fargate : mode.span,
      // Without containers the file is a part of the task, and the deployment may add the mode as well.
      severity: mode.state === 'absent' && task.containerDefinitions.state === 'absent' ? 'warning' : 'error',
      message,
      related: mode.state === 'absent' ? [] : [{ at: fargate, message: l10n.t('Fargate is asked for here') }],
      covers: [task.span],
      fixes: [...toAwsvpc(task), ...withoutFargate(task)],
    };
  },
});

/**
 * Safe where the task is for Fargate alone, for beside another launch type what runs there would change with it; and
 * where nothing is left that the other mode refuses.
 */
function toAwsvpc(task: Task): Fix[] {
  if (!commonModes(task.launchTypes, task.system).includes('awsvpc')) return [];
  const alone = task.launchTypesKnown && task.launchTypes.every((type) => type === 'FARGATE');
  const [refused] = refusedMembers(task, REFUSED_IN_MODE.awsvpc);
  const fixes = changeMode(task, 'awsvpc');
  return alone && !refused ? fixes : fixes.map((fix) => ({ ...fix, safe: false }));
}

function withoutFargate(task: Task): Fix[] {
  const listed = task.requiresCompatibilities.items.filter(({ value }) => value === 'FARGATE');
  if (listed.length === task.requiresCompatibilities.items.length) return [];
  const edits = listed.map(({ node }) => remove(node));
  return [{ title: l10n.t('Take "FARGATE" out of requiresCompatibilities'), edits, safe: false }];
}

export const page: Page = {
  summary: 'A task definition for Fargate whose network mode is not `awsvpc`.',
  why: 'Fargate gives every task a network interface of its own, which only the mode `awsvpc` does. There is no default that works: without `networkMode` the service assumes `bridge`. The rule also speaks when `FARGATE` stands beside `EC2`, because AWS checks the definition for every launch type listed.',
  aws: "Fargate only supports network mode 'awsvpc'.",
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-networking.html',
  examples: [
    {
      bad: `
{
  "family": "web",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "bridge",
//               ^^^^^^^^ error network-fargate-requires-awsvpc: Fargate runs tasks only in network mode "awsvpc", so AWS refuses "bridge". Use "awsvpc", or take "FARGATE" out of requiresCompatibilities. [fix]
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
    {
      bad: `
{
  "family": "web",
  "requiresCompatibilities": ["EC2", "FARGATE"],
//                                   ^^^^^^^^^ error network-fargate-requires-awsvpc: Fargate needs "networkMode": "awsvpc", and without networkMode AWS assumes "bridge" and refuses the task definition. Add it. [fix]
  "cpu": "256",
  "memory": "512",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27" }]
}`,
      good: `
{
  "family": "web",
  "requiresCompatibilities": ["EC2", "FARGATE"],
  "cpu": "256",
  "memory": "512",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27" }],
  "networkMode": "awsvpc"
}`,
    },
  ],
};
