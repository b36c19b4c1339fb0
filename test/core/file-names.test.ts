import assert from 'node:assert/strict';
import { isTaskDefinitionName } from '../../server/src/core/facts/file-names.ts';

const OURS = [
  'task-definition.json',
  'taskdef.json',
  '.aws/task-definition.json',
  'ecs-task-definition.json',
  'ecs-task-def.json',
  'task_definition.json',
  'taskDefinition.json',
  'TaskDef-prod.json',
  'task-definition-staging.json',
  'fargate-task-definition.jsonc',
  'task-definition.json.tpl',
  'container-definitions.json.tftpl',
  'container_definitions.json',
  'deploy\\task-def.json',
];

const OTHERS = [
  'package.json',
  'imagedefinitions.json',
  'appspec.json',
  'Dockerrun.aws.json',
  'task-defaults.json',
  'ecs-taskdef.config.json',
  'ecs-taskdef.baseline.json',
  'task-definition.yaml',
  'task-definition.jsonnet',
  'task-definition/package.json',
  'task-definition.json.bak.txt',
  'tasks.json',
];

describe('names of task definitions', () => {
  for (const name of OURS) it(`takes ${name}`, () => assert.equal(isTaskDefinitionName(name), true));
  for (const name of OTHERS) it(`leaves ${name}`, () => assert.equal(isTaskDefinitionName(name), false));
});
