import { members } from '../../server/src/core/schema/tables.generated.ts';

/** What is put into documents: texts that have broken programs, and words that the rules know. */

/** JSON values, and texts that only look like some. */
export const VALUES: readonly string[] = [
  ...['null', 'true', 'false', '0', '-0', '-1', '1', '1.5', '80', '65535', '65536', '0.25', '1e3', '1E400', '-1e999'],
  ...[
    '9007199254740993',
    '123456789012345678901234567890',
    '1e-400',
    '00',
    '+1',
    '.5',
    '1.',
    '0x10',
    'NaN',
    'Infinity',
  ],
  ...['{}', '[]', '[[]]', '[{}]', '{"":""}', '[null]', '{"a":null}', '{"toString":1,"valueOf":2}', '[1,"a",{}]'],
  ...['{"__proto__":{"a":1}}', '{"constructor":{"prototype":{}}}', '{"length":3}', '{"Ref":"Name"}', '{"Fn::Sub":"a"}'],
  ...[
    '""',
    '" "',
    '"a"',
    '"0"',
    '"256"',
    '"1 vCPU"',
    '"1 GB"',
    '".5 vcpu"',
    '"FARGATE"',
    '"host"',
    '"HTTP"',
    '"undefined"',
  ],
  ...['"${A}"', '${A}', '"{{ a }}"', '{{ a }}', '<A>', '"<A>"', '$A', '%A%', '"#{a}"', '@@A@@', '"{% if a %}"', '"${"'],
  ...['"arn:aws:iam::123456789012:role/a"', '"arn:aws:::::"', '"arn:aws:secretsmanager:eu-west-1:1:secret:a:b:c:d"'],
  ...['"nginx@sha256:"', '"a/b/c:d@e"', '":"', '"80-90"', '"90-80"', '"0.0.0.0"', '"::1"', '"/a/../b"', '"a:b:c:d"'],
  ...[
    '"a\\u0000b"',
    '"\\ud800"',
    '"\\udc00\\ud800"',
    '"\\ud83d\\ude00"',
    '"\\n\\r\\t\\b\\f\\/\\\\"',
    '"\\x"',
    '"\\u12"',
  ],
  ...['undefined', "'a'", '"a', '/**/', '//', '/*', '{', '}', '[', ']', ',', ':', '"', '\\', '\u0000', '\u2028'],
];

/** Pieces of strings, put between their quotes. */
export const PIECES: readonly string[] = [
  ...['😀', '\ud83d', '\ude00', '가', 'e\u0301', '\u202e', '\u200b', '\ufeff', '\u2028', '\u0085', '\u0000', '\u007f'],
  ...[
    '\\u0000',
    '\\ud800',
    '\\udfff',
    '\\"',
    '\\',
    '\t',
    '\n',
    '\r',
    '\r\n',
    '"',
    "'",
    '`',
    '``',
    '|',
    '$',
    '${',
    '}}',
  ],
  ...['${A}', '{{ a }}', '<%= a %>', '$(icon)', '[a](command:b)', '<img src=x>', '%s', '{0}', ':', '/', '@', ',', ' '],
];

/** Keys: all members that AWS has, in their writing and in others, and names that objects have from birth. */
export const KEYS: readonly string[] = [
  ...new Set(Object.values(members).flat()),
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'length', 'then', '', ' ', '0'],
  ...[
    'Ref',
    'Fn::If',
    'Family',
    'ContainerDefinitions',
    'NetworkMode',
    'container_definitions',
    'imgae',
    'taskDefinition',
  ],
  ...['environmnet', 'name ', '😀', '${A}', 'a.b', 'a[0]', '\\u0061'],
];

/** Members that decide what the others mean. */
export const PLATFORM: readonly (readonly [key: string, values: readonly string[]])[] = [
  ['networkMode', ['"awsvpc"', '"bridge"', '"host"', '"none"', '"nat"', '"default"', '"${MODE}"', 'null']],
  [
    'requiresCompatibilities',
    [
      '["FARGATE"]',
      '["EC2"]',
      '["EXTERNAL"]',
      '["MANAGED_INSTANCES"]',
      '["FARGATE","EC2"]',
      '["EC2","EC2"]',
      '[]',
      '["${A}"]',
    ],
  ],
  ['cpu', ['"256"', '"1024"', '"1 vCPU"', '256', '"257"', '"${CPU}"']],
  ['memory', ['"512"', '"2048"', '"30 GB"', '512', '"1"', '"${MEMORY}"']],
  [
    'runtimePlatform',
    [
      '{"operatingSystemFamily":"WINDOWS_SERVER_2022_CORE"}',
      '{"cpuArchitecture":"ARM64"}',
      '{"operatingSystemFamily":"${OS}"}',
    ],
  ],
  ['pidMode', ['"host"', '"task"']],
  ['ipcMode', ['"host"', '"none"']],
];
