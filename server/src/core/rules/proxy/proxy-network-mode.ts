import * as l10n from '@vscode/l10n';
import { proxyOf } from '../../model/proxy.ts';
import { remove } from '../../syntax/edit.ts';
import { changeMode } from '../network-mode.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'proxy-network-mode',
  group: 'proxy',
  severity: 'error',
  fix: 'unsafe',
  silences: ['proxy-app-mesh-eol'],

  *check(task) {
    const proxy = proxyOf(task);
    const { mode, networkMode } = task;
    if (!proxy || mode === undefined || mode === 'awsvpc') return;
    const message = networkMode.property
      ? l10n.t(
          'The task has a proxyConfiguration, which AWS accepts only in network mode "awsvpc", not in "{0}". Use "awsvpc", or remove proxyConfiguration.',
          mode,
        )
      : l10n.t(
          'The task has a proxyConfiguration, which AWS accepts only in network mode "awsvpc". Without networkMode it is refused. Add "networkMode": "awsvpc", or remove proxyConfiguration.',
        );
    yield {
      at: networkMode.property ? networkMode.span : proxy.property.keySpan,
      message,
      related: networkMode.property
        ? [{ at: proxy.property.keySpan, message: l10n.t('The proxy is configured here') }]
        : [],
      covers: [proxy.property],
      fixes: [
        ...changeMode(task, 'awsvpc'),
        { title: l10n.t('Remove proxyConfiguration'), edits: [remove(proxy.property)] },
      ],
    };
  },
});

export const page: Page = {
  summary: 'A `proxyConfiguration` in a network mode other than `awsvpc`.',
  why: 'The proxy catches the traffic of the whole task by rules in the network namespace that its containers share, and only `awsvpc` gives a task one of its own. An absent `networkMode` is `bridge` and is refused as well. App Mesh has ended, so look first whether the proxy is still needed.',
  aws: 'APPMESH proxy configuration is only supported in networkMode=awsvpc',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ProxyConfiguration.html',
  examples: [
    {
      bad: `
{
  "family": "orders",
  "networkMode": "bridge",
//               ^^^^^^^^ error proxy-network-mode: The task has a proxyConfiguration, which AWS accepts only in network mode "awsvpc", not in "bridge". Use "awsvpc", or remove proxyConfiguration. [fix]
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
