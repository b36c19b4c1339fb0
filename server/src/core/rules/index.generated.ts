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
import { rule as fargateDevices } from './fargate/fargate-devices.ts';
import { rule as fargateEphemeralStorageRange } from './fargate/fargate-ephemeral-storage-range.ts';
import { rule as gpuDuplicateType } from './gpu/gpu-duplicate-type.ts';
import { rule as gpuElasticInference } from './gpu/gpu-elastic-inference.ts';
import { rule as gpuFargate } from './gpu/gpu-fargate.ts';
import { rule as gpuMpsRange } from './gpu/gpu-mps-range.ts';
import { rule as gpuSharingExternal } from './gpu/gpu-sharing-external.ts';
import { rule as gpuSharingMixed } from './gpu/gpu-sharing-mixed.ts';
import { rule as gpuSharingType } from './gpu/gpu-sharing-type.ts';
import { rule as gpuSharingXorValue } from './gpu/gpu-sharing-xor-value.ts';
import { rule as gpuValue } from './gpu/gpu-value.ts';
import { rule as gpuValueMissing } from './gpu/gpu-value-missing.ts';
import { rule as gpuWindows } from './gpu/gpu-windows.ts';
import { rule as neuronDeviceConflict } from './gpu/neuron-device-conflict.ts';
import { rule as neuronLaunchType } from './gpu/neuron-launch-type.ts';
import { rule as neuronSingleContainer } from './gpu/neuron-single-container.ts';
import { rule as neuronValue } from './gpu/neuron-value.ts';
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
import { rule as resContainerCpuBounds } from './resources/res-container-cpu-bounds.ts';
import { rule as resContainerCpuNegative } from './resources/res-container-cpu-negative.ts';
import { rule as resContainerCpuSum } from './resources/res-container-cpu-sum.ts';
import { rule as resContainerCpuUnreserved } from './resources/res-container-cpu-unreserved.ts';
import { rule as resContainerMemoryExceedsTask } from './resources/res-container-memory-exceeds-task.ts';
import { rule as resEphemeralStorageNotFargate } from './resources/res-ephemeral-storage-not-fargate.ts';
import { rule as resMemoryBelowReservation } from './resources/res-memory-below-reservation.ts';
import { rule as resMemoryMinimum } from './resources/res-memory-minimum.ts';
import { rule as resMemoryRequired } from './resources/res-memory-required.ts';
import { rule as resMemorySum } from './resources/res-memory-sum.ts';
import { rule as resMemoryZero } from './resources/res-memory-zero.ts';
import { rule as resReservationExceedsTask } from './resources/res-reservation-exceeds-task.ts';
import { rule as resReservationSum } from './resources/res-reservation-sum.ts';
import { rule as resTaskCpuFormat } from './resources/res-task-cpu-format.ts';
import { rule as resTaskCpuLooksLikeVcpu } from './resources/res-task-cpu-looks-like-vcpu.ts';
import { rule as resTaskCpuRange } from './resources/res-task-cpu-range.ts';
import { rule as resTaskMemoryFormat } from './resources/res-task-memory-format.ts';
import { rule as secretExecutionRole } from './secrets/secret-execution-role.ts';
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
import { rule as volumeEfsFileSystemId } from './volumes/volume-efs-file-system-id.ts';
import { rule as volumeNamePattern } from './volumes/volume-name-pattern.ts';
import { rule as volumeNameRequired } from './volumes/volume-name-required.ts';
import { rule as volumeS3filesArn } from './volumes/volume-s3files-arn.ts';
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
  fargateDevices,
  fargateEphemeralStorageRange,
  gpuDuplicateType,
  gpuElasticInference,
  gpuFargate,
  gpuMpsRange,
  gpuSharingExternal,
  gpuSharingMixed,
  gpuSharingType,
  gpuSharingXorValue,
  gpuValue,
  gpuValueMissing,
  gpuWindows,
  neuronDeviceConflict,
  neuronLaunchType,
  neuronSingleContainer,
  neuronValue,
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
  resContainerCpuBounds,
  resContainerCpuNegative,
  resContainerCpuSum,
  resContainerCpuUnreserved,
  resContainerMemoryExceedsTask,
  resEphemeralStorageNotFargate,
  resMemoryBelowReservation,
  resMemoryMinimum,
  resMemoryRequired,
  resMemorySum,
  resMemoryZero,
  resReservationExceedsTask,
  resReservationSum,
  resTaskCpuFormat,
  resTaskCpuLooksLikeVcpu,
  resTaskCpuRange,
  resTaskMemoryFormat,
  secretExecutionRole,
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
  volumeEfsFileSystemId,
  volumeNamePattern,
  volumeNameRequired,
  volumeS3filesArn,
  windowsExternal,
] as const;

export type RuleId = (typeof all)[number]['id'];

export const rules: readonly Rule[] = all;
