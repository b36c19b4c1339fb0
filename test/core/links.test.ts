import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { documentLinks } from '../../server/src/core/features/links.ts';
import { analyzed } from '../support/check.ts';

/** The links of a text: what is under them, and where they lead. */
function links(text: string): [string, string][] {
  return documentLinks(analyzed(text)).map(({ start, end, url }) => [text.slice(start, end), url]);
}

const ROLE = 'arn:aws:iam::111122223333:role/web';
const SECRET = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/db-AbCdEf';
const HOME = `"executionRoleArn": "${ROLE}", "containerDefinitions": [{ "name": "web", "image": "111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:1"`;

const container = (members: string) => `{ "containerDefinitions": [{ "name": "web", ${members} }] }`;

/** Links of a value in a place: `undefined` where there is none. */
type Rows = readonly (readonly [value: string, url: string | undefined])[];

const IMAGES: Rows = [
  [
    '111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop/web:1',
    'https://eu-west-1.console.aws.amazon.com/ecr/repositories/private/111122223333/shop/web?region=eu-west-1',
  ],
  [
    '111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn/web@sha256:0000000000000000000000000000000000000000000000000000000000000000',
    'https://cn-north-1.console.amazonaws.cn/ecr/repositories/private/111122223333/web?region=cn-north-1',
  ],
  [
    '111122223333.dkr.ecr-fips.us-gov-west-1.amazonaws.com/web',
    'https://us-gov-west-1.console.amazonaws-us-gov.com/ecr/repositories/private/111122223333/web?region=us-gov-west-1',
  ],
  ['111122223333.dkr.ecr.us-iso-east-1.amazonaws.com/web', undefined],
  ['111122223333.dkr.ecr.eu-west-1.amazonaws.com/', undefined],
  ['ACCOUNT.dkr.ecr.REGION.amazonaws.com/web', undefined],
  ['111122223333.dkr.ecr.${REGION}.amazonaws.com/web', undefined],
  ['public.ecr.aws/docker/library/nginx:1.27', 'https://gallery.ecr.aws/docker/library/nginx'],
  ['public.ecr.aws/nginx', undefined],
  ['nginx:1.27', 'https://hub.docker.com/_/nginx'],
  ['library/nginx', 'https://hub.docker.com/_/nginx'],
  ['docker.io/library/nginx', 'https://hub.docker.com/_/nginx'],
  ['docker.io/nginx', 'https://hub.docker.com/_/nginx'],
  ['library', 'https://hub.docker.com/_/library'],
  ['bitnami/redis:7', 'https://hub.docker.com/r/bitnami/redis'],
  ['a/b/c', undefined],
  ['Nginx', undefined],
  ['../nginx', undefined],
  ['nginx?x=1#y', undefined],
  ['ghcr.io/example/web:1', undefined],
  ['quay.io/keycloak/keycloak:26.0', 'https://quay.io/repository/keycloak/keycloak'],
  ['mcr.microsoft.com/dotnet/aspnet:8.0', undefined],
  ['localhost:5000/web', undefined],
  ['https://quay.io/keycloak/keycloak', undefined],
  ['IMAGE', undefined],
  ['<IMAGE1_NAME>', undefined],
  ['', undefined],
];

const ROLES: Rows = [
  [ROLE, 'https://console.aws.amazon.com/iam/home#/roles/details/web'],
  [
    'arn:aws-cn:iam::111122223333:role/service/a+b=c,d.e@f-g',
    'https://console.amazonaws.cn/iam/home#/roles/details/a%2Bb%3Dc%2Cd.e%40f-g',
  ],
  ['arn:aws-us-gov:iam::111122223333:role/web', 'https://console.amazonaws-us-gov.com/iam/home#/roles/details/web'],
  ['arn:aws-iso:iam::111122223333:role/web', undefined],
  ['arn:aws:iam::111122223333:user/web', undefined],
  ['arn:aws:iam::111122223333:role/', undefined],
  ['arn:aws:iam::${ACCOUNT}:role/web', undefined],
  ['arn:aws:iam::', undefined],
  ['web', undefined],
];

const secretUrl = (arn: string, host = 'eu-west-1.console.aws.amazon.com', region = 'eu-west-1') =>
  `https://${host}/secretsmanager/secret?name=${encodeURIComponent(arn)}&region=${region}`;

