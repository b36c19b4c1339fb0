import * as l10n from '@vscode/l10n';
import { type Cycle, cyclesOf, type EdgeKind, edgesOf } from '../../model/container-graph.ts';
import type { Task } from '../../model/task.ts';
import { enumerate } from '../../text/enumerate.ts';
import { cycleReport } from '../dependencies.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'container-volumes-from-cycle',
  group: 'containers',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    for (const cycle of cyclesOf(edgesOf(task, kinds(task)))) {
      const [kind, ...others] = kindsOf(cycle);
      // Circles of one kind are left to depends-cycle and container-link-cycle.
      if (others.length === 0 && kind !== 'volumesFrom') continue;
      yield cycleReport(cycle, (names) =>
        l10n.t(
          'The containers lead in a circle, {0}, by {1}: each is to start after the next one. AWS registers that, but the task stays in PENDING for ever. Take one step out.',
          names,
          enumerate([kind ?? '', ...others]),
        ),
      );
    }
  },
});

/** Links that the network mode refuses have to go anyway. */
function kinds({ networkMode }: Task): readonly EdgeKind[] {
  const isLinked = networkMode.value === undefined || networkMode.value === 'bridge';
  return isLinked ? ['dependsOn', 'links', 'volumesFrom'] : ['dependsOn', 'volumesFrom'];
}

function kindsOf({ closing, others }: Cycle): EdgeKind[] {
  return [...new Set([closing, ...others].map(({ kind }) => kind))];
}

export const page: Page = {
  summary: 'Containers that wait for each other by `volumesFrom`, alone or together with links and dependencies.',
  why: 'A container whose volumes are taken over has to be there first, and so has one that is linked to or depended on. Each of the three may be right alone while together they lead back to where they began. The registration does not look at that; the agent does not find a container to start, and the task neither runs nor fails. The finding stands at the step that comes last in the document, and its fix takes that one out.',
  source: 'https://github.com/aws/amazon-ecs-agent/issues/756',
  examples: [
    {
      bad: `
{
  "family": "cms",
  "networkMode": "bridge",
  "containerDefinitions": [
    {
      "name": "nginx",
      "image": "example/cms-nginx:1.27",
      "memory": 128,
      "links": ["php"]
    },
    {
      "name": "php",
      "image": "example/cms-php:8.3",
      "memory": 512,
      "volumesFrom": [{ "sourceContainer": "nginx" }]
//                                         ^^^^^^^ error container-volumes-from-cycle: The containers lead in a circle, php → nginx → php, by volumesFrom, links: each is to start after the next one. AWS registers that, but the task stays in PENDING for ever. Take one step out. [fix]
    }
  ]
}`,
      good: `
{
  "family": "cms",
  "networkMode": "bridge",
  "containerDefinitions": [
    {
      "name": "nginx",
      "image": "example/cms-nginx:1.27",
      "memory": 128,
      "links": ["php"]
    },
    {
      "name": "php",
      "image": "example/cms-php:8.3",
      "memory": 512
    }
  ]
}`,
    },
  ],
};
