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
import { page as fargateDevices } from './fargate/fargate-devices.ts';
import { page as fargateEphemeralStorageRange } from './fargate/fargate-ephemeral-storage-range.ts';
import { page as gpuDuplicateType } from './gpu/gpu-duplicate-type.ts';
import { page as gpuElasticInference } from './gpu/gpu-elastic-inference.ts';
import { page as gpuFargate } from './gpu/gpu-fargate.ts';
import { page as gpuMpsRange } from './gpu/gpu-mps-range.ts';
import { page as gpuSharingExternal } from './gpu/gpu-sharing-external.ts';
import { page as gpuSharingMixed } from './gpu/gpu-sharing-mixed.ts';
import { page as gpuSharingType } from './gpu/gpu-sharing-type.ts';
import { page as gpuSharingXorValue } from './gpu/gpu-sharing-xor-value.ts';
import { page as gpuValue } from './gpu/gpu-value.ts';
import { page as gpuValueMissing } from './gpu/gpu-value-missing.ts';
import { page as gpuWindows } from './gpu/gpu-windows.ts';
import { page as neuronDeviceConflict } from './gpu/neuron-device-conflict.ts';
import { page as neuronLaunchType } from './gpu/neuron-launch-type.ts';
import { page as neuronSingleContainer } from './gpu/neuron-single-container.ts';
import { page as neuronValue } from './gpu/neuron-value.ts';
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
import { page as resContainerCpuBounds } from './resources/res-container-cpu-bounds.ts';
import { page as resContainerCpuNegative } from './resources/res-container-cpu-negative.ts';
import { page as resContainerCpuSum } from './resources/res-container-cpu-sum.ts';
import { page as resContainerCpuUnreserved } from './resources/res-container-cpu-unreserved.ts';
import { page as resContainerMemoryExceedsTask } from './resources/res-container-memory-exceeds-task.ts';
import { page as resEphemeralStorageNotFargate } from './resources/res-ephemeral-storage-not-fargate.ts';
import { page as resMemoryBelowReservation } from './resources/res-memory-below-reservation.ts';
import { page as resMemoryMinimum } from './resources/res-memory-minimum.ts';
import { page as resMemoryRequired } from './resources/res-memory-required.ts';
import { page as resMemorySum } from './resources/res-memory-sum.ts';
import { page as resMemoryZero } from './resources/res-memory-zero.ts';
import { page as resReservationExceedsTask } from './resources/res-reservation-exceeds-task.ts';
import { page as resReservationSum } from './resources/res-reservation-sum.ts';
import { page as resTaskCpuFormat } from './resources/res-task-cpu-format.ts';
import { page as resTaskCpuLooksLikeVcpu } from './resources/res-task-cpu-looks-like-vcpu.ts';
import { page as resTaskCpuRange } from './resources/res-task-cpu-range.ts';
import { page as resTaskMemoryFormat } from './resources/res-task-memory-format.ts';
import { page as secretExecutionRole } from './secrets/secret-execution-role.ts';
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
import { page as volumeEfsFileSystemId } from './volumes/volume-efs-file-system-id.ts';
import { page as volumeNamePattern } from './volumes/volume-name-pattern.ts';
import { page as volumeNameRequired } from './volumes/volume-name-required.ts';
import { page as volumeS3filesArn } from './volumes/volume-s3files-arn.ts';
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
  'fargate-devices': fargateDevices,
  'fargate-ephemeral-storage-range': fargateEphemeralStorageRange,
  'gpu-duplicate-type': gpuDuplicateType,
  'gpu-elastic-inference': gpuElasticInference,
  'gpu-fargate': gpuFargate,
  'gpu-mps-range': gpuMpsRange,
  'gpu-sharing-external': gpuSharingExternal,
  'gpu-sharing-mixed': gpuSharingMixed,
  'gpu-sharing-type': gpuSharingType,
  'gpu-sharing-xor-value': gpuSharingXorValue,
  'gpu-value': gpuValue,
  'gpu-value-missing': gpuValueMissing,
  'gpu-windows': gpuWindows,
  'neuron-device-conflict': neuronDeviceConflict,
  'neuron-launch-type': neuronLaunchType,
  'neuron-single-container': neuronSingleContainer,
  'neuron-value': neuronValue,
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
  'res-container-cpu-bounds': resContainerCpuBounds,
  'res-container-cpu-negative': resContainerCpuNegative,
  'res-container-cpu-sum': resContainerCpuSum,
  'res-container-cpu-unreserved': resContainerCpuUnreserved,
  'res-container-memory-exceeds-task': resContainerMemoryExceedsTask,
  'res-ephemeral-storage-not-fargate': resEphemeralStorageNotFargate,
  'res-memory-below-reservation': resMemoryBelowReservation,
  'res-memory-minimum': resMemoryMinimum,
  'res-memory-required': resMemoryRequired,
  'res-memory-sum': resMemorySum,
  'res-memory-zero': resMemoryZero,
  'res-reservation-exceeds-task': resReservationExceedsTask,
  'res-reservation-sum': resReservationSum,
  'res-task-cpu-format': resTaskCpuFormat,
  'res-task-cpu-looks-like-vcpu': resTaskCpuLooksLikeVcpu,
  'res-task-cpu-range': resTaskCpuRange,
  'res-task-memory-format': resTaskMemoryFormat,
  'secret-execution-role': secretExecutionRole,
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
  'volume-efs-file-system-id': volumeEfsFileSystemId,
  'volume-name-pattern': volumeNamePattern,
  'volume-name-required': volumeNameRequired,
  'volume-s3files-arn': volumeS3filesArn,
  'windows-external': windowsExternal,
};
