// Generated from schemas/task-definition.schema.json by `npm run gen`. Do not edit.
import type { Node } from '../syntax/node.ts';
import { type Entry, type Field, type Item, type List, Slots, View } from './field.ts';

export const RegisterTaskDefinitionRequestSlots = new Slots(['family', 'taskRoleArn', 'executionRoleArn', 'networkMode', 'containerDefinitions', 'volumes', 'placementConstraints', 'requiresCompatibilities', 'cpu', 'memory', 'tags', 'pidMode', 'ipcMode', 'proxyConfiguration', 'inferenceAccelerators', 'ephemeralStorage', 'runtimePlatform', 'enableFaultInjection'], true);

export class RegisterTaskDefinitionRequest extends View {
  constructor(node: Node | undefined) {
    super(node, RegisterTaskDefinitionRequestSlots);
  }
  get family(): Field<string> {
    return this.scalar(0);
  }
  get taskRoleArn(): Field<string> {
    return this.scalar(1);
  }
  get executionRoleArn(): Field<string> {
    return this.scalar(2);
  }
  get networkMode(): Field<'awsvpc' | 'bridge' | 'host' | 'none'> {
    return this.scalar(3);
  }
  get containerDefinitions(): List<ContainerDefinition> {
    return this.list(4, ContainerDefinition);
  }
  get volumes(): List<Volume> {
    return this.list(5, Volume);
  }
  get placementConstraints(): List<TaskDefinitionPlacementConstraint> {
    return this.list(6, TaskDefinitionPlacementConstraint);
  }
  get requiresCompatibilities(): List<Item<'EC2' | 'EXTERNAL' | 'FARGATE' | 'MANAGED_INSTANCES'>> {
    return this.scalars(7);
  }
  get cpu(): Field<string> {
    return this.scalar(8);
  }
  get memory(): Field<string> {
    return this.scalar(9);
  }
  get tags(): List<Tag> {
    return this.list(10, Tag);
  }
  get pidMode(): Field<'host' | 'task'> {
    return this.scalar(11);
  }
  get ipcMode(): Field<'host' | 'none' | 'task'> {
    return this.scalar(12);
  }
  get proxyConfiguration(): Field<ProxyConfiguration> {
    return this.nested(13, ProxyConfiguration);
  }
  get inferenceAccelerators(): List<InferenceAccelerator> {
    return this.list(14, InferenceAccelerator);
  }
  get ephemeralStorage(): Field<EphemeralStorage> {
    return this.nested(15, EphemeralStorage);
  }
  get runtimePlatform(): Field<RuntimePlatform> {
    return this.nested(16, RuntimePlatform);
  }
  get enableFaultInjection(): Field<boolean> {
    return this.scalar(17);
  }
}

export const ContainerDefinitionSlots = new Slots(['name', 'image', 'repositoryCredentials', 'cpu', 'memory', 'memoryReservation', 'links', 'portMappings', 'essential', 'restartPolicy', 'entryPoint', 'command', 'environment', 'environmentFiles', 'mountPoints', 'volumesFrom', 'linuxParameters', 'secrets', 'dependsOn', 'startTimeout', 'stopTimeout', 'versionConsistency', 'hostname', 'user', 'workingDirectory', 'disableNetworking', 'privileged', 'readonlyRootFilesystem', 'dnsServers', 'dnsSearchDomains', 'extraHosts', 'dockerSecurityOptions', 'interactive', 'pseudoTerminal', 'dockerLabels', 'ulimits', 'logConfiguration', 'healthCheck', 'systemControls', 'resourceRequirements', 'firelensConfiguration', 'credentialSpecs'], true);

