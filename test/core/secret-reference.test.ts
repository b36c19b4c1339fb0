import assert from 'node:assert/strict';
import { parseSecretReference, type SecretReference } from '../../server/src/core/model/secret-reference.ts';

const SECRET = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop/db-Ab1cD2';
const PARAMETER = 'arn:aws-cn:ssm:cn-north-1:111122223333:parameter';

const FORMS: Readonly<Record<string, Partial<SecretReference> | undefined>> = {
  [SECRET]: { kind: 'secret', name: 'shop/db-Ab1cD2' },
  [`${SECRET}:user::`]: { kind: 'secret', name: 'shop/db-Ab1cD2', key: 'user' },
  [`${SECRET}:user:AWSPREVIOUS:`]: { kind: 'secret', name: 'shop/db-Ab1cD2', key: 'user', stage: 'AWSPREVIOUS' },
  [`${SECRET}:::9d4c`]: { kind: 'secret', name: 'shop/db-Ab1cD2', id: '9d4c' },
  [`${SECRET}:::`]: { kind: 'secret', name: 'shop/db-Ab1cD2' },
  [`${SECRET}:user`]: {
    kind: 'secret',
    name: 'shop/db-Ab1cD2',
    key: 'user',
    fault: 'parts',
    meant: `${SECRET}:user::`,
  },
  [`${SECRET}:user:`]: {
    kind: 'secret',
    name: 'shop/db-Ab1cD2',
    key: 'user',
    fault: 'parts',
    meant: `${SECRET}:user::`,
  },
  [`${SECRET}:`]: { kind: 'secret', name: 'shop/db-Ab1cD2', fault: 'parts', meant: SECRET },
  [`${SECRET}:::::`]: { name: `${SECRET}:::::`, fault: 'form' },
  [`${SECRET}::AWSCURRENT:9d4c`]: {
    kind: 'secret',
    name: 'shop/db-Ab1cD2',
    stage: 'AWSCURRENT',
    id: '9d4c',
    fault: 'stage-and-id',
    meant: `${SECRET}::AWSCURRENT:`,
  },
  'arn:aws:secretsmanager:eu-west-1:111122223333:secret:rds!db-9f2c-Ab1cD2': {
    kind: 'secret',
    name: 'rds!db-9f2c-Ab1cD2',
  },
  [`${PARAMETER}/shop/db`]: { kind: 'parameter', name: '/shop/db' },
  [`${PARAMETER}/db`]: { kind: 'parameter', name: 'db' },
  [`${PARAMETER}//shop/db`]: {
    kind: 'parameter',
    name: '/shop/db',
    fault: 'slashes',
    meant: `${PARAMETER}/shop/db`,
  },
  [`${PARAMETER}:/shop/db`]: { name: `${PARAMETER}:/shop/db`, fault: 'form', meant: `${PARAMETER}/shop/db` },
  [`${PARAMETER}:db`]: { name: `${PARAMETER}:db`, fault: 'form', meant: `${PARAMETER}/db` },
  [`${PARAMETER}/db:3`]: { name: `${PARAMETER}/db:3`, fault: 'form' },
  [`${PARAMETER}:/shop db`]: { name: `${PARAMETER}:/shop db`, fault: 'form' },
  'arn:aws:ssm:eu-west-1::parameter/db': { name: 'arn:aws:ssm:eu-west-1::parameter/db', fault: 'form' },
  'arn:aws:kms:eu-west-1:111122223333:key/1': { name: 'arn:aws:kms:eu-west-1:111122223333:key/1', fault: 'form' },
  'arn:arn-1234': { name: 'arn:arn-1234', fault: 'form' },
  'arn:aws:secretsmanager:eu-west-1:111122223333:shop/db-Ab1cD2': {
    name: 'arn:aws:secretsmanager:eu-west-1:111122223333:shop/db-Ab1cD2',
    fault: 'form',
    meant: SECRET,
  },
  'arn:aws:secretsmanager:eu-west-1:111122223333:secret/shop/db-Ab1cD2': {
    name: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret/shop/db-Ab1cD2',
    fault: 'form',
    meant: SECRET,
  },
  db: { kind: 'parameter', name: 'db' },
  '/shop/db.user_1-a': { kind: 'parameter', name: '/shop/db.user_1-a' },
  'db:3': { name: 'db:3', fault: 'form' },
  'shop db': { name: 'shop db', fault: 'form' },
  'DB_SECRET_ARN:user::': undefined,
  'arn:aws:secretsmanager:REGION:111122223333:secret:db:user': undefined,
};

describe('what valueFrom refers to', () => {
  for (const [text, expected] of Object.entries(FORMS)) {
    it(text, () => {
      const reference = parseSecretReference(text);
      const { arn, ...rest } = reference ?? {};
      assert.deepEqual(reference && rest, expected);
      assert.equal(arn !== undefined, expected?.kind !== undefined && text.startsWith('arn:'));
    });
  }

  it('what was meant has no fault', () => {
    for (const text of Object.keys(FORMS)) {
      const meant = parseSecretReference(text)?.meant;
      if (meant !== undefined) assert.equal(parseSecretReference(meant)?.fault, undefined, meant);
    }
  });

  it('takes no longer than the text is long', () => {
    const long = `${SECRET}${':a'.repeat(50_000)}`;
    assert.equal(parseSecretReference(long)?.fault, 'form');
    assert.equal(parseSecretReference('/a'.repeat(50_000))?.kind, 'parameter');
  });
});
