import * as l10n from '@vscode/l10n';
import type { Field } from '../../model/field.ts';
import { proxyOf } from '../../model/proxy.ts';
import type { ProxyConfiguration } from '../../model/shapes.generated.ts';
import { containerLabel } from '../../model/task.ts';
import { set } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'proxy-user',
  group: 'proxy',
  severity: 'warning',
  fix: 'unsafe',

  *check(task) {
    const proxy = proxyOf(task);
    const container = proxy?.container;
    if (!proxy || !container?.node) return;
    const ignored = property(proxy.settings, 'IgnoredUID');
    const uid = ignored?.value;
    if (!ignored || !uid || !/^\d+$/.test(uid)) return;
    if (mayBe(container.user, uid, property(proxy.settings, 'IgnoredGID'))) return;
    const label = containerLabel(container);
    const { user } = container;
    const message = user.value
      ? l10n.t(
          'Container {0} is the proxy and runs as user {1}, while the proxy ignores the traffic of user {2}: what the proxy sends comes back to it. Use the same number in both.',
          label,
          user.value,
          uid,
        )
      : l10n.t(
          'Container {0} is the proxy and sets no user, while the proxy ignores the traffic of user {1}: unless its image runs as {1}, what the proxy sends comes back to it. Add "user": "{1}".',
          label,
          uid,
        );
    yield {
      at: user.property ? user.span : container.name.span,
      message,
      related: [{ at: ignored.span, message: l10n.t('The user whose traffic is ignored') }],
      fixes: [
        {
          title: l10n.t('Set the user of container {0} to "{1}"', label, uid),
          edits: [set(container.node, 'user', uid)],
        },
      ],
    };
  },
});

/** Whether the traffic of this user may be among what is ignored. Only numbers can be compared; a name may be anybody. */
function mayBe(user: Field<string>, uid: string, ignoredGroup: Field<string> | undefined): boolean {
  if (user.state === 'unknown' || user.state === 'unfinished') return true;
  const [, given, group] = /^(\d+)(?::(\w+))?$/.exec(user.value ?? '') ?? [];
  if (given === uid || (user.value && given === undefined)) return true;
  if (!ignoredGroup || ignoredGroup.state === 'absent' || ignoredGroup.value === '') return false;
  // Without a group in `user`, it is the one of the image.
  return group === undefined || ignoredGroup.value === undefined || ignoredGroup.value === group;
}

function property({ properties }: ProxyConfiguration, name: string): Field<string> | undefined {
  return properties.items.find((item) => item.name.value === name)?.value;
}

export const page: Page = {
  summary: 'A proxy container that does not run as the user whose traffic the proxy ignores.',
  why: 'All traffic of the task is redirected to the proxy, except for that of the user `IgnoredUID` or the group `IgnoredGID`. A proxy that runs as somebody else receives its own connections in a circle. Platforms that start the network of the task as the user of the proxy even stop the task when the container names none.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ProxyConfiguration.html',
  examples: [
    {
      bad: `
{
  "family": "orders",
  "networkMode": "awsvpc",
  "proxyConfiguration": {
//^^^^^^^^^^^^^^^^^^^^ warning proxy-app-mesh-eol: This proxyConfiguration is for AWS App Mesh, which ended on 2026-09-30: the proxy gets no routes any more. Remove it together with the proxy container, and connect the services with Service Connect. [fix]
    "containerName": "envoy",
    "properties": [
      { "name": "IgnoredUID", "value": "1337" },
      { "name": "AppPorts", "value": "8080" },
      { "name": "ProxyIngressPort", "value": "15000" },
      { "name": "ProxyEgressPort", "value": "15001" }
    ]
  },
  "containerDefinitions": [
    { "name": "orders", "image": "example/orders:7", "memory": 256 },
    { "name": "envoy", "image": "example/envoy:1", "memory": 256 }
//            ^^^^^^^ warning proxy-user: Container "envoy" is the proxy and sets no user, while the proxy ignores the traffic of user 1337: unless its image runs as 1337, what the proxy sends comes back to it. Add "user": "1337". [fix]
  ]
}`,
      good: `
{
  "family": "orders",
  "networkMode": "awsvpc",
  "proxyConfiguration": {
    "containerName": "envoy",
    "properties": [
      { "name": "IgnoredUID", "value": "1337" },
      { "name": "AppPorts", "value": "8080" },
      { "name": "ProxyIngressPort", "value": "15000" },
      { "name": "ProxyEgressPort", "value": "15001" }
    ]
  },
  "containerDefinitions": [
    { "name": "orders", "image": "example/orders:7", "memory": 256 },
    { "name": "envoy", "image": "example/envoy:1", "memory": 256, "user": "1337" }
  ]
}`,
    },
  ],
};
