// Generated from the files in server/src/core/rules by `npm run gen`. Do not edit.
import { rule as containerCommandSingleString } from './containers/container-command-single-string.ts';
import { rule as containerCredentialSpec } from './containers/container-credential-spec.ts';
import { rule as containerCredentialSpecTwice } from './containers/container-credential-spec-twice.ts';
import { rule as containerDnsSearchDomain } from './containers/container-dns-search-domain.ts';
import { rule as containerDockerLabelReserved } from './containers/container-docker-label-reserved.ts';
import { rule as containerEcrRepositoryCredentials } from './containers/container-ecr-repository-credentials.ts';
import { rule as containerEntrypointShell } from './containers/container-entrypoint-shell.ts';
import { rule as containerEssentialDefault } from './containers/container-essential-default.ts';
import { rule as containerExtraHostsIp } from './containers/container-extra-hosts-ip.ts';
import { rule as containerImageDigest } from './containers/container-image-digest.ts';
import { rule as containerImageFormat } from './containers/container-image-format.ts';
import { rule as containerImageLatest } from './containers/container-image-latest.ts';
import { rule as containerImageReference } from './containers/container-image-reference.ts';
import { rule as containerImageRequired } from './containers/container-image-required.ts';
import { rule as containerImageTagAndDigest } from './containers/container-image-tag-and-digest.ts';
import { rule as containerLinkCycle } from './containers/container-link-cycle.ts';
import { rule as containerLinkFormat } from './containers/container-link-format.ts';
import { rule as containerLinkUnknown } from './containers/container-link-unknown.ts';
import { rule as containerNamePattern } from './containers/container-name-pattern.ts';
import { rule as containerNameRequired } from './containers/container-name-required.ts';
import { rule as containerNameUnique } from './containers/container-name-unique.ts';
import { rule as containerNoEssential } from './containers/container-no-essential.ts';
import { rule as containerRestartDisabledOptions } from './containers/container-restart-disabled-options.ts';
import { rule as containerRestartExitCodes } from './containers/container-restart-exit-codes.ts';
import { rule as containerRestartFargateWindows } from './containers/container-restart-fargate-windows.ts';
import { rule as containerRestartPeriod } from './containers/container-restart-period.ts';
import { rule as containerRestartPolicy } from './containers/container-restart-policy.ts';
import { rule as containerSecurityOption } from './containers/container-security-option.ts';
import { rule as containerStartTimeoutEc2 } from './containers/container-start-timeout-ec2.ts';
import { rule as containerStartTimeoutUnused } from './containers/container-start-timeout-unused.ts';
import { rule as containerUserFormat } from './containers/container-user-format.ts';
import { rule as containerVolumesFromCycle } from './containers/container-volumes-from-cycle.ts';
import { rule as containerVolumesFromUnknown } from './containers/container-volumes-from-unknown.ts';
import { rule as containerWorkingDirectory } from './containers/container-working-directory.ts';
import { rule as dependsCompleteOnEssential } from './dependencies/depends-complete-on-essential.ts';
import { rule as dependsCycle } from './dependencies/depends-cycle.ts';
import { rule as dependsDuplicate } from './dependencies/depends-duplicate.ts';
import { rule as dependsFirelensCondition } from './dependencies/depends-firelens-condition.ts';
import { rule as dependsHealthyWithoutHealthCheck } from './dependencies/depends-healthy-without-health-check.ts';
import { rule as dependsMissingOnLinks } from './dependencies/depends-missing-on-links.ts';
import { rule as dependsRestartComplete } from './dependencies/depends-restart-complete.ts';
import { rule as dependsSelf } from './dependencies/depends-self.ts';
import { rule as dependsUnknownContainer } from './dependencies/depends-unknown-container.ts';
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
import { rule as envDuplicateName } from './environment/env-duplicate-name.ts';
import { rule as envEmptyObject } from './environment/env-empty-object.ts';
import { rule as envLooksLikeArn } from './environment/env-looks-like-arn.ts';
import { rule as envNameFormat } from './environment/env-name-format.ts';
import { rule as envNameRequired } from './environment/env-name-required.ts';
import { rule as envReserved } from './environment/env-reserved.ts';
import { rule as envSecretHasValue } from './environment/env-secret-has-value.ts';
import { rule as envShadowsSecret } from './environment/env-shadows-secret.ts';
import { rule as envValueFrom } from './environment/env-value-from.ts';
import { rule as envfileArn } from './environment/envfile-arn.ts';
import { rule as envfileExtension } from './environment/envfile-extension.ts';
import { rule as envfileMax } from './environment/envfile-max.ts';
import { rule as envfileWindows } from './environment/envfile-windows.ts';
import { rule as execInitProcess } from './exec/exec-init-process.ts';
import { rule as execPidModeTask } from './exec/exec-pid-mode-task.ts';
import { rule as execReadonlyRoot } from './exec/exec-readonly-root.ts';
import { rule as execTaskRole } from './exec/exec-task-role.ts';
import { rule as fargateAwslogsStreamPrefix } from './fargate/fargate-awslogs-stream-prefix.ts';
import { rule as fargateCapabilityAdd } from './fargate/fargate-capability-add.ts';
import { rule as fargateCpuMemoryCombination } from './fargate/fargate-cpu-memory-combination.ts';
import { rule as fargateCpuRequired } from './fargate/fargate-cpu-required.ts';
import { rule as fargateDevices } from './fargate/fargate-devices.ts';
import { rule as fargateDockerVolume } from './fargate/fargate-docker-volume.ts';
import { rule as fargateEphemeralStorageRange } from './fargate/fargate-ephemeral-storage-range.ts';
import { rule as fargateExecutionRoleAwslogs } from './fargate/fargate-execution-role-awslogs.ts';
import { rule as fargateExecutionRoleEcr } from './fargate/fargate-execution-role-ecr.ts';
import { rule as fargateFsxVolume } from './fargate/fargate-fsx-volume.ts';
import { rule as fargateHostSourcePath } from './fargate/fargate-host-source-path.ts';
import { rule as fargateIpcMode } from './fargate/fargate-ipc-mode.ts';
import { rule as fargateLogDriver } from './fargate/fargate-log-driver.ts';
import { rule as fargateMemoryRequired } from './fargate/fargate-memory-required.ts';
import { rule as fargateMissingCompatibility } from './fargate/fargate-missing-compatibility.ts';
import { rule as fargateNofileMax } from './fargate/fargate-nofile-max.ts';
import { rule as fargateOsFamily } from './fargate/fargate-os-family.ts';
import { rule as fargatePidMode } from './fargate/fargate-pid-mode.ts';
import { rule as fargatePlacementConstraints } from './fargate/fargate-placement-constraints.ts';
import { rule as fargatePrivileged } from './fargate/fargate-privileged.ts';
import { rule as fargateRuntimePlatform } from './fargate/fargate-runtime-platform.ts';
import { rule as fargateSharedMemory } from './fargate/fargate-shared-memory.ts';
import { rule as fargateStartTimeout } from './fargate/fargate-start-timeout.ts';
import { rule as fargateStopTimeout } from './fargate/fargate-stop-timeout.ts';
import { rule as fargateSwap } from './fargate/fargate-swap.ts';
import { rule as fargateUnsupportedParameter } from './fargate/fargate-unsupported-parameter.ts';
import { rule as fargateWindowsCpu } from './fargate/fargate-windows-cpu.ts';
import { rule as fargateWindowsMemory1Vcpu } from './fargate/fargate-windows-memory-1-vcpu.ts';
import { rule as firelensConfigFile } from './firelens/firelens-config-file.ts';
import { rule as firelensConfigType } from './firelens/firelens-config-type.ts';
import { rule as firelensFluentdOptions } from './firelens/firelens-fluentd-options.ts';
import { rule as firelensMetadataBoolean } from './firelens/firelens-metadata-boolean.ts';
import { rule as firelensMissingRouter } from './firelens/firelens-missing-router.ts';
import { rule as firelensPort24224 } from './firelens/firelens-port-24224.ts';
import { rule as firelensReservedPath } from './firelens/firelens-reserved-path.ts';
import { rule as firelensRouterEssential } from './firelens/firelens-router-essential.ts';
import { rule as firelensRouterOwnDriver } from './firelens/firelens-router-own-driver.ts';
import { rule as firelensS3Arn } from './firelens/firelens-s3-arn.ts';
import { rule as firelensS3Fargate } from './firelens/firelens-s3-fargate.ts';
import { rule as firelensSingleRouter } from './firelens/firelens-single-router.ts';
import { rule as firelensTaskRole } from './firelens/firelens-task-role.ts';
import { rule as firelensUnusedRouter } from './firelens/firelens-unused-router.ts';
import { rule as firelensUser } from './firelens/firelens-user.ts';
import { rule as firelensWindows } from './firelens/firelens-windows.ts';
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
import { rule as healthCmdShellArguments } from './health/health-cmd-shell-arguments.ts';
import { rule as healthCmdShellOperators } from './health/health-cmd-shell-operators.ts';
import { rule as healthCommandPrefix } from './health/health-command-prefix.ts';
import { rule as healthCommandRequired } from './health/health-command-required.ts';
import { rule as healthExitCode } from './health/health-exit-code.ts';
import { rule as healthImageCheckIgnored } from './health/health-image-check-ignored.ts';
import { rule as healthQuotedArray } from './health/health-quoted-array.ts';
import { rule as healthRange } from './health/health-range.ts';
import { rule as healthTimeoutExceedsInterval } from './health/health-timeout-exceeds-interval.ts';
import { rule as ec2RuntimePlatform } from './launch-types/ec2-runtime-platform.ts';
import { rule as externalExecutionRole } from './launch-types/external-execution-role.ts';
import { rule as externalNoLoadBalancer } from './launch-types/external-no-load-balancer.ts';
import { rule as externalUnsupported } from './launch-types/external-unsupported.ts';
import { rule as launchTypeConflict } from './launch-types/launch-type-conflict.ts';
import { rule as miExecutionRole } from './launch-types/mi-execution-role.ts';
import { rule as miIpcMode } from './launch-types/mi-ipc-mode.ts';
import { rule as miLinuxOnly } from './launch-types/mi-linux-only.ts';
import { rule as miLogDriver } from './launch-types/mi-log-driver.ts';
import { rule as miPlacementAttribute } from './launch-types/mi-placement-attribute.ts';
import { rule as miStopTimeout } from './launch-types/mi-stop-timeout.ts';
import { rule as miUnsupportedParameter } from './launch-types/mi-unsupported-parameter.ts';
import { rule as linuxCapabilityAddAndDrop } from './linux-parameters/linux-capability-add-and-drop.ts';
import { rule as linuxCapabilityDropAll } from './linux-parameters/linux-capability-drop-all.ts';
import { rule as linuxCapabilityName } from './linux-parameters/linux-capability-name.ts';
import { rule as linuxInitProcess } from './linux-parameters/linux-init-process.ts';
import { rule as linuxMaxSwapNegative } from './linux-parameters/linux-max-swap-negative.ts';
import { rule as linuxSharedMemory } from './linux-parameters/linux-shared-memory.ts';
import { rule as linuxSwappinessNeedsMaxSwap } from './linux-parameters/linux-swappiness-needs-max-swap.ts';
import { rule as linuxSwappinessRange } from './linux-parameters/linux-swappiness-range.ts';
import { rule as linuxSysctlAwsvpcShared } from './linux-parameters/linux-sysctl-awsvpc-shared.ts';
import { rule as linuxSysctlIpcHost } from './linux-parameters/linux-sysctl-ipc-host.ts';
import { rule as linuxSysctlNamespace } from './linux-parameters/linux-sysctl-namespace.ts';
import { rule as linuxSysctlNetHost } from './linux-parameters/linux-sysctl-net-host.ts';
import { rule as linuxTmpfsOption } from './linux-parameters/linux-tmpfs-option.ts';
import { rule as linuxTmpfsPath } from './linux-parameters/linux-tmpfs-path.ts';
import { rule as linuxUlimitDuplicate } from './linux-parameters/linux-ulimit-duplicate.ts';
import { rule as linuxUlimitOrder } from './linux-parameters/linux-ulimit-order.ts';
import { rule as logAwslogsCreateGroupPermission } from './logging/log-awslogs-create-group-permission.ts';
import { rule as logAwslogsCreateGroupValue } from './logging/log-awslogs-create-group-value.ts';
import { rule as logAwslogsGroupName } from './logging/log-awslogs-group-name.ts';
import { rule as logAwslogsMultilineCost } from './logging/log-awslogs-multiline-cost.ts';
import { rule as logAwslogsPatternExclusive } from './logging/log-awslogs-pattern-exclusive.ts';
import { rule as logAwslogsRegionMismatch } from './logging/log-awslogs-region-mismatch.ts';
import { rule as logAwslogsRequiredOptions } from './logging/log-awslogs-required-options.ts';
import { rule as logAwslogsUnknownOption } from './logging/log-awslogs-unknown-option.ts';
import { rule as logBlockingMode } from './logging/log-blocking-mode.ts';
import { rule as logMaxBufferWithoutNonBlocking } from './logging/log-max-buffer-without-non-blocking.ts';
import { rule as logMissing } from './logging/log-missing.ts';
import { rule as logModeValue } from './logging/log-mode-value.ts';
import { rule as logSecretOptionAlsoOption } from './logging/log-secret-option-also-option.ts';
import { rule as logSplunkRequiredOptions } from './logging/log-splunk-required-options.ts';
import { rule as logSplunkTokenPlain } from './logging/log-splunk-token-plain.ts';
import { rule as logWindowsDriver } from './logging/log-windows-driver.ts';
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
import { rule as secretArnStageAndId } from './secrets/secret-arn-stage-and-id.ts';
import { rule as secretArnSuffix } from './secrets/secret-arn-suffix.ts';
import { rule as secretArnWithoutRandomSuffix } from './secrets/secret-arn-without-random-suffix.ts';
import { rule as secretDuplicateName } from './secrets/secret-duplicate-name.ts';
import { rule as secretExecutionRole } from './secrets/secret-execution-role.ts';
import { rule as secretNameEnvFormat } from './secrets/secret-name-env-format.ts';
import { rule as secretNameOnlySecretsManager } from './secrets/secret-name-only-secrets-manager.ts';
import { rule as secretPartition } from './secrets/secret-partition.ts';
import { rule as secretRepositoryCredentialsFormat } from './secrets/secret-repository-credentials-format.ts';
import { rule as secretSsmOtherAccount } from './secrets/secret-ssm-other-account.ts';
import { rule as secretValueFromFormat } from './secrets/secret-value-from-format.ts';
import { rule as secretWindowsAwslogs } from './secrets/secret-windows-awslogs.ts';
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
import { rule as tagAwsPrefix } from './tags/tag-aws-prefix.ts';
import { rule as tagCharacters } from './tags/tag-characters.ts';
import { rule as tagEmptyArray } from './tags/tag-empty-array.ts';
import { rule as tagKeyLength } from './tags/tag-key-length.ts';
import { rule as tagKeyUnique } from './tags/tag-key-unique.ts';
import { rule as tagMax } from './tags/tag-max.ts';
import { rule as tagMissing } from './tags/tag-missing.ts';
import { rule as taskContainersMissing } from './task/task-containers-missing.ts';
import { rule as taskFamilyPattern } from './task/task-family-pattern.ts';
import { rule as taskFamilyRequired } from './task/task-family-required.ts';
import { rule as taskPlacementExpression } from './task/task-placement-expression.ts';
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
import { rule as volumeFsxExecutionRole } from './volumes/volume-fsx-execution-role.ts';
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
import { rule as windowsArm64 } from './windows/windows-arm64.ts';
import { rule as windowsEfs } from './windows/windows-efs.ts';
import { rule as windowsExternal } from './windows/windows-external.ts';
import { rule as windowsImageLinux } from './windows/windows-image-linux.ts';
import { rule as windowsLinuxParameters } from './windows/windows-linux-parameters.ts';
import { rule as windowsMemoryReservation } from './windows/windows-memory-reservation.ts';
import { rule as windowsMountDrive } from './windows/windows-mount-drive.ts';
import { rule as windowsMountReadOnly } from './windows/windows-mount-read-only.ts';
import { rule as windowsOsFamilyEol } from './windows/windows-os-family-eol.ts';
import { rule as windowsPidIpc } from './windows/windows-pid-ipc.ts';
import { rule as windowsTaskSize } from './windows/windows-task-size.ts';
import { rule as windowsUnsupportedParameter } from './windows/windows-unsupported-parameter.ts';
import type { Rule } from './rule.ts';

