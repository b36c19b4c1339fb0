// Generated from the files in server/src/core/rules by `npm run gen`. Do not edit.
import { rule as containerCredentialSpec } from './containers/container-credential-spec.ts';
import { rule as containerDnsSearchDomain } from './containers/container-dns-search-domain.ts';
import { rule as containerImageRequired } from './containers/container-image-required.ts';
import { rule as containerNamePattern } from './containers/container-name-pattern.ts';
import { rule as containerNameRequired } from './containers/container-name-required.ts';
import { rule as containerNoEssential } from './containers/container-no-essential.ts';
import { rule as containerRestartExitCodes } from './containers/container-restart-exit-codes.ts';
import { rule as containerRestartPeriod } from './containers/container-restart-period.ts';
import { rule as containerRestartPolicy } from './containers/container-restart-policy.ts';
import { rule as containerSecurityOption } from './containers/container-security-option.ts';
import { rule as docArrayExpected } from './document/doc-array-expected.ts';
import { rule as docBooleanExpected } from './document/doc-boolean-expected.ts';
import { rule as docDuplicateKey } from './document/doc-duplicate-key.ts';
import { rule as docEmptyString } from './document/doc-empty-string.ts';
import { rule as docEnumValue } from './document/doc-enum-value.ts';
import { rule as docNotStrictJson } from './document/doc-not-strict-json.ts';
import { rule as docNullValue } from './document/doc-null-value.ts';
import { rule as docNumberExpected } from './document/doc-number-expected.ts';
import { rule as docObjectExpected } from './document/doc-object-expected.ts';
import { rule as docOutputOnlyProperty } from './document/doc-output-only-property.ts';
import { rule as docRequiredMember } from './document/doc-required-member.ts';
import { rule as docStringExpected } from './document/doc-string-expected.ts';
import { rule as docSyntax } from './document/doc-syntax.ts';
import { rule as docUnknownProperty } from './document/doc-unknown-property.ts';
import { rule as envNameRequired } from './environment/env-name-required.ts';
import { rule as envfileArn } from './environment/envfile-arn.ts';
import { rule as envfileMax } from './environment/envfile-max.ts';
import { rule as fargateCpuMemoryCombination } from './fargate/fargate-cpu-memory-combination.ts';
import { rule as fargateEphemeralStorageRange } from './fargate/fargate-ephemeral-storage-range.ts';
import { rule as gpuMpsRange } from './gpu/gpu-mps-range.ts';
import { rule as healthCommandRequired } from './health/health-command-required.ts';
import { rule as healthRange } from './health/health-range.ts';
import { rule as linuxMaxSwapNegative } from './linux-parameters/linux-max-swap-negative.ts';
import { rule as linuxSharedMemory } from './linux-parameters/linux-shared-memory.ts';
import { rule as linuxSwappinessRange } from './linux-parameters/linux-swappiness-range.ts';
import { rule as linuxSysctlNamespace } from './linux-parameters/linux-sysctl-namespace.ts';
import { rule as networkAwsvpcHostPortMismatch } from './network/network-awsvpc-host-port-mismatch.ts';
import { rule as networkFargateRequiresAwsvpc } from './network/network-fargate-requires-awsvpc.ts';
import { rule as networkLinksMode } from './network/network-links-mode.ts';
import { rule as networkNonePortMappings } from './network/network-none-port-mappings.ts';
import { rule as portNamePattern } from './ports/port-name-pattern.ts';
import { rule as portNumberRange } from './ports/port-number-range.ts';
import { rule as portProtocolValue } from './ports/port-protocol-value.ts';
import { rule as portRangeFormat } from './ports/port-range-format.ts';
import { rule as resContainerCpuNegative } from './resources/res-container-cpu-negative.ts';
import { rule as resTaskCpuFormat } from './resources/res-task-cpu-format.ts';
import { rule as resTaskMemoryFormat } from './resources/res-task-memory-format.ts';
import { rule as tagCharacters } from './tags/tag-characters.ts';
import { rule as tagEmptyArray } from './tags/tag-empty-array.ts';
import { rule as tagKeyLength } from './tags/tag-key-length.ts';
import { rule as tagMax } from './tags/tag-max.ts';
import { rule as taskContainersMissing } from './task/task-containers-missing.ts';
import { rule as taskFamilyPattern } from './task/task-family-pattern.ts';
import { rule as taskFamilyRequired } from './task/task-family-required.ts';
import { rule as taskPlacementMax } from './task/task-placement-max.ts';
import { rule as taskPlacementType } from './task/task-placement-type.ts';
import { rule as taskRoleFormat } from './task/task-role-format.ts';
import { rule as taskTooManyContainers } from './task/task-too-many-containers.ts';
import { rule as volumeContainerPath } from './volumes/volume-container-path.ts';
import { rule as volumeEfsFileSystemId } from './volumes/volume-efs-file-system-id.ts';
import { rule as volumeNamePattern } from './volumes/volume-name-pattern.ts';
import { rule as volumeNameRequired } from './volumes/volume-name-required.ts';
import { rule as volumeS3filesArn } from './volumes/volume-s3files-arn.ts';
import type { Rule } from './rule.ts';

const all = [
  containerCredentialSpec,
  containerDnsSearchDomain,
  containerImageRequired,
  containerNamePattern,
  containerNameRequired,
  containerNoEssential,
  containerRestartExitCodes,
  containerRestartPeriod,
  containerRestartPolicy,
  containerSecurityOption,
  docArrayExpected,
  docBooleanExpected,
  docDuplicateKey,
  docEmptyString,
  docEnumValue,
  docNotStrictJson,
  docNullValue,
  docNumberExpected,
  docObjectExpected,
  docOutputOnlyProperty,
  docRequiredMember,
  docStringExpected,
  docSyntax,
  docUnknownProperty,
  envNameRequired,
  envfileArn,
  envfileMax,
  fargateCpuMemoryCombination,
  fargateEphemeralStorageRange,
  gpuMpsRange,
  healthCommandRequired,
  healthRange,
  linuxMaxSwapNegative,
  linuxSharedMemory,
  linuxSwappinessRange,
  linuxSysctlNamespace,
  networkAwsvpcHostPortMismatch,
  networkFargateRequiresAwsvpc,
  networkLinksMode,
  networkNonePortMappings,
  portNamePattern,
  portNumberRange,
  portProtocolValue,
  portRangeFormat,
  resContainerCpuNegative,
  resTaskCpuFormat,
  resTaskMemoryFormat,
  tagCharacters,
  tagEmptyArray,
  tagKeyLength,
  tagMax,
  taskContainersMissing,
  taskFamilyPattern,
  taskFamilyRequired,
  taskPlacementMax,
  taskPlacementType,
  taskRoleFormat,
  taskTooManyContainers,
  volumeContainerPath,
  volumeEfsFileSystemId,
  volumeNamePattern,
  volumeNameRequired,
  volumeS3filesArn,
] as const;

export type RuleId = (typeof all)[number]['id'];

export const rules: readonly Rule[] = all;
