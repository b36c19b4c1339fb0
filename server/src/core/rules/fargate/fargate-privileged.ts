import * as l10n from '@vscode/l10n';
import { refusedByFargate } from '../fargate.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'fargate-privileged',
  group: 'fargate',
  severity: 'error',
  fix: 'unsafe',
  silences: ['sec-privileged'],

  check: (task) =>
    refusedByFargate(task, 'fargate-privileged', (place) =>
      l10n.t(
        '{0} asks for the rights of root on the host, which Fargate gives to nobody, and AWS refuses it. Remove it, or run the task on EC2.',
        place,
      ),
    ),
});

export const page: Page = {
  summary: 'A privileged container in a task for Fargate.',
  why: 'A privileged container can do on its host what root can, and the hosts of Fargate belong to AWS. `false` is taken, and so is leaving the member out. Images that build images can often do without: use a builder that needs no daemon, or run such tasks on EC2 or Managed Instances.',
  aws: 'Fargate requires that the ‘privileged’ setting be ‘false’ at the container level.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html#fargate-task-parameters',
  examples: [
    {
      bad: `
{
  "family": "builder",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "1024",
  "memory": "2048",
  "containerDefinitions": [
    {
      "name": "dind",
      "image": "example/dind:27.3",
      "privileged": true
//    ^^^^^^^^^^^^ error fargate-privileged: privileged of container "dind" asks for the rights of root on the host, which Fargate gives to nobody, and AWS refuses it. Remove it, or run the task on EC2. [fix]
    }
  ]
}`,
      good: `
{
  "family": "builder",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "1024",
  "memory": "2048",
  "containerDefinitions": [
    {
      "name": "dind",
      "image": "example/dind:27.3"
    }
  ]
}`,
    },
  ],
};