export class ContainerDefinition extends View {
  constructor(node: Node | undefined) {
    super(node, ContainerDefinitionSlots);
  }
  get name(): Field<string> {
    return this.scalar(0);
  }
  get image(): Field<string> {
    return this.scalar(1);
  }
  get repositoryCredentials(): Field<RepositoryCredentials> {
    return this.nested(2, RepositoryCredentials);
  }
  get cpu(): Field<number> {
    return this.scalar(3);
  }
  get memory(): Field<number> {
    return this.scalar(4);
  }
  get memoryReservation(): Field<number> {
    return this.scalar(5);
  }
  get links(): List<Item<string>> {
    return this.scalars(6);
  }
  get portMappings(): List<PortMapping> {
    return this.list(7, PortMapping);
  }
  get essential(): Field<boolean> {
    return this.scalar(8);
  }
  get restartPolicy(): Field<ContainerRestartPolicy> {
    return this.nested(9, ContainerRestartPolicy);
  }
  get entryPoint(): List<Item<string>> {
    return this.scalars(10);
  }
  get command(): List<Item<string>> {
    return this.scalars(11);
  }
  get environment(): List<KeyValuePair> {
    return this.list(12, KeyValuePair);
  }
  get environmentFiles(): List<EnvironmentFile> {
    return this.list(13, EnvironmentFile);
  }
  get mountPoints(): List<MountPoint> {
    return this.list(14, MountPoint);
  }
  get volumesFrom(): List<VolumeFrom> {
    return this.list(15, VolumeFrom);
  }
  get linuxParameters(): Field<LinuxParameters> {
    return this.nested(16, LinuxParameters);
  }
  get secrets(): List<Secret> {
    return this.list(17, Secret);
  }
  get dependsOn(): List<ContainerDependency> {
    return this.list(18, ContainerDependency);
  }
  get startTimeout(): Field<number> {
    return this.scalar(19);
  }
  get stopTimeout(): Field<number> {
    return this.scalar(20);
  }
  get versionConsistency(): Field<'disabled' | 'enabled'> {
    return this.scalar(21);
  }
  get hostname(): Field<string> {
    return this.scalar(22);
  }
  get user(): Field<string> {
    return this.scalar(23);
  }
  get workingDirectory(): Field<string> {
    return this.scalar(24);
  }
  get disableNetworking(): Field<boolean> {
    return this.scalar(25);
  }
  get privileged(): Field<boolean> {
    return this.scalar(26);
  }
  get readonlyRootFilesystem(): Field<boolean> {
    return this.scalar(27);
  }
  get dnsServers(): List<Item<string>> {
    return this.scalars(28);
  }
  get dnsSearchDomains(): List<Item<string>> {
    return this.scalars(29);
  }
  get extraHosts(): List<HostEntry> {
    return this.list(30, HostEntry);
  }
  get dockerSecurityOptions(): List<Item<string>> {
    return this.scalars(31);
  }
  get interactive(): Field<boolean> {
    return this.scalar(32);
  }
  get pseudoTerminal(): Field<boolean> {
    return this.scalar(33);
  }
  get dockerLabels(): List<Entry> {
    return this.map(34);
  }
  get ulimits(): List<Ulimit> {
    return this.list(35, Ulimit);
  }
  get logConfiguration(): Field<LogConfiguration> {
    return this.nested(36, LogConfiguration);
  }
  get healthCheck(): Field<HealthCheck> {
    return this.nested(37, HealthCheck);
  }
  get systemControls(): List<SystemControl> {
    return this.list(38, SystemControl);
  }
  get resourceRequirements(): List<ResourceRequirement> {
    return this.list(39, ResourceRequirement);
  }
  get firelensConfiguration(): Field<FirelensConfiguration> {
    return this.nested(40, FirelensConfiguration);
  }
  get credentialSpecs(): List<Item<string>> {
    return this.scalars(41);
  }
}

const RepositoryCredentialsSlots = new Slots(['credentialsParameter']);

export class RepositoryCredentials extends View {
  constructor(node: Node | undefined) {
    super(node, RepositoryCredentialsSlots);
  }
  get credentialsParameter(): Field<string> {
    return this.scalar(0);
  }
}

const PortMappingSlots = new Slots(['containerPort', 'hostPort', 'protocol', 'name', 'appProtocol', 'containerPortRange']);

export class PortMapping extends View {
  constructor(node: Node | undefined) {
    super(node, PortMappingSlots);
  }
  get containerPort(): Field<number> {
    return this.scalar(0);
  }
  get hostPort(): Field<number> {
    return this.scalar(1);
  }
  get protocol(): Field<'tcp' | 'udp'> {
    return this.scalar(2);
  }
  get name(): Field<string> {
    return this.scalar(3);
  }
  get appProtocol(): Field<'grpc' | 'http' | 'http2'> {
    return this.scalar(4);
  }
  get containerPortRange(): Field<string> {
    return this.scalar(5);
  }
}

const ContainerRestartPolicySlots = new Slots(['enabled', 'ignoredExitCodes', 'restartAttemptPeriod']);

