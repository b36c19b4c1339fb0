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
import { rule as docArrayRoot } from './document/doc-array-root.ts';
import { rule as docBooleanExpected } from './document/doc-boolean-expected.ts';
import { rule as docCloudformationCasing } from './document/doc-cloudformation-casing.ts';
import { rule as docDescribeWrapper } from './document/doc-describe-wrapper.ts';
import { rule as docDisableComment } from './document/doc-disable-comment.ts';
import { rule as docDuplicateKey } from './document/doc-duplicate-key.ts';
import { rule as docEmptyString } from './document/doc-empty-string.ts';
import { rule as docEnumValue } from './document/doc-enum-value.ts';
import { rule as docNotStrictJson } from './document/doc-not-strict-json.ts';
import { rule as docNullValue } from './document/doc-null-value.ts';
import { rule as docNumberExpected } from './document/doc-number-expected.ts';
import { rule as docObjectExpected } from './document/doc-object-expected.ts';
import { rule as docOutputOnlyProperty } from './document/doc-output-only-property.ts';
import { rule as docRequiredMember } from './document/doc-required-member.ts';
import { rule as docSizeLimit } from './document/doc-size-limit.ts';
import { rule as docStringExpected } from './document/doc-string-expected.ts';
import { rule as docSyntax } from './document/doc-syntax.ts';
import { rule as docUnknownProperty } from './document/doc-unknown-property.ts';
import { rule as docWholeTaskInContainerFile } from './document/doc-whole-task-in-container-file.ts';
import { rule as envNameRequired } from './environment/env-name-required.ts';
import { rule as envfileArn } from './environment/envfile-arn.ts';
import { rule as envfileMax } from './environment/envfile-max.ts';
import { rule as execInitProcess } from './exec/exec-init-process.ts';
import { rule as execPidModeTask } from './exec/exec-pid-mode-task.ts';
import { rule as execReadonlyRoot } from './exec/exec-readonly-root.ts';
import { rule as execTaskRole } from './exec/exec-task-role.ts';
import { rule as fargateCpuMemoryCombination } from './fargate/fargate-cpu-memory-combination.ts';
import { rule as fargateDevices } from './fargate/fargate-devices.ts';
import { rule as fargateEphemeralStorageRange } from './fargate/fargate-ephemeral-storage-range.ts';
import { rule as gpuMpsRange } from './gpu/gpu-mps-range.ts';
import { rule as healthCommandRequired } from './health/health-command-required.ts';
import { rule as healthRange } from './health/health-range.ts';
import { rule as miLinuxOnly } from './launch-types/mi-linux-only.ts';
import { rule as linuxMaxSwapNegative } from './linux-parameters/linux-max-swap-negative.ts';
import { rule as linuxSharedMemory } from './linux-parameters/linux-shared-memory.ts';
import { rule as linuxSwappinessRange } from './linux-parameters/linux-swappiness-range.ts';
import { rule as linuxSysctlNamespace } from './linux-parameters/linux-sysctl-namespace.ts';
import { rule as networkAwsvpcHostPortMismatch } from './network/network-awsvpc-host-port-mismatch.ts';
import { rule as networkAwsvpcHostPortRedundant } from './network/network-awsvpc-host-port-redundant.ts';
import { rule as networkAwsvpcHostPortZero } from './network/network-awsvpc-host-port-zero.ts';
import { rule as networkAwsvpcRunNeedsConfiguration } from './network/network-awsvpc-run-needs-configuration.ts';
import { rule as networkDisableNetworkingAwsvpc } from './network/network-disable-networking-awsvpc.ts';
import { rule as networkDisableNetworkingPorts } from './network/network-disable-networking-ports.ts';
import { rule as networkDnsServersAwsvpc } from './network/network-dns-servers-awsvpc.ts';
import { rule as networkExternalAwsvpc } from './network/network-external-awsvpc.ts';
import { rule as networkExtraHostsAwsvpc } from './network/network-extra-hosts-awsvpc.ts';
import { rule as networkExtraHostsHostMode } from './network/network-extra-hosts-host-mode.ts';
import { rule as networkFargateRequiresAwsvpc } from './network/network-fargate-requires-awsvpc.ts';
import { rule as networkFaultInjectionMode } from './network/network-fault-injection-mode.ts';
import { rule as networkFaultInjectionPidMode } from './network/network-fault-injection-pid-mode.ts';
import { rule as networkHostDynamicPort } from './network/network-host-dynamic-port.ts';
import { rule as networkHostHostPortMismatch } from './network/network-host-host-port-mismatch.ts';
import { rule as networkHostPortOmitted } from './network/network-host-port-omitted.ts';
import { rule as networkHostSingleTask } from './network/network-host-single-task.ts';
import { rule as networkHostnameAwsvpc } from './network/network-hostname-awsvpc.ts';
import { rule as networkLinksMode } from './network/network-links-mode.ts';
import { rule as networkMiMode } from './network/network-mi-mode.ts';
import { rule as networkMiModeOmitted } from './network/network-mi-mode-omitted.ts';
import { rule as networkModeDefaultLiteral } from './network/network-mode-default-literal.ts';
import { rule as networkModeImplicitBridge } from './network/network-mode-implicit-bridge.ts';
import { rule as networkNonePortMappings } from './network/network-none-port-mappings.ts';
import { rule as networkPreferAwsvpc } from './network/network-prefer-awsvpc.ts';
import { rule as networkWindows2016Awsvpc } from './network/network-windows-2016-awsvpc.ts';
import { rule as networkWindowsMode } from './network/network-windows-mode.ts';
import { rule as portAppProtocolCase } from './ports/port-app-protocol-case.ts';
import { rule as portAppProtocolMode } from './ports/port-app-protocol-mode.ts';
import { rule as portAppProtocolNeedsName } from './ports/port-app-protocol-needs-name.ts';
import { rule as portContainerPortRequired } from './ports/port-container-port-required.ts';
import { rule as portDuplicateContainerPort } from './ports/port-duplicate-container-port.ts';
import { rule as portDuplicateHostPort } from './ports/port-duplicate-host-port.ts';
import { rule as portFargateWindows3150 } from './ports/port-fargate-windows-3150.ts';
import { rule as portHostPortEphemeral } from './ports/port-host-port-ephemeral.ts';
import { rule as portNamePattern } from './ports/port-name-pattern.ts';
import { rule as portNameUnique } from './ports/port-name-unique.ts';
import { rule as portNumberRange } from './ports/port-number-range.ts';
import { rule as portProtocolValue } from './ports/port-protocol-value.ts';
import { rule as portRangeCount } from './ports/port-range-count.ts';
import { rule as portRangeFormat } from './ports/port-range-format.ts';
import { rule as portRangeHostPort } from './ports/port-range-host-port.ts';
import { rule as portRangeLarge } from './ports/port-range-large.ts';
import { rule as portRangeMode } from './ports/port-range-mode.ts';
import { rule as portRangeOrder } from './ports/port-range-order.ts';
import { rule as portRangeOverlap } from './ports/port-range-overlap.ts';
import { rule as portReservedCount } from './ports/port-reserved-count.ts';
import { rule as portReservedHostPort } from './ports/port-reserved-host-port.ts';
import { rule as portReservedHostPortWindows } from './ports/port-reserved-host-port-windows.ts';
import { rule as portSamePortTwoProtocols } from './ports/port-same-port-two-protocols.ts';
import { rule as portUnexposed } from './ports/port-unexposed.ts';
import { rule as portWindows80TaskRole } from './ports/port-windows-80-task-role.ts';
import { rule as proxyAppMeshEol } from './proxy/proxy-app-mesh-eol.ts';
import { rule as proxyLaunchType } from './proxy/proxy-launch-type.ts';
import { rule as proxyNetworkMode } from './proxy/proxy-network-mode.ts';
import { rule as proxyPropertyName } from './proxy/proxy-property-name.ts';
import { rule as proxyPropertyValue } from './proxy/proxy-property-value.ts';
import { rule as proxyRequiredProperties } from './proxy/proxy-required-properties.ts';
import { rule as proxyUnknownContainer } from './proxy/proxy-unknown-container.ts';
import { rule as proxyUser } from './proxy/proxy-user.ts';
import { rule as resContainerCpuNegative } from './resources/res-container-cpu-negative.ts';
import { rule as resTaskCpuFormat } from './resources/res-task-cpu-format.ts';
import { rule as resTaskMemoryFormat } from './resources/res-task-memory-format.ts';
import { rule as secretExecutionRole } from './secrets/secret-execution-role.ts';
import { rule as secDangerousCapability } from './security/sec-dangerous-capability.ts';
import { rule as secDockerSocket } from './security/sec-docker-socket.ts';
import { rule as secEfsTransitEncryption } from './security/sec-efs-transit-encryption.ts';
import { rule as secEnvAwsCredentials } from './security/sec-env-aws-credentials.ts';
import { rule as secEnvSecretLike } from './security/sec-env-secret-like.ts';
import { rule as secHostNetworkMode } from './security/sec-host-network-mode.ts';
import { rule as secHostNetworkRootUser } from './security/sec-host-network-root-user.ts';
import { rule as secImageDigest } from './security/sec-image-digest.ts';
import { rule as secIpcModeHost } from './security/sec-ipc-mode-host.ts';
import { rule as secNoNewPrivileges } from './security/sec-no-new-privileges.ts';
import { rule as secPidModeHost } from './security/sec-pid-mode-host.ts';
import { rule as secPrivileged } from './security/sec-privileged.ts';
import { rule as secReadonlyRoot } from './security/sec-readonly-root.ts';
import { rule as secRootUser } from './security/sec-root-user.ts';
import { rule as secTaskRoleEqualsExecutionRole } from './security/sec-task-role-equals-execution-role.ts';
import { rule as secTaskRoleMissing } from './security/sec-task-role-missing.ts';
import { rule as secWindowsAdministrator } from './security/sec-windows-administrator.ts';
import { rule as scAppProtocolImmutable } from './service-connect/sc-app-protocol-immutable.ts';
import { rule as scHostname } from './service-connect/sc-hostname.ts';
import { rule as scLinks } from './service-connect/sc-links.ts';
import { rule as scNamedPort } from './service-connect/sc-named-port.ts';
import { rule as scNetworkMode } from './service-connect/sc-network-mode.ts';
import { rule as scReservedPortRange } from './service-connect/sc-reserved-port-range.ts';
import { rule as scTaskMemory } from './service-connect/sc-task-memory.ts';
import { rule as scUdp } from './service-connect/sc-udp.ts';
import { rule as scWindows } from './service-connect/sc-windows.ts';
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
import { rule as volumeDockerAutoprovision } from './volumes/volume-docker-autoprovision.ts';
import { rule as volumeDockerWindowsDriver } from './volumes/volume-docker-windows-driver.ts';
import { rule as volumeDuplicateContainerPath } from './volumes/volume-duplicate-container-path.ts';
import { rule as volumeEfsExternal } from './volumes/volume-efs-external.ts';
import { rule as volumeEfsFileSystemId } from './volumes/volume-efs-file-system-id.ts';
import { rule as volumeEfsIamTaskRole } from './volumes/volume-efs-iam-task-role.ts';
import { rule as volumeEfsPortWithoutEncryption } from './volumes/volume-efs-port-without-encryption.ts';
import { rule as volumeEfsRootDirectoryAccessPoint } from './volumes/volume-efs-root-directory-access-point.ts';
import { rule as volumeEfsTransitEncryption } from './volumes/volume-efs-transit-encryption.ts';
import { rule as volumeFsxPlatform } from './volumes/volume-fsx-platform.ts';
import { rule as volumeLaunchExclusive } from './volumes/volume-launch-exclusive.ts';
import { rule as volumeLaunchPlatform } from './volumes/volume-launch-platform.ts';
import { rule as volumeLaunchSingle } from './volumes/volume-launch-single.ts';
import { rule as volumeLaunchUnmounted } from './volumes/volume-launch-unmounted.ts';
import { rule as volumeMiSourcePath } from './volumes/volume-mi-source-path.ts';
import { rule as volumeNamePattern } from './volumes/volume-name-pattern.ts';
import { rule as volumeNameRequired } from './volumes/volume-name-required.ts';
import { rule as volumeNameUnique } from './volumes/volume-name-unique.ts';
import { rule as volumeReadOnlyRootWithoutScratch } from './volumes/volume-read-only-root-without-scratch.ts';
import { rule as volumeS3filesArn } from './volumes/volume-s3files-arn.ts';
import { rule as volumeS3filesLaunchType } from './volumes/volume-s3files-launch-type.ts';
import { rule as volumeS3filesRootDirectoryAccessPoint } from './volumes/volume-s3files-root-directory-access-point.ts';
import { rule as volumeS3filesTaskRole } from './volumes/volume-s3files-task-role.ts';
import { rule as volumeSingleType } from './volumes/volume-single-type.ts';
import { rule as volumeSourcePathBlank } from './volumes/volume-source-path-blank.ts';
import { rule as volumeSourcePathMisplaced } from './volumes/volume-source-path-misplaced.ts';
import { rule as volumeSourcePathRelative } from './volumes/volume-source-path-relative.ts';
import { rule as volumeUnknown } from './volumes/volume-unknown.ts';
import { rule as volumeUnused } from './volumes/volume-unused.ts';
import { rule as windowsExternal } from './windows/windows-external.ts';
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
  docArrayRoot,
  docBooleanExpected,
  docCloudformationCasing,
  docDescribeWrapper,
  docDisableComment,
  docDuplicateKey,
  docEmptyString,
  docEnumValue,
  docNotStrictJson,
  docNullValue,
  docNumberExpected,
  docObjectExpected,
  docOutputOnlyProperty,
  docRequiredMember,
  docSizeLimit,
  docStringExpected,
  docSyntax,
  docUnknownProperty,
  docWholeTaskInContainerFile,
  envNameRequired,
  envfileArn,
  envfileMax,
  execInitProcess,
  execPidModeTask,
  execReadonlyRoot,
  execTaskRole,
  fargateCpuMemoryCombination,
  fargateDevices,
  fargateEphemeralStorageRange,
  gpuMpsRange,
  healthCommandRequired,
  healthRange,
  miLinuxOnly,
  linuxMaxSwapNegative,
  linuxSharedMemory,
  linuxSwappinessRange,
  linuxSysctlNamespace,
  networkAwsvpcHostPortMismatch,
  networkAwsvpcHostPortRedundant,
  networkAwsvpcHostPortZero,
  networkAwsvpcRunNeedsConfiguration,
  networkDisableNetworkingAwsvpc,
  networkDisableNetworkingPorts,
  networkDnsServersAwsvpc,
  networkExternalAwsvpc,
  networkExtraHostsAwsvpc,
  networkExtraHostsHostMode,
  networkFargateRequiresAwsvpc,
  networkFaultInjectionMode,
  networkFaultInjectionPidMode,
  networkHostDynamicPort,
  networkHostHostPortMismatch,
  networkHostPortOmitted,
  networkHostSingleTask,
  networkHostnameAwsvpc,
  networkLinksMode,
  networkMiMode,
  networkMiModeOmitted,
  networkModeDefaultLiteral,
  networkModeImplicitBridge,
  networkNonePortMappings,
  networkPreferAwsvpc,
  networkWindows2016Awsvpc,
  networkWindowsMode,
  portAppProtocolCase,
  portAppProtocolMode,
  portAppProtocolNeedsName,
  portContainerPortRequired,
  portDuplicateContainerPort,
  portDuplicateHostPort,
  portFargateWindows3150,
  portHostPortEphemeral,
  portNamePattern,
  portNameUnique,
  portNumberRange,
  portProtocolValue,
  portRangeCount,
  portRangeFormat,
  portRangeHostPort,
  portRangeLarge,
  portRangeMode,
  portRangeOrder,
  portRangeOverlap,
  portReservedCount,
  portReservedHostPort,
  portReservedHostPortWindows,
  portSamePortTwoProtocols,
  portUnexposed,
  portWindows80TaskRole,
  proxyAppMeshEol,
  proxyLaunchType,
  proxyNetworkMode,
  proxyPropertyName,
  proxyPropertyValue,
  proxyRequiredProperties,
  proxyUnknownContainer,
  proxyUser,
  resContainerCpuNegative,
  resTaskCpuFormat,
  resTaskMemoryFormat,
  secretExecutionRole,
  secDangerousCapability,
  secDockerSocket,
  secEfsTransitEncryption,
  secEnvAwsCredentials,
  secEnvSecretLike,
  secHostNetworkMode,
  secHostNetworkRootUser,
  secImageDigest,
  secIpcModeHost,
  secNoNewPrivileges,
  secPidModeHost,
  secPrivileged,
  secReadonlyRoot,
  secRootUser,
  secTaskRoleEqualsExecutionRole,
  secTaskRoleMissing,
  secWindowsAdministrator,
  scAppProtocolImmutable,
  scHostname,
  scLinks,
  scNamedPort,
  scNetworkMode,
  scReservedPortRange,
  scTaskMemory,
  scUdp,
  scWindows,
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
  volumeDockerAutoprovision,
  volumeDockerWindowsDriver,
  volumeDuplicateContainerPath,
  volumeEfsExternal,
  volumeEfsFileSystemId,
  volumeEfsIamTaskRole,
  volumeEfsPortWithoutEncryption,
  volumeEfsRootDirectoryAccessPoint,
  volumeEfsTransitEncryption,
  volumeFsxPlatform,
  volumeLaunchExclusive,
  volumeLaunchPlatform,
  volumeLaunchSingle,
  volumeLaunchUnmounted,
  volumeMiSourcePath,
  volumeNamePattern,
  volumeNameRequired,
  volumeNameUnique,
  volumeReadOnlyRootWithoutScratch,
  volumeS3filesArn,
  volumeS3filesLaunchType,
  volumeS3filesRootDirectoryAccessPoint,
  volumeS3filesTaskRole,
  volumeSingleType,
  volumeSourcePathBlank,
  volumeSourcePathMisplaced,
  volumeSourcePathRelative,
  volumeUnknown,
  volumeUnused,
  windowsExternal,
] as const;

export type RuleId = (typeof all)[number]['id'];

export const rules: readonly Rule[] = all;
