import assert from 'node:assert/strict';
import { type Conversion, convert } from '../../server/src/core/features/convert.ts';
import { analyzed } from '../support/check.ts';

/** Text before and after; no text after where there is nothing to do. */
const CASES: readonly (readonly [string, Conversion, string, string | undefined])[] = [
  [
    'describe output loses what only it has, and what is empty',
    'cleanUp',
    `{
  "taskDefinition": {
    "taskDefinitionArn": "arn:aws:ecs:eu-west-1:111122223333:task-definition/web:7",
    "family": "web",
    "taskRoleArn": null,
    "volumes": [],
    "containerDefinitions": [
      {
        "name": "web",
        "image": "example/web:1",
        "memory": 128,
        "mountPoints": [],
        "user": "",
        "environment": [
          { "name": "EMPTY", "value": "" }
        ],
        "dockerLabels": { "kept": "" }
      }
    ],
    "status": "ACTIVE"
  },
  "tags": [{ "key": "team", "value": "" }]
}
`,
    `{
  "family": "web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "example/web:1",
      "memory": 128,
      "environment": [
        { "name": "EMPTY", "value": "" }
      ],
      "dockerLabels": { "kept": "" }
    }
  ],
  "tags": [
    {
      "key": "team",
      "value": ""
    }
  ]
}
`,
  ],
  [
    'empty members go from a list of containers too; lists that are required stay',
    'cleanUp',
    '[{ "name": "web", "image": "a", "links": [], "healthCheck": { "command": [] }, "memory": 4 }]',
    '[{ "name": "web", "image": "a", "healthCheck": { "command": [] }, "memory": 4 }]',
  ],
  [
    'placeholders and what a template fills stay',
    'cleanUp',
    '{ "family": "${F}", "status": "ACTIVE", "volumes": [ ${V} ], "containerDefinitions": [] }',
    '{ "family": "${F}", "volumes": [ ${V} ], "containerDefinitions": [] }',
  ],
  ['a clean document has nothing to do', 'cleanUp', '{ "family": "a", "containerDefinitions": [] }', undefined],
  [
    'a broken document is left alone',
    'cleanUp',
    '{ "family": "a", "revision": 1, "containerDefinitions": [] ',
    undefined,
  ],
  [
    'a list becomes a task definition, in its own indentation and line ends',
    'toTaskDefinition',
    '[\r\n\t{\r\n\t\t"name": "web",\r\n\t\t"image": "a"\r\n\t}\r\n]\r\n',
    '{\r\n\t"family": "web",\r\n\t"containerDefinitions": [\r\n\t\t{\r\n\t\t\t"name": "web",\r\n\t\t\t"image": "a"\r\n\t\t}\r\n\t]\r\n}\r\n',
  ],
  [
    'a list on one line stays on it',
    'toTaskDefinition',
    '[{ "name": "${NAME}", "image": "a", "cpu": 1 }]',
    '{ "family": "my-task", "containerDefinitions": [{ "name": "${NAME}", "image": "a", "cpu": 1 }] }',
  ],
  ['a task definition is one', 'toTaskDefinition', '{ "family": "a", "containerDefinitions": [] }', undefined],
];

describe('conversions', () => {
  for (const [name, conversion, before, after] of CASES) {
    it(name, () => {
      const converted = convert(analyzed(before), conversion);
      assert.equal(converted, after);
      if (converted !== undefined) assert.equal(convert(analyzed(converted), conversion), undefined, 'once is enough');
    });
  }
});
