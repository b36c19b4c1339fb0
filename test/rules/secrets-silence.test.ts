import assert from 'node:assert/strict';
import { spoken } from '../support/silence.ts';
import { AWSLOGS, from, PARAMETER } from './silence/secrets.ts';

describe('silence of the secret rules', () => {
  it('in a list of containers nobody knows of a role or a system', () => {
    const container = `{ "name": "web", "image": "111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:1", "memory": 128, ${AWSLOGS}, "secrets": [{ "name": "KEY", "valueFrom": "${PARAMETER}/web/key" }] }`;
    assert.deepEqual(spoken(`[${container}]`, /^secret-|execution-role/), []);
  });

  it('about references that a template or a script completes', () => {
    for (const text of [
      '',
      'arn:aws:secretsmanager:${REGION}:111122223333:secret:web:key',
      'arn:aws:secretsmanager:REGION:111122223333:secret:web:key',
      'arn:aws:secretsmanager:eu-west-1:ACCOUNT_ID:secret:web:key',
      'arn:aws:ssm:region:aws_account_id:parameter:/web',
      '__DB_SECRET_ARN__',
      'DB_SECRET_ARN:password::',
      'DB_SECRET_ARN',
      '<secret>:password::',
    ]) {
      assert.deepEqual(spoken(from(text), /^secret-|execution-role/), [], text);
    }
  });
});
