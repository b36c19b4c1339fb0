// Generated from the files in server/src/core/rules by `npm run gen`. Do not edit.
import { page as containerCommandSingleString } from './containers/container-command-single-string.ts';
import { page as containerCredentialSpec } from './containers/container-credential-spec.ts';
import { page as containerCredentialSpecTwice } from './containers/container-credential-spec-twice.ts';
import { page as containerDnsSearchDomain } from './containers/container-dns-search-domain.ts';
import { page as containerDockerLabelReserved } from './containers/container-docker-label-reserved.ts';
import { page as containerEcrRepositoryCredentials } from './containers/container-ecr-repository-credentials.ts';
import { page as containerEntrypointShell } from './containers/container-entrypoint-shell.ts';
import { page as containerEssentialDefault } from './containers/container-essential-default.ts';
import { page as containerExtraHostsIp } from './containers/container-extra-hosts-ip.ts';
import { page as containerImageDigest } from './containers/container-image-digest.ts';
import { page as containerImageFormat } from './containers/container-image-format.ts';
import { page as containerImageLatest } from './containers/container-image-latest.ts';
import { page as containerImageReference } from './containers/container-image-reference.ts';
import { page as containerImageRequired } from './containers/container-image-required.ts';
import { page as containerImageTagAndDigest } from './containers/container-image-tag-and-digest.ts';
import { page as containerLinkCycle } from './containers/container-link-cycle.ts';
import { page as containerLinkFormat } from './containers/container-link-format.ts';
import { page as containerLinkUnknown } from './containers/container-link-unknown.ts';
import { page as containerNamePattern } from './containers/container-name-pattern.ts';
import { page as containerNameRequired } from './containers/container-name-required.ts';
import { page as containerNameUnique } from './containers/container-name-unique.ts';
import { page as containerNoEssential } from './containers/container-no-essential.ts';
import { page as containerRestartDisabledOptions } from './containers/container-restart-disabled-options.ts';
import { page as containerRestartExitCodes } from './containers/container-restart-exit-codes.ts';
import { page as containerRestartFargateWindows } from './containers/container-restart-fargate-windows.ts';
import { page as containerRestartPeriod } from './containers/container-restart-period.ts';
import { page as containerRestartPolicy } from './containers/container-restart-policy.ts';
import { page as containerSecurityOption } from './containers/container-security-option.ts';
import { page as containerStartTimeoutEc2 } from './containers/container-start-timeout-ec2.ts';
import { page as containerStartTimeoutUnused } from './containers/container-start-timeout-unused.ts';
import { page as containerUserFormat } from './containers/container-user-format.ts';
import { page as containerVolumesFromCycle } from './containers/container-volumes-from-cycle.ts';
import { page as containerVolumesFromUnknown } from './containers/container-volumes-from-unknown.ts';
import { page as containerWorkingDirectory } from './containers/container-working-directory.ts';
import { page as dependsCompleteOnEssential } from './dependencies/depends-complete-on-essential.ts';
import { page as dependsCycle } from './dependencies/depends-cycle.ts';
import { page as dependsDuplicate } from './dependencies/depends-duplicate.ts';
import { page as dependsFirelensCondition } from './dependencies/depends-firelens-condition.ts';
import { page as dependsHealthyWithoutHealthCheck } from './dependencies/depends-healthy-without-health-check.ts';
import { page as dependsMissingOnLinks } from './dependencies/depends-missing-on-links.ts';
import { page as dependsRestartComplete } from './dependencies/depends-restart-complete.ts';
import { page as dependsSelf } from './dependencies/depends-self.ts';
import { page as dependsUnknownContainer } from './dependencies/depends-unknown-container.ts';
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
import { page as envDuplicateName } from './environment/env-duplicate-name.ts';
import { page as envEmptyObject } from './environment/env-empty-object.ts';
import { page as envLooksLikeArn } from './environment/env-looks-like-arn.ts';
import { page as envNameFormat } from './environment/env-name-format.ts';
import { page as envNameRequired } from './environment/env-name-required.ts';
import { page as envReserved } from './environment/env-reserved.ts';
import { page as envSecretHasValue } from './environment/env-secret-has-value.ts';
import { page as envShadowsSecret } from './environment/env-shadows-secret.ts';
import { page as envValueFrom } from './environment/env-value-from.ts';
import { page as envfileArn } from './environment/envfile-arn.ts';
import { page as envfileExtension } from './environment/envfile-extension.ts';
import { page as envfileMax } from './environment/envfile-max.ts';
import { page as envfileWindows } from './environment/envfile-windows.ts';
import { page as execInitProcess } from './exec/exec-init-process.ts';
import { page as execPidModeTask } from './exec/exec-pid-mode-task.ts';
import { page as execReadonlyRoot } from './exec/exec-readonly-root.ts';
import { page as execTaskRole } from './exec/exec-task-role.ts';
import { page as fargateAwslogsStreamPrefix } from './fargate/fargate-awslogs-stream-prefix.ts';
import { page as fargateCapabilityAdd } from './fargate/fargate-capability-add.ts';
import { page as fargateCpuMemoryCombination } from './fargate/fargate-cpu-memory-combination.ts';
import { page as fargateCpuRequired } from './fargate/fargate-cpu-required.ts';
import { page as fargateDevices } from './fargate/fargate-devices.ts';
import { page as fargateDockerVolume } from './fargate/fargate-docker-volume.ts';
import { page as fargateEphemeralStorageRange } from './fargate/fargate-ephemeral-storage-range.ts';
import { page as fargateExecutionRoleAwslogs } from './fargate/fargate-execution-role-awslogs.ts';
import { page as fargateExecutionRoleEcr } from './fargate/fargate-execution-role-ecr.ts';
import { page as fargateFsxVolume } from './fargate/fargate-fsx-volume.ts';
import { page as fargateHostSourcePath } from './fargate/fargate-host-source-path.ts';
import { page as fargateIpcMode } from './fargate/fargate-ipc-mode.ts';
import { page as fargateLogDriver } from './fargate/fargate-log-driver.ts';
import { page as fargateMemoryRequired } from './fargate/fargate-memory-required.ts';
import { page as fargateMissingCompatibility } from './fargate/fargate-missing-compatibility.ts';
import { page as fargateNofileMax } from './fargate/fargate-nofile-max.ts';
import { page as fargateOsFamily } from './fargate/fargate-os-family.ts';
import { page as fargatePidMode } from './fargate/fargate-pid-mode.ts';
import { page as fargatePlacementConstraints } from './fargate/fargate-placement-constraints.ts';
import { page as fargatePrivileged } from './fargate/fargate-privileged.ts';
import { page as fargateRuntimePlatform } from './fargate/fargate-runtime-platform.ts';
import { page as fargateSharedMemory } from './fargate/fargate-shared-memory.ts';
import { page as fargateStartTimeout } from './fargate/fargate-start-timeout.ts';
import { page as fargateStopTimeout } from './fargate/fargate-stop-timeout.ts';
import { page as fargateSwap } from './fargate/fargate-swap.ts';
import { page as fargateUnsupportedParameter } from './fargate/fargate-unsupported-parameter.ts';
import { page as fargateWindowsCpu } from './fargate/fargate-windows-cpu.ts';
import { page as fargateWindowsMemory1Vcpu } from './fargate/fargate-windows-memory-1-vcpu.ts';
import { page as firelensConfigFile } from './firelens/firelens-config-file.ts';
import { page as firelensConfigType } from './firelens/firelens-config-type.ts';
import { page as firelensFluentdOptions } from './firelens/firelens-fluentd-options.ts';
import { page as firelensMetadataBoolean } from './firelens/firelens-metadata-boolean.ts';
import { page as firelensMissingRouter } from './firelens/firelens-missing-router.ts';
import { page as firelensPort24224 } from './firelens/firelens-port-24224.ts';
import { page as firelensReservedPath } from './firelens/firelens-reserved-path.ts';
import { page as firelensRouterEssential } from './firelens/firelens-router-essential.ts';
import { page as firelensRouterOwnDriver } from './firelens/firelens-router-own-driver.ts';
import { page as firelensS3Arn } from './firelens/firelens-s3-arn.ts';
import { page as firelensS3Fargate } from './firelens/firelens-s3-fargate.ts';
import { page as firelensSingleRouter } from './firelens/firelens-single-router.ts';
import { page as firelensTaskRole } from './firelens/firelens-task-role.ts';
import { page as firelensUnusedRouter } from './firelens/firelens-unused-router.ts';
import { page as firelensUser } from './firelens/firelens-user.ts';
import { page as firelensWindows } from './firelens/firelens-windows.ts';
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
import { page as healthCmdShellArguments } from './health/health-cmd-shell-arguments.ts';
import { page as healthCmdShellOperators } from './health/health-cmd-shell-operators.ts';
import { page as healthCommandPrefix } from './health/health-command-prefix.ts';
import { page as healthCommandRequired } from './health/health-command-required.ts';
import { page as healthExitCode } from './health/health-exit-code.ts';
import { page as healthImageCheckIgnored } from './health/health-image-check-ignored.ts';
import { page as healthQuotedArray } from './health/health-quoted-array.ts';
import { page as healthRange } from './health/health-range.ts';
import { page as healthTimeoutExceedsInterval } from './health/health-timeout-exceeds-interval.ts';
import { page as ec2RuntimePlatform } from './launch-types/ec2-runtime-platform.ts';
import { page as externalExecutionRole } from './launch-types/external-execution-role.ts';
import { page as externalNoLoadBalancer } from './launch-types/external-no-load-balancer.ts';
import { page as externalUnsupported } from './launch-types/external-unsupported.ts';
import { page as launchTypeConflict } from './launch-types/launch-type-conflict.ts';
import { page as miExecutionRole } from './launch-types/mi-execution-role.ts';
import { page as miIpcMode } from './launch-types/mi-ipc-mode.ts';
import { page as miLinuxOnly } from './launch-types/mi-linux-only.ts';
import { page as miLogDriver } from './launch-types/mi-log-driver.ts';
import { page as miPlacementAttribute } from './launch-types/mi-placement-attribute.ts';
import { page as miStopTimeout } from './launch-types/mi-stop-timeout.ts';
import { page as miUnsupportedParameter } from './launch-types/mi-unsupported-parameter.ts';
import { page as linuxCapabilityAddAndDrop } from './linux-parameters/linux-capability-add-and-drop.ts';
import { page as linuxCapabilityDropAll } from './linux-parameters/linux-capability-drop-all.ts';
import { page as linuxCapabilityName } from './linux-parameters/linux-capability-name.ts';
import { page as linuxInitProcess } from './linux-parameters/linux-init-process.ts';
import { page as linuxMaxSwapNegative } from './linux-parameters/linux-max-swap-negative.ts';
import { page as linuxSharedMemory } from './linux-parameters/linux-shared-memory.ts';
import { page as linuxSwappinessNeedsMaxSwap } from './linux-parameters/linux-swappiness-needs-max-swap.ts';
import { page as linuxSwappinessRange } from './linux-parameters/linux-swappiness-range.ts';
import { page as linuxSysctlAwsvpcShared } from './linux-parameters/linux-sysctl-awsvpc-shared.ts';
import { page as linuxSysctlIpcHost } from './linux-parameters/linux-sysctl-ipc-host.ts';
import { page as linuxSysctlNamespace } from './linux-parameters/linux-sysctl-namespace.ts';
import { page as linuxSysctlNetHost } from './linux-parameters/linux-sysctl-net-host.ts';
import { page as linuxTmpfsOption } from './linux-parameters/linux-tmpfs-option.ts';
import { page as linuxTmpfsPath } from './linux-parameters/linux-tmpfs-path.ts';
import { page as linuxUlimitDuplicate } from './linux-parameters/linux-ulimit-duplicate.ts';
import { page as linuxUlimitOrder } from './linux-parameters/linux-ulimit-order.ts';
import { page as logAwslogsCreateGroupPermission } from './logging/log-awslogs-create-group-permission.ts';
import { page as logAwslogsCreateGroupValue } from './logging/log-awslogs-create-group-value.ts';
import { page as logAwslogsGroupName } from './logging/log-awslogs-group-name.ts';
import { page as logAwslogsMultilineCost } from './logging/log-awslogs-multiline-cost.ts';
import { page as logAwslogsPatternExclusive } from './logging/log-awslogs-pattern-exclusive.ts';
import { page as logAwslogsRegionMismatch } from './logging/log-awslogs-region-mismatch.ts';
import { page as logAwslogsRequiredOptions } from './logging/log-awslogs-required-options.ts';
import { page as logAwslogsUnknownOption } from './logging/log-awslogs-unknown-option.ts';
import { page as logBlockingMode } from './logging/log-blocking-mode.ts';
import { page as logMaxBufferWithoutNonBlocking } from './logging/log-max-buffer-without-non-blocking.ts';
import { page as logMissing } from './logging/log-missing.ts';
import { page as logModeValue } from './logging/log-mode-value.ts';
import { page as logSecretOptionAlsoOption } from './logging/log-secret-option-also-option.ts';
import { page as logSplunkRequiredOptions } from './logging/log-splunk-required-options.ts';
import { page as logSplunkTokenPlain } from './logging/log-splunk-token-plain.ts';
import { page as logWindowsDriver } from './logging/log-windows-driver.ts';
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
import { page as secretArnStageAndId } from './secrets/secret-arn-stage-and-id.ts';
import { page as secretArnSuffix } from './secrets/secret-arn-suffix.ts';
import { page as secretArnWithoutRandomSuffix } from './secrets/secret-arn-without-random-suffix.ts';
import { page as secretDuplicateName } from './secrets/secret-duplicate-name.ts';
import { page as secretExecutionRole } from './secrets/secret-execution-role.ts';
import { page as secretNameEnvFormat } from './secrets/secret-name-env-format.ts';
import { page as secretNameOnlySecretsManager } from './secrets/secret-name-only-secrets-manager.ts';
import { page as secretPartition } from './secrets/secret-partition.ts';
import { page as secretRepositoryCredentialsFormat } from './secrets/secret-repository-credentials-format.ts';
import { page as secretSsmOtherAccount } from './secrets/secret-ssm-other-account.ts';
import { page as secretValueFromFormat } from './secrets/secret-value-from-format.ts';
import { page as secretWindowsAwslogs } from './secrets/secret-windows-awslogs.ts';
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
import { page as tagAwsPrefix } from './tags/tag-aws-prefix.ts';
import { page as tagCharacters } from './tags/tag-characters.ts';
import { page as tagEmptyArray } from './tags/tag-empty-array.ts';
import { page as tagKeyLength } from './tags/tag-key-length.ts';
import { page as tagKeyUnique } from './tags/tag-key-unique.ts';
import { page as tagMax } from './tags/tag-max.ts';
import { page as tagMissing } from './tags/tag-missing.ts';
import { page as taskContainersMissing } from './task/task-containers-missing.ts';
import { page as taskFamilyPattern } from './task/task-family-pattern.ts';
import { page as taskFamilyRequired } from './task/task-family-required.ts';
import { page as taskPlacementExpression } from './task/task-placement-expression.ts';
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
import { page as volumeFsxExecutionRole } from './volumes/volume-fsx-execution-role.ts';
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
import { page as windowsArm64 } from './windows/windows-arm64.ts';
import { page as windowsEfs } from './windows/windows-efs.ts';
import { page as windowsExternal } from './windows/windows-external.ts';
import { page as windowsImageLinux } from './windows/windows-image-linux.ts';
import { page as windowsLinuxParameters } from './windows/windows-linux-parameters.ts';
import { page as windowsMemoryReservation } from './windows/windows-memory-reservation.ts';
import { page as windowsMountDrive } from './windows/windows-mount-drive.ts';
import { page as windowsMountReadOnly } from './windows/windows-mount-read-only.ts';
import { page as windowsOsFamilyEol } from './windows/windows-os-family-eol.ts';
import { page as windowsPidIpc } from './windows/windows-pid-ipc.ts';
import { page as windowsTaskSize } from './windows/windows-task-size.ts';
import { page as windowsUnsupportedParameter } from './windows/windows-unsupported-parameter.ts';
import type { RuleId } from './index.generated.ts';
import type { Page } from './rule.ts';

