import * as l10n from '@vscode/l10n';
import { PROXY_PROPERTIES } from '../../facts/proxy.ts';
import { type Texts, textOf } from './texts.ts';

/**
 * What a property of the proxy is for, whether it has to be there and its usual value; undefined for another name.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ProxyConfiguration.html
 */
export function proxyPropertyText(name: string): string | undefined {
  const text = textOf(TEXTS, name);
  if (text === undefined) return undefined;
  const facts = PROXY_PROPERTIES.find((property) => property.name === name);
  const required = facts?.required && l10n.t('AWS refuses the task without it.');
  const usual = facts?.usual && l10n.t('Usually `{0}`.', facts.usual);
  return [text, required, usual].filter((part) => part).join(' ');
}

const TEXTS: Texts = {
  IgnoredUID: () =>
    l10n.t(
      'User ID that the proxy container runs as, so that its own traffic does not go through it again. This or `IgnoredGID` is needed.',
    ),
  IgnoredGID: () =>
    l10n.t(
      'Group ID that the proxy container runs as, so that its own traffic does not go through it again. This or `IgnoredUID` is needed.',
    ),
  AppPorts: () =>
    l10n.t('Ports that the application listens on, with commas between them. Traffic to them goes through the proxy.'),
  ProxyIngressPort: () => l10n.t('Port of the proxy that incoming traffic for `AppPorts` is sent to.'),
  ProxyEgressPort: () => l10n.t('Port of the proxy that outgoing traffic is sent to.'),
  EgressIgnoredPorts: () =>
    l10n.t('Outgoing traffic to these ports does not go through the proxy. Commas between them; it may be empty.'),
  EgressIgnoredIPs: () =>
    l10n.t(
      'Outgoing traffic to these addresses does not go through the proxy: those of credentials and metadata above all. Commas between them.',
    ),
};
