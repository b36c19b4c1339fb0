/**
 * Images of AWS, each with the tag of a release: a tag that moves would change a task without a deployment.
 * Source: https://github.com/aws/aws-for-fluent-bit/releases,
 * https://github.com/aws-observability/aws-otel-collector/releases, https://gallery.ecr.aws/xray/aws-xray-daemon,
 * https://gallery.ecr.aws/cloudwatch-agent/cloudwatch-agent
 */
export const FLUENT_BIT = 'public.ecr.aws/aws-observability/aws-for-fluent-bit:3.4.14';
export const ADOT_COLLECTOR = 'public.ecr.aws/aws-observability/aws-otel-collector:v0.49.0';
export const XRAY_DAEMON = 'public.ecr.aws/xray/aws-xray-daemon:3.3.12';
export const CLOUDWATCH_AGENT = 'public.ecr.aws/cloudwatch-agent/cloudwatch-agent:1.300064.0b1337';
