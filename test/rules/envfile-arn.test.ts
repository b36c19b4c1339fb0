import assert from 'node:assert/strict';
import { analyzed, applyFixes } from '../support/check.ts';

describe('envfile-arn: edges', () => {
  const cases: readonly (readonly [address: string, arn: string])[] = [
    ['s3://b/k.env', 'arn:aws:s3:::b/k.env'],
    ['https://b.s3.eu-west-1.amazonaws.com/dir/k.env', 'arn:aws:s3:::b/dir/k.env'],
    ['https://b.s3.amazonaws.com/k.env?versionId=1', 'arn:aws:s3:::b/k.env'],
    ['https://s3-eu-west-1.amazonaws.com/b/dir/k.env', 'arn:aws:s3:::b/dir/k.env'],
    // No object, or no address in S3: nothing follows.
    ['s3://b', 's3://b'],
    ['./production.env', './production.env'],
  ];
  for (const [address, arn] of cases) it(`${address} becomes ${arn}`, () => assert.equal(mended(address), arn));

  it('keeps to the partition of the roles', () => {
    const role = '"executionRoleArn": "arn:aws-cn:iam::111122223333:role/web",';
    assert.equal(mended('s3://b/k.env', role), 'arn:aws-cn:s3:::b/k.env');
  });
});

function mended(address: string, members = ''): string | undefined {
  const analysis = analyzed(`{ "family": "web", ${members} "containerDefinitions": [
    { "name": "web", "image": "nginx:1.27", "memory": 128, "environmentFiles": [{ "value": "${address}", "type": "s3" }] }
  ] }`);
  return /"value": "([^"]*)"/.exec(applyFixes(analysis, ({ rule }) => rule === 'envfile-arn'))?.[1];
}
