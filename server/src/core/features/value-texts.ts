import type { SchemaPath } from '../model/schema-path.ts';
import { capabilityText } from './value-texts/capabilities.ts';
import { logOptionText } from './value-texts/log-options.ts';
import { mountOptionText } from './value-texts/mount-options.ts';
import { proxyPropertyText } from './value-texts/proxy-properties.ts';
import { sysctlText } from './value-texts/sysctls.ts';

/** Member of a shape → what its values mean, where the schema lists none. */
const LOOK_UPS: Readonly<Record<string, (value: string) => string | undefined>> = {
  'KernelCapabilities.add': capabilityText,
  'KernelCapabilities.drop': capabilityText,
  'ProxyProperty.name': proxyPropertyText,
  'SecretOption.name': logOptionText,
  'SystemControl.namespace': sysctlText,
  'Tmpfs.mountOptions': mountOptionText,
};

/** What a value of a member means, in a sentence or two; undefined for a value that nobody knows. */
export function valueText({ shape, member }: SchemaPath, value: string): string | undefined {
  const path = `${shape}.${member}`;
  return Object.hasOwn(LOOK_UPS, path) ? LOOK_UPS[path]?.(value) : undefined;
}