export class ContainerRestartPolicy extends View {
  constructor(node: Node | undefined) {
    super(node, ContainerRestartPolicySlots);
  }
  get enabled(): Field<boolean> {
    return this.scalar(0);
  }
  get ignoredExitCodes(): List<Item<number>> {
    return this.scalars(1);
  }
  get restartAttemptPeriod(): Field<number> {
    return this.scalar(2);
  }
}

const KeyValuePairSlots = new Slots(['name', 'value']);

export class KeyValuePair extends View {
  constructor(node: Node | undefined) {
    super(node, KeyValuePairSlots);
  }
  get name(): Field<string> {
    return this.scalar(0);
  }
  get value(): Field<string> {
    return this.scalar(1);
  }
}

const EnvironmentFileSlots = new Slots(['value', 'type']);

export class EnvironmentFile extends View {
  constructor(node: Node | undefined) {
    super(node, EnvironmentFileSlots);
  }
  get value(): Field<string> {
    return this.scalar(0);
  }
  get type(): Field<'s3'> {
    return this.scalar(1);
  }
}

const MountPointSlots = new Slots(['sourceVolume', 'containerPath', 'readOnly']);

export class MountPoint extends View {
  constructor(node: Node | undefined) {
    super(node, MountPointSlots);
  }
  get sourceVolume(): Field<string> {
    return this.scalar(0);
  }
  get containerPath(): Field<string> {
    return this.scalar(1);
  }
  get readOnly(): Field<boolean> {
    return this.scalar(2);
  }
}

const VolumeFromSlots = new Slots(['sourceContainer', 'readOnly']);

export class VolumeFrom extends View {
  constructor(node: Node | undefined) {
    super(node, VolumeFromSlots);
  }
  get sourceContainer(): Field<string> {
    return this.scalar(0);
  }
  get readOnly(): Field<boolean> {
    return this.scalar(1);
  }
}

const LinuxParametersSlots = new Slots(['capabilities', 'devices', 'initProcessEnabled', 'sharedMemorySize', 'tmpfs', 'maxSwap', 'swappiness']);

export class LinuxParameters extends View {
  constructor(node: Node | undefined) {
    super(node, LinuxParametersSlots);
  }
  get capabilities(): Field<KernelCapabilities> {
    return this.nested(0, KernelCapabilities);
  }
  get devices(): List<Device> {
    return this.list(1, Device);
  }
  get initProcessEnabled(): Field<boolean> {
    return this.scalar(2);
  }
  get sharedMemorySize(): Field<number> {
    return this.scalar(3);
  }
  get tmpfs(): List<Tmpfs> {
    return this.list(4, Tmpfs);
  }
  get maxSwap(): Field<number> {
    return this.scalar(5);
  }
  get swappiness(): Field<number> {
    return this.scalar(6);
  }
}

const KernelCapabilitiesSlots = new Slots(['add', 'drop']);

export class KernelCapabilities extends View {
  constructor(node: Node | undefined) {
    super(node, KernelCapabilitiesSlots);
  }
  get add(): List<Item<string>> {
    return this.scalars(0);
  }
  get drop(): List<Item<string>> {
    return this.scalars(1);
  }
}

const DeviceSlots = new Slots(['hostPath', 'containerPath', 'permissions']);

export class Device extends View {
  constructor(node: Node | undefined) {
    super(node, DeviceSlots);
  }
  get hostPath(): Field<string> {
    return this.scalar(0);
  }
  get containerPath(): Field<string> {
    return this.scalar(1);
  }
  get permissions(): List<Item<'mknod' | 'read' | 'write'>> {
    return this.scalars(2);
  }
}

const TmpfsSlots = new Slots(['containerPath', 'size', 'mountOptions']);

export class Tmpfs extends View {
  constructor(node: Node | undefined) {
    super(node, TmpfsSlots);
  }
  get containerPath(): Field<string> {
    return this.scalar(0);
  }
  get size(): Field<number> {
    return this.scalar(1);
  }
  get mountOptions(): List<Item<string>> {
    return this.scalars(2);
  }
}

const SecretSlots = new Slots(['name', 'valueFrom']);

export class Secret extends View {
  constructor(node: Node | undefined) {
    super(node, SecretSlots);
  }
  get name(): Field<string> {
    return this.scalar(0);
  }
  get valueFrom(): Field<string> {
    return this.scalar(1);
  }
}

const ContainerDependencySlots = new Slots(['containerName', 'condition']);

