import * as l10n from '@vscode/l10n';
import { PROXY_PROPERTIES } from '../../facts/proxy.ts';
import { proxyOf, proxyPropertyMeant, proxyValueFor, type TaskProxy } from '../../model/proxy.ts';
import type { ProxyProperty } from '../../model/shapes.generated.ts';
import type { Task } from '../../model/task.ts';
import { append as appendTo, type Edit, replace, set } from '../../syntax/edit.ts';
import { enumerate } from '../../text/enumerate.ts';
import { type Fix, type Page, taskRule } from '../rule.ts';

interface Given {
  readonly name: string;
  readonly value: string | undefined;
}

const REQUIRED = PROXY_PROPERTIES.filter(({ required }) => required).map(({ name }) => name);

export const rule = taskRule({
  id: 'proxy-required-properties',
  group: 'proxy',
  severity: 'error',
  fix: 'unsafe',

  *check(task) {
    const proxy = proxyOf(task);
    const properties = proxy?.settings.properties;
    if (!proxy || !properties?.complete || properties.items.some(({ name }) => name.state !== 'known')) return;
    const given = (name: string) => properties.items.some((item) => isOrMayBecome(item, name));
    const missing = REQUIRED.filter((name) => !given(name));
    const ignored = given('IgnoredUID') || given('IgnoredGID');
    if (missing.length === 0 && ignored) return;
    yield {
      at: properties.property?.keySpan ?? proxy.property.keySpan,
      message: l10n.t(
        'The proxy lacks {0}, so AWS refuses the task definition. Give it what its container uses.',
        enumerate(ignored ? missing : [l10n.t('IgnoredUID or IgnoredGID'), ...missing]),
      ),
      fixes: insertion(task, proxy, ignored ? missing : ['IgnoredUID', ...missing]),
    };
  },
});

/** Whether the property has this name and a value, or another rule speaks about its name or its value. */
function isOrMayBecome(item: ProxyProperty, name: string): boolean {
  return proxyPropertyMeant(item) === name && item.value.value !== '';
}

function insertion(task: Task, proxy: TaskProxy, names: readonly string[]): Fix[] {
  const { items } = proxy.settings.properties;
  const added = names.map((name) => ({ name, value: proxyValueFor(name, task, proxy) }));
  if (added.some(({ value }) => value === undefined)) return [];
  const empty = (name: string) => items.find((item) => item.name.value === name)?.value.property?.node;
  const filled = added.flatMap(({ name, value }): Edit[] => {
    const node = empty(name);
    return node ? [replace(node, value)] : [];
  });
  const appended = added.filter(({ name }) => !empty(name));
  const edits = [...filled, ...append(proxy, appended)];
  return [{ title: l10n.t('Insert {0}', enumerate(names)), edits }];
}

function append({ node, settings: { properties } }: TaskProxy, added: readonly Given[]): Edit[] {
  if (added.length === 0) return [];
  const last = properties.items.at(-1)?.node;
  if (!last) return [set(node, 'properties', added)];
  // Behind the last element, so that the others keep their layout and their comments.
  return [appendTo(last, added)];
}

export const page: Page = {
  summary: 'Proxy properties that AWS needs and that are missing or empty.',
  why: 'The traffic of the task is led to the proxy by what the properties say: `AppPorts` are the ports of the application, `ProxyIngressPort` and `ProxyEgressPort` those of the proxy, and one of `IgnoredUID` and `IgnoredGID` tells the traffic of the proxy itself from the rest. AWS names only the first that it does not find. The fix takes the user and the ports that the task definition shows, and else what the Envoy image of App Mesh uses.',
  aws: 'Ingress port not found',
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
//  ^^^^^^^^^^^^ error proxy-required-properties: The proxy lacks AppPorts, ProxyIngressPort, so AWS refuses the task definition. Give it what its container uses. [fix]
      { "name": "IgnoredUID", "value": "1337" },
      { "name": "AppPorts", "value": "" },
      { "name": "ProxyEgressPort", "value": "15001" }
    ]
  },
  "containerDefinitions": [
    { "name": "orders", "image": "example/orders:7", "memory": 256, "portMappings": [{ "containerPort": 8080 }] },
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
      { "name": "ProxyEgressPort", "value": "15001" },
      { "name": "ProxyIngressPort", "value": "15000" }
    ]
  },
  "containerDefinitions": [
    { "name": "orders", "image": "example/orders:7", "memory": 256, "portMappings": [{ "containerPort": 8080 }] },
    { "name": "envoy", "image": "example/envoy:1", "memory": 256, "user": "1337" }
  ]
}`,
    },
  ],
};
