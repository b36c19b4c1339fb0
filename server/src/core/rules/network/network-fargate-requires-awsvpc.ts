import * as l10n from '@vscode/l10n';
import { set } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'network-fargate-requires-awsvpc',
  group: 'network',
  severity: 'error',
  fix: 'safe',
  // With the mode wrong, all that depends on the mode would only repeat it.
  silences: ['network-links-mode', 'network-none-port-mappings'],

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
      message,
      related: mode.state === 'absent' ? [] : [{ at: fargate, message: l10n.t('Fargate is asked for here') }],
      covers: [task.span],
      fixes: [{ title: l10n.t('Set the network mode to "awsvpc"'), edits: [set(task.node, 'networkMode', 'awsvpc')] }],
    };
  },
});

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
