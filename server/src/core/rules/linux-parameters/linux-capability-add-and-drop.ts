import * as l10n from '@vscode/l10n';
import { CAPABILITIES, UNLISTED_CAPABILITIES } from '../../facts/linux.ts';
import { containerLabel } from '../../model/task.ts';
import { remove } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

/** Other names are left to linux-capability-name. */
const KNOWN: ReadonlySet<string> = new Set([...CAPABILITIES, ...UNLISTED_CAPABILITIES]);

export const rule = taskRule({
  id: 'linux-capability-add-and-drop',
  group: 'linux-parameters',
  severity: 'warning',
  fix: 'unsafe',

  *check(task) {
    for (const container of task.containers) {
      const capabilities = container.linuxParameters.value?.capabilities.value;
      if (!capabilities) continue;
      const dropped = new Map(capabilities.drop.items.map((item) => [item.value, item]));
      for (const item of capabilities.add.items) {
        const other = dropped.get(item.value);
        if (!item.value || !other || !KNOWN.has(item.value)) continue;
        yield {
          at: item,
          message: l10n.t(
            'Container {0} adds the capability {1} and drops it as well, and only one of the two can hold. Remove it from add, or from drop.',
            containerLabel(container),
            item.value,
          ),
          related: [{ at: other, message: l10n.t('It is dropped here') }],
          fixes: [
            { title: l10n.t('Remove {0} from {1}', item.value, 'add'), edits: [remove(item.node)] },
            { title: l10n.t('Remove {0} from {1}', item.value, 'drop'), edits: [remove(other.node)] },
          ],
        };
      }
    }
  },
});

export const page: Page = {
  summary: 'A capability that a container adds and drops at once.',
  why: 'Docker first takes away what is in `drop` and then gives what is in `add`, so the container mostly has the capability, although the file says that it must not. To leave a container little, drop `ALL` and add what it needs; single names need not be dropped beside it. The fix takes the capability out of `add` and is marked unsafe because the program may need it.',
  source: 'https://github.com/moby/moby/blob/master/oci/caps/utils.go',
  examples: [
    {
      bad: `
{
  "family": "dns",
  "containerDefinitions": [
    {
      "name": "resolver",
      "image": "example/resolver:9",
      "memory": 256,
      "linuxParameters": {
        "capabilities": {
          "add": ["NET_RAW", "NET_BIND_SERVICE"],
//                ^^^^^^^^^ warning linux-capability-add-and-drop: Container "resolver" adds the capability NET_RAW and drops it as well, and only one of the two can hold. Remove it from add, or from drop. [fix]
          "drop": ["NET_RAW", "MKNOD"]
        }
      }
    }
  ]
}`,
      good: `
{
  "family": "dns",
  "containerDefinitions": [
    {
      "name": "resolver",
      "image": "example/resolver:9",
      "memory": 256,
      "linuxParameters": {
        "capabilities": {
          "add": ["NET_BIND_SERVICE"],
          "drop": ["NET_RAW", "MKNOD"]
        }
      }
    }
  ]
}`,
    },
  ],
};
