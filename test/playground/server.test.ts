import assert from 'node:assert/strict';
import { request } from 'node:http';
import { type Playground, servePlayground } from '../../scripts/playground.ts';

/** The server of `npm run playground`. */

describe('the server of the playground', () => {
  let playground: Playground;
  before(async () => {
    playground = await servePlayground();
  });
  after(() => playground.close());

  it('listens to this machine alone', () => {
    assert.match(playground.url, /^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  it('serves the page with the policy that the page has, and lets nobody frame it', async () => {
    const response = await fetch(playground.url);
    const page = await response.text();
    const policy = response.headers.get('content-security-policy') ?? '';
    const [own, framed] = policy.split("; frame-ancestors 'none'");
    assert.ok(own && page.includes(`content="${own}"`) && framed === '');
    assert.match(policy, /^default-src 'none'; script-src 'self'; worker-src 'self';/);
    assert.doesNotMatch(policy.replace(/style-src [^;]+;/, ''), /unsafe|\*|https?:/);
  });

  it('serves what the page is made of, each as what it is', async () => {
    for (const [file, type] of [
      ['page.js', 'text/javascript'],
      ['style.css', 'text/css'],
      ['dist/server.browser.js', 'text/javascript'],
      ['l10n/bundle.l10n.ko.json', 'application/json'],
      ['icon.svg', 'image/svg+xml'],
    ] as const) {
      const response = await fetch(playground.url + file);
      await response.arrayBuffer();
      assert.deepEqual([response.status, response.headers.get('content-type')], [200, type], file);
    }
  });

  for (const path of ['/nothing.js', '/../../package.json', '/%2e%2e/%2e%2e/package.json', '/%', '/dist', '//'])
    it(`has nothing else: ${path}`, async () => {
      assert.equal(await statusOf(playground.url, path), 404);
    });
});

/** As it is written: `fetch` would tidy the path. */
function statusOf(url: string, path: string): Promise<number | undefined> {
  return new Promise((done, fail) => {
    request(url, { path }, (response) => done(response.resume().statusCode))
      .on('error', fail)
      .end();
  });
}
