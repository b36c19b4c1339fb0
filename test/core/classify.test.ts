import assert from 'node:assert/strict';
import { analyzed } from '../support/check.ts';

/** Text, whether its name claims it, and what it is taken for. */
const CASES: readonly (readonly [string, string, boolean, string])[] = [
  ['a task definition', '{ "family": "a", "containerDefinitions": [] }', false, 'task-definition'],
  ['one that has only been begun', '{ "family": "a" }', true, 'task-definition'],
  ['an empty object', '{}', true, 'task-definition'],
  ['a misspelt beginning', '{ "famly": "a" }', true, 'task-definition'],
  ['output of describe', '{ "family": "a", "containerDefinitions": [], "revision": 1 }', false, 'describe-output'],
  ['… in its wrapper', '{ "taskDefinition": { "containerDefinitions": [] } }', false, 'describe-output'],
  ['a list of containers', '[{ "name": "a", "image": "b", "cpu": 1 }]', false, 'container-definitions'],
  ['a single container', '{ "name": "a", "image": "b", "essential": true }', true, 'container-definitions'],
  ['… of another name', '{ "name": "a", "image": "b", "cpu": 1, "essential": true }', false, 'container-definitions'],
  ['what only has a name and an image', '{ "name": "a", "image": "b", "cpu": 1 }', false, 'unrecognized'],
  ['a whole task in a list', '[{ "family": "a", "containerDefinitions": [] }]', false, 'task-definition'],
  ['a development container', '{ "name": "a", "image": "b", "features": {} }', true, 'unrecognized'],
  ['image definitions', '[{ "name": "a", "imageUri": "b" }]', true, 'unrecognized'],
  ['a service', '{ "serviceName": "a", "taskDefinition": "web:1" }', true, 'unrecognized'],
  ['the input of RunTask', '{ "cluster": "a", "taskDefinition": "web:1" }', true, 'unrecognized'],
  ['overrides', '{ "containerOverrides": [] }', true, 'unrecognized'],
  ['CloudFormation', '{ "AWSTemplateFormatVersion": "2010-09-09", "Resources": {} }', true, 'unrecognized'],
  ['a resource of CloudFormation', '{ "Type": "AWS::ECS::TaskDefinition", "Properties": {} }', true, 'unrecognized'],
  ['Dockerrun', '{ "AWSEBDockerrunVersion": 2, "containerDefinitions": [] }', true, 'unrecognized'],
  ['Compose', '{ "version": "3", "services": {} }', true, 'unrecognized'],
  ['a JSON schema', '{ "$schema": "x", "properties": {} }', true, 'unrecognized'],
];

describe('classify', () => {
  for (const [name, text, claimed, kind] of CASES) {
    it(`${name} is ${kind}`, () => {
      const analysis = analyzed(text, { claimed });
      assert.equal(analysis.kind, kind);
      if (kind === 'unrecognized') assert.deepEqual(analysis.findings, []);
    });
  }

  it('judges a single container without a word about the task around it', () => {
    const text = '{ "name": "a", "image": "b", "essential": false, "cpu": "1", "networkMode": "x" }';
    const { findings } = analyzed(text);
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['doc-number-expected', 'doc-unknown-property'],
    );
  });
});
