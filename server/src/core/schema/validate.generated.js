// Generated from schemas/task-definition.schema.json by `npm run gen`. Do not edit.
"use strict";
export const validateTask = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","$ref":"#/definitions/RegisterTaskDefinitionRequest","definitions":{"RegisterTaskDefinitionRequest":{"type":"object","properties":{"family":{"type":"string","minLength":1,"pattern":"^[A-Za-z0-9_-]{1,255}$"},"taskRoleArn":{"type":"string","pattern":"^(arn:[^:]+:iam::\\d{12}:role/.+|[\\w+=,.@-]{1,64})$"},"executionRoleArn":{"type":"string","pattern":"^(arn:[^:]+:iam::\\d{12}:role/.+|[\\w+=,.@-]{1,64})$"},"networkMode":{"type":"string","enum":["awsvpc","bridge","host","none"]},"containerDefinitions":{"type":"array","minItems":1,"maxItems":10},"volumes":{"type":"array","items":{"$ref":"#/definitions/Volume"}},"placementConstraints":{"type":"array","items":{"$ref":"#/definitions/TaskDefinitionPlacementConstraint"},"maxItems":10},"requiresCompatibilities":{"type":"array","items":{"type":"string","enum":["EC2","EXTERNAL","FARGATE","MANAGED_INSTANCES"]}},"cpu":{"type":"string","pattern":"^(\\d+|(\\d+|\\d*\\.\\d+)\\s*[vV][cC][pP][uU])$"},"memory":{"type":"string","pattern":"^(\\d+|(\\d+|\\d*\\.\\d+)\\s*[gG][bB])$"},"tags":{"type":"array","items":{"$ref":"#/definitions/Tag"},"minItems":1,"maxItems":50},"pidMode":{"type":"string","enum":["host","task"]},"ipcMode":{"type":"string","enum":["host","none","task"]},"proxyConfiguration":{"$ref":"#/definitions/ProxyConfiguration"},"inferenceAccelerators":{"type":"array","items":{"$ref":"#/definitions/InferenceAccelerator"}},"ephemeralStorage":{"$ref":"#/definitions/EphemeralStorage"},"runtimePlatform":{"$ref":"#/definitions/RuntimePlatform"},"enableFaultInjection":{"type":"boolean"}},"required":["family","containerDefinitions"],"additionalProperties":false},"ContainerDefinition":{"type":"object","properties":{"name":{"type":"string","minLength":1,"pattern":"^[A-Za-z0-9_-]{1,255}$"},"image":{"type":"string","minLength":1,"pattern":"^[A-Za-z0-9_:./#-]{0,255}(@[A-Za-z0-9_:./#@-]*)?$"},"repositoryCredentials":{"$ref":"#/definitions/RepositoryCredentials"},"cpu":{"type":"integer","minimum":0},"memory":{"type":"integer","minimum":0},"memoryReservation":{"type":"integer","minimum":0},"links":{"type":"array","items":{"type":"string"}},"portMappings":{"type":"array","items":{"$ref":"#/definitions/PortMapping"}},"essential":{"type":"boolean"},"restartPolicy":{"$ref":"#/definitions/ContainerRestartPolicy"},"entryPoint":{"type":"array","items":{"type":"string"}},"command":{"type":"array","items":{"type":"string"}},"environment":{"type":"array","items":{"$ref":"#/definitions/KeyValuePair"}},"environmentFiles":{"type":"array","items":{"$ref":"#/definitions/EnvironmentFile"},"maxItems":10},"mountPoints":{"type":"array","items":{"$ref":"#/definitions/MountPoint"}},"volumesFrom":{"type":"array","items":{"$ref":"#/definitions/VolumeFrom"}},"linuxParameters":{"$ref":"#/definitions/LinuxParameters"},"secrets":{"type":"array","items":{"$ref":"#/definitions/Secret"}},"dependsOn":{"type":"array","items":{"$ref":"#/definitions/ContainerDependency"}},"startTimeout":{"type":"integer"},"stopTimeout":{"type":"integer"},"versionConsistency":{"type":"string","enum":["disabled","enabled"]},"hostname":{"type":"string"},"user":{"type":"string","pattern":"^((?!-)[^:\\s]+(:(?!-)[^:\\s]+)?|[^:\\\\]*\\\\[^:]*)?$"},"workingDirectory":{"type":"string"},"disableNetworking":{"type":"boolean"},"privileged":{"type":"boolean"},"readonlyRootFilesystem":{"type":"boolean"},"dnsServers":{"type":"array","items":{"type":"string"}},"dnsSearchDomains":{"type":"array","items":{"type":"string","pattern":"^[a-zA-Z0-9-.]{0,253}[a-zA-Z0-9]$"}},"extraHosts":{"type":"array","items":{"$ref":"#/definitions/HostEntry"}},"dockerSecurityOptions":{"type":"array","items":{"type":"string","pattern":"^(no-new-privileges|apparmor:.+|label:.+|credentialspec:.+)$"}},"interactive":{"type":"boolean"},"pseudoTerminal":{"type":"boolean"},"dockerLabels":{"type":"object","additionalProperties":{"type":"string"}},"ulimits":{"type":"array","items":{"$ref":"#/definitions/Ulimit"}},"logConfiguration":{"$ref":"#/definitions/LogConfiguration"},"healthCheck":{"$ref":"#/definitions/HealthCheck"},"systemControls":{"type":"array","items":{"$ref":"#/definitions/SystemControl"}},"resourceRequirements":{"type":"array","items":{"$ref":"#/definitions/ResourceRequirement"}},"firelensConfiguration":{"$ref":"#/definitions/FirelensConfiguration"},"credentialSpecs":{"type":"array","items":{"type":"string","pattern":"^(credentialspec|credentialspecdomainless):arn:.+$"},"maxItems":1}},"required":["name","image"],"additionalProperties":false},"RepositoryCredentials":{"type":"object","properties":{"credentialsParameter":{"type":"string"}},"required":["credentialsParameter"],"additionalProperties":false},"PortMapping":{"type":"object","properties":{"containerPort":{"type":"integer","minimum":1,"maximum":65535},"hostPort":{"type":"integer","minimum":0,"maximum":65535},"protocol":{"type":"string","enum":["tcp","udp"]},"name":{"type":"string","pattern":"^[a-z0-9_][a-z0-9_-]{0,63}$"},"appProtocol":{"type":"string","enum":["grpc","http","http2"]},"containerPortRange":{"type":"string","pattern":"^0*(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5])-0*(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5])$"}},"additionalProperties":false},"ContainerRestartPolicy":{"type":"object","properties":{"enabled":{"type":"boolean"},"ignoredExitCodes":{"type":"array","items":{"type":"integer"},"maxItems":50},"restartAttemptPeriod":{"type":"integer","minimum":60,"maximum":1800}},"required":["enabled"],"additionalProperties":false},"KeyValuePair":{"type":"object","properties":{"name":{"type":"string","minLength":1,"pattern":"^[^=\\s]+$"},"value":{"type":"string"}},"required":["name"],"additionalProperties":false},"EnvironmentFile":{"type":"object","properties":{"value":{"type":"string","pattern":"^arn:[^:]+:s3:::[^/]+/.+$"},"type":{"type":"string","enum":["s3"]}},"required":["value","type"],"additionalProperties":false},"MountPoint":{"type":"object","properties":{"sourceVolume":{"type":"string"},"containerPath":{"type":"string","minLength":1,"pattern":"^($|[/\\\\]|[A-Za-z]:)"},"readOnly":{"type":"boolean"}},"required":["sourceVolume","containerPath"],"additionalProperties":false},"VolumeFrom":{"type":"object","properties":{"sourceContainer":{"type":"string"},"readOnly":{"type":"boolean"}},"required":["sourceContainer"],"additionalProperties":false},"LinuxParameters":{"type":"object","properties":{"capabilities":{"$ref":"#/definitions/KernelCapabilities"},"devices":{"type":"array","items":{"$ref":"#/definitions/Device"}},"initProcessEnabled":{"type":"boolean"},"sharedMemorySize":{"type":"integer","minimum":0},"tmpfs":{"type":"array","items":{"$ref":"#/definitions/Tmpfs"}},"maxSwap":{"type":"integer","minimum":0},"swappiness":{"type":"integer","minimum":0,"maximum":100}},"additionalProperties":false},"KernelCapabilities":{"type":"object","properties":{"add":{"type":"array","items":{"type":"string"}},"drop":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"Device":{"type":"object","properties":{"hostPath":{"type":"string"},"containerPath":{"type":"string"},"permissions":{"type":"array","items":{"type":"string","enum":["mknod","read","write"]}}},"required":["hostPath"],"additionalProperties":false},"Tmpfs":{"type":"object","properties":{"containerPath":{"type":"string","pattern":"^/"},"size":{"type":"integer"},"mountOptions":{"type":"array","items":{"type":"string"}}},"required":["containerPath","size"],"additionalProperties":false},"Secret":{"type":"object","properties":{"name":{"type":"string"},"valueFrom":{"type":"string"}},"required":["name","valueFrom"],"additionalProperties":false},"ContainerDependency":{"type":"object","properties":{"containerName":{"type":"string"},"condition":{"type":"string","enum":["COMPLETE","HEALTHY","START","SUCCESS"]}},"required":["containerName","condition"],"additionalProperties":false},"HostEntry":{"type":"object","properties":{"hostname":{"type":"string"},"ipAddress":{"type":"string"}},"required":["hostname","ipAddress"],"additionalProperties":false},"Ulimit":{"type":"object","properties":{"name":{"type":"string","enum":["core","cpu","data","fsize","locks","memlock","msgqueue","nice","nofile","nproc","rss","rtprio","rttime","sigpending","stack"]},"softLimit":{"type":"integer"},"hardLimit":{"type":"integer"}},"required":["name","softLimit","hardLimit"],"additionalProperties":false},"LogConfiguration":{"type":"object","properties":{"logDriver":{"type":"string","enum":["awsfirelens","awslogs","fluentd","gelf","journald","json-file","splunk","syslog"]},"options":{"type":"object","additionalProperties":{"type":"string"}},"secretOptions":{"type":"array","items":{"$ref":"#/definitions/SecretOption"}}},"required":["logDriver"],"additionalProperties":false},"SecretOption":{"type":"object","properties":{"name":{"type":"string"},"valueFrom":{"type":"string"}},"required":["name","valueFrom"],"additionalProperties":false},"HealthCheck":{"type":"object","properties":{"command":{"type":"array","items":{"type":"string"},"minItems":1},"interval":{"type":"integer","minimum":5,"maximum":300},"timeout":{"type":"integer","minimum":2,"maximum":60},"retries":{"type":"integer","minimum":1,"maximum":10},"startPeriod":{"type":"integer","minimum":0,"maximum":300}},"required":["command"],"additionalProperties":false},"SystemControl":{"type":"object","properties":{"namespace":{"type":"string","pattern":"^(net\\..+|fs\\.mqueue\\..+|kernel\\.(msgmax|msgmnb|msgmni|sem|shmall|shmmax|shmmni|shm_rmid_forced))$"},"value":{"type":"string"}},"additionalProperties":false},"ResourceRequirement":{"type":"object","properties":{"value":{"type":"string"},"type":{"type":"string","enum":["GPU","InferenceAccelerator","NeuronDevice"]},"sharingStrategy":{"$ref":"#/definitions/SharingStrategy"}},"required":["type"],"additionalProperties":false},"SharingStrategy":{"type":"object","properties":{"nvidiaMps":{"$ref":"#/definitions/NvidiaMpsAllocation"}},"additionalProperties":false},"NvidiaMpsAllocation":{"type":"object","properties":{"memory":{"type":"integer","minimum":1},"maxComputePercent":{"type":"integer","minimum":1,"maximum":100}},"required":["memory"],"additionalProperties":false},"FirelensConfiguration":{"type":"object","properties":{"type":{"type":"string","enum":["fluentbit","fluentd"]},"options":{"type":"object","additionalProperties":{"type":"string"}}},"required":["type"],"additionalProperties":false},"Volume":{"type":"object","properties":{"name":{"type":"string","minLength":1,"pattern":"^[A-Za-z0-9_-]{1,255}$"},"host":{"$ref":"#/definitions/HostVolumeProperties"},"dockerVolumeConfiguration":{"$ref":"#/definitions/DockerVolumeConfiguration"},"efsVolumeConfiguration":{"$ref":"#/definitions/EFSVolumeConfiguration"},"s3filesVolumeConfiguration":{"$ref":"#/definitions/S3FilesVolumeConfiguration"},"fsxWindowsFileServerVolumeConfiguration":{"$ref":"#/definitions/FSxWindowsFileServerVolumeConfiguration"},"configuredAtLaunch":{"type":"boolean"}},"required":["name"],"additionalProperties":false},"HostVolumeProperties":{"type":"object","properties":{"sourcePath":{"type":"string","minLength":1}},"additionalProperties":false},"DockerVolumeConfiguration":{"type":"object","properties":{"scope":{"type":"string","enum":["shared","task"]},"autoprovision":{"type":"boolean"},"driver":{"type":"string"},"driverOpts":{"type":"object","additionalProperties":{"type":"string"}},"labels":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false},"EFSVolumeConfiguration":{"type":"object","properties":{"fileSystemId":{"type":"string","pattern":"^(fs-[0-9a-f]{8,40})$"},"rootDirectory":{"type":"string"},"transitEncryption":{"type":"string","enum":["DISABLED","ENABLED"]},"transitEncryptionPort":{"type":"integer","minimum":1,"maximum":65535},"authorizationConfig":{"$ref":"#/definitions/EFSAuthorizationConfig"}},"required":["fileSystemId"],"additionalProperties":false},"EFSAuthorizationConfig":{"type":"object","properties":{"accessPointId":{"type":"string","pattern":"^fsap-[0-9a-f]{8,40}$"},"iam":{"type":"string","enum":["DISABLED","ENABLED"]}},"additionalProperties":false},"S3FilesVolumeConfiguration":{"type":"object","properties":{"fileSystemArn":{"type":"string","pattern":"^arn:[^:]+:s3files:[^:]+:\\d{12}:file-system/fs-[0-9a-z]+$"},"rootDirectory":{"type":"string"},"transitEncryptionPort":{"type":"integer","minimum":1,"maximum":65535},"accessPointArn":{"type":"string"}},"required":["fileSystemArn"],"additionalProperties":false},"FSxWindowsFileServerVolumeConfiguration":{"type":"object","properties":{"fileSystemId":{"type":"string"},"rootDirectory":{"type":"string"},"authorizationConfig":{"$ref":"#/definitions/FSxWindowsFileServerAuthorizationConfig"}},"required":["fileSystemId","rootDirectory","authorizationConfig"],"additionalProperties":false},"FSxWindowsFileServerAuthorizationConfig":{"type":"object","properties":{"credentialsParameter":{"type":"string"},"domain":{"type":"string"}},"required":["credentialsParameter","domain"],"additionalProperties":false},"TaskDefinitionPlacementConstraint":{"type":"object","properties":{"type":{"type":"string","enum":["memberOf"]},"expression":{"type":"string"}},"required":["type"],"additionalProperties":false},"Tag":{"type":"object","properties":{"key":{"type":"string","minLength":1,"maxLength":128,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"},"value":{"type":"string","maxLength":256,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"}},"required":["key"],"additionalProperties":false},"ProxyConfiguration":{"type":"object","properties":{"type":{"type":"string","enum":["APPMESH"]},"containerName":{"type":"string"},"properties":{"type":"array","items":{"$ref":"#/definitions/ProxyProperty"}}},"required":["containerName"],"additionalProperties":false},"ProxyProperty":{"type":"object","properties":{"name":{"type":"string"},"value":{"type":"string"}},"additionalProperties":false},"InferenceAccelerator":{"type":"object","properties":{"deviceName":{"type":"string"},"deviceType":{"type":"string"}},"required":["deviceName","deviceType"],"additionalProperties":false},"EphemeralStorage":{"type":"object","properties":{"sizeInGiB":{"type":"integer","minimum":21,"maximum":200}},"required":["sizeInGiB"],"additionalProperties":false},"RuntimePlatform":{"type":"object","properties":{"cpuArchitecture":{"type":"string","enum":["ARM64","X86_64"]},"operatingSystemFamily":{"type":"string","enum":["LINUX","WINDOWS_SERVER_2004_CORE","WINDOWS_SERVER_2016_FULL","WINDOWS_SERVER_2019_CORE","WINDOWS_SERVER_2019_FULL","WINDOWS_SERVER_2022_CORE","WINDOWS_SERVER_2022_FULL","WINDOWS_SERVER_2025_CORE","WINDOWS_SERVER_2025_FULL","WINDOWS_SERVER_20H2_CORE"]}},"additionalProperties":false}},"$id":"task"};
const schema7 = {"type":"object","properties":{"family":{"type":"string","minLength":1,"pattern":"^[A-Za-z0-9_-]{1,255}$"},"taskRoleArn":{"type":"string","pattern":"^(arn:[^:]+:iam::\\d{12}:role/.+|[\\w+=,.@-]{1,64})$"},"executionRoleArn":{"type":"string","pattern":"^(arn:[^:]+:iam::\\d{12}:role/.+|[\\w+=,.@-]{1,64})$"},"networkMode":{"type":"string","enum":["awsvpc","bridge","host","none"]},"containerDefinitions":{"type":"array","minItems":1,"maxItems":10},"volumes":{"type":"array","items":{"$ref":"#/definitions/Volume"}},"placementConstraints":{"type":"array","items":{"$ref":"#/definitions/TaskDefinitionPlacementConstraint"},"maxItems":10},"requiresCompatibilities":{"type":"array","items":{"type":"string","enum":["EC2","EXTERNAL","FARGATE","MANAGED_INSTANCES"]}},"cpu":{"type":"string","pattern":"^(\\d+|(\\d+|\\d*\\.\\d+)\\s*[vV][cC][pP][uU])$"},"memory":{"type":"string","pattern":"^(\\d+|(\\d+|\\d*\\.\\d+)\\s*[gG][bB])$"},"tags":{"type":"array","items":{"$ref":"#/definitions/Tag"},"minItems":1,"maxItems":50},"pidMode":{"type":"string","enum":["host","task"]},"ipcMode":{"type":"string","enum":["host","none","task"]},"proxyConfiguration":{"$ref":"#/definitions/ProxyConfiguration"},"inferenceAccelerators":{"type":"array","items":{"$ref":"#/definitions/InferenceAccelerator"}},"ephemeralStorage":{"$ref":"#/definitions/EphemeralStorage"},"runtimePlatform":{"$ref":"#/definitions/RuntimePlatform"},"enableFaultInjection":{"type":"boolean"}},"required":["family","containerDefinitions"],"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[A-Za-z0-9_-]{1,255}$", "u");
const pattern1 = new RegExp("^(arn:[^:]+:iam::\\d{12}:role/.+|[\\w+=,.@-]{1,64})$", "u");
const pattern7 = new RegExp("^(\\d+|(\\d+|\\d*\\.\\d+)\\s*[vV][cC][pP][uU])$", "u");
const pattern8 = new RegExp("^(\\d+|(\\d+|\\d*\\.\\d+)\\s*[gG][bB])$", "u");
const schema8 = {"type":"object","properties":{"name":{"type":"string","minLength":1,"pattern":"^[A-Za-z0-9_-]{1,255}$"},"host":{"$ref":"#/definitions/HostVolumeProperties"},"dockerVolumeConfiguration":{"$ref":"#/definitions/DockerVolumeConfiguration"},"efsVolumeConfiguration":{"$ref":"#/definitions/EFSVolumeConfiguration"},"s3filesVolumeConfiguration":{"$ref":"#/definitions/S3FilesVolumeConfiguration"},"fsxWindowsFileServerVolumeConfiguration":{"$ref":"#/definitions/FSxWindowsFileServerVolumeConfiguration"},"configuredAtLaunch":{"type":"boolean"}},"required":["name"],"additionalProperties":false};
const schema9 = {"type":"object","properties":{"sourcePath":{"type":"string","minLength":1}},"additionalProperties":false};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "sourcePath")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.sourcePath !== undefined){
let data0 = data.sourcePath;
if(typeof data0 === "string"){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/sourcePath",schemaPath:"#/properties/sourcePath/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/sourcePath",schemaPath:"#/properties/sourcePath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"object","properties":{"scope":{"type":"string","enum":["shared","task"]},"autoprovision":{"type":"boolean"},"driver":{"type":"string"},"driverOpts":{"type":"object","additionalProperties":{"type":"string"}},"labels":{"type":"object","additionalProperties":{"type":"string"}}},"additionalProperties":false};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "scope") || (key0 === "autoprovision")) || (key0 === "driver")) || (key0 === "driverOpts")) || (key0 === "labels"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.scope !== undefined){
let data0 = data.scope;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data0 === "shared") || (data0 === "task"))){
const err2 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{allowedValues: schema10.properties.scope.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.autoprovision !== undefined){
if(typeof data.autoprovision !== "boolean"){
const err3 = {instancePath:instancePath+"/autoprovision",schemaPath:"#/properties/autoprovision/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.driver !== undefined){
if(typeof data.driver !== "string"){
const err4 = {instancePath:instancePath+"/driver",schemaPath:"#/properties/driver/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.driverOpts !== undefined){
let data3 = data.driverOpts;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(typeof data3[key1] !== "string"){
const err5 = {instancePath:instancePath+"/driverOpts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/driverOpts/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/driverOpts",schemaPath:"#/properties/driverOpts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.labels !== undefined){
let data5 = data.labels;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
if(typeof data5[key2] !== "string"){
const err7 = {instancePath:instancePath+"/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"object","properties":{"fileSystemId":{"type":"string","pattern":"^(fs-[0-9a-f]{8,40})$"},"rootDirectory":{"type":"string"},"transitEncryption":{"type":"string","enum":["DISABLED","ENABLED"]},"transitEncryptionPort":{"type":"integer","minimum":1,"maximum":65535},"authorizationConfig":{"$ref":"#/definitions/EFSAuthorizationConfig"}},"required":["fileSystemId"],"additionalProperties":false};
const pattern4 = new RegExp("^(fs-[0-9a-f]{8,40})$", "u");
const schema12 = {"type":"object","properties":{"accessPointId":{"type":"string","pattern":"^fsap-[0-9a-f]{8,40}$"},"iam":{"type":"string","enum":["DISABLED","ENABLED"]}},"additionalProperties":false};
const pattern5 = new RegExp("^fsap-[0-9a-f]{8,40}$", "u");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "accessPointId") || (key0 === "iam"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.accessPointId !== undefined){
let data0 = data.accessPointId;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err1 = {instancePath:instancePath+"/accessPointId",schemaPath:"#/properties/accessPointId/pattern",keyword:"pattern",params:{pattern: "^fsap-[0-9a-f]{8,40}$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/accessPointId",schemaPath:"#/properties/accessPointId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.iam !== undefined){
let data1 = data.iam;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/iam",schemaPath:"#/properties/iam/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data1 === "DISABLED") || (data1 === "ENABLED"))){
const err4 = {instancePath:instancePath+"/iam",schemaPath:"#/properties/iam/enum",keyword:"enum",params:{allowedValues: schema12.properties.iam.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fileSystemId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fileSystemId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "fileSystemId") || (key0 === "rootDirectory")) || (key0 === "transitEncryption")) || (key0 === "transitEncryptionPort")) || (key0 === "authorizationConfig"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.fileSystemId !== undefined){
let data0 = data.fileSystemId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/fileSystemId",schemaPath:"#/properties/fileSystemId/pattern",keyword:"pattern",params:{pattern: "^(fs-[0-9a-f]{8,40})$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/fileSystemId",schemaPath:"#/properties/fileSystemId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.rootDirectory !== undefined){
if(typeof data.rootDirectory !== "string"){
const err4 = {instancePath:instancePath+"/rootDirectory",schemaPath:"#/properties/rootDirectory/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.transitEncryption !== undefined){
let data2 = data.transitEncryption;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/transitEncryption",schemaPath:"#/properties/transitEncryption/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data2 === "DISABLED") || (data2 === "ENABLED"))){
const err6 = {instancePath:instancePath+"/transitEncryption",schemaPath:"#/properties/transitEncryption/enum",keyword:"enum",params:{allowedValues: schema11.properties.transitEncryption.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.transitEncryptionPort !== undefined){
let data3 = data.transitEncryptionPort;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/transitEncryptionPort",schemaPath:"#/properties/transitEncryptionPort/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65535 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/transitEncryptionPort",schemaPath:"#/properties/transitEncryptionPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/transitEncryptionPort",schemaPath:"#/properties/transitEncryptionPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.authorizationConfig !== undefined){
if(!(validate29(data.authorizationConfig, {instancePath:instancePath+"/authorizationConfig",parentData:data,parentDataProperty:"authorizationConfig",rootData}))){
vErrors = vErrors === null ? validate29.errors : join(vErrors, validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"object","properties":{"fileSystemArn":{"type":"string","pattern":"^arn:[^:]+:s3files:[^:]+:\\d{12}:file-system/fs-[0-9a-z]+$"},"rootDirectory":{"type":"string"},"transitEncryptionPort":{"type":"integer","minimum":1,"maximum":65535},"accessPointArn":{"type":"string"}},"required":["fileSystemArn"],"additionalProperties":false};
const pattern6 = new RegExp("^arn:[^:]+:s3files:[^:]+:\\d{12}:file-system/fs-[0-9a-z]+$", "u");

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fileSystemArn === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fileSystemArn"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "fileSystemArn") || (key0 === "rootDirectory")) || (key0 === "transitEncryptionPort")) || (key0 === "accessPointArn"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.fileSystemArn !== undefined){
let data0 = data.fileSystemArn;
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err2 = {instancePath:instancePath+"/fileSystemArn",schemaPath:"#/properties/fileSystemArn/pattern",keyword:"pattern",params:{pattern: "^arn:[^:]+:s3files:[^:]+:\\d{12}:file-system/fs-[0-9a-z]+$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/fileSystemArn",schemaPath:"#/properties/fileSystemArn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.rootDirectory !== undefined){
if(typeof data.rootDirectory !== "string"){
const err4 = {instancePath:instancePath+"/rootDirectory",schemaPath:"#/properties/rootDirectory/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.transitEncryptionPort !== undefined){
let data2 = data.transitEncryptionPort;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/transitEncryptionPort",schemaPath:"#/properties/transitEncryptionPort/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/transitEncryptionPort",schemaPath:"#/properties/transitEncryptionPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/transitEncryptionPort",schemaPath:"#/properties/transitEncryptionPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.accessPointArn !== undefined){
if(typeof data.accessPointArn !== "string"){
const err8 = {instancePath:instancePath+"/accessPointArn",schemaPath:"#/properties/accessPointArn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"object","properties":{"fileSystemId":{"type":"string"},"rootDirectory":{"type":"string"},"authorizationConfig":{"$ref":"#/definitions/FSxWindowsFileServerAuthorizationConfig"}},"required":["fileSystemId","rootDirectory","authorizationConfig"],"additionalProperties":false};
const schema15 = {"type":"object","properties":{"credentialsParameter":{"type":"string"},"domain":{"type":"string"}},"required":["credentialsParameter","domain"],"additionalProperties":false};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.credentialsParameter === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "credentialsParameter"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.domain === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domain"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "credentialsParameter") || (key0 === "domain"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.credentialsParameter !== undefined){
if(typeof data.credentialsParameter !== "string"){
const err3 = {instancePath:instancePath+"/credentialsParameter",schemaPath:"#/properties/credentialsParameter/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.domain !== undefined){
if(typeof data.domain !== "string"){
const err4 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fileSystemId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fileSystemId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.rootDirectory === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rootDirectory"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.authorizationConfig === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authorizationConfig"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "fileSystemId") || (key0 === "rootDirectory")) || (key0 === "authorizationConfig"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.fileSystemId !== undefined){
if(typeof data.fileSystemId !== "string"){
const err4 = {instancePath:instancePath+"/fileSystemId",schemaPath:"#/properties/fileSystemId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.rootDirectory !== undefined){
if(typeof data.rootDirectory !== "string"){
const err5 = {instancePath:instancePath+"/rootDirectory",schemaPath:"#/properties/rootDirectory/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.authorizationConfig !== undefined){
if(!(validate35(data.authorizationConfig, {instancePath:instancePath+"/authorizationConfig",parentData:data,parentDataProperty:"authorizationConfig",rootData}))){
vErrors = vErrors === null ? validate35.errors : join(vErrors, validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "host")) || (key0 === "dockerVolumeConfiguration")) || (key0 === "efsVolumeConfiguration")) || (key0 === "s3filesVolumeConfiguration")) || (key0 === "fsxWindowsFileServerVolumeConfiguration")) || (key0 === "configuredAtLaunch"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,255}$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.host !== undefined){
if(!(validate24(data.host, {instancePath:instancePath+"/host",parentData:data,parentDataProperty:"host",rootData}))){
vErrors = vErrors === null ? validate24.errors : join(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.dockerVolumeConfiguration !== undefined){
if(!(validate26(data.dockerVolumeConfiguration, {instancePath:instancePath+"/dockerVolumeConfiguration",parentData:data,parentDataProperty:"dockerVolumeConfiguration",rootData}))){
vErrors = vErrors === null ? validate26.errors : join(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.efsVolumeConfiguration !== undefined){
if(!(validate28(data.efsVolumeConfiguration, {instancePath:instancePath+"/efsVolumeConfiguration",parentData:data,parentDataProperty:"efsVolumeConfiguration",rootData}))){
vErrors = vErrors === null ? validate28.errors : join(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.s3filesVolumeConfiguration !== undefined){
if(!(validate32(data.s3filesVolumeConfiguration, {instancePath:instancePath+"/s3filesVolumeConfiguration",parentData:data,parentDataProperty:"s3filesVolumeConfiguration",rootData}))){
vErrors = vErrors === null ? validate32.errors : join(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(data.fsxWindowsFileServerVolumeConfiguration !== undefined){
if(!(validate34(data.fsxWindowsFileServerVolumeConfiguration, {instancePath:instancePath+"/fsxWindowsFileServerVolumeConfiguration",parentData:data,parentDataProperty:"fsxWindowsFileServerVolumeConfiguration",rootData}))){
vErrors = vErrors === null ? validate34.errors : join(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.configuredAtLaunch !== undefined){
if(typeof data.configuredAtLaunch !== "boolean"){
const err5 = {instancePath:instancePath+"/configuredAtLaunch",schemaPath:"#/properties/configuredAtLaunch/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"object","properties":{"type":{"type":"string","enum":["memberOf"]},"expression":{"type":"string"}},"required":["type"],"additionalProperties":false};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "expression"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(data0 === "memberOf")){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema16.properties.type.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.expression !== undefined){
if(typeof data.expression !== "string"){
const err4 = {instancePath:instancePath+"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"object","properties":{"key":{"type":"string","minLength":1,"maxLength":128,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"},"value":{"type":"string","maxLength":256,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"}},"required":["key"],"additionalProperties":false};
const pattern9 = new RegExp("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", "u");

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "key") || (key0 === "value"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.key !== undefined){
let data0 = data.key;
if(typeof data0 === "string"){
if(data0.length > 128){
const err2 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit: 128}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern9.test(data0)){
const err4 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern: "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.value !== undefined){
let data1 = data.value;
if(typeof data1 === "string"){
if(data1.length > 256){
const err6 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern9.test(data1)){
const err7 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/pattern",keyword:"pattern",params:{pattern: "^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"object","properties":{"type":{"type":"string","enum":["APPMESH"]},"containerName":{"type":"string"},"properties":{"type":"array","items":{"$ref":"#/definitions/ProxyProperty"}}},"required":["containerName"],"additionalProperties":false};
const schema19 = {"type":"object","properties":{"name":{"type":"string"},"value":{"type":"string"}},"additionalProperties":false};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "name") || (key0 === "value"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
const err2 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.containerName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "containerName"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "containerName")) || (key0 === "properties"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(data0 === "APPMESH")){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema18.properties.type.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.containerName !== undefined){
if(typeof data.containerName !== "string"){
const err4 = {instancePath:instancePath+"/containerName",schemaPath:"#/properties/containerName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.properties !== undefined){
let data2 = data.properties;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate44(data2[i0], {instancePath:instancePath+"/properties/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate44.errors : join(vErrors, validate44.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":"object","properties":{"deviceName":{"type":"string"},"deviceType":{"type":"string"}},"required":["deviceName","deviceType"],"additionalProperties":false};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.deviceName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deviceName"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.deviceType === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deviceType"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "deviceName") || (key0 === "deviceType"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.deviceName !== undefined){
if(typeof data.deviceName !== "string"){
const err3 = {instancePath:instancePath+"/deviceName",schemaPath:"#/properties/deviceName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.deviceType !== undefined){
if(typeof data.deviceType !== "string"){
const err4 = {instancePath:instancePath+"/deviceType",schemaPath:"#/properties/deviceType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"object","properties":{"sizeInGiB":{"type":"integer","minimum":21,"maximum":200}},"required":["sizeInGiB"],"additionalProperties":false};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sizeInGiB === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sizeInGiB"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "sizeInGiB")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.sizeInGiB !== undefined){
let data0 = data.sizeInGiB;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/sizeInGiB",schemaPath:"#/properties/sizeInGiB/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 200 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/sizeInGiB",schemaPath:"#/properties/sizeInGiB/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 21 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/sizeInGiB",schemaPath:"#/properties/sizeInGiB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 21}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","properties":{"cpuArchitecture":{"type":"string","enum":["ARM64","X86_64"]},"operatingSystemFamily":{"type":"string","enum":["LINUX","WINDOWS_SERVER_2004_CORE","WINDOWS_SERVER_2016_FULL","WINDOWS_SERVER_2019_CORE","WINDOWS_SERVER_2019_FULL","WINDOWS_SERVER_2022_CORE","WINDOWS_SERVER_2022_FULL","WINDOWS_SERVER_2025_CORE","WINDOWS_SERVER_2025_FULL","WINDOWS_SERVER_20H2_CORE"]}},"additionalProperties":false};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "cpuArchitecture") || (key0 === "operatingSystemFamily"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.cpuArchitecture !== undefined){
let data0 = data.cpuArchitecture;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/cpuArchitecture",schemaPath:"#/properties/cpuArchitecture/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data0 === "ARM64") || (data0 === "X86_64"))){
const err2 = {instancePath:instancePath+"/cpuArchitecture",schemaPath:"#/properties/cpuArchitecture/enum",keyword:"enum",params:{allowedValues: schema22.properties.cpuArchitecture.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.operatingSystemFamily !== undefined){
let data1 = data.operatingSystemFamily;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/operatingSystemFamily",schemaPath:"#/properties/operatingSystemFamily/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((((((((data1 === "LINUX") || (data1 === "WINDOWS_SERVER_2004_CORE")) || (data1 === "WINDOWS_SERVER_2016_FULL")) || (data1 === "WINDOWS_SERVER_2019_CORE")) || (data1 === "WINDOWS_SERVER_2019_FULL")) || (data1 === "WINDOWS_SERVER_2022_CORE")) || (data1 === "WINDOWS_SERVER_2022_FULL")) || (data1 === "WINDOWS_SERVER_2025_CORE")) || (data1 === "WINDOWS_SERVER_2025_FULL")) || (data1 === "WINDOWS_SERVER_20H2_CORE"))){
const err4 = {instancePath:instancePath+"/operatingSystemFamily",schemaPath:"#/properties/operatingSystemFamily/enum",keyword:"enum",params:{allowedValues: schema22.properties.operatingSystemFamily.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.family === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "family"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.containerDefinitions === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "containerDefinitions"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema7.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.family !== undefined){
let data0 = data.family;
if(typeof data0 === "string"){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/family",schemaPath:"#/properties/family/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/family",schemaPath:"#/properties/family/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,255}$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/family",schemaPath:"#/properties/family/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.taskRoleArn !== undefined){
let data1 = data.taskRoleArn;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err6 = {instancePath:instancePath+"/taskRoleArn",schemaPath:"#/properties/taskRoleArn/pattern",keyword:"pattern",params:{pattern: "^(arn:[^:]+:iam::\\d{12}:role/.+|[\\w+=,.@-]{1,64})$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/taskRoleArn",schemaPath:"#/properties/taskRoleArn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.executionRoleArn !== undefined){
let data2 = data.executionRoleArn;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err8 = {instancePath:instancePath+"/executionRoleArn",schemaPath:"#/properties/executionRoleArn/pattern",keyword:"pattern",params:{pattern: "^(arn:[^:]+:iam::\\d{12}:role/.+|[\\w+=,.@-]{1,64})$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/executionRoleArn",schemaPath:"#/properties/executionRoleArn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.networkMode !== undefined){
let data3 = data.networkMode;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/networkMode",schemaPath:"#/properties/networkMode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((((data3 === "awsvpc") || (data3 === "bridge")) || (data3 === "host")) || (data3 === "none"))){
const err11 = {instancePath:instancePath+"/networkMode",schemaPath:"#/properties/networkMode/enum",keyword:"enum",params:{allowedValues: schema7.properties.networkMode.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.containerDefinitions !== undefined){
let data4 = data.containerDefinitions;
if(Array.isArray(data4)){
if(data4.length > 10){
const err12 = {instancePath:instancePath+"/containerDefinitions",schemaPath:"#/properties/containerDefinitions/maxItems",keyword:"maxItems",params:{limit: 10}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4.length < 1){
const err13 = {instancePath:instancePath+"/containerDefinitions",schemaPath:"#/properties/containerDefinitions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/containerDefinitions",schemaPath:"#/properties/containerDefinitions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.volumes !== undefined){
let data5 = data.volumes;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data5[i0], {instancePath:instancePath+"/volumes/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : join(vErrors, validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.placementConstraints !== undefined){
let data7 = data.placementConstraints;
if(Array.isArray(data7)){
if(data7.length > 10){
const err16 = {instancePath:instancePath+"/placementConstraints",schemaPath:"#/properties/placementConstraints/maxItems",keyword:"maxItems",params:{limit: 10}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate39(data7[i1], {instancePath:instancePath+"/placementConstraints/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate39.errors : join(vErrors, validate39.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/placementConstraints",schemaPath:"#/properties/placementConstraints/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.requiresCompatibilities !== undefined){
let data9 = data.requiresCompatibilities;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(typeof data10 !== "string"){
const err18 = {instancePath:instancePath+"/requiresCompatibilities/" + i2,schemaPath:"#/properties/requiresCompatibilities/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((((data10 === "EC2") || (data10 === "EXTERNAL")) || (data10 === "FARGATE")) || (data10 === "MANAGED_INSTANCES"))){
const err19 = {instancePath:instancePath+"/requiresCompatibilities/" + i2,schemaPath:"#/properties/requiresCompatibilities/items/enum",keyword:"enum",params:{allowedValues: schema7.properties.requiresCompatibilities.items.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/requiresCompatibilities",schemaPath:"#/properties/requiresCompatibilities/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.cpu !== undefined){
let data11 = data.cpu;
if(typeof data11 === "string"){
if(!pattern7.test(data11)){
const err21 = {instancePath:instancePath+"/cpu",schemaPath:"#/properties/cpu/pattern",keyword:"pattern",params:{pattern: "^(\\d+|(\\d+|\\d*\\.\\d+)\\s*[vV][cC][pP][uU])$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/cpu",schemaPath:"#/properties/cpu/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.memory !== undefined){
let data12 = data.memory;
if(typeof data12 === "string"){
if(!pattern8.test(data12)){
const err23 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/pattern",keyword:"pattern",params:{pattern: "^(\\d+|(\\d+|\\d*\\.\\d+)\\s*[gG][bB])$"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.tags !== undefined){
let data13 = data.tags;
if(Array.isArray(data13)){
if(data13.length > 50){
const err25 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit: 50}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data13.length < 1){
const err26 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
if(!(validate41(data13[i3], {instancePath:instancePath+"/tags/" + i3,parentData:data13,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate41.errors : join(vErrors, validate41.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.pidMode !== undefined){
let data15 = data.pidMode;
if(typeof data15 !== "string"){
const err28 = {instancePath:instancePath+"/pidMode",schemaPath:"#/properties/pidMode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!((data15 === "host") || (data15 === "task"))){
const err29 = {instancePath:instancePath+"/pidMode",schemaPath:"#/properties/pidMode/enum",keyword:"enum",params:{allowedValues: schema7.properties.pidMode.enum}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.ipcMode !== undefined){
let data16 = data.ipcMode;
if(typeof data16 !== "string"){
const err30 = {instancePath:instancePath+"/ipcMode",schemaPath:"#/properties/ipcMode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!(((data16 === "host") || (data16 === "none")) || (data16 === "task"))){
const err31 = {instancePath:instancePath+"/ipcMode",schemaPath:"#/properties/ipcMode/enum",keyword:"enum",params:{allowedValues: schema7.properties.ipcMode.enum}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.proxyConfiguration !== undefined){
if(!(validate43(data.proxyConfiguration, {instancePath:instancePath+"/proxyConfiguration",parentData:data,parentDataProperty:"proxyConfiguration",rootData}))){
vErrors = vErrors === null ? validate43.errors : join(vErrors, validate43.errors);
errors = vErrors.length;
}
}
if(data.inferenceAccelerators !== undefined){
let data18 = data.inferenceAccelerators;
if(Array.isArray(data18)){
const len4 = data18.length;
for(let i4=0; i4<len4; i4++){
if(!(validate47(data18[i4], {instancePath:instancePath+"/inferenceAccelerators/" + i4,parentData:data18,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate47.errors : join(vErrors, validate47.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/inferenceAccelerators",schemaPath:"#/properties/inferenceAccelerators/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.ephemeralStorage !== undefined){
if(!(validate49(data.ephemeralStorage, {instancePath:instancePath+"/ephemeralStorage",parentData:data,parentDataProperty:"ephemeralStorage",rootData}))){
vErrors = vErrors === null ? validate49.errors : join(vErrors, validate49.errors);
errors = vErrors.length;
}
}
if(data.runtimePlatform !== undefined){
if(!(validate51(data.runtimePlatform, {instancePath:instancePath+"/runtimePlatform",parentData:data,parentDataProperty:"runtimePlatform",rootData}))){
vErrors = vErrors === null ? validate51.errors : join(vErrors, validate51.errors);
errors = vErrors.length;
}
}
if(data.enableFaultInjection !== undefined){
if(typeof data.enableFaultInjection !== "boolean"){
const err33 = {instancePath:instancePath+"/enableFaultInjection",schemaPath:"#/properties/enableFaultInjection/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="task" */;
let vErrors = null;
let errors = 0;
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate22.errors : join(vErrors, validate22.errors);
errors = vErrors.length;
}
validate21.errors = vErrors;
return errors === 0;
}

export const validateContainer = validate54;
const schema23 = {"$id":"container","$ref":"task#/definitions/ContainerDefinition"};
const schema24 = {"type":"object","properties":{"name":{"type":"string","minLength":1,"pattern":"^[A-Za-z0-9_-]{1,255}$"},"image":{"type":"string","minLength":1,"pattern":"^[A-Za-z0-9_:./#-]{0,255}(@[A-Za-z0-9_:./#@-]*)?$"},"repositoryCredentials":{"$ref":"#/definitions/RepositoryCredentials"},"cpu":{"type":"integer","minimum":0},"memory":{"type":"integer","minimum":0},"memoryReservation":{"type":"integer","minimum":0},"links":{"type":"array","items":{"type":"string"}},"portMappings":{"type":"array","items":{"$ref":"#/definitions/PortMapping"}},"essential":{"type":"boolean"},"restartPolicy":{"$ref":"#/definitions/ContainerRestartPolicy"},"entryPoint":{"type":"array","items":{"type":"string"}},"command":{"type":"array","items":{"type":"string"}},"environment":{"type":"array","items":{"$ref":"#/definitions/KeyValuePair"}},"environmentFiles":{"type":"array","items":{"$ref":"#/definitions/EnvironmentFile"},"maxItems":10},"mountPoints":{"type":"array","items":{"$ref":"#/definitions/MountPoint"}},"volumesFrom":{"type":"array","items":{"$ref":"#/definitions/VolumeFrom"}},"linuxParameters":{"$ref":"#/definitions/LinuxParameters"},"secrets":{"type":"array","items":{"$ref":"#/definitions/Secret"}},"dependsOn":{"type":"array","items":{"$ref":"#/definitions/ContainerDependency"}},"startTimeout":{"type":"integer"},"stopTimeout":{"type":"integer"},"versionConsistency":{"type":"string","enum":["disabled","enabled"]},"hostname":{"type":"string"},"user":{"type":"string","pattern":"^((?!-)[^:\\s]+(:(?!-)[^:\\s]+)?|[^:\\\\]*\\\\[^:]*)?$"},"workingDirectory":{"type":"string"},"disableNetworking":{"type":"boolean"},"privileged":{"type":"boolean"},"readonlyRootFilesystem":{"type":"boolean"},"dnsServers":{"type":"array","items":{"type":"string"}},"dnsSearchDomains":{"type":"array","items":{"type":"string","pattern":"^[a-zA-Z0-9-.]{0,253}[a-zA-Z0-9]$"}},"extraHosts":{"type":"array","items":{"$ref":"#/definitions/HostEntry"}},"dockerSecurityOptions":{"type":"array","items":{"type":"string","pattern":"^(no-new-privileges|apparmor:.+|label:.+|credentialspec:.+)$"}},"interactive":{"type":"boolean"},"pseudoTerminal":{"type":"boolean"},"dockerLabels":{"type":"object","additionalProperties":{"type":"string"}},"ulimits":{"type":"array","items":{"$ref":"#/definitions/Ulimit"}},"logConfiguration":{"$ref":"#/definitions/LogConfiguration"},"healthCheck":{"$ref":"#/definitions/HealthCheck"},"systemControls":{"type":"array","items":{"$ref":"#/definitions/SystemControl"}},"resourceRequirements":{"type":"array","items":{"$ref":"#/definitions/ResourceRequirement"}},"firelensConfiguration":{"$ref":"#/definitions/FirelensConfiguration"},"credentialSpecs":{"type":"array","items":{"type":"string","pattern":"^(credentialspec|credentialspecdomainless):arn:.+$"},"maxItems":1}},"required":["name","image"],"additionalProperties":false};
const pattern12 = new RegExp("^[A-Za-z0-9_:./#-]{0,255}(@[A-Za-z0-9_:./#@-]*)?$", "u");
const pattern19 = new RegExp("^((?!-)[^:\\s]+(:(?!-)[^:\\s]+)?|[^:\\\\]*\\\\[^:]*)?$", "u");
const pattern20 = new RegExp("^[a-zA-Z0-9-.]{0,253}[a-zA-Z0-9]$", "u");
const pattern21 = new RegExp("^(no-new-privileges|apparmor:.+|label:.+|credentialspec:.+)$", "u");
const pattern23 = new RegExp("^(credentialspec|credentialspecdomainless):arn:.+$", "u");
const schema25 = {"type":"object","properties":{"credentialsParameter":{"type":"string"}},"required":["credentialsParameter"],"additionalProperties":false};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.credentialsParameter === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "credentialsParameter"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "credentialsParameter")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.credentialsParameter !== undefined){
if(typeof data.credentialsParameter !== "string"){
const err2 = {instancePath:instancePath+"/credentialsParameter",schemaPath:"#/properties/credentialsParameter/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"object","properties":{"containerPort":{"type":"integer","minimum":1,"maximum":65535},"hostPort":{"type":"integer","minimum":0,"maximum":65535},"protocol":{"type":"string","enum":["tcp","udp"]},"name":{"type":"string","pattern":"^[a-z0-9_][a-z0-9_-]{0,63}$"},"appProtocol":{"type":"string","enum":["grpc","http","http2"]},"containerPortRange":{"type":"string","pattern":"^0*(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5])-0*(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5])$"}},"additionalProperties":false};
const pattern13 = new RegExp("^[a-z0-9_][a-z0-9_-]{0,63}$", "u");
const pattern14 = new RegExp("^0*(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5])-0*(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5])$", "u");

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "containerPort") || (key0 === "hostPort")) || (key0 === "protocol")) || (key0 === "name")) || (key0 === "appProtocol")) || (key0 === "containerPortRange"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.containerPort !== undefined){
let data0 = data.containerPort;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/containerPort",schemaPath:"#/properties/containerPort/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 65535 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/containerPort",schemaPath:"#/properties/containerPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/containerPort",schemaPath:"#/properties/containerPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.hostPort !== undefined){
let data1 = data.hostPort;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/hostPort",schemaPath:"#/properties/hostPort/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/hostPort",schemaPath:"#/properties/hostPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/hostPort",schemaPath:"#/properties/hostPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.protocol !== undefined){
let data2 = data.protocol;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data2 === "tcp") || (data2 === "udp"))){
const err8 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema26.properties.protocol.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(!pattern13.test(data3)){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9_][a-z0-9_-]{0,63}$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.appProtocol !== undefined){
let data4 = data.appProtocol;
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/appProtocol",schemaPath:"#/properties/appProtocol/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((data4 === "grpc") || (data4 === "http")) || (data4 === "http2"))){
const err12 = {instancePath:instancePath+"/appProtocol",schemaPath:"#/properties/appProtocol/enum",keyword:"enum",params:{allowedValues: schema26.properties.appProtocol.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.containerPortRange !== undefined){
let data5 = data.containerPortRange;
if(typeof data5 === "string"){
if(!pattern14.test(data5)){
const err13 = {instancePath:instancePath+"/containerPortRange",schemaPath:"#/properties/containerPortRange/pattern",keyword:"pattern",params:{pattern: "^0*(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5])-0*(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5])$"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/containerPortRange",schemaPath:"#/properties/containerPortRange/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"object","properties":{"enabled":{"type":"boolean"},"ignoredExitCodes":{"type":"array","items":{"type":"integer"},"maxItems":50},"restartAttemptPeriod":{"type":"integer","minimum":60,"maximum":1800}},"required":["enabled"],"additionalProperties":false};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enabled === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "enabled"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "enabled") || (key0 === "ignoredExitCodes")) || (key0 === "restartAttemptPeriod"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
const err2 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.ignoredExitCodes !== undefined){
let data1 = data.ignoredExitCodes;
if(Array.isArray(data1)){
if(data1.length > 50){
const err3 = {instancePath:instancePath+"/ignoredExitCodes",schemaPath:"#/properties/ignoredExitCodes/maxItems",keyword:"maxItems",params:{limit: 50}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/ignoredExitCodes/" + i0,schemaPath:"#/properties/ignoredExitCodes/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/ignoredExitCodes",schemaPath:"#/properties/ignoredExitCodes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.restartAttemptPeriod !== undefined){
let data3 = data.restartAttemptPeriod;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err6 = {instancePath:instancePath+"/restartAttemptPeriod",schemaPath:"#/properties/restartAttemptPeriod/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1800 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/restartAttemptPeriod",schemaPath:"#/properties/restartAttemptPeriod/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1800}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3 < 60 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/restartAttemptPeriod",schemaPath:"#/properties/restartAttemptPeriod/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"object","properties":{"name":{"type":"string","minLength":1,"pattern":"^[^=\\s]+$"},"value":{"type":"string"}},"required":["name"],"additionalProperties":false};
const pattern15 = new RegExp("^[^=\\s]+$", "u");

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "value"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern15.test(data0)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^=\\s]+$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"object","properties":{"value":{"type":"string","pattern":"^arn:[^:]+:s3:::[^/]+/.+$"},"type":{"type":"string","enum":["s3"]}},"required":["value","type"],"additionalProperties":false};
const pattern16 = new RegExp("^arn:[^:]+:s3:::[^/]+/.+$", "u");

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "value") || (key0 === "type"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if(typeof data0 === "string"){
if(!pattern16.test(data0)){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/pattern",keyword:"pattern",params:{pattern: "^arn:[^:]+:s3:::[^/]+/.+$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data1 === "s3")){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema29.properties.type.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"object","properties":{"sourceVolume":{"type":"string"},"containerPath":{"type":"string","minLength":1,"pattern":"^($|[/\\\\]|[A-Za-z]:)"},"readOnly":{"type":"boolean"}},"required":["sourceVolume","containerPath"],"additionalProperties":false};
const pattern17 = new RegExp("^($|[/\\\\]|[A-Za-z]:)", "u");

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sourceVolume === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sourceVolume"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.containerPath === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "containerPath"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "sourceVolume") || (key0 === "containerPath")) || (key0 === "readOnly"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.sourceVolume !== undefined){
if(typeof data.sourceVolume !== "string"){
const err3 = {instancePath:instancePath+"/sourceVolume",schemaPath:"#/properties/sourceVolume/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.containerPath !== undefined){
let data1 = data.containerPath;
if(typeof data1 === "string"){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/containerPath",schemaPath:"#/properties/containerPath/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern17.test(data1)){
const err5 = {instancePath:instancePath+"/containerPath",schemaPath:"#/properties/containerPath/pattern",keyword:"pattern",params:{pattern: "^($|[/\\\\]|[A-Za-z]:)"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/containerPath",schemaPath:"#/properties/containerPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.readOnly !== undefined){
if(typeof data.readOnly !== "boolean"){
const err7 = {instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"object","properties":{"sourceContainer":{"type":"string"},"readOnly":{"type":"boolean"}},"required":["sourceContainer"],"additionalProperties":false};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sourceContainer === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sourceContainer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "sourceContainer") || (key0 === "readOnly"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.sourceContainer !== undefined){
if(typeof data.sourceContainer !== "string"){
const err2 = {instancePath:instancePath+"/sourceContainer",schemaPath:"#/properties/sourceContainer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.readOnly !== undefined){
if(typeof data.readOnly !== "boolean"){
const err3 = {instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"object","properties":{"capabilities":{"$ref":"#/definitions/KernelCapabilities"},"devices":{"type":"array","items":{"$ref":"#/definitions/Device"}},"initProcessEnabled":{"type":"boolean"},"sharedMemorySize":{"type":"integer","minimum":0},"tmpfs":{"type":"array","items":{"$ref":"#/definitions/Tmpfs"}},"maxSwap":{"type":"integer","minimum":0},"swappiness":{"type":"integer","minimum":0,"maximum":100}},"additionalProperties":false};
const schema33 = {"type":"object","properties":{"add":{"type":"array","items":{"type":"string"}},"drop":{"type":"array","items":{"type":"string"}}},"additionalProperties":false};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "add") || (key0 === "drop"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.add !== undefined){
let data0 = data.add;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/add/" + i0,schemaPath:"#/properties/add/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/add",schemaPath:"#/properties/add/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.drop !== undefined){
let data2 = data.drop;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(typeof data2[i1] !== "string"){
const err3 = {instancePath:instancePath+"/drop/" + i1,schemaPath:"#/properties/drop/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/drop",schemaPath:"#/properties/drop/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"object","properties":{"hostPath":{"type":"string"},"containerPath":{"type":"string"},"permissions":{"type":"array","items":{"type":"string","enum":["mknod","read","write"]}}},"required":["hostPath"],"additionalProperties":false};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hostPath === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hostPath"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "hostPath") || (key0 === "containerPath")) || (key0 === "permissions"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.hostPath !== undefined){
if(typeof data.hostPath !== "string"){
const err2 = {instancePath:instancePath+"/hostPath",schemaPath:"#/properties/hostPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.containerPath !== undefined){
if(typeof data.containerPath !== "string"){
const err3 = {instancePath:instancePath+"/containerPath",schemaPath:"#/properties/containerPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.permissions !== undefined){
let data2 = data.permissions;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/permissions/" + i0,schemaPath:"#/properties/permissions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((data3 === "mknod") || (data3 === "read")) || (data3 === "write"))){
const err5 = {instancePath:instancePath+"/permissions/" + i0,schemaPath:"#/properties/permissions/items/enum",keyword:"enum",params:{allowedValues: schema34.properties.permissions.items.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/permissions",schemaPath:"#/properties/permissions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}

const schema35 = {"type":"object","properties":{"containerPath":{"type":"string","pattern":"^/"},"size":{"type":"integer"},"mountOptions":{"type":"array","items":{"type":"string"}}},"required":["containerPath","size"],"additionalProperties":false};
const pattern18 = new RegExp("^/", "u");

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.containerPath === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "containerPath"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.size === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "size"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "containerPath") || (key0 === "size")) || (key0 === "mountOptions"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.containerPath !== undefined){
let data0 = data.containerPath;
if(typeof data0 === "string"){
if(!pattern18.test(data0)){
const err3 = {instancePath:instancePath+"/containerPath",schemaPath:"#/properties/containerPath/pattern",keyword:"pattern",params:{pattern: "^/"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/containerPath",schemaPath:"#/properties/containerPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.size !== undefined){
let data1 = data.size;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.mountOptions !== undefined){
let data2 = data.mountOptions;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err6 = {instancePath:instancePath+"/mountOptions/" + i0,schemaPath:"#/properties/mountOptions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/mountOptions",schemaPath:"#/properties/mountOptions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}


function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "capabilities") || (key0 === "devices")) || (key0 === "initProcessEnabled")) || (key0 === "sharedMemorySize")) || (key0 === "tmpfs")) || (key0 === "maxSwap")) || (key0 === "swappiness"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.capabilities !== undefined){
if(!(validate71(data.capabilities, {instancePath:instancePath+"/capabilities",parentData:data,parentDataProperty:"capabilities",rootData}))){
vErrors = vErrors === null ? validate71.errors : join(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.devices !== undefined){
let data1 = data.devices;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate73(data1[i0], {instancePath:instancePath+"/devices/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate73.errors : join(vErrors, validate73.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.initProcessEnabled !== undefined){
if(typeof data.initProcessEnabled !== "boolean"){
const err2 = {instancePath:instancePath+"/initProcessEnabled",schemaPath:"#/properties/initProcessEnabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.sharedMemorySize !== undefined){
let data4 = data.sharedMemorySize;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err3 = {instancePath:instancePath+"/sharedMemorySize",schemaPath:"#/properties/sharedMemorySize/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err4 = {instancePath:instancePath+"/sharedMemorySize",schemaPath:"#/properties/sharedMemorySize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.tmpfs !== undefined){
let data5 = data.tmpfs;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate75(data5[i1], {instancePath:instancePath+"/tmpfs/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate75.errors : join(vErrors, validate75.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/tmpfs",schemaPath:"#/properties/tmpfs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.maxSwap !== undefined){
let data7 = data.maxSwap;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err6 = {instancePath:instancePath+"/maxSwap",schemaPath:"#/properties/maxSwap/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err7 = {instancePath:instancePath+"/maxSwap",schemaPath:"#/properties/maxSwap/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.swappiness !== undefined){
let data8 = data.swappiness;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err8 = {instancePath:instancePath+"/swappiness",schemaPath:"#/properties/swappiness/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 100 || isNaN(data8)){
const err9 = {instancePath:instancePath+"/swappiness",schemaPath:"#/properties/swappiness/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err10 = {instancePath:instancePath+"/swappiness",schemaPath:"#/properties/swappiness/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}

const schema36 = {"type":"object","properties":{"name":{"type":"string"},"valueFrom":{"type":"string"}},"required":["name","valueFrom"],"additionalProperties":false};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.valueFrom === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "valueFrom"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "valueFrom"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.valueFrom !== undefined){
if(typeof data.valueFrom !== "string"){
const err4 = {instancePath:instancePath+"/valueFrom",schemaPath:"#/properties/valueFrom/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"object","properties":{"containerName":{"type":"string"},"condition":{"type":"string","enum":["COMPLETE","HEALTHY","START","SUCCESS"]}},"required":["containerName","condition"],"additionalProperties":false};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.containerName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "containerName"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.condition === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "condition"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "containerName") || (key0 === "condition"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.containerName !== undefined){
if(typeof data.containerName !== "string"){
const err3 = {instancePath:instancePath+"/containerName",schemaPath:"#/properties/containerName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.condition !== undefined){
let data1 = data.condition;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((data1 === "COMPLETE") || (data1 === "HEALTHY")) || (data1 === "START")) || (data1 === "SUCCESS"))){
const err5 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/enum",keyword:"enum",params:{allowedValues: schema37.properties.condition.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":"object","properties":{"hostname":{"type":"string"},"ipAddress":{"type":"string"}},"required":["hostname","ipAddress"],"additionalProperties":false};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hostname === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hostname"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ipAddress === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ipAddress"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "hostname") || (key0 === "ipAddress"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.hostname !== undefined){
if(typeof data.hostname !== "string"){
const err3 = {instancePath:instancePath+"/hostname",schemaPath:"#/properties/hostname/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ipAddress !== undefined){
if(typeof data.ipAddress !== "string"){
const err4 = {instancePath:instancePath+"/ipAddress",schemaPath:"#/properties/ipAddress/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":"object","properties":{"name":{"type":"string","enum":["core","cpu","data","fsize","locks","memlock","msgqueue","nice","nofile","nproc","rss","rtprio","rttime","sigpending","stack"]},"softLimit":{"type":"integer"},"hardLimit":{"type":"integer"}},"required":["name","softLimit","hardLimit"],"additionalProperties":false};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.softLimit === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "softLimit"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.hardLimit === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hardLimit"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "softLimit")) || (key0 === "hardLimit"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((((((((((((((data0 === "core") || (data0 === "cpu")) || (data0 === "data")) || (data0 === "fsize")) || (data0 === "locks")) || (data0 === "memlock")) || (data0 === "msgqueue")) || (data0 === "nice")) || (data0 === "nofile")) || (data0 === "nproc")) || (data0 === "rss")) || (data0 === "rtprio")) || (data0 === "rttime")) || (data0 === "sigpending")) || (data0 === "stack"))){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/enum",keyword:"enum",params:{allowedValues: schema39.properties.name.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.softLimit !== undefined){
let data1 = data.softLimit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/softLimit",schemaPath:"#/properties/softLimit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.hardLimit !== undefined){
let data2 = data.hardLimit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/hardLimit",schemaPath:"#/properties/hardLimit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"object","properties":{"logDriver":{"type":"string","enum":["awsfirelens","awslogs","fluentd","gelf","journald","json-file","splunk","syslog"]},"options":{"type":"object","additionalProperties":{"type":"string"}},"secretOptions":{"type":"array","items":{"$ref":"#/definitions/SecretOption"}}},"required":["logDriver"],"additionalProperties":false};
const schema41 = {"type":"object","properties":{"name":{"type":"string"},"valueFrom":{"type":"string"}},"required":["name","valueFrom"],"additionalProperties":false};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.valueFrom === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "valueFrom"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "valueFrom"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.valueFrom !== undefined){
if(typeof data.valueFrom !== "string"){
const err4 = {instancePath:instancePath+"/valueFrom",schemaPath:"#/properties/valueFrom/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}


function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.logDriver === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "logDriver"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "logDriver") || (key0 === "options")) || (key0 === "secretOptions"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.logDriver !== undefined){
let data0 = data.logDriver;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/logDriver",schemaPath:"#/properties/logDriver/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((((((data0 === "awsfirelens") || (data0 === "awslogs")) || (data0 === "fluentd")) || (data0 === "gelf")) || (data0 === "journald")) || (data0 === "json-file")) || (data0 === "splunk")) || (data0 === "syslog"))){
const err3 = {instancePath:instancePath+"/logDriver",schemaPath:"#/properties/logDriver/enum",keyword:"enum",params:{allowedValues: schema40.properties.logDriver.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.options !== undefined){
let data1 = data.options;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(typeof data1[key1] !== "string"){
const err4 = {instancePath:instancePath+"/options/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/options/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.secretOptions !== undefined){
let data3 = data.secretOptions;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate87(data3[i0], {instancePath:instancePath+"/secretOptions/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate87.errors : join(vErrors, validate87.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/secretOptions",schemaPath:"#/properties/secretOptions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}

const schema42 = {"type":"object","properties":{"command":{"type":"array","items":{"type":"string"},"minItems":1},"interval":{"type":"integer","minimum":5,"maximum":300},"timeout":{"type":"integer","minimum":2,"maximum":60},"retries":{"type":"integer","minimum":1,"maximum":10},"startPeriod":{"type":"integer","minimum":0,"maximum":300}},"required":["command"],"additionalProperties":false};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.command === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "command") || (key0 === "interval")) || (key0 === "timeout")) || (key0 === "retries")) || (key0 === "startPeriod"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.command !== undefined){
let data0 = data.command;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err3 = {instancePath:instancePath+"/command/" + i0,schemaPath:"#/properties/command/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.interval !== undefined){
let data2 = data.interval;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/interval",schemaPath:"#/properties/interval/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 300 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/interval",schemaPath:"#/properties/interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 < 5 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/interval",schemaPath:"#/properties/interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 5}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.timeout !== undefined){
let data3 = data.timeout;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 60 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3 < 2 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.retries !== undefined){
let data4 = data.retries;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err11 = {instancePath:instancePath+"/retries",schemaPath:"#/properties/retries/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 10 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/retries",schemaPath:"#/properties/retries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/retries",schemaPath:"#/properties/retries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.startPeriod !== undefined){
let data5 = data.startPeriod;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err14 = {instancePath:instancePath+"/startPeriod",schemaPath:"#/properties/startPeriod/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 300 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/startPeriod",schemaPath:"#/properties/startPeriod/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/startPeriod",schemaPath:"#/properties/startPeriod/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":"object","properties":{"namespace":{"type":"string","pattern":"^(net\\..+|fs\\.mqueue\\..+|kernel\\.(msgmax|msgmnb|msgmni|sem|shmall|shmmax|shmmni|shm_rmid_forced))$"},"value":{"type":"string"}},"additionalProperties":false};
const pattern22 = new RegExp("^(net\\..+|fs\\.mqueue\\..+|kernel\\.(msgmax|msgmnb|msgmni|sem|shmall|shmmax|shmmni|shm_rmid_forced))$", "u");

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "namespace") || (key0 === "value"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.namespace !== undefined){
let data0 = data.namespace;
if(typeof data0 === "string"){
if(!pattern22.test(data0)){
const err1 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^(net\\..+|fs\\.mqueue\\..+|kernel\\.(msgmax|msgmnb|msgmni|sem|shmall|shmmax|shmmni|shm_rmid_forced))$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":"object","properties":{"value":{"type":"string"},"type":{"type":"string","enum":["GPU","InferenceAccelerator","NeuronDevice"]},"sharingStrategy":{"$ref":"#/definitions/SharingStrategy"}},"required":["type"],"additionalProperties":false};
const schema45 = {"type":"object","properties":{"nvidiaMps":{"$ref":"#/definitions/NvidiaMpsAllocation"}},"additionalProperties":false};
const schema46 = {"type":"object","properties":{"memory":{"type":"integer","minimum":1},"maxComputePercent":{"type":"integer","minimum":1,"maximum":100}},"required":["memory"],"additionalProperties":false};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.memory === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "memory"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "memory") || (key0 === "maxComputePercent"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.memory !== undefined){
let data0 = data.memory;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.maxComputePercent !== undefined){
let data1 = data.maxComputePercent;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/maxComputePercent",schemaPath:"#/properties/maxComputePercent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/maxComputePercent",schemaPath:"#/properties/maxComputePercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/maxComputePercent",schemaPath:"#/properties/maxComputePercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "nvidiaMps")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.nvidiaMps !== undefined){
if(!(validate96(data.nvidiaMps, {instancePath:instancePath+"/nvidiaMps",parentData:data,parentDataProperty:"nvidiaMps",rootData}))){
vErrors = vErrors === null ? validate96.errors : join(vErrors, validate96.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}


function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "value") || (key0 === "type")) || (key0 === "sharingStrategy"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
const err2 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data1 === "GPU") || (data1 === "InferenceAccelerator")) || (data1 === "NeuronDevice"))){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema44.properties.type.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.sharingStrategy !== undefined){
if(!(validate95(data.sharingStrategy, {instancePath:instancePath+"/sharingStrategy",parentData:data,parentDataProperty:"sharingStrategy",rootData}))){
vErrors = vErrors === null ? validate95.errors : join(vErrors, validate95.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}

const schema47 = {"type":"object","properties":{"type":{"type":"string","enum":["fluentbit","fluentd"]},"options":{"type":"object","additionalProperties":{"type":"string"}}},"required":["type"],"additionalProperties":false};

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "options"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data0 === "fluentbit") || (data0 === "fluentd"))){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema47.properties.type.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.options !== undefined){
let data1 = data.options;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(typeof data1[key1] !== "string"){
const err4 = {instancePath:instancePath+"/options/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/options/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.image === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema24.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,255}$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.image !== undefined){
let data1 = data.image;
if(typeof data1 === "string"){
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern12.test(data1)){
const err7 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_:./#-]{0,255}(@[A-Za-z0-9_:./#@-]*)?$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.repositoryCredentials !== undefined){
if(!(validate56(data.repositoryCredentials, {instancePath:instancePath+"/repositoryCredentials",parentData:data,parentDataProperty:"repositoryCredentials",rootData}))){
vErrors = vErrors === null ? validate56.errors : join(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data.cpu !== undefined){
let data3 = data.cpu;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/cpu",schemaPath:"#/properties/cpu/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/cpu",schemaPath:"#/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.memory !== undefined){
let data4 = data.memory;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err11 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.memoryReservation !== undefined){
let data5 = data.memoryReservation;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err13 = {instancePath:instancePath+"/memoryReservation",schemaPath:"#/properties/memoryReservation/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/memoryReservation",schemaPath:"#/properties/memoryReservation/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.links !== undefined){
let data6 = data.links;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(typeof data6[i0] !== "string"){
const err15 = {instancePath:instancePath+"/links/" + i0,schemaPath:"#/properties/links/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.portMappings !== undefined){
let data8 = data.portMappings;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate58(data8[i1], {instancePath:instancePath+"/portMappings/" + i1,parentData:data8,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate58.errors : join(vErrors, validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/portMappings",schemaPath:"#/properties/portMappings/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.essential !== undefined){
if(typeof data.essential !== "boolean"){
const err18 = {instancePath:instancePath+"/essential",schemaPath:"#/properties/essential/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.restartPolicy !== undefined){
if(!(validate60(data.restartPolicy, {instancePath:instancePath+"/restartPolicy",parentData:data,parentDataProperty:"restartPolicy",rootData}))){
vErrors = vErrors === null ? validate60.errors : join(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.entryPoint !== undefined){
let data12 = data.entryPoint;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(typeof data12[i2] !== "string"){
const err19 = {instancePath:instancePath+"/entryPoint/" + i2,schemaPath:"#/properties/entryPoint/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/entryPoint",schemaPath:"#/properties/entryPoint/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.command !== undefined){
let data14 = data.command;
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
if(typeof data14[i3] !== "string"){
const err21 = {instancePath:instancePath+"/command/" + i3,schemaPath:"#/properties/command/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.environment !== undefined){
let data16 = data.environment;
if(Array.isArray(data16)){
const len4 = data16.length;
for(let i4=0; i4<len4; i4++){
if(!(validate62(data16[i4], {instancePath:instancePath+"/environment/" + i4,parentData:data16,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate62.errors : join(vErrors, validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.environmentFiles !== undefined){
let data18 = data.environmentFiles;
if(Array.isArray(data18)){
if(data18.length > 10){
const err24 = {instancePath:instancePath+"/environmentFiles",schemaPath:"#/properties/environmentFiles/maxItems",keyword:"maxItems",params:{limit: 10}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len5 = data18.length;
for(let i5=0; i5<len5; i5++){
if(!(validate64(data18[i5], {instancePath:instancePath+"/environmentFiles/" + i5,parentData:data18,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate64.errors : join(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/environmentFiles",schemaPath:"#/properties/environmentFiles/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.mountPoints !== undefined){
let data20 = data.mountPoints;
if(Array.isArray(data20)){
const len6 = data20.length;
for(let i6=0; i6<len6; i6++){
if(!(validate66(data20[i6], {instancePath:instancePath+"/mountPoints/" + i6,parentData:data20,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate66.errors : join(vErrors, validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/mountPoints",schemaPath:"#/properties/mountPoints/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.volumesFrom !== undefined){
let data22 = data.volumesFrom;
if(Array.isArray(data22)){
const len7 = data22.length;
for(let i7=0; i7<len7; i7++){
if(!(validate68(data22[i7], {instancePath:instancePath+"/volumesFrom/" + i7,parentData:data22,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate68.errors : join(vErrors, validate68.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath:instancePath+"/volumesFrom",schemaPath:"#/properties/volumesFrom/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.linuxParameters !== undefined){
if(!(validate70(data.linuxParameters, {instancePath:instancePath+"/linuxParameters",parentData:data,parentDataProperty:"linuxParameters",rootData}))){
vErrors = vErrors === null ? validate70.errors : join(vErrors, validate70.errors);
errors = vErrors.length;
}
}
if(data.secrets !== undefined){
let data25 = data.secrets;
if(Array.isArray(data25)){
const len8 = data25.length;
for(let i8=0; i8<len8; i8++){
if(!(validate78(data25[i8], {instancePath:instancePath+"/secrets/" + i8,parentData:data25,parentDataProperty:i8,rootData}))){
vErrors = vErrors === null ? validate78.errors : join(vErrors, validate78.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.dependsOn !== undefined){
let data27 = data.dependsOn;
if(Array.isArray(data27)){
const len9 = data27.length;
for(let i9=0; i9<len9; i9++){
if(!(validate80(data27[i9], {instancePath:instancePath+"/dependsOn/" + i9,parentData:data27,parentDataProperty:i9,rootData}))){
vErrors = vErrors === null ? validate80.errors : join(vErrors, validate80.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath:instancePath+"/dependsOn",schemaPath:"#/properties/dependsOn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.startTimeout !== undefined){
let data29 = data.startTimeout;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err30 = {instancePath:instancePath+"/startTimeout",schemaPath:"#/properties/startTimeout/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.stopTimeout !== undefined){
let data30 = data.stopTimeout;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err31 = {instancePath:instancePath+"/stopTimeout",schemaPath:"#/properties/stopTimeout/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.versionConsistency !== undefined){
let data31 = data.versionConsistency;
if(typeof data31 !== "string"){
const err32 = {instancePath:instancePath+"/versionConsistency",schemaPath:"#/properties/versionConsistency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!((data31 === "disabled") || (data31 === "enabled"))){
const err33 = {instancePath:instancePath+"/versionConsistency",schemaPath:"#/properties/versionConsistency/enum",keyword:"enum",params:{allowedValues: schema24.properties.versionConsistency.enum}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.hostname !== undefined){
if(typeof data.hostname !== "string"){
const err34 = {instancePath:instancePath+"/hostname",schemaPath:"#/properties/hostname/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.user !== undefined){
let data33 = data.user;
if(typeof data33 === "string"){
if(!pattern19.test(data33)){
const err35 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/pattern",keyword:"pattern",params:{pattern: "^((?!-)[^:\\s]+(:(?!-)[^:\\s]+)?|[^:\\\\]*\\\\[^:]*)?$"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.workingDirectory !== undefined){
if(typeof data.workingDirectory !== "string"){
const err37 = {instancePath:instancePath+"/workingDirectory",schemaPath:"#/properties/workingDirectory/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.disableNetworking !== undefined){
if(typeof data.disableNetworking !== "boolean"){
const err38 = {instancePath:instancePath+"/disableNetworking",schemaPath:"#/properties/disableNetworking/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.privileged !== undefined){
if(typeof data.privileged !== "boolean"){
const err39 = {instancePath:instancePath+"/privileged",schemaPath:"#/properties/privileged/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.readonlyRootFilesystem !== undefined){
if(typeof data.readonlyRootFilesystem !== "boolean"){
const err40 = {instancePath:instancePath+"/readonlyRootFilesystem",schemaPath:"#/properties/readonlyRootFilesystem/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.dnsServers !== undefined){
let data38 = data.dnsServers;
if(Array.isArray(data38)){
const len10 = data38.length;
for(let i10=0; i10<len10; i10++){
if(typeof data38[i10] !== "string"){
const err41 = {instancePath:instancePath+"/dnsServers/" + i10,schemaPath:"#/properties/dnsServers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/dnsServers",schemaPath:"#/properties/dnsServers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.dnsSearchDomains !== undefined){
let data40 = data.dnsSearchDomains;
if(Array.isArray(data40)){
const len11 = data40.length;
for(let i11=0; i11<len11; i11++){
let data41 = data40[i11];
if(typeof data41 === "string"){
if(!pattern20.test(data41)){
const err43 = {instancePath:instancePath+"/dnsSearchDomains/" + i11,schemaPath:"#/properties/dnsSearchDomains/items/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9-.]{0,253}[a-zA-Z0-9]$"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/dnsSearchDomains/" + i11,schemaPath:"#/properties/dnsSearchDomains/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/dnsSearchDomains",schemaPath:"#/properties/dnsSearchDomains/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.extraHosts !== undefined){
let data42 = data.extraHosts;
if(Array.isArray(data42)){
const len12 = data42.length;
for(let i12=0; i12<len12; i12++){
if(!(validate82(data42[i12], {instancePath:instancePath+"/extraHosts/" + i12,parentData:data42,parentDataProperty:i12,rootData}))){
vErrors = vErrors === null ? validate82.errors : join(vErrors, validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err46 = {instancePath:instancePath+"/extraHosts",schemaPath:"#/properties/extraHosts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.dockerSecurityOptions !== undefined){
let data44 = data.dockerSecurityOptions;
if(Array.isArray(data44)){
const len13 = data44.length;
for(let i13=0; i13<len13; i13++){
let data45 = data44[i13];
if(typeof data45 === "string"){
if(!pattern21.test(data45)){
const err47 = {instancePath:instancePath+"/dockerSecurityOptions/" + i13,schemaPath:"#/properties/dockerSecurityOptions/items/pattern",keyword:"pattern",params:{pattern: "^(no-new-privileges|apparmor:.+|label:.+|credentialspec:.+)$"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/dockerSecurityOptions/" + i13,schemaPath:"#/properties/dockerSecurityOptions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/dockerSecurityOptions",schemaPath:"#/properties/dockerSecurityOptions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.interactive !== undefined){
if(typeof data.interactive !== "boolean"){
const err50 = {instancePath:instancePath+"/interactive",schemaPath:"#/properties/interactive/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.pseudoTerminal !== undefined){
if(typeof data.pseudoTerminal !== "boolean"){
const err51 = {instancePath:instancePath+"/pseudoTerminal",schemaPath:"#/properties/pseudoTerminal/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.dockerLabels !== undefined){
let data48 = data.dockerLabels;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key1 in data48){
if(typeof data48[key1] !== "string"){
const err52 = {instancePath:instancePath+"/dockerLabels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/dockerLabels/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/dockerLabels",schemaPath:"#/properties/dockerLabels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.ulimits !== undefined){
let data50 = data.ulimits;
if(Array.isArray(data50)){
const len14 = data50.length;
for(let i14=0; i14<len14; i14++){
if(!(validate84(data50[i14], {instancePath:instancePath+"/ulimits/" + i14,parentData:data50,parentDataProperty:i14,rootData}))){
vErrors = vErrors === null ? validate84.errors : join(vErrors, validate84.errors);
errors = vErrors.length;
}
}
}
else {
const err54 = {instancePath:instancePath+"/ulimits",schemaPath:"#/properties/ulimits/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.logConfiguration !== undefined){
if(!(validate86(data.logConfiguration, {instancePath:instancePath+"/logConfiguration",parentData:data,parentDataProperty:"logConfiguration",rootData}))){
vErrors = vErrors === null ? validate86.errors : join(vErrors, validate86.errors);
errors = vErrors.length;
}
}
if(data.healthCheck !== undefined){
if(!(validate90(data.healthCheck, {instancePath:instancePath+"/healthCheck",parentData:data,parentDataProperty:"healthCheck",rootData}))){
vErrors = vErrors === null ? validate90.errors : join(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.systemControls !== undefined){
let data54 = data.systemControls;
if(Array.isArray(data54)){
const len15 = data54.length;
for(let i15=0; i15<len15; i15++){
if(!(validate92(data54[i15], {instancePath:instancePath+"/systemControls/" + i15,parentData:data54,parentDataProperty:i15,rootData}))){
vErrors = vErrors === null ? validate92.errors : join(vErrors, validate92.errors);
errors = vErrors.length;
}
}
}
else {
const err55 = {instancePath:instancePath+"/systemControls",schemaPath:"#/properties/systemControls/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.resourceRequirements !== undefined){
let data56 = data.resourceRequirements;
if(Array.isArray(data56)){
const len16 = data56.length;
for(let i16=0; i16<len16; i16++){
if(!(validate94(data56[i16], {instancePath:instancePath+"/resourceRequirements/" + i16,parentData:data56,parentDataProperty:i16,rootData}))){
vErrors = vErrors === null ? validate94.errors : join(vErrors, validate94.errors);
errors = vErrors.length;
}
}
}
else {
const err56 = {instancePath:instancePath+"/resourceRequirements",schemaPath:"#/properties/resourceRequirements/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.firelensConfiguration !== undefined){
if(!(validate100(data.firelensConfiguration, {instancePath:instancePath+"/firelensConfiguration",parentData:data,parentDataProperty:"firelensConfiguration",rootData}))){
vErrors = vErrors === null ? validate100.errors : join(vErrors, validate100.errors);
errors = vErrors.length;
}
}
if(data.credentialSpecs !== undefined){
let data59 = data.credentialSpecs;
if(Array.isArray(data59)){
if(data59.length > 1){
const err57 = {instancePath:instancePath+"/credentialSpecs",schemaPath:"#/properties/credentialSpecs/maxItems",keyword:"maxItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const len17 = data59.length;
for(let i17=0; i17<len17; i17++){
let data60 = data59[i17];
if(typeof data60 === "string"){
if(!pattern23.test(data60)){
const err58 = {instancePath:instancePath+"/credentialSpecs/" + i17,schemaPath:"#/properties/credentialSpecs/items/pattern",keyword:"pattern",params:{pattern: "^(credentialspec|credentialspecdomainless):arn:.+$"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/credentialSpecs/" + i17,schemaPath:"#/properties/credentialSpecs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/credentialSpecs",schemaPath:"#/properties/credentialSpecs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="container" */;
let vErrors = null;
let errors = 0;
if(!(validate55(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate55.errors : join(vErrors, validate55.errors);
errors = vErrors.length;
}
validate54.errors = vErrors;
return errors === 0;
}

function join(all, more) { for (const error of more) all.push(error); return all; }
