import assert from 'node:assert/strict';
import { type Conversion, convert } from '../../server/src/core/features/convert.ts';
import { analyzed } from '../support/check.ts';

const TASK = '"family":"x","containerDefinitions":[{"name":"a","image":"b","memory":5}]';

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
  "tags": [{ "key": "team", "value": "" }]
}
`,
  ],
  [
    'tags keep their placeholders',
    'cleanUp',
    `{"taskDefinition":{${TASK}},"tags":[{"key":"a","value":\${v}}]}`,
    `{${TASK}, "tags":[{"key":"a","value":\${v}}]}`,
  ],
  [
    'tags may be a placeholder',
    'cleanUp',
    `{ "tags": \${tags}, "taskDefinition": { ${TASK}, "revision": 1 } }`,
    `{ ${TASK}, "tags": \${tags} }`,
  ],
  [
    'a list that a template fills is not empty',
    'cleanUp',
    `{ "taskDefinition": { ${TASK}, "tags": null }, "tags": [{{ tags }}] }`,
    `{ ${TASK}, "tags": [{{ tags }}] }`,
  ],
  [
    'an empty list of its own is no tags of the task',
    'cleanUp',
    `{ "taskDefinition": { "tags": [], ${TASK} }, "tags": [{ "key": "a", "value": "b" }] }`,
    `{ "tags": [{ "key": "a", "value": "b" }], ${TASK} }`,
  ],
  [
    'tags of its own stay where none stand beside the task',
    'cleanUp',
    `{ "taskDefinition": { ${TASK}, "tags": [{ "key": "a", "value": "b" }] }, "tags": [] }`,
    `{ ${TASK}, "tags": [{ "key": "a", "value": "b" }] }`,
  ],
  [
    'nobody can say which tags are meant',
    'cleanUp',
    `{ "taskDefinition": { ${TASK}, "tags": \${own} }, "tags": [{ "key": "a", "value": "b" }] }`,
    undefined,
  ],
  [
    'a directive around the task would be lost',
    'cleanUp',
    `{ "taskDefinition": { ${TASK} } {{ if .tags }}, "tags": [{ "key": "a", "value": "b" }] {{ end }} }`,
    undefined,
  ],
  [
    'so would a placeholder beside it',
    'cleanUp',
    `{ "taskDefinition": { ${TASK} }, "ResponseMetadata": { "RequestId": \${ID} } }`,
    undefined,
  ],
  [
    'comments around the task stay, those about the tags with them',
    'cleanUp',
    `// outside
{ // printed
  // on Monday
  "taskDefinition": /* the task */ {
    /* inside */
    ${TASK}
  }, // that was the task
  // Who pays.
  // Ask them.
  "tags": [ // two
    { "key": "a", "value": /* of a */ "b" },

    { "key": "c", "value": "d" } /*
      the last */
  ] // these were the tags
  // the end
} // behind
`,
    `// outside
// printed
// on Monday
/* the task */ {
  /* inside */
  ${TASK},
  // Who pays.
  // Ask them.
  // these were the tags
  "tags": [ // two
    { "key": "a", "value": /* of a */ "b" },

    { "key": "c", "value": "d" } /*
      the last */
  ]
} // that was the task
// the end
 // behind
`,
  ],
  [
    'comments stay in one line',
    'cleanUp',
    `{ /* a */ "taskDefinition": { ${TASK} } /* b */, "tags": /* c */ [] /* d */ }`,
    `/* a */ { ${TASK} } /* b */ /* c */ /* d */`,
  ],
  [
    'a comment about tags before the task goes with them, at the indentation of the task',
    'cleanUp',
    `{\r\n\t// Who pays.\r\n\t"tags": [\r\n\t\t\${tags}\r\n\t],\r\n\t"taskDefinition": {\r\n\t\t${TASK}\r\n\t}\r\n}`,
    `{\r\n\t${TASK},\r\n\t// Who pays.\r\n\t"tags": [\r\n\t\t\${tags}\r\n\t]\r\n}`,
  ],
  [
    'a task that ends in the line of its last member is not moved further out than the bracket around it',
    'cleanUp',
    `{\n  "taskDefinition": {\n    ${TASK} } }`,
    `{\n  ${TASK} }`,
  ],
  [
    'a task that begins in the first line ends in the first column',
    'cleanUp',
    `{"taskDefinition": {\n    ${TASK}\n  }\n}`,
    `{\n  ${TASK}\n}`,
  ],
  [
    'objects that would be empty go with their members, up to one with something in it',
    'cleanUp',
    '[{ "name": "a", "linuxParameters": { "capabilities": { "add": [], "drop": [] } }, "image": "b", "memory": 4 }]',
    '[{ "name": "a", "image": "b", "memory": 4 }]',
  ],
  [
    'a comment in such an object stays, and an object that a template fills',
    'cleanUp',
    '[{ "name": "a", "healthCheck": { /* c */ "command": [] }, "firelensConfiguration": { /* d */ "options": {} }, "linuxParameters": { {{ x }} "devices": [] }, "image": "b" }]',
    '[{ "name": "a", "healthCheck": { /* c */ "command": [] }, /* d */ "linuxParameters": { {{ x }} }, "image": "b" }]',
  ],
  [
    'an empty member that a later one overrides does not take that along',
    'cleanUp',
    `{ "volumes": [], "volumes": [{ "name": "v" }], "taskRoleArn": null, "taskRoleArn": "r", ${TASK} }`,
    `{ "volumes": [], "volumes": [{ "name": "v" }], "taskRoleArn": "r", ${TASK} }`,
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
  [
    'a list whose first container begins in its line is indented as the members of that one are',
    'toTaskDefinition',
    '[{\n        "name": "web",\n\n        "image": "a"\n}]',
    '{\n        "family": "web",\n        "containerDefinitions": [{\n                "name": "web",\n\n                "image": "a"\n        }]\n}',
  ],
  [
    'a list that is indented itself',
    'toTaskDefinition',
    '// c\n    [\n      { "name": "web", "image": "a" }\n    ]',
    '// c\n    {\n      "family": "web",\n      "containerDefinitions": [\n        { "name": "web", "image": "a" }\n      ]\n    }',
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