export class ContainerDependency extends View {
  constructor(node: Node | undefined) {
    super(node, ContainerDependencySlots);
  }
  get containerName(): Field<string> {
    return this.scalar(0);
  }
  get condition(): Field<'COMPLETE' | 'HEALTHY' | 'START' | 'SUCCESS'> {
    return this.scalar(1);
  }
}

const HostEntrySlots = new Slots(['hostname', 'ipAddress']);

export class HostEntry extends View {
  constructor(node: Node | undefined) {
    super(node, HostEntrySlots);
  }
  get hostname(): Field<string> {
    return this.scalar(0);
  }
  get ipAddress(): Field<string> {
    return this.scalar(1);
  }
}

const UlimitSlots = new Slots(['name', 'softLimit', 'hardLimit']);

export class Ulimit extends View {
  constructor(node: Node | undefined) {
    super(node, UlimitSlots);
  }
  get name(): Field<'core' | 'cpu' | 'data' | 'fsize' | 'locks' | 'memlock' | 'msgqueue' | 'nice' | 'nofile' | 'nproc' | 'rss' | 'rtprio' | 'rttime' | 'sigpending' | 'stack'> {
    return this.scalar(0);
  }
  get softLimit(): Field<number> {
    return this.scalar(1);
  }
  get hardLimit(): Field<number> {
    return this.scalar(2);
  }
}

const LogConfigurationSlots = new Slots(['logDriver', 'options', 'secretOptions']);

export class LogConfiguration extends View {
  constructor(node: Node | undefined) {
    super(node, LogConfigurationSlots);
  }
  get logDriver(): Field<'awsfirelens' | 'awslogs' | 'fluentd' | 'gelf' | 'journald' | 'json-file' | 'splunk' | 'syslog'> {
    return this.scalar(0);
  }
  get options(): List<Entry> {
    return this.map(1);
  }
  get secretOptions(): List<SecretOption> {
    return this.list(2, SecretOption);
  }
}

const SecretOptionSlots = new Slots(['name', 'valueFrom']);

export class SecretOption extends View {
  constructor(node: Node | undefined) {
    super(node, SecretOptionSlots);
  }
  get name(): Field<string> {
    return this.scalar(0);
  }
  get valueFrom(): Field<string> {
    return this.scalar(1);
  }
}

const HealthCheckSlots = new Slots(['command', 'interval', 'timeout', 'retries', 'startPeriod']);

export class HealthCheck extends View {
  constructor(node: Node | undefined) {
    super(node, HealthCheckSlots);
  }
  get command(): List<Item<string>> {
    return this.scalars(0);
  }
  get interval(): Field<number> {
    return this.scalar(1);
  }
  get timeout(): Field<number> {
    return this.scalar(2);
  }
  get retries(): Field<number> {
    return this.scalar(3);
  }
  get startPeriod(): Field<number> {
    return this.scalar(4);
  }
}

const SystemControlSlots = new Slots(['namespace', 'value']);

export class SystemControl extends View {
  constructor(node: Node | undefined) {
    super(node, SystemControlSlots);
  }
  get namespace(): Field<string> {
    return this.scalar(0);
  }
  get value(): Field<string> {
    return this.scalar(1);
  }
}

const ResourceRequirementSlots = new Slots(['value', 'type', 'sharingStrategy']);

export class ResourceRequirement extends View {
  constructor(node: Node | undefined) {
    super(node, ResourceRequirementSlots);
  }
  get value(): Field<string> {
    return this.scalar(0);
  }
  get type(): Field<'GPU' | 'InferenceAccelerator' | 'NeuronDevice'> {
    return this.scalar(1);
  }
  get sharingStrategy(): Field<SharingStrategy> {
    return this.nested(2, SharingStrategy);
  }
}

const SharingStrategySlots = new Slots(['nvidiaMps']);

export class SharingStrategy extends View {
  constructor(node: Node | undefined) {
    super(node, SharingStrategySlots);
  }
  get nvidiaMps(): Field<NvidiaMpsAllocation> {
    return this.nested(0, NvidiaMpsAllocation);
  }
}

const NvidiaMpsAllocationSlots = new Slots(['memory', 'maxComputePercent']);

export class NvidiaMpsAllocation extends View {
  constructor(node: Node | undefined) {
    super(node, NvidiaMpsAllocationSlots);
  }
  get memory(): Field<number> {
    return this.scalar(0);
  }
  get maxComputePercent(): Field<number> {
    return this.scalar(1);
  }
}

