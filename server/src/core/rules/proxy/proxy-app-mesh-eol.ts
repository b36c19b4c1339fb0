import * as l10n from '@vscode/l10n';
import { APP_MESH_END } from '../../facts/proxy.ts';
import { proxyOf } from '../../model/proxy.ts';
import { remove } from '../../syntax/edit.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'proxy-app-mesh-eol',
  group: 'proxy',
  severity: 'warning',
  fix: 'unsafe',
  deprecated: true,

  *check(task) {
    const proxy = proxyOf(task);
    if (!proxy) return;
    yield {
      at: proxy.property.keySpan,
      message: l10n.t(
        'This proxyConfiguration is for AWS App Mesh, which ended on {0}: the proxy gets no routes any more. Remove it together with the proxy container, and connect the services with Service Connect.',
        APP_MESH_END,
      ),
      fixes: [{ title: l10n.t('Remove proxyConfiguration'), edits: [remove(proxy.property)] }],
    };
  },
});

export const page: Page = {
  summary: 'A `proxyConfiguration`, which only AWS App Mesh needed.',
  why: 'AWS switched App Mesh off on 30 September 2026. The meshes and what the proxies read from them are gone, while the task still sends its traffic through the proxy. ECS Service Connect brings a proxy of its own and needs no `proxyConfiguration`, only names for the ports. The fix takes the member out and leaves the container of the proxy, which you remove when nothing depends on it.',
  source: 'https://docs.aws.amazon.com/app-mesh/latest/userguide/what-is-app-mesh.html',
  examples: [
    {
      bad: `
{
  "family": "orders",
  "networkMode": "awsvpc",
  "proxyConfiguration": {
//^^^^^^^^^^^^^^^^^^^^ warning proxy-app-mesh-eol: This proxyConfiguration is for AWS App Mesh, which ended on 2026-09-30: the proxy gets no routes any more. Remove it together with the proxy container, and connect the services with Service Connect. [fix]
    "type": "APPMESH",
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
  "containerDefinitions": [
    { "name": "orders", "image": "example/orders:7", "memory": 256 },
    { "name": "envoy", "image": "example/envoy:1", "memory": 256, "user": "1337" }
  ]
}`,
    },
  ],
};
