import * as l10n from '@vscode/l10n';
import { isSet } from '../../model/field.ts';
import { containerLabel } from '../../model/task.ts';
import { modeSetHere } from '../network-mode.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'network-extra-hosts-host-mode',
  group: 'network',
  severity: 'hint',
  fix: 'none',

  *check(task) {
    if (task.networkMode.value !== 'host') return;
    for (const container of task.containers) {
      const { extraHosts } = container;
      if (!extraHosts.property || !isSet(extraHosts)) continue;
      yield {
        at: extraHosts.property.keySpan,
        message: l10n.t(
          'Container {0} has extraHosts in network mode "host". AWS places such a task only on instances whose Docker has API 1.24 (Docker 1.12) or newer. Check this where instances are old.',
          containerLabel(container),
        ),
        related: modeSetHere(task),
      };
    }
  },
});

export const page: Page = {
  summary: '`extraHosts` in network mode `host`, which old instances do not take.',
  why: 'Docker has taken extra hosts together with the host network since API version 1.24, of 2016. AWS adds that version to what the task requires of an instance. On an older instance the task is not placed, and the reason is easy to miss.',
  source: 'https://github.com/aws/amazon-ecs-agent/issues/620',
  examples: [
    {
      bad: `
{
  "family": "web",
  "networkMode": "host",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "user": "1000:1000",
      "extraHosts": [{ "hostname": "db", "ipAddress": "10.0.0.5" }]
//    ^^^^^^^^^^^^ hint network-extra-hosts-host-mode: Container "web" has extraHosts in network mode "host". AWS places such a task only on instances whose Docker has API 1.24 (Docker 1.12) or newer. Check this where instances are old.
    }
  ]
}`,
      good: `
{
  "family": "web",
  "networkMode": "host",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "user": "1000:1000",
      "extraHosts": []
    }
  ]
}`,
    },
  ],
};
