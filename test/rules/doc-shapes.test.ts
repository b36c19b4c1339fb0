import assert from 'node:assert/strict';
import { analyzed, checkFindings, checkFix } from '../support/check.ts';

const spoken = (text: string, options = {}) => analyzed(text, options).findings.map(({ rule }) => rule);
const CONTAINER = '{ "name": "web", "image": "example/web:1", "memory": 64 }';

describe('doc-describe-wrapper: edges', () => {
  it('moves no tags where the task has its own, and none that are not there', () => {
    checkFix(
      `
{ "taskDefinition": { "family": "a", "tags": [{ "key": "k", "value": "v" }], "containerDefinitions": [${CONTAINER}] }, "tags": [] }
//^^^^^^^^^^^^^^^^ warning doc-describe-wrapper: The task definition is wrapped in "taskDefinition", as DescribeTaskDefinition prints it, and the AWS CLI refuses it like that. Take it out, unless the deployment does. [fix]`,
      'doc-describe-wrapper',
      `
{ "family": "a", "tags": [{ "key": "k", "value": "v" }], "containerDefinitions": [${CONTAINER}] }`,
    );
  });

  const WRAPPED =
    'warning doc-describe-wrapper: The task definition is wrapped in "taskDefinition", as DescribeTaskDefinition prints it, and the AWS CLI refuses it like that. Take it out, unless the deployment does.';

  it('moves tags as they are written, in the place of an empty list, with the comments about them', () => {
    checkFix(
      `
{ // printed
//^^^^^^^^^^ warning doc-not-strict-json: JSON has no comments, and the AWS CLI does not read a file with them. Remove them from what is registered. [fix]
  // Who pays.
  "tags": [{ "key": "k", "value": \${v} }],
  "taskDefinition": {
//^^^^^^^^^^^^^^^^ ${WRAPPED} [fix]
    "family": "a",
    "tags": [],
//          ^^ warning tag-empty-array: The list of tags is empty, and AWS refuses an empty one. Remove tags. [fix]
    "containerDefinitions": [${CONTAINER}]
  } // the end
}`,
      'doc-describe-wrapper',
      `
// printed
{
    "family": "a",
    // Who pays.
    "tags": [{ "key": "k", "value": \${v} }],
    "containerDefinitions": [${CONTAINER}]
  } // the end`,
    );
  });

  it('has no fix that would lose tags, or what a template says', () => {
    const task = `"family": "a", "containerDefinitions": [${CONTAINER}]`;
    for (const text of [
      `{ "taskDefinition": { ${task}, "tags": \${own} }, "tags": [{ "key": "k", "value": "v" }] }`,
      `{ "taskDefinition": { ${task} }{{ if .tags }}, "tags": [{ "key": "k", "value": "v" }]{{ end }} }`,
    ]) {
      const { findings } = analyzed(text);
      assert.deepEqual(
        findings.map(({ rule, fixes }) => [rule, fixes]),
        [['doc-describe-wrapper', []]],
        text,
      );
    }
  });

  it('silent about a service, whose taskDefinition is a name, and a wrapper that is being typed', () => {
    assert.deepEqual(spoken('{ "taskDefinition": "web:1", "cluster": "c" }'), []);
    assert.ok(!spoken('{ "taskDefinition": }').includes('doc-describe-wrapper'));
    assert.ok(!spoken('{ "taskDefinition": ${TASK} }').includes('doc-describe-wrapper'));
  });

  it('judges the task inside', () => {
    assert.deepEqual(spoken(`{ "taskDefinition": { "family": "a b", "containerDefinitions": [${CONTAINER}] } }`), [
      'doc-describe-wrapper',
      'task-family-pattern',
    ]);
  });
});

describe('doc-array-root: edges', () => {
  const levels = { 'doc-array-root': 'on' } as const;

  it('off unless somebody switches it on', () => assert.deepEqual(spoken(`[${CONTAINER}]`), []));

  it('silent about a single container and a whole task in a list', () => {
    assert.deepEqual(spoken(CONTAINER.replace('"memory"', '"essential": true, "memory"'), { levels }), []);
    const whole = `[{ "family": "a", "containerDefinitions": [${CONTAINER}] }]`;
    assert.deepEqual(spoken(whole, { levels }), ['doc-whole-task-in-container-file']);
  });

  it('no fix while the list is not closed', () => {
    const [finding] = analyzed(`[${CONTAINER}`, { levels }).findings.filter(({ rule }) => rule === 'doc-array-root');
    assert.deepEqual(finding?.fixes, []);
  });

  it('a placeholder for the name gives the family another name', () => {
    const [finding] = analyzed('[{ "name": "${N}", "image": "b", "memory": 4 }]', { levels }).findings;
    assert.equal(finding?.fixes?.[0]?.title, 'Make it the task definition "my-task"');
  });
});