const FirelensConfigurationSlots = new Slots(['type', 'options']);

export class FirelensConfiguration extends View {
  constructor(node: Node | undefined) {
    super(node, FirelensConfigurationSlots);
  }
  get type(): Field<'fluentbit' | 'fluentd'> {
    return this.scalar(0);
  }
  get options(): List<Entry> {
    return this.map(1);
  }
}

const VolumeSlots = new Slots(['name', 'host', 'dockerVolumeConfiguration', 'efsVolumeConfiguration', 's3filesVolumeConfiguration', 'fsxWindowsFileServerVolumeConfiguration', 'configuredAtLaunch']);

export class Volume extends View {
  constructor(node: Node | undefined) {
    super(node, VolumeSlots);
  }
  get name(): Field<string> {
    return this.scalar(0);
  }
  get host(): Field<HostVolumeProperties> {
    return this.nested(1, HostVolumeProperties);
  }
  get dockerVolumeConfiguration(): Field<DockerVolumeConfiguration> {
    return this.nested(2, DockerVolumeConfiguration);
  }
  get efsVolumeConfiguration(): Field<EFSVolumeConfiguration> {
    return this.nested(3, EFSVolumeConfiguration);
  }
  get s3filesVolumeConfiguration(): Field<S3FilesVolumeConfiguration> {
    return this.nested(4, S3FilesVolumeConfiguration);
  }
  get fsxWindowsFileServerVolumeConfiguration(): Field<FSxWindowsFileServerVolumeConfiguration> {
    return this.nested(5, FSxWindowsFileServerVolumeConfiguration);
  }
  get configuredAtLaunch(): Field<boolean> {
    return this.scalar(6);
  }
}

const HostVolumePropertiesSlots = new Slots(['sourcePath']);

export class HostVolumeProperties extends View {
  constructor(node: Node | undefined) {
    super(node, HostVolumePropertiesSlots);
  }
  get sourcePath(): Field<string> {
    return this.scalar(0);
  }
}

const DockerVolumeConfigurationSlots = new Slots(['scope', 'autoprovision', 'driver', 'driverOpts', 'labels']);

export class DockerVolumeConfiguration extends View {
  constructor(node: Node | undefined) {
    super(node, DockerVolumeConfigurationSlots);
  }
  get scope(): Field<'shared' | 'task'> {
    return this.scalar(0);
  }
  get autoprovision(): Field<boolean> {
    return this.scalar(1);
  }
  get driver(): Field<string> {
    return this.scalar(2);
  }
  get driverOpts(): List<Entry> {
    return this.map(3);
  }
  get labels(): List<Entry> {
    return this.map(4);
  }
}

const EFSVolumeConfigurationSlots = new Slots(['fileSystemId', 'rootDirectory', 'transitEncryption', 'transitEncryptionPort', 'authorizationConfig']);

export class EFSVolumeConfiguration extends View {
  constructor(node: Node | undefined) {
    super(node, EFSVolumeConfigurationSlots);
  }
  get fileSystemId(): Field<string> {
    return this.scalar(0);
  }
  get rootDirectory(): Field<string> {
    return this.scalar(1);
  }
  get transitEncryption(): Field<'DISABLED' | 'ENABLED'> {
    return this.scalar(2);
  }
  get transitEncryptionPort(): Field<number> {
    return this.scalar(3);
  }
  get authorizationConfig(): Field<EFSAuthorizationConfig> {
    return this.nested(4, EFSAuthorizationConfig);
  }
}

const EFSAuthorizationConfigSlots = new Slots(['accessPointId', 'iam']);

export class EFSAuthorizationConfig extends View {
  constructor(node: Node | undefined) {
    super(node, EFSAuthorizationConfigSlots);
  }
  get accessPointId(): Field<string> {
    return this.scalar(0);
  }
  get iam(): Field<'DISABLED' | 'ENABLED'> {
    return this.scalar(1);
  }
}

const S3FilesVolumeConfigurationSlots = new Slots(['fileSystemArn', 'rootDirectory', 'transitEncryptionPort', 'accessPointArn']);

export class S3FilesVolumeConfiguration extends View {
  constructor(node: Node | undefined) {
    super(node, S3FilesVolumeConfigurationSlots);
  }
  get fileSystemArn(): Field<string> {
    return this.scalar(0);
  }
  get rootDirectory(): Field<string> {
    return this.scalar(1);
  }
  get transitEncryptionPort(): Field<number> {
    return this.scalar(2);
  }
  get accessPointArn(): Field<string> {
    return this.scalar(3);
  }
}