const SECRETS: Rows = [
  [SECRET, secretUrl(SECRET)],
  [`${SECRET}:password::`, secretUrl(SECRET)],
  [
    'arn:aws-cn:secretsmanager:cn-north-1:111122223333:secret:db',
    secretUrl(
      'arn:aws-cn:secretsmanager:cn-north-1:111122223333:secret:db',
      'cn-north-1.console.amazonaws.cn',
      'cn-north-1',
    ),
  ],
  ['arn:aws:secretsmanager:cn-north-1:111122223333:secret:db', undefined],
  [
    'arn:aws:ssm:us-east-1:111122223333:parameter/prod/db',
    'https://us-east-1.console.aws.amazon.com/systems-manager/parameters/%252Fprod%252Fdb/description?region=us-east-1&tab=Table',
  ],
  [
    'arn:aws:ssm:us-east-1:111122223333:parameter/db',
    'https://us-east-1.console.aws.amazon.com/systems-manager/parameters/db/description?region=us-east-1&tab=Table',
  ],
  // The Region in which the document is at home is not known.
  ['/prod/db', undefined],
  ['arn:aws:ssm:us-east-1:111122223333:parameter/${STAGE}/db', undefined],
  ['arn:aws:ssm:us-east-1', undefined],
  ['arn:aws:sqs:us-east-1:111122223333:queue', undefined],
];

const FILES: Rows = [
  [
    'arn:aws:s3:::example-config/web/production.env',
    'https://console.aws.amazon.com/s3/object/example-config?prefix=web%2Fproduction.env',
  ],
  [
    'arn:aws:s3:::example-config/a b&region=x#y?.env',
    'https://console.aws.amazon.com/s3/object/example-config?prefix=a%20b%26region%3Dx%23y%3F.env',
  ],
  ['arn:aws-cn:s3:::config/x.env', 'https://console.amazonaws.cn/s3/object/config?prefix=x.env'],
  ['arn:aws:s3:::example-config', undefined],
  ['arn:aws:s3:::example-config/', undefined],
  ['s3://example-config/x.env', undefined],
];

const PLACES: readonly (readonly [string, (value: string) => string, Rows])[] = [
  ['image', (value) => container(`"image": ${value}`), IMAGES],
  ['taskRoleArn', (value) => `{ "taskRoleArn": ${value} }`, ROLES],
  ['executionRoleArn', (value) => `{ "executionRoleArn": ${value} }`, ROLES],
  ['secrets', (value) => container(`"secrets": [{ "name": "A", "valueFrom": ${value} }]`), SECRETS],
  [
    'secretOptions',
    (value) =>
      container(
        `"logConfiguration": { "logDriver": "splunk", "secretOptions": [{ "name": "splunk-token", "valueFrom": ${value} }] }`,
      ),
    SECRETS,
  ],
  ['environmentFiles', (value) => container(`"environmentFiles": [{ "type": "s3", "value": ${value} }]`), FILES],
];

const logs = (group: string, region: string, driver = 'awslogs') =>
  container(
    `"logConfiguration": { "logDriver": "${driver}", "options": { "awslogs-group": ${group}, "awslogs-region": ${region} } }`,
  );

/** Whole documents with all their links. */
const DOCUMENTS: readonly (readonly [string, string, [string, string][]])[] = [
  ['a log group with characters that none has', logs('"/ecs/web #1"', '"eu-west-1"'), []],
  [
    'a log group, encoded as the console wants it',
    logs('"/ecs/web.a_b#1"', '"eu-west-1"'),
    [
      [
        '/ecs/web.a_b#1',
        'https://eu-west-1.console.aws.amazon.com/cloudwatch/home?region=eu-west-1#logsV2:log-groups/log-group/$252Fecs$252Fweb.a_b$25231',
      ],
    ],
  ],
  ['a log group whose Region is a placeholder', logs('"/ecs/web"', '"${REGION}"'), []],
  ['a log group whose Region is no Region', logs('"/ecs/web"', '"evil.example/"'), []],
  ['a log group of a placeholder', logs('"/ecs/${STAGE}"', '"eu-west-1"'), []],
  ['a log group of another driver', logs('"/ecs/web"', '"eu-west-1"', 'json-file'), []],
  [
    'what takes the Region of the document',
    `{ ${HOME}, "secrets": [{ "name": "A", "valueFrom": "/prod/db" }], "repositoryCredentials": { "credentialsParameter": "hub/login" } }],
  "volumes": [{ "name": "a", "efsVolumeConfiguration": { "fileSystemId": "fs-0123456789abcdef0" } }] }`,
    [
      [ROLE, 'https://console.aws.amazon.com/iam/home#/roles/details/web'],
      [
        '111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:1',
        'https://eu-west-1.console.aws.amazon.com/ecr/repositories/private/111122223333/web?region=eu-west-1',
      ],
      [
        '/prod/db',
        'https://eu-west-1.console.aws.amazon.com/systems-manager/parameters/%252Fprod%252Fdb/description?region=eu-west-1&tab=Table',
      ],
      ['hub/login', 'https://eu-west-1.console.aws.amazon.com/secretsmanager/secret?name=hub%2Flogin&region=eu-west-1'],
      [
        'fs-0123456789abcdef0',
        'https://eu-west-1.console.aws.amazon.com/efs/home?region=eu-west-1#/file-systems/fs-0123456789abcdef0',
      ],
    ],
  ],
  [
    'a parameter of dots',
    `{ ${HOME}, "secrets": [{ "name": "A", "valueFrom": ".." }] }] }`,
    [
      [ROLE, 'https://console.aws.amazon.com/iam/home#/roles/details/web'],
      [
        '111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:1',
        'https://eu-west-1.console.aws.amazon.com/ecr/repositories/private/111122223333/web?region=eu-west-1',
      ],
    ],
  ],
  [
    'what takes it, where there is none',
    `{ "executionRoleArn": "${ROLE}", "containerDefinitions": [{ "repositoryCredentials": { "credentialsParameter": "login" } }],
  "volumes": [{ "name": "a", "efsVolumeConfiguration": { "fileSystemId": "fs-0123456789abcdef0" } }] }`,
    [[ROLE, 'https://console.aws.amazon.com/iam/home#/roles/details/web']],
  ],
  [
    'logins',
    `{ "containerDefinitions": [{ "repositoryCredentials": { "credentialsParameter": "${SECRET}" } }],
  "volumes": [{ "name": "a", "fsxWindowsFileServerVolumeConfiguration": { "authorizationConfig": { "credentialsParameter": "arn:aws:ssm:us-east-1:111122223333:parameter/fsx" } } }] }`,
    [
      [SECRET, secretUrl(SECRET)],
      [
        'arn:aws:ssm:us-east-1:111122223333:parameter/fsx',
        'https://us-east-1.console.aws.amazon.com/systems-manager/parameters/fsx/description?region=us-east-1&tab=Table',
      ],
    ],
  ],
  [
    'a list of containers',
    '[{ "name": "web", "image": "nginx", "essential": true }]',
    [['nginx', 'https://hub.docker.com/_/nginx']],
  ],
  [
    'a lone container',
    '{ "name": "web", "image": "nginx", "essential": true }',
    [['nginx', 'https://hub.docker.com/_/nginx']],
  ],
  [
    'describe output',
    `{ "taskDefinition": { "containerDefinitions": [{ "image": "nginx" }] } }`,
    [['nginx', 'https://hub.docker.com/_/nginx']],
  ],
  ['addresses, which are the editor’s own', '{ "family": "https://example.com" }', []],
  ['a string that is not closed', '{ "containerDefinitions": [{ "image": "nginx', []],
  ['no task', '{ "Resources": { "image": "nginx" } }', []],
  ['nothing', '', []],
];

