import * as l10n from '@vscode/l10n';
import { CONDITIONS } from '../../facts/dependencies.ts';
import type { ContainerDefinition, ContainerDependency } from '../../model/shapes.generated.ts';
import { containerLabel } from '../../model/task.ts';
import { removal } from '../dependencies.ts';
import { type Fix, type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'depends-duplicate',
  group: 'dependencies',
  severity: 'warning',
  fix: 'safe',

  *check(task) {
    for (const container of task.containers) {
      const kept = new Map<string, ContainerDependency>();
      for (const entry of container.dependsOn.items) {
        const name = entry.containerName.value;
        if (!name || entry.condition.value === undefined) continue;
        const earlier = kept.get(name);
        if (!earlier || includes(entry, earlier)) kept.set(name, entry);
        if (!earlier) continue;
        yield {
          at: entry.containerName.span,
          message: say(container, earlier, entry),
          related: [{ at: earlier.containerName.span, message: l10n.t('The first dependency on it is here') }],
          fixes: ways(earlier, entry),
        };
      }
    }
  },
});

function includes(stronger: ContainerDependency, weaker: ContainerDependency): boolean {
  const { value } = stronger.condition;
  return value !== undefined && CONDITIONS[value].includes(weaker.condition.value ?? '');
}

function say(container: ContainerDefinition, earlier: ContainerDependency, later: ContainerDependency): string {
  const conditions = [earlier.condition.value ?? '', later.condition.value ?? ''];
  const values = [containerLabel(container), later.containerName.value ?? '', ...conditions];
  if (conditions[0] === conditions[1])
    return l10n.t(
      'Container {0} depends on "{1}" twice with {2}. ECS gains nothing from the second entry. Remove it.',
      ...values,
    );
  return includes(earlier, later) || includes(later, earlier)
    ? l10n.t(
        'Container {0} depends on "{1}" twice, with {2} and with {3}. ECS waits for both, and one of them includes the other. Remove the weaker one.',
        ...values,
      )
    : l10n.t(
        'Container {0} depends on "{1}" twice, with {2} and with {3}. ECS waits until both hold at once, but the one wants it to run and the other to have ended. Keep the one that is meant.',
        ...values,
      );
}

/** The weaker entry goes, of two that say the same the later one. Of two that exclude each other the end is meant more often. */
function ways(earlier: ContainerDependency, later: ContainerDependency): Fix[] {
  if (includes(earlier, later)) return removalOf(later);
  if (includes(later, earlier)) return removalOf(earlier);
  const [end, run] = isEnd(later) ? [later, earlier] : [earlier, later];
  return [run, end].flatMap(removalOf).map((fix) => ({ ...fix, safe: false }));
}

const isEnd = ({ condition: { value } }: ContainerDependency) => value === 'COMPLETE' || value === 'SUCCESS';

function removalOf({ node }: ContainerDependency): Fix[] {
  return node ? [removal({ entry: node })] : [];
}

export const page: Page = {
  summary: 'A container that depends on the same container twice.',
  why: 'ECS waits until every entry of `dependsOn` holds. `SUCCESS` includes `COMPLETE`, and `HEALTHY` includes `START`: there the weaker entry says nothing, and the fix that removes it changes nothing about the order. `START` and `HEALTHY` are about a container that runs, `COMPLETE` and `SUCCESS` about one that has ended. The agent looks at both at the same time, so two of those that exclude each other keep the container waiting; the fix keeps the end, and has to be looked at.',
  source: 'https://github.com/aws/amazon-ecs-agent/blob/master/agent/engine/dependencygraph/graph.go',
  examples: [
    {
      bad: `
{
  "family": "reports",
  "containerDefinitions": [
    { "name": "fetch", "image": "example/fetch:1.8", "memory": 128, "essential": false },
    {
      "name": "render",
      "image": "example/render:1.8",
      "memory": 512,
      "dependsOn": [
        { "containerName": "fetch", "condition": "COMPLETE" },
        { "containerName": "fetch", "condition": "SUCCESS" }
//                         ^^^^^^^ warning depends-duplicate: Container "render" depends on "fetch" twice, with COMPLETE and with SUCCESS. ECS waits for both, and one of them includes the other. Remove the weaker one. [fix]
      ]
    }
  ]
}`,
      good: `
{
  "family": "reports",
  "containerDefinitions": [
    { "name": "fetch", "image": "example/fetch:1.8", "memory": 128, "essential": false },
    {
      "name": "render",
      "image": "example/render:1.8",
      "memory": 512,
      "dependsOn": [
        { "containerName": "fetch", "condition": "SUCCESS" }
      ]
    }
  ]
}`,
    },
  ],
};
