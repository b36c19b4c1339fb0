import assert from 'node:assert/strict';
import { type Name, nameAt, rename, typedTogether } from '../../server/src/core/features/names.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { analyzed } from '../support/check.ts';

/**
 * Names and their places. In the texts `$0` is the cursor; in what is expected, `«…»` is a declaration and `‹…›` a
 * reference.
 */

const container = (name: string, more = '') =>
  `{ "name": ${name}, "image": "x:1", "memory": 64${more && `, ${more}`} }`;
const task = (...containers: string[]) => `{ "family": "shop", "containerDefinitions": [${containers.join(', ')}] }`;
const waitsFor = (name: string) => `"dependsOn": [{ "containerName": ${name}, "condition": "START" }]`;
const port = (name: string) => `"portMappings": [{ "containerPort": 80, "name": ${name} }]`;

/** The document without its marks, and where its cursor is. */
function read(marked: string): { readonly text: string; readonly offset: number } {
  const plain = marked.replace(/[«»‹›]/g, '');
  const offset = plain.indexOf('$0');
  assert.ok(offset >= 0, 'the document has a cursor');
  return { text: plain.replace('$0', ''), offset };
}

function at(marked: string): Name | undefined {
  const { text, offset } = read(marked);
  return nameAt(analyzed(text), offset);
}

/** The text with the places of a name marked in it, and the cursor. */
function shown(marked: string): string {
  const { text, offset } = read(marked);
  const marks = (nameAt(analyzed(text), offset)?.places ?? []).flatMap(({ start, end, isDeclaration }) => [
    { start, end: start, text: isDeclaration ? '«' : '‹' },
    { start: end, end, text: isDeclaration ? '»' : '›' },
  ]);
  const withCursor = [...marks, { start: offset, end: offset, text: '$0' }];
  // Of what is at one offset, the bracket that opens comes first and the one that closes last.
  const order = (mark: string) => '«‹$ »›'.indexOf(mark[0] ?? '') >> 1;
  let result = '';
  let done = 0;
  for (const mark of withCursor.sort((a, b) => a.start - b.start || order(a.text) - order(b.text))) {
    result += text.slice(done, mark.start) + mark.text;
    done = mark.start;
  }
  return result + text.slice(done);
}

/** The text after a renaming, or the refusal. */
function renamed(marked: string, name: string): string {
  const found = at(marked);
  assert.ok(found, 'there is a name');
  const renaming = rename(found, name);
  return 'refusal' in renaming ? renaming.refusal : applyEdits(read(marked).text, renaming.edits);
}

