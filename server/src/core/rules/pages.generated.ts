// Generated from the files in server/src/core/rules by `npm run gen`. Do not edit.
import { page as containerNoEssential } from './containers/container-no-essential.ts';
import { page as docArrayExpected } from './document/doc-array-expected.ts';
import { page as docBooleanExpected } from './document/doc-boolean-expected.ts';
import { page as docNumberExpected } from './document/doc-number-expected.ts';
import { page as docObjectExpected } from './document/doc-object-expected.ts';
import { page as docOutputOnlyProperty } from './document/doc-output-only-property.ts';
import { page as docStringExpected } from './document/doc-string-expected.ts';
import { page as docSyntax } from './document/doc-syntax.ts';
import { page as docUnknownProperty } from './document/doc-unknown-property.ts';
import { page as fargateCpuMemoryCombination } from './fargate/fargate-cpu-memory-combination.ts';
import { page as healthRange } from './health/health-range.ts';
import { page as networkAwsvpcHostPortMismatch } from './network/network-awsvpc-host-port-mismatch.ts';
import { page as networkFargateRequiresAwsvpc } from './network/network-fargate-requires-awsvpc.ts';
import { page as networkLinksMode } from './network/network-links-mode.ts';
import { page as networkNonePortMappings } from './network/network-none-port-mappings.ts';
import type { RuleId } from './index.generated.ts';
import type { Page } from './rule.ts';

export const pages: Readonly<Record<RuleId, Page>> = {
  'container-no-essential': containerNoEssential,
  'doc-array-expected': docArrayExpected,
  'doc-boolean-expected': docBooleanExpected,
  'doc-number-expected': docNumberExpected,
  'doc-object-expected': docObjectExpected,
  'doc-output-only-property': docOutputOnlyProperty,
  'doc-string-expected': docStringExpected,
  'doc-syntax': docSyntax,
  'doc-unknown-property': docUnknownProperty,
  'fargate-cpu-memory-combination': fargateCpuMemoryCombination,
  'health-range': healthRange,
  'network-awsvpc-host-port-mismatch': networkAwsvpcHostPortMismatch,
  'network-fargate-requires-awsvpc': networkFargateRequiresAwsvpc,
  'network-links-mode': networkLinksMode,
  'network-none-port-mappings': networkNonePortMappings,
};