/** Each place with something in it that would end one part of an address and begin another. */
const EVIL = [
  '../../x',
  '//evil.example/',
  '@evil.example',
  '?a=b',
  '#c',
  '&region=d',
  '\\\\evil',
  '%2F',
  '\\ud800',
  ' ',
  ':',
];

describe('document links', () => {
  for (const [place, document, rows] of PLACES) {
    for (const [value, url] of rows) {
      it(`${place}: ${value || '(empty)'}`, () => {
        assert.deepEqual(links(document(JSON.stringify(value))), url === undefined ? [] : [[value, url]]);
      });
    }
  }

  for (const [name, text, expected] of DOCUMENTS) it(name, () => assert.deepEqual(links(text), expected));

  it('say where they lead', () => {
    const text = logs('"/ecs/web"', '"eu-west-1"').replace('"name"', '"image": "nginx", "name"');
    assert.deepEqual(
      documentLinks(analyzed(text)).map(({ tooltip }) => tooltip),
      ['Open this image on Docker Hub', 'Open this log group in the CloudWatch console'],
    );
  });

  it('lead to no other host or page, whatever a document says', () => {
    const known =
      /^https:\/\/(?:(?:[a-z0-9-]+\.)?console\.(?:aws\.amazon\.com|amazonaws\.cn|amazonaws-us-gov\.com)\/(?:ecr\/repositories\/private\/\d+\/|iam\/home#\/roles\/details\/|secretsmanager\/secret\?name=|systems-manager\/parameters\/|cloudwatch\/home\?|efs\/home\?|s3\/object\/)|hub\.docker\.com\/(?:_|r)\/|gallery\.ecr\.aws\/|github\.com\/|quay\.io\/repository\/)[^\s\\]*$/;
    for (const evil of EVIL) {
      for (const [, document, rows] of PLACES) {
        for (const [value] of rows) {
          for (const text of [`"${value}${evil}"`, `"${evil}${value}"`, `"${value.replace(/[:/.]/g, `$&${evil}`)}"`]) {
            for (const [, url] of links(document(text))) {
              assert.match(url, known);
              assert.match(url, /^[^?#]*(?:\?[^?#]*)?(?:#[^?#]*)?$/);
              assert.equal(new URL(url).href, url, 'nothing in it leads further up');
            }
          }
        }
      }
    }
  });

  it('never fail on half a document', () => {
    for (const file of readdirSync('examples').filter((name) => name.endsWith('.json'))) {
      const text = readFileSync(`examples/${file}`, 'utf8');
      for (let end = 0; end <= text.length; end += 7) {
        for (const [under, url] of links(text.slice(0, end))) {
          assert.ok(under !== '' && !under.includes('"'));
          assert.equal(new URL(url).protocol, 'https:');
        }
      }
    }
  }).timeout(60_000);
});
