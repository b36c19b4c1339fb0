import assert from 'node:assert/strict';
import { checkFindings } from '../support/check.ts';

describe('container-credential-spec: edges', () => {
  it('offers both prefixes, and none for what is no ARN', () => {
    const { findings } = checkFindings(`
{
  "family": "intranet",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "example/iis:3",
      "memory": 2048,
      "credentialSpecs": ["arn:aws:s3:::specs/web.json", "file://web.json"]
//    ^^^^^^^^^^^^^^^^^ error container-credential-spec: Container "web" has 2 credential specs, and AWS takes one. Keep the one it needs.
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error container-credential-spec: Container "web" has the credential spec "arn:aws:s3:::specs/web.json". AWS takes only "credentialspec:" or "credentialspecdomainless:" followed by an ARN. Put the prefix before the ARN of the file in S3 or of the parameter in Systems Manager. [fix]
//                                                       ^^^^^^^^^^^^^^^^^ error container-credential-spec: Container "web" has the credential spec "file://web.json". AWS takes only "credentialspec:" or "credentialspecdomainless:" followed by an ARN. Put the prefix before the ARN of the file in S3 or of the parameter in Systems Manager.
    }
  ]
}`);
    assert.deepEqual(
      findings.flatMap(({ fixes = [] }) => fixes.map(({ title }) => title)),
      ['Put "credentialspec:" before the ARN', 'Put "credentialspecdomainless:" before the ARN'],
    );
  });
});
