import * as l10n from '@vscode/l10n';
import { proxyOf } from '../../model/proxy.ts';
import { replace } from '../../syntax/edit.ts';
import { enumerate } from '../../text/enumerate.ts';
import { nearest } from '../../text/nearest.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'proxy-unknown-container',
  group: 'proxy',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    const proxy = proxyOf(task);
    const { value: name, property } = proxy?.settings.containerName ?? {};
    const names = task.containers.flatMap((container) => container.name.value || []);
    // While one of the names is unknown, it may be this one.
    const known = task.containersComplete && names.length > 0 && names.length === task.containers.length;
    if (!proxy || !name || !property?.node || !known || names.includes(name)) return;
    const meant = nearest(name, names);
    const list = task.containerDefinitions.property;
    const message = meant
      ? l10n.t(
          'The proxy is to run in container "{0}", which does not exist, and AWS refuses the task definition. Did you mean "{1}"?',
          name,
          meant,
        )
      : l10n.t(
          'The proxy is to run in container "{0}", which does not exist, and AWS refuses the task definition. Name one of the containers: {1}.',
          name,
          enumerate(names, 10),
        );
    yield {
      at: property.span,
      message,
      related: list ? [{ at: list.keySpan, message: l10n.t('The containers are listed here') }] : [],
      fixes: meant ? [{ title: l10n.t('Change to "{0}"', meant), edits: [replace(property.node, meant)] }] : [],
    };
  },
});

export const page: Page = {
  summary: 'A `proxyConfiguration` that names a container the task does not have.',
  why: '`containerName` says which of the containers in `containerDefinitions` runs the proxy. Names are compared letter by letter, capitals included. Where a container is called almost alike, the fix takes its name.',
  aws: 'Proxy container [envoy] does not exist.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ProxyConfiguration.html',
  examples: [
    {
      bad: `
{
  "family": "orders",
  "networkMode": "awsvpc",
  "proxyConfiguration": {
//^^^^^^^^^^^^^^^^^^^^ warning proxy-app-mesh-eol: This proxyConfiguration is for AWS App Mesh, which ended on 2026-09-30: the proxy gets no routes any more. Remove it together with the proxy container, and connect the services with Service Connect. [fix]
    "containerName": "Envoy",
//                   ^^^^^^^ error proxy-unknown-container: The proxy is to run in container "Envoy", which does not exist, and AWS refuses the task definition. Did you mean "envoy"? [fix]
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
