import * as l10n from '@vscode/l10n';
import { commonModes } from '../../facts/platforms.ts';
import { changeMode, modePlace } from '../network-mode.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'network-mode-implicit-bridge',
  group: 'network',
  severity: 'hint',
  default: 'off',
  fix: 'safe',

  *check(task) {
    if (task.networkMode.state !== 'absent' || task.mode !== 'bridge' || task.containers.length === 0) return;
    const [bridge, awsvpc] = changeMode(task, 'bridge', 'awsvpc');
    const own = commonModes(task.launchTypes, task.system).includes('awsvpc');
    yield {
      at: modePlace(task),
      message: l10n.t(
        'The task has no networkMode, so AWS gives it "bridge". Write the mode down, and nobody has to know the default.',
      ),
      fixes: [...(bridge ? [bridge] : []), ...(awsvpc && own ? [{ ...awsvpc, safe: false }] : [])],
    };
  },
});

export const page: Page = {
  summary: 'A task without `networkMode` that gets `bridge`.',
  why: 'The network mode decides how ports are mapped, how containers reach each other and which target type a load balancer needs. A task on EC2 or on external instances that does not name it gets `bridge`, while Fargate refuses the same file. To write `bridge` down changes nothing, and tells the reader.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking.html',
  examples: [
    {
      bad: `
{
^ hint network-mode-implicit-bridge: The task has no networkMode, so AWS gives it "bridge". Write the mode down, and nobody has to know the default. [fix]
  "family": "web",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }]
}`,
      good: `
{
  "family": "web",
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27", "memory": 128 }],
  "networkMode": "bridge"
}`,
    },
  ],
};
