import assert from 'node:assert/strict';
import { analyzed, checkFix } from '../support/check.ts';

describe('task-family-required, task-containers-missing: edges', () => {
  const silent = {
    'an empty document': '{}',
    'a policy whose file is called so': '{ "Version": "2012-10-17", "Statement": [] }',
    'one container': '{ "name": "web", "image": "nginx:1.27", "memory": 128 }',
    'a template that may bring them': '{ "cpu": "256", "volumes": [{ "name": "v" }], ${REST} }',
  };
  for (const [title, text] of Object.entries(silent))
    it(`silent about ${title}`, () => assert.deepEqual(spoken(text), []));

  it('both, where nothing but volumes is there', () => {
    assert.deepEqual(spoken('{ "volumes": [{ "name": "v" }] }').sort(), [
      'task-containers-missing',
      'task-family-required',
    ]);
  });

  it('a family that is empty, and no container to name it after', () => {
    checkFix(
      `
{
  "family": "",
//          ^^ warning task-family-required: The task definition has no family, and AWS refuses it like that. Name the family, unless the deployment gives it on the command line. [fix]
  "containerDefinitions": [{ "name": "\${NAME}", "image": "nginx:1.27", "memory": 128 }]
}`,
      'task-family-required',
      `
{
  "family": "my-task",
  "containerDefinitions": [{ "name": "\${NAME}", "image": "nginx:1.27", "memory": 128 }]
}`,
    );
  });
});

function spoken(text: string): string[] {
  const rules = analyzed(text).findings.map(({ rule }) => rule);
  return rules.filter((rule) => rule === 'task-family-required' || rule === 'task-containers-missing');
}
