import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { failures, GRAMMAR_PATH, loadGrammar, readCases, tokenize } from './annotate.ts';

const CASES = new URL('./cases/', import.meta.url);
const CONFIGURATION = new URL('../../syntaxes/language-configuration.json', import.meta.url);
const PLACEHOLDER = 'variable.other.placeholder.ecs-task-definition';

interface Rule {
  readonly name?: string;
  readonly contentName?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly include?: string;
  readonly patterns?: readonly Rule[];
  readonly repository?: Readonly<Record<string, Rule>>;
  readonly [captures: string]: unknown;
}

describe('grammar', () => {
  for (const file of readdirSync(CASES).sort()) {
    describe(file.replace(/\.txt$/, '').replaceAll('-', ' '), () => {
      for (const { name, text } of readCases(readFileSync(new URL(file, CASES), 'utf8'))) {
        it(name, async () => {
          const found = failures(await loadGrammar(), text);
          assert.ok(found.length === 0, found.join('\n'));
        });
      }
    });
  }

  describe('as a whole', () => {
    const grammar = JSON.parse(readFileSync(GRAMMAR_PATH, 'utf8')) as Rule;
    const rules = [...allRules(grammar)];

    it('includes the rules of its repository, all of them and no others', () => {
      const included = new Set(rules.flatMap((rule) => (rule.include ? [rule.include.slice(1)] : [])));
      assert.deepEqual([...included].sort(), Object.keys(grammar.repository ?? {}).sort());
    });

    it('ends each scope with json or with the name of the language', () => {
      const scopes = rules
        .flatMap(({ name, contentName }) => [name, contentName])
        .filter((scope) => scope !== undefined);
      const own = scopes.filter((scope) => scope !== grammar.name);
      assert.ok(own.length > 30);
      assert.deepEqual(
        own.flatMap((scope) => scope.split(' ')).filter((scope) => !/\.(?:json|ecs-task-definition)$/.test(scope)),
        [],
      );
    });

    it('finds nothing illegal in an ordinary document, with either line end', async () => {
      for (const lineEnd of ['', '\r']) {
        const lines = ORDINARY.split('\n').map((line) => line + lineEnd);
        const tokens = tokenize(await loadGrammar(), lines);
        const illegal = tokens.filter(({ scopes }) => scopes.some((scope) => scope.startsWith('invalid')));
        const unnamed = tokens.filter(
          ({ text, scopes }) => /\S/.test(text) && /^(?:source|meta)\./.test(scopes.at(-1) ?? ''),
        );
        assert.deepEqual(illegal, []);
        assert.deepEqual(unnamed, []);
      }
    });

    it('is done with a long line of one kind in time', async () => {
      const loaded = await loadGrammar();
      for (const part of [
        '"a":"b",',
        '"{{ x',
        '"<A B',
        '${a',
        'arn:aws:x:',
        '"<%= x',
        '{% x',
        '%A',
        '__A_',
        '@a.',
        '\\',
      ]) {
        const [first] = tokenize(loaded, [part.repeat(4000 / part.length)]);
        assert.ok(first);
      }
    }).timeout(5000);
  });
});

describe('brackets', () => {
  /** The bit of a token's metadata that says that its brackets count. */
  const COUNTS = 1 << 10;

  it('count outside placeholders only', async () => {
    const grammar = await loadGrammar([PLACEHOLDER]);
    const line = '{ "a": {{ .x }}, "b": [<%= {} %>] }';
    const { tokens } = grammar.tokenizeLine2(line, null);
    const counts = (text: string): boolean => {
      const column = line.indexOf(text);
      const token = tokens.findLastIndex((value, i) => i % 2 === 0 && value <= column);
      return ((tokens[token + 1] ?? 0) & COUNTS) !== 0;
    };
    const outside = ['{ "a"', '[<', '] }'];
    assert.deepEqual(outside.filter(counts), outside);
    assert.deepEqual(['{{', '}}', '<%', '{}', '%>'].filter(counts), []);
  });
});

