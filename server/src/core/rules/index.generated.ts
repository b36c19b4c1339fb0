// Generated from the files in server/src/core/rules by `npm run gen`. Do not edit.
import { rule as containerNoEssential } from './containers/container-no-essential.ts';
import { rule as docArrayExpected } from './document/doc-array-expected.ts';
import { rule as docBooleanExpected } from './document/doc-boolean-expected.ts';
import { rule as docNumberExpected } from './document/doc-number-expected.ts';
import { rule as docObjectExpected } from './document/doc-object-expected.ts';
import { rule as docOutputOnlyProperty } from './document/doc-output-only-property.ts';
import { rule as docStringExpected } from './document/doc-string-expected.ts';
import { rule as docSyntax } from './document/doc-syntax.ts';
import { rule as docUnknownProperty } from './document/doc-unknown-property.ts';
import { rule as fargateCpuMemoryCombination } from './fargate/fargate-cpu-memory-combination.ts';
import { rule as healthRange } from './health/health-range.ts';
import { rule as networkAwsvpcHostPortMismatch } from './network/network-awsvpc-host-port-mismatch.ts';
import { rule as networkFargateRequiresAwsvpc } from './network/network-fargate-requires-awsvpc.ts';
import { rule as networkLinksMode } from './network/network-links-mode.ts';
import { rule as networkNonePortMappings } from './network/network-none-port-mappings.ts';
import type { Rule } from './rule.ts';

const all = [
  containerNoEssential,
  docArrayExpected,
  docBooleanExpected,
  docNumberExpected,
  docObjectExpected,
  docOutputOnlyProperty,
  docStringExpected,
  docSyntax,
  docUnknownProperty,
  fargateCpuMemoryCombination,
  healthRange,
  networkAwsvpcHostPortMismatch,
  networkFargateRequiresAwsvpc,
  networkLinksMode,
  networkNonePortMappings,
] as const;

export type RuleId = (typeof all)[number]['id'];

export const rules: readonly Rule[] = all;
