import * as l10n from '@vscode/l10n';
import { cyclesOf, edgesOf } from '../../model/container-graph.ts';
import { cycleReport } from '../dependencies.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'container-link-cycle',
  group: 'containers',
  severity: 'error',
  fix: 'unsafe',
  silences: ['container-volumes-from-cycle'],

  *check(task) {
    for (const cycle of cyclesOf(edgesOf(task, ['links']))) {
      yield cycleReport(cycle, (names) =>
        l10n.t(
          'The links lead in a circle, {0}: a link needs its container to run first, and AWS refuses that. Remove one of the links.',
          names,
        ),
      );
    }
  },
});

export const page: Page = {
  summary: 'Containers that are linked in a circle.',
  why: 'Docker writes the address of the linked container into the one that links to it, so that one has to run first, and a circle has no first. A link goes one way: where two containers have to reach each other, network mode `awsvpc` gives them `localhost`. The finding stands at the link that comes last in the document, and its fix removes that one.',
  aws: 'Container links should not have a cycle',
  source: 'https://github.com/Shippable/support/issues/4194',
  examples: [
    {
      bad: `
{
  "family": "portal",
  "networkMode": "bridge",
  "containerDefinitions": [
    {
      "name": "frontend",
      "image": "example/portal-frontend:9",
      "memory": 128,
      "links": ["backend"]
    },
    {
      "name": "backend",
      "image": "example/portal-backend:9",
      "memory": 256,
      "links": ["frontend:web"]
//              ^^^^^^^^^^^^^^ error container-link-cycle: The links lead in a circle, backend → frontend → backend: a link needs its container to run first, and AWS refuses that. Remove one of the links. [fix]
    }
  ]
}`,
      good: `
{
  "family": "portal",
  "networkMode": "bridge",
  "containerDefinitions": [
    {
      "name": "frontend",
      "image": "example/portal-frontend:9",
      "memory": 128,
      "links": ["backend"]
    },
    {
      "name": "backend",
      "image": "example/portal-backend:9",
      "memory": 256
    }
  ]
}`,
    },
  ],
};