export const pages: Readonly<Record<RuleId, Page>> = {
  'container-command-single-string': containerCommandSingleString,
  'container-credential-spec': containerCredentialSpec,
  'container-credential-spec-twice': containerCredentialSpecTwice,
  'container-dns-search-domain': containerDnsSearchDomain,
  'container-docker-label-reserved': containerDockerLabelReserved,
  'container-ecr-repository-credentials': containerEcrRepositoryCredentials,
  'container-entrypoint-shell': containerEntrypointShell,
  'container-essential-default': containerEssentialDefault,
  'container-extra-hosts-ip': containerExtraHostsIp,
  'container-image-digest': containerImageDigest,
  'container-image-format': containerImageFormat,
  'container-image-latest': containerImageLatest,
  'container-image-reference': containerImageReference,
  'container-image-required': containerImageRequired,
  'container-image-tag-and-digest': containerImageTagAndDigest,
  'container-link-cycle': containerLinkCycle,
  'container-link-format': containerLinkFormat,
  'container-link-unknown': containerLinkUnknown,
  'container-name-pattern': containerNamePattern,
  'container-name-required': containerNameRequired,
  'container-name-unique': containerNameUnique,
  'container-no-essential': containerNoEssential,
  'container-restart-disabled-options': containerRestartDisabledOptions,
  'container-restart-exit-codes': containerRestartExitCodes,
  'container-restart-fargate-windows': containerRestartFargateWindows,
  'container-restart-period': containerRestartPeriod,
  'container-restart-policy': containerRestartPolicy,
  'container-security-option': containerSecurityOption,
  'container-start-timeout-ec2': containerStartTimeoutEc2,
  'container-start-timeout-unused': containerStartTimeoutUnused,
  'container-user-format': containerUserFormat,
  'container-volumes-from-cycle': containerVolumesFromCycle,
  'container-volumes-from-unknown': containerVolumesFromUnknown,
  'container-working-directory': containerWorkingDirectory,
  'depends-complete-on-essential': dependsCompleteOnEssential,
  'depends-cycle': dependsCycle,
  'depends-duplicate': dependsDuplicate,
  'depends-firelens-condition': dependsFirelensCondition,
  'depends-healthy-without-health-check': dependsHealthyWithoutHealthCheck,
  'depends-missing-on-links': dependsMissingOnLinks,
  'depends-restart-complete': dependsRestartComplete,
  'depends-self': dependsSelf,
  'depends-unknown-container': dependsUnknownContainer,
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
  'env-duplicate-name': envDuplicateName,
  'env-empty-object': envEmptyObject,
  'env-looks-like-arn': envLooksLikeArn,
  'env-name-format': envNameFormat,
  'env-name-required': envNameRequired,
  'env-reserved': envReserved,
  'env-secret-has-value': envSecretHasValue,
  'env-shadows-secret': envShadowsSecret,
  'env-value-from': envValueFrom,
  'envfile-arn': envfileArn,
  'envfile-extension': envfileExtension,
  'envfile-max': envfileMax,
  'envfile-windows': envfileWindows,
  'exec-init-process': execInitProcess,
  'exec-pid-mode-task': execPidModeTask,
  'exec-readonly-root': execReadonlyRoot,
  'exec-task-role': execTaskRole,
  'fargate-awslogs-stream-prefix': fargateAwslogsStreamPrefix,
  'fargate-capability-add': fargateCapabilityAdd,
  'fargate-cpu-memory-combination': fargateCpuMemoryCombination,
  'fargate-cpu-required': fargateCpuRequired,
  'fargate-devices': fargateDevices,
  'fargate-docker-volume': fargateDockerVolume,
  'fargate-ephemeral-storage-range': fargateEphemeralStorageRange,
  'fargate-execution-role-awslogs': fargateExecutionRoleAwslogs,
  'fargate-execution-role-ecr': fargateExecutionRoleEcr,
  'fargate-fsx-volume': fargateFsxVolume,
  'fargate-host-source-path': fargateHostSourcePath,
  'fargate-ipc-mode': fargateIpcMode,
  'fargate-log-driver': fargateLogDriver,
  'fargate-memory-required': fargateMemoryRequired,
  'fargate-missing-compatibility': fargateMissingCompatibility,
  'fargate-nofile-max': fargateNofileMax,
  'fargate-os-family': fargateOsFamily,
  'fargate-pid-mode': fargatePidMode,
  'fargate-placement-constraints': fargatePlacementConstraints,
  'fargate-privileged': fargatePrivileged,
  'fargate-runtime-platform': fargateRuntimePlatform,
  'fargate-shared-memory': fargateSharedMemory,
  'fargate-start-timeout': fargateStartTimeout,
  'fargate-stop-timeout': fargateStopTimeout,
  'fargate-swap': fargateSwap,
  'fargate-unsupported-parameter': fargateUnsupportedParameter,
  'fargate-windows-cpu': fargateWindowsCpu,
  'fargate-windows-memory-1-vcpu': fargateWindowsMemory1Vcpu,
  'firelens-config-file': firelensConfigFile,
  'firelens-config-type': firelensConfigType,
  'firelens-fluentd-options': firelensFluentdOptions,
  'firelens-metadata-boolean': firelensMetadataBoolean,
  'firelens-missing-router': firelensMissingRouter,
  'firelens-port-24224': firelensPort24224,
  'firelens-reserved-path': firelensReservedPath,
  'firelens-router-essential': firelensRouterEssential,
  'firelens-router-own-driver': firelensRouterOwnDriver,
  'firelens-s3-arn': firelensS3Arn,
  'firelens-s3-fargate': firelensS3Fargate,
  'firelens-single-router': firelensSingleRouter,
  'firelens-task-role': firelensTaskRole,
  'firelens-unused-router': firelensUnusedRouter,
  'firelens-user': firelensUser,
  'firelens-windows': firelensWindows,
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
  'health-cmd-shell-arguments': healthCmdShellArguments,
  'health-cmd-shell-operators': healthCmdShellOperators,
  'health-command-prefix': healthCommandPrefix,
  'health-command-required': healthCommandRequired,
  'health-exit-code': healthExitCode,
  'health-image-check-ignored': healthImageCheckIgnored,
  'health-quoted-array': healthQuotedArray,
  'health-range': healthRange,
  'health-timeout-exceeds-interval': healthTimeoutExceedsInterval,
  'ec2-runtime-platform': ec2RuntimePlatform,
  'external-execution-role': externalExecutionRole,
  'external-no-load-balancer': externalNoLoadBalancer,
  'external-unsupported': externalUnsupported,
  'launch-type-conflict': launchTypeConflict,
  'mi-execution-role': miExecutionRole,
  'mi-ipc-mode': miIpcMode,
  'mi-linux-only': miLinuxOnly,
  'mi-log-driver': miLogDriver,
  'mi-placement-attribute': miPlacementAttribute,
  'mi-stop-timeout': miStopTimeout,
  'mi-unsupported-parameter': miUnsupportedParameter,
  'linux-capability-add-and-drop': linuxCapabilityAddAndDrop,
  'linux-capability-drop-all': linuxCapabilityDropAll,
  'linux-capability-name': linuxCapabilityName,
  'linux-init-process': linuxInitProcess,
  'linux-max-swap-negative': linuxMaxSwapNegative,
  'linux-shared-memory': linuxSharedMemory,
  'linux-swappiness-needs-max-swap': linuxSwappinessNeedsMaxSwap,
  'linux-swappiness-range': linuxSwappinessRange,
  'linux-sysctl-awsvpc-shared': linuxSysctlAwsvpcShared,
  'linux-sysctl-ipc-host': linuxSysctlIpcHost,
  'linux-sysctl-namespace': linuxSysctlNamespace,
  'linux-sysctl-net-host': linuxSysctlNetHost,
  'linux-tmpfs-option': linuxTmpfsOption,
  'linux-tmpfs-path': linuxTmpfsPath,
  'linux-ulimit-duplicate': linuxUlimitDuplicate,
  'linux-ulimit-order': linuxUlimitOrder,
  'log-awslogs-create-group-permission': logAwslogsCreateGroupPermission,
  'log-awslogs-create-group-value': logAwslogsCreateGroupValue,
  'log-awslogs-group-name': logAwslogsGroupName,
  'log-awslogs-multiline-cost': logAwslogsMultilineCost,
  'log-awslogs-pattern-exclusive': logAwslogsPatternExclusive,
  'log-awslogs-region-mismatch': logAwslogsRegionMismatch,
  'log-awslogs-required-options': logAwslogsRequiredOptions,
  'log-awslogs-unknown-option': logAwslogsUnknownOption,
  'log-blocking-mode': logBlockingMode,
  'log-max-buffer-without-non-blocking': logMaxBufferWithoutNonBlocking,
  'log-missing': logMissing,
  'log-mode-value': logModeValue,
  'log-secret-option-also-option': logSecretOptionAlsoOption,
  'log-splunk-required-options': logSplunkRequiredOptions,
  'log-splunk-token-plain': logSplunkTokenPlain,
  'log-windows-driver': logWindowsDriver,
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
  'secret-arn-stage-and-id': secretArnStageAndId,
  'secret-arn-suffix': secretArnSuffix,
  'secret-arn-without-random-suffix': secretArnWithoutRandomSuffix,
  'secret-duplicate-name': secretDuplicateName,
  'secret-execution-role': secretExecutionRole,
  'secret-name-env-format': secretNameEnvFormat,
  'secret-name-only-secrets-manager': secretNameOnlySecretsManager,
  'secret-partition': secretPartition,
  'secret-repository-credentials-format': secretRepositoryCredentialsFormat,
  'secret-ssm-other-account': secretSsmOtherAccount,
  'secret-value-from-format': secretValueFromFormat,
  'secret-windows-awslogs': secretWindowsAwslogs,
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
  'tag-aws-prefix': tagAwsPrefix,
  'tag-characters': tagCharacters,
  'tag-empty-array': tagEmptyArray,
  'tag-key-length': tagKeyLength,
  'tag-key-unique': tagKeyUnique,
  'tag-max': tagMax,
  'tag-missing': tagMissing,
  'task-containers-missing': taskContainersMissing,
  'task-family-pattern': taskFamilyPattern,
  'task-family-required': taskFamilyRequired,
  'task-placement-expression': taskPlacementExpression,
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
  'volume-fsx-execution-role': volumeFsxExecutionRole,
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
  'windows-arm64': windowsArm64,
  'windows-efs': windowsEfs,
  'windows-external': windowsExternal,
  'windows-image-linux': windowsImageLinux,
  'windows-linux-parameters': windowsLinuxParameters,
  'windows-memory-reservation': windowsMemoryReservation,
  'windows-mount-drive': windowsMountDrive,
  'windows-mount-read-only': windowsMountReadOnly,
  'windows-os-family-eol': windowsOsFamilyEol,
  'windows-pid-ipc': windowsPidIpc,
  'windows-task-size': windowsTaskSize,
  'windows-unsupported-parameter': windowsUnsupportedParameter,
};