const all = [
  containerCommandSingleString,
  containerCredentialSpec,
  containerCredentialSpecTwice,
  containerDnsSearchDomain,
  containerDockerLabelReserved,
  containerEcrRepositoryCredentials,
  containerEntrypointShell,
  containerEssentialDefault,
  containerExtraHostsIp,
  containerImageDigest,
  containerImageFormat,
  containerImageLatest,
  containerImageReference,
  containerImageRequired,
  containerImageTagAndDigest,
  containerLinkCycle,
  containerLinkFormat,
  containerLinkUnknown,
  containerNamePattern,
  containerNameRequired,
  containerNameUnique,
  containerNoEssential,
  containerRestartDisabledOptions,
  containerRestartExitCodes,
  containerRestartFargateWindows,
  containerRestartPeriod,
  containerRestartPolicy,
  containerSecurityOption,
  containerStartTimeoutEc2,
  containerStartTimeoutUnused,
  containerUserFormat,
  containerVolumesFromCycle,
  containerVolumesFromUnknown,
  containerWorkingDirectory,
  dependsCompleteOnEssential,
  dependsCycle,
  dependsDuplicate,
  dependsFirelensCondition,
  dependsHealthyWithoutHealthCheck,
  dependsMissingOnLinks,
  dependsRestartComplete,
  dependsSelf,
  dependsUnknownContainer,
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
  envDuplicateName,
  envEmptyObject,
  envLooksLikeArn,
  envNameFormat,
  envNameRequired,
  envReserved,
  envSecretHasValue,
  envShadowsSecret,
  envValueFrom,
  envfileArn,
  envfileExtension,
  envfileMax,
  envfileWindows,
  execInitProcess,
  execPidModeTask,
  execReadonlyRoot,
  execTaskRole,
  fargateAwslogsStreamPrefix,
  fargateCapabilityAdd,
  fargateCpuMemoryCombination,
  fargateCpuRequired,
  fargateDevices,
  fargateDockerVolume,
  fargateEphemeralStorageRange,
  fargateExecutionRoleAwslogs,
  fargateExecutionRoleEcr,
  fargateFsxVolume,
  fargateHostSourcePath,
  fargateIpcMode,
  fargateLogDriver,
  fargateMemoryRequired,
  fargateMissingCompatibility,
  fargateNofileMax,
  fargateOsFamily,
  fargatePidMode,
  fargatePlacementConstraints,
  fargatePrivileged,
  fargateRuntimePlatform,
  fargateSharedMemory,
  fargateStartTimeout,
  fargateStopTimeout,
  fargateSwap,
  fargateUnsupportedParameter,
  fargateWindowsCpu,
  fargateWindowsMemory1Vcpu,
  firelensConfigFile,
  firelensConfigType,
  firelensFluentdOptions,
  firelensMetadataBoolean,
  firelensMissingRouter,
  firelensPort24224,
  firelensReservedPath,
  firelensRouterEssential,
  firelensRouterOwnDriver,
  firelensS3Arn,
  firelensS3Fargate,
  firelensSingleRouter,
  firelensTaskRole,
  firelensUnusedRouter,
  firelensUser,
  firelensWindows,
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
  healthCmdShellArguments,
  healthCmdShellOperators,
  healthCommandPrefix,
  healthCommandRequired,
  healthExitCode,
  healthImageCheckIgnored,
  healthQuotedArray,
  healthRange,
  healthTimeoutExceedsInterval,
  ec2RuntimePlatform,
  externalExecutionRole,
  externalNoLoadBalancer,
  externalUnsupported,
  launchTypeConflict,
  miExecutionRole,
  miIpcMode,
  miLinuxOnly,
  miLogDriver,
  miPlacementAttribute,
  miStopTimeout,
  miUnsupportedParameter,
  linuxCapabilityAddAndDrop,
  linuxCapabilityDropAll,
  linuxCapabilityName,
  linuxInitProcess,
  linuxMaxSwapNegative,
  linuxSharedMemory,
  linuxSwappinessNeedsMaxSwap,
  linuxSwappinessRange,
  linuxSysctlAwsvpcShared,
  linuxSysctlIpcHost,
  linuxSysctlNamespace,
  linuxSysctlNetHost,
  linuxTmpfsOption,
  linuxTmpfsPath,
  linuxUlimitDuplicate,
  linuxUlimitOrder,
  logAwslogsCreateGroupPermission,
  logAwslogsCreateGroupValue,
  logAwslogsGroupName,
  logAwslogsMultilineCost,
  logAwslogsPatternExclusive,
  logAwslogsRegionMismatch,
  logAwslogsRequiredOptions,
  logAwslogsUnknownOption,
  logBlockingMode,
  logMaxBufferWithoutNonBlocking,
  logMissing,
  logModeValue,
  logSecretOptionAlsoOption,
  logSplunkRequiredOptions,
  logSplunkTokenPlain,
  logWindowsDriver,
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
  secretArnStageAndId,
  secretArnSuffix,
  secretArnWithoutRandomSuffix,
  secretDuplicateName,
  secretExecutionRole,
  secretNameEnvFormat,
  secretNameOnlySecretsManager,
  secretPartition,
  secretRepositoryCredentialsFormat,
  secretSsmOtherAccount,
  secretValueFromFormat,
  secretWindowsAwslogs,
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
  tagAwsPrefix,
  tagCharacters,
  tagEmptyArray,
  tagKeyLength,
  tagKeyUnique,
  tagMax,
  tagMissing,
  taskContainersMissing,
  taskFamilyPattern,
  taskFamilyRequired,
  taskPlacementExpression,
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
  volumeFsxExecutionRole,
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
  windowsArm64,
  windowsEfs,
  windowsExternal,
  windowsImageLinux,
  windowsLinuxParameters,
  windowsMemoryReservation,
  windowsMountDrive,
  windowsMountReadOnly,
  windowsOsFamilyEol,
  windowsPidIpc,
  windowsTaskSize,
  windowsUnsupportedParameter,
] as const;

export type RuleId = (typeof all)[number]['id'];

export const rules: readonly Rule[] = all;
