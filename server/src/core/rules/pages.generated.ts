// Generated from the files in server/src/core/rules by `npm run gen`. Do not edit.
import { page as containerCredentialSpec } from './containers/container-credential-spec.ts';
import { page as containerDnsSearchDomain } from './containers/container-dns-search-domain.ts';
import { page as containerImageRequired } from './containers/container-image-required.ts';
import { page as containerNamePattern } from './containers/container-name-pattern.ts';
import { page as containerNameRequired } from './containers/container-name-required.ts';
import { page as containerNoEssential } from './containers/container-no-essential.ts';
import { page as containerRestartExitCodes } from './containers/container-restart-exit-codes.ts';
import { page as containerRestartPeriod } from './containers/container-restart-period.ts';
import { page as containerRestartPolicy } from './containers/container-restart-policy.ts';
import { page as containerSecurityOption } from './containers/container-security-option.ts';
import { page as docArrayExpected } from './document/doc-array-expected.ts';
import { page as docBooleanExpected } from './document/doc-boolean-expected.ts';
import { page as docDuplicateKey } from './document/doc-duplicate-key.ts';
import { page as docEmptyString } from './document/doc-empty-string.ts';
import { page as docEnumValue } from './document/doc-enum-value.ts';
import { page as docNotStrictJson } from './document/doc-not-strict-json.ts';
import { page as docNullValue } from './document/doc-null-value.ts';
import { page as docNumberExpected } from './document/doc-number-expected.ts';
import { page as docObjectExpected } from './document/doc-object-expected.ts';
import { page as docOutputOnlyProperty } from './document/doc-output-only-property.ts';
import { page as docRequiredMember } from './document/doc-required-member.ts';
import { page as docStringExpected } from './document/doc-string-expected.ts';
import { page as docSyntax } from './document/doc-syntax.ts';
import { page as docUnknownProperty } from './document/doc-unknown-property.ts';
import { page as envNameRequired } from './environment/env-name-required.ts';
import { page as envfileArn } from './environment/envfile-arn.ts';
import { page as envfileMax } from './environment/envfile-max.ts';
import { page as fargateCpuMemoryCombination } from './fargate/fargate-cpu-memory-combination.ts';
import { page as fargateEphemeralStorageRange } from './fargate/fargate-ephemeral-storage-range.ts';
import { page as gpuMpsRange } from './gpu/gpu-mps-range.ts';
import { page as healthCommandRequired } from './health/health-command-required.ts';
import { page as healthRange } from './health/health-range.ts';
import { page as linuxMaxSwapNegative } from './linux-parameters/linux-max-swap-negative.ts';
import { page as linuxSharedMemory } from './linux-parameters/linux-shared-memory.ts';
import { page as linuxSwappinessRange } from './linux-parameters/linux-swappiness-range.ts';
import { page as linuxSysctlNamespace } from './linux-parameters/linux-sysctl-namespace.ts';
import { page as networkAwsvpcHostPortMismatch } from './network/network-awsvpc-host-port-mismatch.ts';
import { page as networkFargateRequiresAwsvpc } from './network/network-fargate-requires-awsvpc.ts';
import { page as networkLinksMode } from './network/network-links-mode.ts';
import { page as networkNonePortMappings } from './network/network-none-port-mappings.ts';
import { page as portNamePattern } from './ports/port-name-pattern.ts';
import { page as portNumberRange } from './ports/port-number-range.ts';
import { page as portProtocolValue } from './ports/port-protocol-value.ts';
import { page as portRangeFormat } from './ports/port-range-format.ts';
import { page as resContainerCpuNegative } from './resources/res-container-cpu-negative.ts';
import { page as resTaskCpuFormat } from './resources/res-task-cpu-format.ts';
import { page as resTaskMemoryFormat } from './resources/res-task-memory-format.ts';
import { page as tagCharacters } from './tags/tag-characters.ts';
import { page as tagEmptyArray } from './tags/tag-empty-array.ts';
import { page as tagKeyLength } from './tags/tag-key-length.ts';
import { page as tagMax } from './tags/tag-max.ts';
import { page as taskContainersMissing } from './task/task-containers-missing.ts';
import { page as taskFamilyPattern } from './task/task-family-pattern.ts';
import { page as taskFamilyRequired } from './task/task-family-required.ts';
import { page as taskPlacementMax } from './task/task-placement-max.ts';
import { page as taskPlacementType } from './task/task-placement-type.ts';
import { page as taskRoleFormat } from './task/task-role-format.ts';
import { page as taskTooManyContainers } from './task/task-too-many-containers.ts';
import { page as volumeContainerPath } from './volumes/volume-container-path.ts';
import { page as volumeEfsFileSystemId } from './volumes/volume-efs-file-system-id.ts';
import { page as volumeNamePattern } from './volumes/volume-name-pattern.ts';
import { page as volumeNameRequired } from './volumes/volume-name-required.ts';
import { page as volumeS3filesArn } from './volumes/volume-s3files-arn.ts';
import type { RuleId } from './index.generated.ts';
import type { Page } from './rule.ts';