describe('names', () => {
  describe('have all their places', () => {
    const cases: readonly [string, string][] = [
      [
        'a container, from its declaration',
        task(
          container('"«w$0eb»"'),
          container('"db"', `${waitsFor('"‹web›"')}, "links": ["‹web›", "‹web›:site", "web2:web"]`),
          container('"log"', `"volumesFrom": [{ "sourceContainer": "‹web›" }], ${waitsFor('"db"')}`),
        ),
      ],
      ['a container, from dependsOn', task(container('"«web»"'), container('"db"', waitsFor('"‹we$0b›"')))],
      ['a container, from a link', task(container('"«web»"'), container('"db"', '"links": ["‹$0web›"]'))],
      ['the end of the name in a link', task(container('"«web»"'), container('"db"', '"links": ["‹web$0›:a"]'))],
      [
        'a container, from volumesFrom',
        task(container('"«web»"'), container('"db"', '"volumesFrom": [{ "sourceContainer": "‹web$0›" }]')),
      ],
      [
        'a container, from the proxy, in document order',
        `{ "proxyConfiguration": { "containerName": "‹en$0voy›" }, "containerDefinitions": [${container('"web"', waitsFor('"‹envoy›"'))}, ${container('"«envoy»"')}] }`,
      ],
      [
        'a volume',
        `{ "containerDefinitions": [${container('"data"', '"mountPoints": [{ "sourceVolume": "‹da$0ta›" }, { "sourceVolume": "other" }]')}, ${container('"b"', '"mountPoints": [{ "sourceVolume": "‹data›" }]')}], "volumes": [{ "name": "«data»" }] }`,
      ],
      ['a port', task(container('"web"', port('"«we$0b»"')), container('"b"', waitsFor('"web"')))],
      ['a reference that leads nowhere', task(container('"web"', `${waitsFor('"‹d$0b›"')}, "links": ["‹db›:x"]`))],
      [
        'two containers of one name',
        task(container('"«w»"'), container('"«w$0»"'), container('"b"', waitsFor('"‹w›"'))),
      ],
      ['a name that AWS refuses', task(container('"«shop.c$0ache»"'), container('"b"', waitsFor('"‹shop.cache›"')))],
      ['a name with escapes', task(container('"«w$0eb»"'), container('"b"', '"links": ["‹\\u0077eb›:a"]'))],
      ['a list of containers', `[${container('"«we$0b»"')}, ${container('"b"', waitsFor('"‹web›"'))}]`],
      [
        'describe output',
        `{ "taskDefinition": ${task(container('"«web»"'), container('"b"', waitsFor('"‹$0web›"')))}, "tags": [] }`,
      ],
      ['a string that is not closed', `{ "containerDefinitions": [{ "name": "«we$0b»\n}, { "links": ["‹web›"] }] }`],
      ['the last name that counts', task('{ "name": "old", "name": "«w$0»" }', container('"b"', waitsFor('"‹w›"')))],
    ];
    for (const [name, marked] of cases) it(name, () => assert.equal(shown(marked), marked));

    it('declarations first', () => {
      const found = at(task(container('"a"', waitsFor('"b$0"')), container('"b"')));
      assert.deepEqual(
        found?.places.map(({ isDeclaration }) => isDeclaration),
        [true, false],
      );
    });
  });

  describe('are not where there is none', () => {
    const cases: Readonly<Record<string, string>> = {
      'a key': task('{ "na$0me": "web" }'),
      'the family': '{ "family": "we$0b", "containerDefinitions": [{ "name": "web" }] }',
      'the alias of a link': task(container('"web"'), container('"b"', '"links": ["web:w$0eb"]')),
      'the quote before a name': task(container('$0"web"')),
      'the name of a variable': task(container('"web"', '"environment": [{ "name": "w$0eb", "value": "web" }]')),
      'a placeholder': task(container('"$0${NAME}"'), container('"b"', waitsFor('"${NAME}"'))),
      'a name with a placeholder in it': task(container('"web-$0${STAGE}"')),
      'a reference to be filled in': task(container('"web"'), container('"b"', waitsFor('"{{ .We$0b }}"'))),
      'a link to be filled in': task(container('"web"'), container('"b"', '"links": ["${W$0EB}:web"]')),
      'a placeholder without quotes': task(container('${NA$0ME}')),
      'no name yet': task(container('"$0"')),
      'a name that is a number': task(container('1$02')),
      'a name that is missing': '{ "containerDefinitions": [{ "name": $0 }] }',
      'a link without a name': task(container('"web"', '"links": [":$0web"]')),
      'another kind of document': '{ "name": "w$0eb" }',
    };
    for (const [name, marked] of Object.entries(cases)) it(name, () => assert.equal(at(marked), undefined));
  });

  describe('are renamed', () => {
    const both = (name: string) =>
      task(container(`"${name}"`), container('"db"', `${waitsFor(`"${name}"`)}, "links": ["${name}:site", "${name}"]`));

    it('everywhere, without their quotes and aliases', () => {
      assert.equal(renamed(both('web').replace('web', 'w$0eb'), 'front'), both('front'));
      assert.equal(renamed(both('web').replace('web:site', 'we$0b:site'), 'front'), both('front'));
    });

    it('where the quote is missing, too', () =>
      assert.equal(
        renamed('{ "containerDefinitions": [{ "name": "w$0eb\n}] }', 'front'),
        '{ "containerDefinitions": [{ "name": "front\n}] }',
      ));

    it('from one that AWS refuses', () =>
      assert.equal(renamed(both('shop.web').replace('shop.web', 's$0hop.web'), 'web'), both('web')));

    it('to themselves, which changes nothing', () => {
      const found = at(task(container('"w.e$0b"')));
      assert.deepEqual(found && rename(found, 'w.eb'), { edits: [] });
    });

    it('in the place at hand alone, where two have the name', () => {
      const two = (second: string, reference: string) =>
        task(container('"web"'), container(`"${second}"`), container('"b"', waitsFor(`"${reference}"`)));
      assert.equal(renamed(two('we$0b', 'web'), 'web-2'), two('web-2', 'web'));
      assert.equal(renamed(two('web', 'we$0b'), 'b'), two('web', 'b'));
    });

    it('to a container that there is, from a reference that leads nowhere', () => {
      const text = (name: string) => task(container('"web"'), container('"b"', waitsFor(`"${name}"`)));
      assert.equal(renamed(text('wb$0e'), 'web'), text('web'));
    });

    it('to what has the name of something else', () => {
      const text = (name: string) =>
        `{ "containerDefinitions": [${container(`"${name}"`, port('"http"'))}], "volumes": [{ "name": "data" }] }`;
      assert.equal(renamed(text('w$0eb'), 'data'), text('data'));
      assert.equal(renamed(text('w$0eb'), 'http'), text('http'));
    });

    const longest = 'a'.repeat(255);
    const volumes = (name: string) =>
      `{ "containerDefinitions": [], "volumes": [{ "name": "${name}" }, { "name": "b" }] }`;
    const ports = (name: string) => task(container('"web"', port(`"${name}"`)), container('"db"', port('"b"')));
    const containers = (name: string) => task(container(`"${name}"`), container('"b"'));
    const taken: readonly [string, (name: string) => string, readonly string[]][] = [
      ['container', containers, ['B', '_', '-a', longest]],
      ['volume', volumes, ['B', '_', '-a', longest]],
      ['port', ports, ['a', '_', '0-', 'a'.repeat(64)]],
    ];
    for (const [kind, text, names] of taken) {
      it(`to what AWS takes: ${kind}`, () => {
        for (const name of names) assert.equal(renamed(text('x$0y'), name), text(name));
      });
    }

    const refused: readonly [string, (name: string) => string, readonly string[]][] = [
      ['container', containers, ['', ' ', 'a b', ' a', 'a.b', '웹', 'a:b', '"', '${A}', `${longest}a`]],
      ['volume', volumes, ['', '/data', 'a\n', `${longest}a`]],
      ['port', ports, ['', 'A', '-a', 'a.b', 'a'.repeat(65)]],
    ];
    for (const [kind, text, names] of refused) {
      it(`to nothing that AWS refuses: ${kind}`, () => {
        for (const name of names) {
          const said = renamed(text('x$0y'), name);
          assert.ok(said.startsWith(`AWS refuses "${name}" as the name of a ${kind}. Use `), said);
        }
      });

      it(`to no name that another has: ${kind}`, () => {
        assert.match(
          renamed(text('x$0y'), 'b'),
          new RegExp(`^The task has a ${kind} "b" already, .*\\. Use another name\\.$`),
        );
      });
    }
  });

  describe('are typed together', () => {
    const together = (marked: string) => {
      const found = at(marked);
      const { text } = read(marked);
      return found && typedTogether(found, text).map(({ start, end }) => text.slice(start, end));
    };

    it('from the declaration, wherever they are written in the same way', () => {
      const references = `${waitsFor('"web"')}, "links": ["web:a", "\\u0077eb"]`;
      assert.deepEqual(together(task(container('"web$0"'), container('"b"', references))), ['web', 'web', 'web']);
    });

    it('not from a reference, which may become another name', () =>
      assert.deepEqual(together(task(container('"web"'), container('"b"', waitsFor('"web$0"')))), []));

    it('not where two have the name, and not where there is nothing else', () => {
      assert.deepEqual(
        together(task(container('"web$0"'), container('"web"'), container('"b"', waitsFor('"web"')))),
        [],
      );
      assert.deepEqual(together(task(container('"web$0"'))), []);
      assert.deepEqual(together(task(container('"web"', port('"we$0b"')))), []);
    });
  });

  it('survive every beginning of a document, and every place in it', () => {
    const text = `{ "taskDefinition": { "proxyConfiguration": { "containerName": "w\\u0065b" }, "containerDefinitions": [${container('"web"', `${waitsFor('"db"')}, ${port('"http"')}, "links": ["d\\"b:x", "db\\\\", ${'${MORE}'}]`)}, ${container('"db"', '"volumesFrom": [{ "sourceContainer": "web" }], "mountPoints": [{ "sourceVolume": "v" }]')}], "volumes": [{ "name": "v" }] } }`;
    for (let end = 0; end <= text.length; end++) {
      const analysis = analyzed(text.slice(0, end));
      for (let offset = end; offset >= 0; offset -= 7) {
        const name = nameAt(analysis, offset);
        if (!name) continue;
        rename(name, 'other');
        typedTogether(name, analysis.text);
        for (const place of name.places) assert.ok(place.start < place.end && place.end <= end);
      }
    }
  }).timeout(60_000);
});