describe('language configuration', () => {
  const configuration = JSON.parse(readFileSync(CONFIGURATION, 'utf8'));
  const { wordPattern, indentationRules, folding } = configuration;

  const words: Readonly<Record<string, readonly string[]>> = {
    '"awslogs-stream-prefix": "my_app.web-1"': ['awslogs-stream-prefix', 'my_app.web-1'],
    '"cpu": 256, "x": -1.5e3, "y": 12ab': ['cpu', '256', 'x', '-1.5e3', 'y', '12ab'],
    '"aws-': ['aws-'],
    'arn:aws:iam::123456789012:role/x': ['arn', 'aws', 'iam', '123456789012', 'role', 'x'],
    '{{ must_env `TAG` }} ${var.tag} <IMAGE1_NAME>': ['must_env', 'TAG', 'var.tag', 'IMAGE1_NAME'],
    '"이름": "값"': ['이름', '값'],
  };
  for (const [text, expected] of Object.entries(words)) {
    it(`words of ${text}`, () => {
      const pattern = new RegExp(wordPattern.pattern, `${wordPattern.flags}g`);
      assert.deepEqual(text.match(pattern), expected);
    });
  }

  const increases: Readonly<Record<string, boolean>> = {
    '{': true,
    '  "portMappings": [': true,
    '[{': true,
    '  { "a": { // note': true,
    '  "a": [ /* note */': true,
    '/* note */ {': true,
    '  "a": "{"': false,
    '  "a": "{",': false,
    '  "a": "\\"{': false,
    '  // {': false,
    '  "a": [1, 2],': false,
    '{{ if x }}': false,
    '},': false,
  };
  for (const [line, expected] of Object.entries(increases)) {
    it(`${expected ? 'indents' : 'does not indent'} after ${line.trim()}`, () => {
      assert.equal(new RegExp(indentationRules.increaseIndentPattern).test(line), expected);
    });
  }

  const decreases: Readonly<Record<string, boolean>> = {
    '  }': true,
    ']': true,
    '}],': true,
    '"}"': false,
    '// }': false,
    '"a": {}': false,
  };
  for (const [line, expected] of Object.entries(decreases)) {
    it(`${expected ? 'outdents' : 'does not outdent'} ${line.trim()}`, () => {
      assert.equal(new RegExp(indentationRules.decreaseIndentPattern).test(line), expected);
    });
  }

  it('folds regions of comments', () => {
    const start = new RegExp(folding.markers.start);
    const end = new RegExp(folding.markers.end);
    assert.ok(start.test('  // #region sidecars') && start.test('//region'));
    assert.ok(end.test('  // #endregion') && !start.test('  // #endregion') && !start.test('"// #region"'));
  });
});

const ORDINARY = `{
  // The service behind the load balancer
  "family": "orders",
  "networkMode": "awsvpc",
  "requiresCompatibilities": ["FARGATE"],
  "cpu": "512",
  "memory": "1024",
  "executionRoleArn": "arn:aws:iam::123456789012:role/orders-execution",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "<IMAGE1_NAME>",
      "essential": true,
      "stopTimeout": 30,
      "command": ["sh", "-c", "echo \\"$HOME\\" > /tmp/x\\n"],
      "portMappings": [{ "containerPort": \${port}, "protocol": "tcp" }],
      "secrets": [{ "name": "KEY", "valueFrom": "arn:aws:ssm:eu-west-1:{{ account }}:parameter/key" }],
      "logConfiguration": {
        "logDriver": "awslogs",
        "options": { "awslogs-group": "/ecs/orders", "awslogs-region": "%AWS_REGION%" },
      },
    },
  ], /* trailing commas are read */
}`;

function* allRules(rule: Rule): Generator<Rule> {
  yield rule;
  const captures = ['captures', 'beginCaptures', 'endCaptures'].map((key) => rule[key] ?? {});
  for (const group of [rule.patterns ?? [], rule.repository ?? {}, ...captures]) {
    for (const child of Object.values(group) as Rule[]) yield* allRules(child);
  }
}
