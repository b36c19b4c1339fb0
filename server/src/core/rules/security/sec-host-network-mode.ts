import * as l10n from '@vscode/l10n';
import { commonModes } from '../../facts/platforms.ts';
import { moveToAwsvpc } from '../network-mode.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'sec-host-network-mode',
  group: 'security',
  severity: 'information',
  // Who writes this mode means it; the findings of Security Hub are a choice.
  default: 'off',
  fix: 'unsafe',
  silences: ['network-prefer-awsvpc'],

  *check(task) {
    const { networkMode, launchTypes, launchTypesKnown, system } = task;
    if (networkMode.value !== 'host') return;
    const canMove = launchTypesKnown && commonModes(launchTypes, system).includes('awsvpc');
    yield {
      at: networkMode.span,
      message: l10n.t(
        'In network mode "host" the containers listen at the instance itself, and reach what only listens there. AWS registers that, and Security Hub reports it (ECS.17). Use "awsvpc", unless the task is there for the instance.',
      ),
      fixes: canMove ? moveToAwsvpc(task) : [],
    };
  },
});

export const page: Page = {
  summary: 'Network mode `host`.',
  why: 'The containers have no network of their own: they open ports on every address of the instance, under its security groups, and get at services that listen at its `localhost` only, such as the agent or a database of another task. An agent that watches the instance may need that. An application does better in `awsvpc`, where it has an address and security groups to itself. The fix changes the mode and takes out what `awsvpc` refuses; it is marked unsafe because load balancers and clients have to follow.',
  source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-17',
  examples: [
    {
      bad: `
{
  "family": "dns-cache",
  "requiresCompatibilities": ["EC2"],
  "networkMode": "host",
//               ^^^^^^ information sec-host-network-mode: In network mode "host" the containers listen at the instance itself, and reach what only listens there. AWS registers that, and Security Hub reports it (ECS.17). Use "awsvpc", unless the task is there for the instance. [fix]
  "containerDefinitions": [
    {
      "name": "resolver",
      "image": "example/resolver:1.21",
      "memory": 128,
      "user": "1000:1000",
      "portMappings": [{ "containerPort": 8053, "hostPort": 8053 }]
    }
  ]
}`,
      good: `
{
  "family": "dns-cache",
  "requiresCompatibilities": ["EC2"],
  "networkMode": "awsvpc",
  "containerDefinitions": [
    {
      "name": "resolver",
      "image": "example/resolver:1.21",
      "memory": 128,
      "user": "1000:1000",
      "portMappings": [{ "containerPort": 8053 }]
    }
  ]
}`,
    },
  ],
};