const FSxWindowsFileServerVolumeConfigurationSlots = new Slots(['fileSystemId', 'rootDirectory', 'authorizationConfig']);

export class FSxWindowsFileServerVolumeConfiguration extends View {
  constructor(node: Node | undefined) {
    super(node, FSxWindowsFileServerVolumeConfigurationSlots);
  }
  get fileSystemId(): Field<string> {
    return this.scalar(0);
  }
  get rootDirectory(): Field<string> {
    return this.scalar(1);
  }
  get authorizationConfig(): Field<FSxWindowsFileServerAuthorizationConfig> {
    return this.nested(2, FSxWindowsFileServerAuthorizationConfig);
  }
}

const FSxWindowsFileServerAuthorizationConfigSlots = new Slots(['credentialsParameter', 'domain']);

export class FSxWindowsFileServerAuthorizationConfig extends View {
  constructor(node: Node | undefined) {
    super(node, FSxWindowsFileServerAuthorizationConfigSlots);
  }
  get credentialsParameter(): Field<string> {
    return this.scalar(0);
  }
  get domain(): Field<string> {
    return this.scalar(1);
  }
}

const TaskDefinitionPlacementConstraintSlots = new Slots(['type', 'expression']);

export class TaskDefinitionPlacementConstraint extends View {
  constructor(node: Node | undefined) {
    super(node, TaskDefinitionPlacementConstraintSlots);
  }
  get type(): Field<'memberOf'> {
    return this.scalar(0);
  }
  get expression(): Field<string> {
    return this.scalar(1);
  }
}

const TagSlots = new Slots(['key', 'value']);

export class Tag extends View {
  constructor(node: Node | undefined) {
    super(node, TagSlots);
  }
  get key(): Field<string> {
    return this.scalar(0);
  }
  get value(): Field<string> {
    return this.scalar(1);
  }
}

const ProxyConfigurationSlots = new Slots(['type', 'containerName', 'properties']);

export class ProxyConfiguration extends View {
  constructor(node: Node | undefined) {
    super(node, ProxyConfigurationSlots);
  }
  get type(): Field<'APPMESH'> {
    return this.scalar(0);
  }
  get containerName(): Field<string> {
    return this.scalar(1);
  }
  get properties(): List<ProxyProperty> {
    return this.list(2, ProxyProperty);
  }
}

const ProxyPropertySlots = new Slots(['name', 'value']);

export class ProxyProperty extends View {
  constructor(node: Node | undefined) {
    super(node, ProxyPropertySlots);
  }
  get name(): Field<string> {
    return this.scalar(0);
  }
  get value(): Field<string> {
    return this.scalar(1);
  }
}

const InferenceAcceleratorSlots = new Slots(['deviceName', 'deviceType']);

export class InferenceAccelerator extends View {
  constructor(node: Node | undefined) {
    super(node, InferenceAcceleratorSlots);
  }
  get deviceName(): Field<string> {
    return this.scalar(0);
  }
  get deviceType(): Field<string> {
    return this.scalar(1);
  }
}

const EphemeralStorageSlots = new Slots(['sizeInGiB']);

export class EphemeralStorage extends View {
  constructor(node: Node | undefined) {
    super(node, EphemeralStorageSlots);
  }
  get sizeInGiB(): Field<number> {
    return this.scalar(0);
  }
}

const RuntimePlatformSlots = new Slots(['cpuArchitecture', 'operatingSystemFamily']);

export class RuntimePlatform extends View {
  constructor(node: Node | undefined) {
    super(node, RuntimePlatformSlots);
  }
  get cpuArchitecture(): Field<'ARM64' | 'X86_64'> {
    return this.scalar(0);
  }
  get operatingSystemFamily(): Field<'LINUX' | 'WINDOWS_SERVER_2004_CORE' | 'WINDOWS_SERVER_2016_FULL' | 'WINDOWS_SERVER_2019_CORE' | 'WINDOWS_SERVER_2019_FULL' | 'WINDOWS_SERVER_2022_CORE' | 'WINDOWS_SERVER_2022_FULL' | 'WINDOWS_SERVER_2025_CORE' | 'WINDOWS_SERVER_2025_FULL' | 'WINDOWS_SERVER_20H2_CORE'> {
    return this.scalar(1);
  }
}
