import assert from 'node:assert/strict';
import { formatImage, type ImageReference, parseImage } from '../../server/src/core/model/image.ts';

const NOTHING: ImageReference = {
  scheme: undefined,
  registry: undefined,
  repository: '',
  tag: undefined,
  digest: undefined,
};

describe('an image reference', () => {
  const cases: Readonly<Record<string, Partial<ImageReference>>> = {
    '': {},
    nginx: { repository: 'nginx' },
    'nginx:1.27': { repository: 'nginx', tag: '1.27' },
    'nginx:': { repository: 'nginx', tag: '' },
    'library/nginx': { repository: 'library/nginx' },
    'localhost/web': { registry: 'localhost', repository: 'web' },
    'localhost:5000/web': { registry: 'localhost:5000', repository: 'web' },
    'ghcr.io/example/web:4.2': { registry: 'ghcr.io', repository: 'example/web', tag: '4.2' },
    'web@sha256:ab': { repository: 'web', digest: 'sha256:ab' },
    'ghcr.io/web:1@sha256:ab': { registry: 'ghcr.io', repository: 'web', tag: '1', digest: 'sha256:ab' },
    'a@b@c': { repository: 'a', digest: 'b@c' },
    '@': { digest: '' },
    'https://ghcr.io/web:1': { scheme: 'https://', registry: 'ghcr.io', repository: 'web', tag: '1' },
    'docker://nginx': { scheme: 'docker://', repository: 'nginx' },
    '://': { registry: ':', repository: '/' },
    '/': { repository: '/' },
    '이미지 하나': { repository: '이미지 하나' },
  };
  for (const [text, parts] of Object.entries(cases)) {
    it(`reads "${text}"`, () => assert.deepEqual(parseImage(text), { ...NOTHING, ...parts }));
    it(`writes "${text}"`, () => assert.equal(formatImage(parseImage(text)), text));
  }
});