describe('doc-whole-task-in-container-file: edges', () => {
  it('silent about several, and about one whose containers are a placeholder', () => {
    const task = `{ "family": "a", "containerDefinitions": [${CONTAINER}] }`;
    assert.deepEqual(spoken(`[${task}, ${task}]`), []);
    assert.deepEqual(spoken('[{ "family": "a", "containerDefinitions": "${C}" }]'), []);
  });
});

describe('doc-cloudformation-casing: edges', () => {
  it('mends the names that CloudFormation alone has, in proxy, volumes and access points', () => {
    checkFix(
      `
{
  "family": "mesh",
  "networkMode": "awsvpc",
  "taskRoleArn": "arn:aws:iam::111122223333:role/mesh",
  "volumes": [
    {
      "name": "data",
      "EFSVolumeConfiguration": { "FilesystemId": "fs-0123456789abcdef0", "AuthorizationConfig": { "IAM": "DISABLED" } }
//    ^^^^^^^^^^^^^^^^^^^^^^^^ error doc-cloudformation-casing: "EFSVolumeConfiguration" is how CloudFormation or Terraform spells the member, and the AWS CLI refuses it. Spell it "efsVolumeConfiguration". [fix]
    }
  ],
  "containerDefinitions": [
    { "name": "web", "image": "example/web:1", "memory": 64, "mountPoints": [{ "sourceVolume": "data", "containerPath": "/d" }] }
  ]
}`,
      'doc-cloudformation-casing',
      `
{
  "family": "mesh",
  "networkMode": "awsvpc",
  "taskRoleArn": "arn:aws:iam::111122223333:role/mesh",
  "volumes": [
    {
      "name": "data",
      "efsVolumeConfiguration": { "fileSystemId": "fs-0123456789abcdef0", "authorizationConfig": { "iam": "DISABLED" } }
    }
  ],
  "containerDefinitions": [
    { "name": "web", "image": "example/web:1", "memory": 64, "mountPoints": [{ "sourceVolume": "data", "containerPath": "/d" }] }
  ]
}`,
    );
  });

  it("leaves a member alone that is there in its own spelling too, and the keys that are the person's", () => {
    const [finding] = analyzed(
      `[{ "name": "web", "Name": "web", "image": "a", "memory": 4, "dockerLabels": { "Image": "x" } }]`,
    ).findings;
    assert.deepEqual([finding?.rule, finding?.severity, finding?.fixes], ['doc-cloudformation-casing', 'warning', []]);
  });

  it('a whole template of snake case is one finding, and no member of it is missing', () => {
    const text = '{ "Family": "a", "container_definitions": [{ "name": "a", "image": "b", "memory": 4 }] }';
    assert.deepEqual(spoken(text), ['doc-cloudformation-casing']);
  });

  it('silent about other unknown keys, and about keys that hold a placeholder', () => {
    assert.deepEqual(spoken('{ "family": "a", "Family_${X}": 1, "containerDefinitions": [] }'), [
      'task-containers-missing',
    ]);
    assert.ok(spoken('{ "family": "a", "Labels": {}, "containerDefinitions": [] }').includes('doc-unknown-property'));
  });
});

describe('doc-unknown-property in a list of containers', () => {
  it('is a warning: Terraform passes over it', () => {
    checkFindings(`
[{ "name": "web", "image": "example/web:1", "memory": 64, "networkMode": "host" }]
//                                                        ^^^^^^^^^^^^^ warning doc-unknown-property: networkMode of container "web" is no member of ContainerDefinition: Terraform passes over it without a word, and the AWS CLI refuses it. Remove it. [fix]`);
  });
});

describe('doc-size-limit: edges', () => {
  /** A task definition of this many bytes without blanks, half of them spelled with blanks in the text. */
  const sized = (bytes: number, letter = 'x') => {
    const around = `{"family":"a","containerDefinitions":[{"name":"a","image":"b","memory":4,"environment":[{"name":"A","value":""}]}]}`;
    const letters = (bytes - around.length) / new TextEncoder().encode(letter).length;
    return around.replace('""', JSON.stringify(letter.repeat(letters))).replaceAll(',"', ',\n   "');
  };
  const said = (text: string) =>
    analyzed(text)
      .findings.filter(({ rule }) => rule === 'doc-size-limit')
      .map(({ severity, message }) => `${severity} ${/\d+/.exec(message)?.[0]}`);

  it('counts bytes without blanks', () => {
    assert.deepEqual(said(sized(65_536)), ['warning 65536']);
    assert.deepEqual(said(sized(65_537)), ['error 65537']);
    assert.deepEqual(said(sized(58_983)), ['warning 58983']);
    assert.deepEqual(said(sized(58_982)), []);
  });

  it('counts UTF-8: two, three and four bytes', () => {
    for (const letter of ['é', '한', '𝒳']) assert.deepEqual(said(sized(70_008, letter)).length, 1);
    assert.deepEqual(said(sized(70_007, 'é')), said(sized(70_007)));
  });

  it('silent in a list of containers, whose task may be of any size', () => {
    const list = /\[.*\]/s.exec(sized(70_000))?.[0] ?? '';
    assert.deepEqual(said(list), []);
  });
});
