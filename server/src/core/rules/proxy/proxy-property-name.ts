import * as l10n from '@vscode/l10n';
import { PROXY_PROPERTIES } from '../../facts/proxy.ts';
import { proxyOf, proxyPropertyMeant } from '../../model/proxy.ts';
import { remove, replace } from '../../syntax/edit.ts';
import { enumerate } from '../../text/enumerate.ts';
import { type Page, taskRule } from '../rule.ts';

const NAMES = PROXY_PROPERTIES.map(({ name }) => name);

export const rule = taskRule({
  id: 'proxy-property-name',
  group: 'proxy',
  severity: 'warning',
  fix: 'unsafe',

  *check(task) {
    const items = proxyOf(task)?.settings.properties.items ?? [];
    const given = new Set(items.map(({ name }) => name.value));
    for (const item of items) {
      const { value: name, property } = item.name;
      if (!name || !property?.node || !item.node || NAMES.includes(name)) continue;
      const meant = proxyPropertyMeant(item);
      const free = meant !== undefined && !given.has(meant);
      const needed = free && PROXY_PROPERTIES.some((known) => known.name === meant && known.required);
      yield {
        at: property.span,
        // Without a required one the registration is refused.
        severity: needed ? 'error' : 'warning',
        message: free
          ? l10n.t('The proxy has no property "{0}", and AWS looks in vain for {1}. Did you mean "{1}"?', name, meant)
          : l10n.t(
              'The proxy has no property "{0}", so it changes nothing or AWS refuses it. Remove it; the properties are {1}.',
              name,
              enumerate(NAMES, NAMES.length),
            ),
        fixes: [
          ...(free ? [{ title: l10n.t('Change to "{0}"', meant), edits: [replace(property.node, meant)] }] : []),
          { title: l10n.t('Remove "{0}"', name), edits: [remove(item.node)] },
        ],
      };
    }
  },
});

export const page: Page = {
  summary: 'A proxy property with a name that AWS does not know.',
  why: 'Seven names have a meaning, and capitals count in them. A misspelled name leaves the setting out: for a required one the registration is refused because it is not found, for another the proxy works differently from what is written.',
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
      { "name": "ignoredUID", "value": "1337" },
//              ^^^^^^^^^^^^ warning proxy-property-name: The proxy has no property "ignoredUID", and AWS looks in vain for IgnoredUID. Did you mean "IgnoredUID"? [fix]
      { "name": "AppPorts", "value": "8080" },
      { "name": "ProxyIngressPort", "value": "15000" },
      { "name": "ProxyEgressPort", "value": "15001" },
      { "name": "LogLevel", "value": "debug" }
//              ^^^^^^^^^^ warning proxy-property-name: The proxy has no property "LogLevel", so it changes nothing or AWS refuses it. Remove it; the properties are IgnoredUID, IgnoredGID, AppPorts, ProxyIngressPort, ProxyEgressPort, EgressIgnoredPorts, EgressIgnoredIPs. [fix]
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
