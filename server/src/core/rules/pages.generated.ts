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
import { page as docArrayRoot } from './document/doc-array-root.ts';
import { page as docBooleanExpected } from './document/doc-boolean-expected.ts';
import { page as docCloudformationCasing } from './document/doc-cloudformation-casing.ts';
import { page as docDescribeWrapper } from './document/doc-describe-wrapper.ts';
import { page as docDisableComment } from './document/doc-disable-comment.ts';
import { page as docDuplicateKey } from './document/doc-duplicate-key.ts';
import { page as docEmptyString } from './document/doc-empty-string.ts';
import { page as docEnumValue } from './document/doc-enum-value.ts';
import { page as docNotStrictJson } from './document/doc-not-strict-json.ts';
import { page as docNullValue } from './document/doc-null-value.ts';
import { page as docNumberExpected } from './document/doc-number-expected.ts';
import { page as docObjectExpected } from './document/doc-object-expected.ts';
import { page as docOutputOnlyProperty } from './document/doc-output-only-property.ts';
import { page as docRequiredMember } from './document/doc-required-member.ts';
import { page as docSizeLimit } from './document/doc-size-limit.ts';
import { page as docStringExpected } from './document/doc-string-expected.ts';
import { page as docSyntax } from './document/doc-syntax.ts';
import { page as docUnknownProperty } from './document/doc-unknown-property.ts';
import { page as docWholeTaskInContainerFile } from './document/doc-whole-task-in-container-file.ts';
import { page as envNameRequired } from './environment/env-name-required.ts';
import { page as envfileArn } from './environment/envfile-arn.ts';
import { page as envfileMax } from './environment/envfile-max.ts';
import { page as execInitProcess } from './exec/exec-init-process.ts';
import { page as execPidModeTask } from './exec/exec-pid-mode-task.ts';
import { page as execReadonlyRoot } from './exec/exec-readonly-root.ts';
import { page as execTaskRole } from './exec/exec-task-role.ts';
import { page as fargateCpuMemoryCombination } from './fargate/fargate-cpu-memory-combination.ts';
import { page as fargateDevices } from './fargate/fargate-devices.ts';
import { page as fargateEphemeralStorageRange } from './fargate/fargate-ephemeral-storage-range.ts';
import { page as gpuMpsRange } from './gpu/gpu-mps-range.ts';
import { page as healthCommandRequired } from './health/health-command-required.ts';
import { page as healthRange } from './health/health-range.ts';
import { page as miLinuxOnly } from './launch-types/mi-linux-only.ts';
import { page as linuxMaxSwapNegative } from './linux-parameters/linux-max-swap-negative.ts';
import { page as linuxSharedMemory } from './linux-parameters/linux-shared-memory.ts';
import { page as linuxSwappinessRange } from './linux-parameters/linux-swappiness-range.ts';
import { page as linuxSysctlNamespace } from './linux-parameters/linux-sysctl-namespace.ts';
import { page as networkAwsvpcHostPortMismatch } from './network/network-awsvpc-host-port-mismatch.ts';
import { page as networkAwsvpcHostPortRedundant } from './network/network-awsvpc-host-port-redundant.ts';
import { page as networkAwsvpcHostPortZero } from './network/network-awsvpc-host-port-zero.ts';
import { page as networkAwsvpcRunNeedsConfiguration } from './network/network-awsvpc-run-needs-configuration.ts';
import { page as networkDisableNetworkingAwsvpc } from './network/network-disable-networking-awsvpc.ts';
import { page as networkDisableNetworkingPorts } from './network/network-disable-networking-ports.ts';
import { page as networkDnsServersAwsvpc } from './network/network-dns-servers-awsvpc.ts';
import { page as networkExternalAwsvpc } from './network/network-external-awsvpc.ts';
import { page as networkExtraHostsAwsvpc } from './network/network-extra-hosts-awsvpc.ts';
import { page as networkExtraHostsHostMode } from './network/network-extra-hosts-host-mode.ts';
import { page as networkFargateRequiresAwsvpc } from './network/network-fargate-requires-awsvpc.ts';
import { page as networkFaultInjectionMode } from './network/network-fault-injection-mode.ts';
import { page as networkFaultInjectionPidMode } from './network/network-fault-injection-pid-mode.ts';
import { page as networkHostDynamicPort } from './network/network-host-dynamic-port.ts';
import { page as networkHostHostPortMismatch } from './network/network-host-host-port-mismatch.ts';
import { page as networkHostPortOmitted } from './network/network-host-port-omitted.ts';
import { page as networkHostSingleTask } from './network/network-host-single-task.ts';
import { page as networkHostnameAwsvpc } from './network/network-hostname-awsvpc.ts';
import { page as networkLinksMode } from './network/network-links-mode.ts';
import { page as networkMiMode } from './network/network-mi-mode.ts';
import { page as networkMiModeOmitted } from './network/network-mi-mode-omitted.ts';
import { page as networkModeDefaultLiteral } from './network/network-mode-default-literal.ts';
import { page as networkModeImplicitBridge } from './network/network-mode-implicit-bridge.ts';
import { page as networkNonePortMappings } from './network/network-none-port-mappings.ts';
import { page as networkPreferAwsvpc } from './network/network-prefer-awsvpc.ts';
import { page as networkWindows2016Awsvpc } from './network/network-windows-2016-awsvpc.ts';
import { page as networkWindowsMode } from './network/network-windows-mode.ts';
import { page as portAppProtocolCase } from './ports/port-app-protocol-case.ts';
import { page as portAppProtocolMode } from './ports/port-app-protocol-mode.ts';
import { page as portAppProtocolNeedsName } from './ports/port-app-protocol-needs-name.ts';
import { page as portContainerPortRequired } from './ports/port-container-port-required.ts';
import { page as portDuplicateContainerPort } from './ports/port-duplicate-container-port.ts';
import { page as portDuplicateHostPort } from './ports/port-duplicate-host-port.ts';
import { page as portFargateWindows3150 } from './ports/port-fargate-windows-3150.ts';
import { page as portHostPortEphemeral } from './ports/port-host-port-ephemeral.ts';
import { page as portNamePattern } from './ports/port-name-pattern.ts';
import { page as portNameUnique } from './ports/port-name-unique.ts';
import { page as portNumberRange } from './ports/port-number-range.ts';
import { page as portProtocolValue } from './ports/port-protocol-value.ts';
import { page as portRangeCount } from './ports/port-range-count.ts';
import { page as portRangeFormat } from './ports/port-range-format.ts';
import { page as portRangeHostPort } from './ports/port-range-host-port.ts';
import { page as portRangeLarge } from './ports/port-range-large.ts';
import { page as portRangeMode } from './ports/port-range-mode.ts';
import { page as portRangeOrder } from './ports/port-range-order.ts';
import { page as portRangeOverlap } from './ports/port-range-overlap.ts';
import { page as portReservedCount } from './ports/port-reserved-count.ts';
import { page as portReservedHostPort } from './ports/port-reserved-host-port.ts';
import { page as portReservedHostPortWindows } from './ports/port-reserved-host-port-windows.ts';
import { page as portSamePortTwoProtocols } from './ports/port-same-port-two-protocols.ts';
import { page as portUnexposed } from './ports/port-unexposed.ts';
import { page as portWindows80TaskRole } from './ports/port-windows-80-task-role.ts';
import { page as proxyAppMeshEol } from './proxy/proxy-app-mesh-eol.ts';
import { page as proxyLaunchType } from './proxy/proxy-launch-type.ts';
import { page as proxyNetworkMode } from './proxy/proxy-network-mode.ts';
import { page as proxyPropertyName } from './proxy/proxy-property-name.ts';
import { page as proxyPropertyValue } from './proxy/proxy-property-value.ts';
import { page as proxyRequiredProperties } from './proxy/proxy-required-properties.ts';
import { page as proxyUnknownContainer } from './proxy/proxy-unknown-container.ts';
import { page as proxyUser } from './proxy/proxy-user.ts';
import { page as resContainerCpuNegative } from './resources/res-container-cpu-negative.ts';
import { page as resTaskCpuFormat } from './resources/res-task-cpu-format.ts';
import { page as resTaskMemoryFormat } from './resources/res-task-memory-format.ts';
import { page as secretExecutionRole } from './secrets/secret-execution-role.ts';
import { page as secDangerousCapability } from './security/sec-dangerous-capability.ts';
import { page as secDockerSocket } from './security/sec-docker-socket.ts';
import { page as secEfsTransitEncryption } from './security/sec-efs-transit-encryption.ts';
import { page as secEnvAwsCredentials } from './security/sec-env-aws-credentials.ts';
import { page as secEnvSecretLike } from './security/sec-env-secret-like.ts';
import { page as secHostNetworkMode } from './security/sec-host-network-mode.ts';
import { page as secHostNetworkRootUser } from './security/sec-host-network-root-user.ts';
import { page as secImageDigest } from './security/sec-image-digest.ts';
import { page as secIpcModeHost } from './security/sec-ipc-mode-host.ts';
import { page as secNoNewPrivileges } from './security/sec-no-new-privileges.ts';
import { page as secPidModeHost } from './security/sec-pid-mode-host.ts';
import { page as secPrivileged } from './security/sec-privileged.ts';
import { page as secReadonlyRoot } from './security/sec-readonly-root.ts';
import { page as secRootUser } from './security/sec-root-user.ts';
import { page as secTaskRoleEqualsExecutionRole } from './security/sec-task-role-equals-execution-role.ts';
import { page as secTaskRoleMissing } from './security/sec-task-role-missing.ts';
import { page as secWindowsAdministrator } from './security/sec-windows-administrator.ts';
import { page as scAppProtocolImmutable } from './service-connect/sc-app-protocol-immutable.ts';
import { page as scHostname } from './service-connect/sc-hostname.ts';
import { page as scLinks } from './service-connect/sc-links.ts';
import { page as scNamedPort } from './service-connect/sc-named-port.ts';
import { page as scNetworkMode } from './service-connect/sc-network-mode.ts';
import { page as scReservedPortRange } from './service-connect/sc-reserved-port-range.ts';
import { page as scTaskMemory } from './service-connect/sc-task-memory.ts';
import { page as scUdp } from './service-connect/sc-udp.ts';
import { page as scWindows } from './service-connect/sc-windows.ts';
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
import { page as volumeDockerAutoprovision } from './volumes/volume-docker-autoprovision.ts';
import { page as volumeDockerWindowsDriver } from './volumes/volume-docker-windows-driver.ts';
import { page as volumeDuplicateContainerPath } from './volumes/volume-duplicate-container-path.ts';
import { page as volumeEfsExternal } from './volumes/volume-efs-external.ts';
import { page as volumeEfsFileSystemId } from './volumes/volume-efs-file-system-id.ts';
import { page as volumeEfsIamTaskRole } from './volumes/volume-efs-iam-task-role.ts';
import { page as volumeEfsPortWithoutEncryption } from './volumes/volume-efs-port-without-encryption.ts';
import { page as volumeEfsRootDirectoryAccessPoint } from './volumes/volume-efs-root-directory-access-point.ts';
import { page as volumeEfsTransitEncryption } from './volumes/volume-efs-transit-encryption.ts';
import { page as volumeFsxPlatform } from './volumes/volume-fsx-platform.ts';
import { page as volumeLaunchExclusive } from './volumes/volume-launch-exclusive.ts';
import { page as volumeLaunchPlatform } from './volumes/volume-launch-platform.ts';
import { page as volumeLaunchSingle } from './volumes/volume-launch-single.ts';
import { page as volumeLaunchUnmounted } from './volumes/volume-launch-unmounted.ts';
import { page as volumeMiSourcePath } from './volumes/volume-mi-source-path.ts';
import { page as volumeNamePattern } from './volumes/volume-name-pattern.ts';
import { page as volumeNameRequired } from './volumes/volume-name-required.ts';
import { page as volumeNameUnique } from './volumes/volume-name-unique.ts';
import { page as volumeReadOnlyRootWithoutScratch } from './volumes/volume-read-only-root-without-scratch.ts';
import { page as volumeS3filesArn } from './volumes/volume-s3files-arn.ts';
import { page as volumeS3filesLaunchType } from './volumes/volume-s3files-launch-type.ts';
import { page as volumeS3filesRootDirectoryAccessPoint } from './volumes/volume-s3files-root-directory-access-point.ts';
import { page as volumeS3filesTaskRole } from './volumes/volume-s3files-task-role.ts';
import { page as volumeSingleType } from './volumes/volume-single-type.ts';
import { page as volumeSourcePathBlank } from './volumes/volume-source-path-blank.ts';
import { page as volumeSourcePathMisplaced } from './volumes/volume-source-path-misplaced.ts';
import { page as volumeSourcePathRelative } from './volumes/volume-source-path-relative.ts';
import { page as volumeUnknown } from './volumes/volume-unknown.ts';
import { page as volumeUnused } from './volumes/volume-unused.ts';
import { page as windowsExternal } from './windows/windows-external.ts';
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
  'doc-array-root': docArrayRoot,
  'doc-boolean-expected': docBooleanExpected,
  'doc-cloudformation-casing': docCloudformationCasing,
  'doc-describe-wrapper': docDescribeWrapper,
  'doc-disable-comment': docDisableComment,
  'doc-duplicate-key': docDuplicateKey,
  'doc-empty-string': docEmptyString,
  'doc-enum-value': docEnumValue,
  'doc-not-strict-json': docNotStrictJson,
  'doc-null-value': docNullValue,
  'doc-number-expected': docNumberExpected,
  'doc-object-expected': docObjectExpected,
  'doc-output-only-property': docOutputOnlyProperty,
  'doc-required-member': docRequiredMember,
  'doc-size-limit': docSizeLimit,
  'doc-string-expected': docStringExpected,
  'doc-syntax': docSyntax,
  'doc-unknown-property': docUnknownProperty,
  'doc-whole-task-in-container-file': docWholeTaskInContainerFile,
  'env-name-required': envNameRequired,
  'envfile-arn': envfileArn,
  'envfile-max': envfileMax,
  'exec-init-process': execInitProcess,
  'exec-pid-mode-task': execPidModeTask,
  'exec-readonly-root': execReadonlyRoot,
  'exec-task-role': execTaskRole,
  'fargate-cpu-memory-combination': fargateCpuMemoryCombination,
  'fargate-devices': fargateDevices,
  'fargate-ephemeral-storage-range': fargateEphemeralStorageRange,
  'gpu-mps-range': gpuMpsRange,
  'health-command-required': healthCommandRequired,
  'health-range': healthRange,
  'mi-linux-only': miLinuxOnly,
  'linux-max-swap-negative': linuxMaxSwapNegative,
  'linux-shared-memory': linuxSharedMemory,
  'linux-swappiness-range': linuxSwappinessRange,
  'linux-sysctl-namespace': linuxSysctlNamespace,
  'network-awsvpc-host-port-mismatch': networkAwsvpcHostPortMismatch,
  'network-awsvpc-host-port-redundant': networkAwsvpcHostPortRedundant,
  'network-awsvpc-host-port-zero': networkAwsvpcHostPortZero,
  'network-awsvpc-run-needs-configuration': networkAwsvpcRunNeedsConfiguration,
  'network-disable-networking-awsvpc': networkDisableNetworkingAwsvpc,
  'network-disable-networking-ports': networkDisableNetworkingPorts,
  'network-dns-servers-awsvpc': networkDnsServersAwsvpc,
  'network-external-awsvpc': networkExternalAwsvpc,
  'network-extra-hosts-awsvpc': networkExtraHostsAwsvpc,
  'network-extra-hosts-host-mode': networkExtraHostsHostMode,
  'network-fargate-requires-awsvpc': networkFargateRequiresAwsvpc,
  'network-fault-injection-mode': networkFaultInjectionMode,
  'network-fault-injection-pid-mode': networkFaultInjectionPidMode,
  'network-host-dynamic-port': networkHostDynamicPort,
  'network-host-host-port-mismatch': networkHostHostPortMismatch,
  'network-host-port-omitted': networkHostPortOmitted,
  'network-host-single-task': networkHostSingleTask,
  'network-hostname-awsvpc': networkHostnameAwsvpc,
  'network-links-mode': networkLinksMode,
  'network-mi-mode': networkMiMode,
  'network-mi-mode-omitted': networkMiModeOmitted,
  'network-mode-default-literal': networkModeDefaultLiteral,
  'network-mode-implicit-bridge': networkModeImplicitBridge,
  'network-none-port-mappings': networkNonePortMappings,
  'network-prefer-awsvpc': networkPreferAwsvpc,
  'network-windows-2016-awsvpc': networkWindows2016Awsvpc,
  'network-windows-mode': networkWindowsMode,
  'port-app-protocol-case': portAppProtocolCase,
  'port-app-protocol-mode': portAppProtocolMode,
  'port-app-protocol-needs-name': portAppProtocolNeedsName,
  'port-container-port-required': portContainerPortRequired,
  'port-duplicate-container-port': portDuplicateContainerPort,
  'port-duplicate-host-port': portDuplicateHostPort,
  'port-fargate-windows-3150': portFargateWindows3150,
  'port-host-port-ephemeral': portHostPortEphemeral,
  'port-name-pattern': portNamePattern,
  'port-name-unique': portNameUnique,
  'port-number-range': portNumberRange,
  'port-protocol-value': portProtocolValue,
  'port-range-count': portRangeCount,
  'port-range-format': portRangeFormat,
  'port-range-host-port': portRangeHostPort,
  'port-range-large': portRangeLarge,
  'port-range-mode': portRangeMode,
  'port-range-order': portRangeOrder,
  'port-range-overlap': portRangeOverlap,
  'port-reserved-count': portReservedCount,
  'port-reserved-host-port': portReservedHostPort,
  'port-reserved-host-port-windows': portReservedHostPortWindows,
  'port-same-port-two-protocols': portSamePortTwoProtocols,
  'port-unexposed': portUnexposed,
  'port-windows-80-task-role': portWindows80TaskRole,
  'proxy-app-mesh-eol': proxyAppMeshEol,
  'proxy-launch-type': proxyLaunchType,
  'proxy-network-mode': proxyNetworkMode,
  'proxy-property-name': proxyPropertyName,
  'proxy-property-value': proxyPropertyValue,
  'proxy-required-properties': proxyRequiredProperties,
  'proxy-unknown-container': proxyUnknownContainer,
  'proxy-user': proxyUser,
  'res-container-cpu-negative': resContainerCpuNegative,
  'res-task-cpu-format': resTaskCpuFormat,
  'res-task-memory-format': resTaskMemoryFormat,
  'secret-execution-role': secretExecutionRole,
  'sec-dangerous-capability': secDangerousCapability,
  'sec-docker-socket': secDockerSocket,
  'sec-efs-transit-encryption': secEfsTransitEncryption,
  'sec-env-aws-credentials': secEnvAwsCredentials,
  'sec-env-secret-like': secEnvSecretLike,
  'sec-host-network-mode': secHostNetworkMode,
  'sec-host-network-root-user': secHostNetworkRootUser,
  'sec-image-digest': secImageDigest,
  'sec-ipc-mode-host': secIpcModeHost,
  'sec-no-new-privileges': secNoNewPrivileges,
  'sec-pid-mode-host': secPidModeHost,
  'sec-privileged': secPrivileged,
  'sec-readonly-root': secReadonlyRoot,
  'sec-root-user': secRootUser,
  'sec-task-role-equals-execution-role': secTaskRoleEqualsExecutionRole,
  'sec-task-role-missing': secTaskRoleMissing,
  'sec-windows-administrator': secWindowsAdministrator,
  'sc-app-protocol-immutable': scAppProtocolImmutable,
  'sc-hostname': scHostname,
  'sc-links': scLinks,
  'sc-named-port': scNamedPort,
  'sc-network-mode': scNetworkMode,
  'sc-reserved-port-range': scReservedPortRange,
  'sc-task-memory': scTaskMemory,
  'sc-udp': scUdp,
  'sc-windows': scWindows,
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
  'volume-docker-autoprovision': volumeDockerAutoprovision,
  'volume-docker-windows-driver': volumeDockerWindowsDriver,
  'volume-duplicate-container-path': volumeDuplicateContainerPath,
  'volume-efs-external': volumeEfsExternal,
  'volume-efs-file-system-id': volumeEfsFileSystemId,
  'volume-efs-iam-task-role': volumeEfsIamTaskRole,
  'volume-efs-port-without-encryption': volumeEfsPortWithoutEncryption,
  'volume-efs-root-directory-access-point': volumeEfsRootDirectoryAccessPoint,
  'volume-efs-transit-encryption': volumeEfsTransitEncryption,
  'volume-fsx-platform': volumeFsxPlatform,
  'volume-launch-exclusive': volumeLaunchExclusive,
  'volume-launch-platform': volumeLaunchPlatform,
  'volume-launch-single': volumeLaunchSingle,
  'volume-launch-unmounted': volumeLaunchUnmounted,
  'volume-mi-source-path': volumeMiSourcePath,
  'volume-name-pattern': volumeNamePattern,
  'volume-name-required': volumeNameRequired,
  'volume-name-unique': volumeNameUnique,
  'volume-read-only-root-without-scratch': volumeReadOnlyRootWithoutScratch,
  'volume-s3files-arn': volumeS3filesArn,
  'volume-s3files-launch-type': volumeS3filesLaunchType,
  'volume-s3files-root-directory-access-point': volumeS3filesRootDirectoryAccessPoint,
  'volume-s3files-task-role': volumeS3filesTaskRole,
  'volume-single-type': volumeSingleType,
  'volume-source-path-blank': volumeSourcePathBlank,
  'volume-source-path-misplaced': volumeSourcePathMisplaced,
  'volume-source-path-relative': volumeSourcePathRelative,
  'volume-unknown': volumeUnknown,
  'volume-unused': volumeUnused,
  'windows-external': windowsExternal,
};
