import * as l10n from '@vscode/l10n';
import { proxyOf } from '../../model/proxy.ts';
import type { Task } from '../../model/task.ts';
import { remove } from '../../syntax/edit.ts';
import { type Page, type Related, type Severity, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'proxy-launch-type',
  group: 'proxy',
  severity: 'error',
  fix: 'unsafe',
  silences: ['proxy-network-mode', 'proxy-app-mesh-eol'],

  *check(task) {
    const proxy = proxyOf(task);
    const platform = proxy && withoutProxy(task);
    if (!platform) return;
    yield {
      at: proxy.property.keySpan,
      severity: platform.severity,
      message: platform.message,
      related: [platform.related],
      covers: [proxy.property, ...(task.networkMode.property ? [task.networkMode.property] : [])],
      fixes: [{ title: l10n.t('Remove proxyConfiguration'), edits: [remove(proxy.property)] }],
    };
  },
});

interface Platform {
  readonly message: string;
  readonly severity: Severity;
  readonly related: Related;
}

function withoutProxy(task: Task): Platform | undefined {
  for (const type of ['EXTERNAL', 'MANAGED_INSTANCES'] as const) {
    const item = task.launchType(type);
    if (!item) continue;
    const message = l10n.t(
      'The task lists "{0}", where AWS does not support a proxyConfiguration. Remove it, or take "{0}" out of requiresCompatibilities.',
      type,
    );
    const related = { at: item, message: l10n.t('The launch type is asked for here') };
    return { message, severity: 'error', related };
  }
  const family = task.runtimePlatform.value?.operatingSystemFamily;
  if (!task.isWindows || !family?.value) return undefined;
  const message = l10n.t(
    'The task is for {0}, and AWS has no proxy for Windows, so the proxyConfiguration does not work there. Remove it.',
    family.value,
  );
  const related = { at: family.span, message: l10n.t('The operating system is set here') };
  // That Windows cannot do it is documented; whether the registration is refused is not known.
  return { message, severity: 'warning', related };
}

export const page: Page = {
  summary: 'A `proxyConfiguration` where there is no proxy: external instances, Managed Instances, Windows.',
  why: 'The proxy hooks into the network interface of a Linux task on EC2 or Fargate. External instances have no such interface, Managed Instances do not take the member, and on Windows the plugin does not exist; there the finding is a warning, because only the guide says so. App Mesh has ended anyway, so the fix removes the member.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters-managed-instances.html',
  examples: [
    {
      bad: `
{
  "family": "orders",
  "requiresCompatibilities": ["MANAGED_INSTANCES"],
  "networkMode": "awsvpc",
  "proxyConfiguration": {
//^^^^^^^^^^^^^^^^^^^^ error proxy-launch-type: The task lists "MANAGED_INSTANCES", where AWS does not support a proxyConfiguration. Remove it, or take "MANAGED_INSTANCES" out of requiresCompatibilities. [fix]
    "containerName": "envoy",
    "properties": [
      { "name": "IgnoredUID", "value": "1337" },
      { "name": "AppPorts", "value": "8080" },
      { "name": "ProxyIngressPort", "value": "15000" },
      { "name": "ProxyEgressPort", "value": "15001" }
    ]
  },
  "cpu": "1024",
  "memory": "2048",
  "containerDefinitions": [
    { "name": "orders", "image": "example/orders:7", "memory": 256 },
    { "name": "envoy", "image": "example/envoy:1", "memory": 256, "user": "1337" }
  ]
}`,
      good: `
{
  "family": "orders",
  "requiresCompatibilities": ["MANAGED_INSTANCES"],
  "networkMode": "awsvpc",
  "cpu": "1024",
  "memory": "2048",
  "containerDefinitions": [
    { "name": "orders", "image": "example/orders:7", "memory": 256 },
    { "name": "envoy", "image": "example/envoy:1", "memory": 256, "user": "1337" }
  ]
}`,
    },
  ],
};
