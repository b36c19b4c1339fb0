import * as l10n from '@vscode/l10n';
import { PROXY_PROPERTIES } from '../../facts/proxy.ts';
import { proxyOf, proxyValueFor, type TaskProxy } from '../../model/proxy.ts';
import type { ProxyProperty } from '../../model/shapes.generated.ts';
import type { Task } from '../../model/task.ts';
import { remove, set } from '../../syntax/edit.ts';
import { type Fix, type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'proxy-property-value',
  group: 'proxy',
  severity: 'error',
  fix: 'unsafe',
  silences: ['doc-null-value'],

  *check(task) {
    const proxy = proxyOf(task);
    if (!proxy) return;
    for (const [index, property] of proxy.settings.properties.items.entries()) {
      if (property.value.state !== 'absent' || property.node?.properties.length === 0) continue;
      yield {
        at: property.node?.property('value')?.span ?? property.span,
        message: l10n.t(
          'The proxy property {0} has no value, and AWS refuses null. Give it a value, or "" where there is nothing to name.',
          property.name.value ?? `#${index + 1}`,
        ),
        covers: [property.span],
        fixes: fixes(task, proxy, property),
      };
    }
  },
});

function fixes(task: Task, proxy: TaskProxy, { node, name }: ProxyProperty): Fix[] {
  const known = PROXY_PROPERTIES.find((one) => one.name === name.value);
  if (!node) return [];
  const removal = { title: l10n.t('Remove the property'), edits: [remove(node)] };
  if (!known) return [removal];
  const value = known.required || onlyOneLeft(known.name, proxy) ? proxyValueFor(known.name, task, proxy) : '';
  if (value === undefined) return [];
  const giving = { title: l10n.t('Set the value to "{0}"', value), edits: [set(node, 'value', value)] };
  return value === '' ? [giving, removal] : [giving];
}

/** IgnoredUID may be empty when IgnoredGID is not. */
function onlyOneLeft(name: string, { settings }: TaskProxy): boolean {
  if (name !== 'IgnoredUID') return false;
  return !settings.properties.items.some((item) => item.name.value === 'IgnoredGID' && item.value.value);
}

export const page: Page = {
  summary: 'A proxy property whose `value` is missing or `null`.',
  why: 'The names and values of the proxy become settings of a network plugin, and AWS takes no `null` among them. `IgnoredGID`, `EgressIgnoredPorts` and `EgressIgnoredIPs` may be empty text. Old versions of the deploy action of AWS for GitHub took empty values out and ran into this refusal.',
  aws: 'ProxyConfiguration properties value cannot be null.',
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
      { "name": "ProxyIngressPort", "value": null },
//                                           ^^^^ error proxy-property-value: The proxy property ProxyIngressPort has no value, and AWS refuses null. Give it a value, or "" where there is nothing to name. [fix]
      { "name": "ProxyEgressPort", "value": "15001" },
      { "name": "EgressIgnoredPorts" }
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error proxy-property-value: The proxy property EgressIgnoredPorts has no value, and AWS refuses null. Give it a value, or "" where there is nothing to name. [fix]
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
      { "name": "ProxyEgressPort", "value": "15001" },
      { "name": "EgressIgnoredPorts", "value": "" }
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
