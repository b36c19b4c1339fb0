import * as l10n from '@vscode/l10n';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'ec2-runtime-platform',
  group: 'launch-types',
  severity: 'hint',
  // One thread and the CDK speak against it, the API reference for it.
  default: 'off',
  fix: 'none',

  *check(task) {
    const { value: platform, property } = task.runtimePlatform;
    const onlyEc2 = task.launchTypesKnown && task.launchTypes.every((type) => type === 'EC2');
    if (!platform || !property || !onlyEc2 || !task.launchType('EC2')) return;
    const { operatingSystemFamily: family, cpuArchitecture: architecture } = platform;
    const said = [family, architecture].filter(({ state }) => state !== 'absent');
    // Windows and ARM have to be asked for; the rest is what AWS assumes.
    if (said.length === 0 || said.some(({ value }) => value !== 'LINUX' && value !== 'X86_64')) return;
    yield {
      at: property.keySpan,
      message: l10n.t(
        'The task is for EC2 alone and its runtimePlatform says what AWS assumes anyway. It is documented for EC2, but the AWS CDK refuses it there and a service was once reported not to be placed with it. Remove it if tasks find no instance.',
      ),
    };
  },
});

export const page: Page = {
  summary: 'A `runtimePlatform` with Linux on x86 in a task for EC2 alone.',
  why: 'Fargate has to be told the operating system and the CPU. On EC2 the tasks get what the instances are, and the member only adds conditions that an instance has to meet. The sources disagree: the API describes it for every launch type, the CDK takes it for Fargate alone. So this is only a hint. Windows and ARM are worth saying, and there the rule is silent.',
  source: 'https://github.com/ansible-collections/community.aws/pull/2001',
  examples: [
    {
      bad: `
{
  "family": "forum",
  "requiresCompatibilities": ["EC2"],
  "networkMode": "bridge",
  "runtimePlatform": { "operatingSystemFamily": "LINUX", "cpuArchitecture": "X86_64" },
//^^^^^^^^^^^^^^^^^ hint ec2-runtime-platform: The task is for EC2 alone and its runtimePlatform says what AWS assumes anyway. It is documented for EC2, but the AWS CDK refuses it there and a service was once reported not to be placed with it. Remove it if tasks find no instance.
  "containerDefinitions": [{ "name": "forum", "image": "example/forum:21.3", "memory": 512 }]
}`,
      good: `
{
  "family": "forum",
  "requiresCompatibilities": ["EC2"],
  "networkMode": "bridge",
  "containerDefinitions": [{ "name": "forum", "image": "example/forum:21.3", "memory": 512 }]
}`,
    },
  ],
};