export const pages: Readonly<Record<RuleId, Page>> = {
  'container-credential-spec': containerCredentialSpec,
  'container-dns-search-domain': containerDnsSearchDomain,
  'container-image-required': containerImageRequired,
  'container-name-pattern': containerNamePattern,
  'container-name-required': containerNameRequired,
  'container-no-essential': containerNoEssential,
  'container-restart-exit-codes': containerRestartExitCodes,
  'container-restart-period': containerRestartPeriod,
  'container-restart-policy': containerRestartPolicy,
  'container-security-option': containerSecurityOption,
  'doc-array-expected': docArrayExpected,
  'doc-boolean-expected': docBooleanExpected,
  'doc-duplicate-key': docDuplicateKey,
  'doc-empty-string': docEmptyString,
  'doc-enum-value': docEnumValue,
  'doc-not-strict-json': docNotStrictJson,
  'doc-null-value': docNullValue,
  'doc-number-expected': docNumberExpected,
  'doc-object-expected': docObjectExpected,
  'doc-output-only-property': docOutputOnlyProperty,
  'doc-required-member': docRequiredMember,
  'doc-string-expected': docStringExpected,
  'doc-syntax': docSyntax,
  'doc-unknown-property': docUnknownProperty,
  'env-name-required': envNameRequired,
  'envfile-arn': envfileArn,
  'envfile-max': envfileMax,
  'fargate-cpu-memory-combination': fargateCpuMemoryCombination,
  'fargate-ephemeral-storage-range': fargateEphemeralStorageRange,
  'gpu-mps-range': gpuMpsRange,
  'health-command-required': healthCommandRequired,
  'health-range': healthRange,
  'linux-max-swap-negative': linuxMaxSwapNegative,
  'linux-shared-memory': linuxSharedMemory,
  'linux-swappiness-range': linuxSwappinessRange,
  'linux-sysctl-namespace': linuxSysctlNamespace,
  'network-awsvpc-host-port-mismatch': networkAwsvpcHostPortMismatch,
  'network-fargate-requires-awsvpc': networkFargateRequiresAwsvpc,
  'network-links-mode': networkLinksMode,
  'network-none-port-mappings': networkNonePortMappings,
  'port-name-pattern': portNamePattern,
  'port-number-range': portNumberRange,
  'port-protocol-value': portProtocolValue,
  'port-range-format': portRangeFormat,
  'res-container-cpu-negative': resContainerCpuNegative,
  'res-task-cpu-format': resTaskCpuFormat,
  'res-task-memory-format': resTaskMemoryFormat,
  'tag-characters': tagCharacters,
  'tag-empty-array': tagEmptyArray,
  'tag-key-length': tagKeyLength,
  'tag-max': tagMax,
  'task-containers-missing': taskContainersMissing,
  'task-family-pattern': taskFamilyPattern,
  'task-family-required': taskFamilyRequired,
  'task-placement-max': taskPlacementMax,
  'task-placement-type': taskPlacementType,
  'task-role-format': taskRoleFormat,
  'task-too-many-containers': taskTooManyContainers,
  'volume-container-path': volumeContainerPath,
  'volume-efs-file-system-id': volumeEfsFileSystemId,
  'volume-name-pattern': volumeNamePattern,
  'volume-name-required': volumeNameRequired,
  'volume-s3files-arn': volumeS3filesArn,
};
