import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { analyze } from '../../server/src/core/analyze.ts';
import { withoutCarets } from '../../server/src/core/features/rule-examples.ts';
import { type SarifOptions, sarifReport } from '../../server/src/core/report/sarif.ts';
import { pages } from '../../server/src/core/rules/pages.generated.ts';
import type { Page } from '../../server/src/core/rules/rule.ts';

const OPTIONS: SarifOptions = {
  version: '1.2.3',
  informationUri: 'https://www.example.com/',
  root: 'file:///work/',
  uriOf: (path) => path,
};

const TASK = `{
  "family": "web",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "bridge",
  "cpu": "256",
  "memory": "512",
  "revision": 7,
  "containerDefinitions": [{ "name": "web", "image": "nginx:1.27" }]
}
`;

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly charOffset: number;
  readonly charLength: number;
}

interface Artifact {
  readonly uri: string;
  readonly uriBaseId?: string;
  readonly index: number;
}

interface Place {
  readonly physicalLocation: { readonly artifactLocation: Artifact; readonly region: Region };
}

interface Change {
  readonly artifactLocation: Artifact;
  readonly replacements: readonly {
    readonly deletedRegion: Region;
    readonly insertedContent: { readonly text: string };
  }[];
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [Place];
  readonly relatedLocations?: readonly Place[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly fixes?: readonly { readonly artifactChanges: readonly Change[] }[];
}

interface Run {
  readonly tool: {
    readonly driver: {
      readonly name: string;
      readonly semanticVersion: string;
      readonly rules: readonly {
        readonly id: string;
        readonly shortDescription: { readonly text: string };
        readonly fullDescription: { readonly text: string };
        readonly help: { readonly text: string; readonly markdown: string };
        readonly helpUri: string;
        readonly defaultConfiguration: unknown;
        readonly properties: { readonly tags: readonly string[] };
      }[];
    };
  };
  readonly results: readonly Result[];
  readonly artifacts: readonly { readonly location: Artifact }[];
  readonly invocations: readonly unknown[];
  readonly originalUriBaseIds: unknown;
  readonly columnKind: string;
}

function sarif(
  files: Readonly<Record<string, string>>,
  options: Partial<SarifOptions> = {},
  errors: string[] = [],
): Run {
  const report = sarifReport({ ...OPTIONS, ...options });
  for (const [path, text] of Object.entries(files)) report.add({ path, analysis: analyze(text, { claimed: true }) });
  const log = JSON.parse(report.end({ errors }));
  assert.deepEqual(complaints(log), []);
  return log.runs[0];
}

/** What the published schema says against it. */
const complaints = (() => {
  const file = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  // The schema is of draft 4, which differs from what Ajv reads in these two members alone, as far as it is used here.
  const { $schema, id, ...schema } = JSON.parse(readFileSync(file, 'utf8'));
  assert.equal($schema, 'http://json-schema.org/draft-04/schema#');
  const formats = {
    uri: (text: string) => URL.canParse(text),
    'uri-reference': isReference,
    'date-time': true as const,
  };
  const validate = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, formats }).compile(schema);
  return (log: unknown) => (validate(log) ? [] : (validate.errors ?? []));
})();

function isReference(text: string): boolean {
  return !/[\s<>"{}|\\^`]/.test(text) && URL.canParse(text, 'file:///');
}

describe('SARIF report', () => {
  it('is refused by the schema when it is wrong', () => {
    assert.notDeepEqual(complaints({ version: '2.1.0' }), []);
    assert.notDeepEqual(complaints({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x', rulez: [] } } }] }), []);
  });

  it('has the findings with their place, their level and their rule', () => {
    const { tool, results, artifacts, columnKind } = sarif({ 'a/task.json': TASK });
    assert.deepEqual(
      results.map(({ ruleId, ruleIndex, level }) => [ruleId, ruleIndex, level]),
      [
        ['network-fargate-requires-awsvpc', 0, 'error'],
        ['doc-output-only-property', 1, 'note'],
      ],
    );
    const artifactLocation = { uri: 'a/task.json', uriBaseId: '%SRCROOT%', index: 0 };
    assert.deepEqual(results[0]?.locations, [
      {
        physicalLocation: {
          artifactLocation,
          region: { startLine: 4, startColumn: 18, endLine: 4, endColumn: 26, charOffset: 80, charLength: 8 },
        },
        logicalLocations: [{ fullyQualifiedName: 'networkMode', kind: 'property' }],
      },
    ]);
    assert.deepEqual(results[0]?.relatedLocations, [
      {
        physicalLocation: {
          artifactLocation,
          region: { startLine: 3, startColumn: 31, endLine: 3, endColumn: 40, charOffset: 51, charLength: 9 },
        },
        message: { text: 'Fargate is asked for here' },
      },
    ]);
    assert.deepEqual(results[0]?.fixes, [
      {
        description: { text: 'Set the network mode to "awsvpc"' },
        artifactChanges: [
          {
            artifactLocation,
            replacements: [
              {
                deletedRegion: {
                  startLine: 4,
                  startColumn: 18,
                  endLine: 4,
                  endColumn: 26,
                  charOffset: 80,
                  charLength: 8,
                },
                insertedContent: { text: '"awsvpc"' },
              },
            ],
          },
        ],
      },
    ]);
    assert.match(results[0]?.partialFingerprints['ecsTaskdef/v1'] ?? '', /^[0-9a-f]{16}$/);
    assert.deepEqual(artifacts, [
      {
        location: { uri: 'a/task.json', uriBaseId: '%SRCROOT%' },
        roles: ['analysisTarget'],
        encoding: 'UTF-8',
      },
    ]);
    assert.equal(columnKind, 'utf16CodeUnits');
    assert.deepEqual(
      tool.driver.rules.map(({ id }) => id),
      ['network-fargate-requires-awsvpc', 'doc-output-only-property'],
    );
  });

  it('describes the rules that occur', () => {
    const { driver } = sarif({ 'task.json': TASK }).tool;
    const [rule] = driver.rules;
    assert.ok(rule);
    assert.deepEqual([driver.name, driver.semanticVersion], ['ecs-taskdef', '1.2.3']);
    assert.deepEqual(rule.shortDescription, {
      text: 'A task definition for Fargate whose network mode is not `awsvpc`.',
    });
    assert.match(rule.fullDescription.text, /^Fargate gives every task/);
    assert.match(rule.help.text, /\n\nAWS answers: Fargate only supports/);
    assert.match(rule.help.markdown, /^# network-fargate-requires-awsvpc\n/);
    assert.match(rule.helpUri, /\/docs\/rules\/network-fargate-requires-awsvpc\.md$/);
    assert.deepEqual(rule.defaultConfiguration, { enabled: true, level: 'error' });
    assert.deepEqual(rule.properties.tags, ['ecs', 'network']);
  });

  it('names files by the root where they are below it', () => {
    const uriOf = (path: string) => (path === 'out.json' ? 'file:///other/out.json' : path);
    const run = sarif({ 'in.json': TASK, 'out.json': TASK }, { uriOf });
    assert.deepEqual(run.originalUriBaseIds, { '%SRCROOT%': { uri: 'file:///work/' } });
    assert.deepEqual(
      run.artifacts.map(({ location }) => location),
      [{ uri: 'in.json', uriBaseId: '%SRCROOT%' }, { uri: 'file:///other/out.json' }],
    );
    assert.deepEqual(
      run.results.map(({ locations }) => locations[0].physicalLocation.artifactLocation.index),
      [0, 0, 1, 1],
    );
  });

  it('says what could not be read', () => {
    const good = sarif({}).invocations;
    assert.deepEqual(good, [{ executionSuccessful: true, toolExecutionNotifications: [] }]);
    const [bad] = sarif({}, {}, ['a.json: permission denied']).invocations;
    assert.deepEqual(bad, {
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error', message: { text: 'a.json: permission denied' } }],
    });
  });

  it('leaves out what is less than an error if asked to', () => {
    const { results, tool } = sarif({ 'task.json': TASK }, { onlyErrors: true });
    assert.deepEqual([results.length, tool.driver.rules.length], [1, 1]);
  });

  it('has room for more findings than a call has for arguments', () => {
    const report = sarifReport(OPTIONS);
    const analysis = analyze(TASK);
    const findings = analysis.findings.slice(0, 1);
    const many = Array.from({ length: 130_000 }, () => ({ ...findings[0], fixes: [] }) as (typeof findings)[number]);
    report.add({ path: 'task.json', analysis: { ...analysis, findings: many } });
    assert.equal(JSON.parse(report.end()).runs[0].results.length, many.length);
  });

  it('does not count the byte order mark', () => {
    const [marked] = sarif({ 'task.json': `\ufeff${TASK}` }).results;
    assert.deepEqual(marked, sarif({ 'task.json': TASK }).results[0]);
  });

  it('is valid for the examples of all rules, and its replacements are what they say', () => {
    const texts = Object.entries(pages as Readonly<Record<string, Page>>).flatMap(([id, { examples }]) =>
      examples.map(({ bad }, index) => [`${id}-${index}.json`, withoutCarets(bad)] as const),
    );
    const files = Object.fromEntries(texts);
    const { results, artifacts } = sarif(files);
    assert.ok(results.length > 300);
    for (const { locations, fixes = [] } of results) {
      const { artifactLocation, region } = locations[0].physicalLocation;
      const text = files[artifactLocation.uri] ?? '';
      assert.equal(artifacts[artifactLocation.index]?.location.uri, artifactLocation.uri);
      const replacements = fixes.flatMap(({ artifactChanges }) => artifactChanges[0]?.replacements ?? []);
      for (const one of [region, ...replacements.map(({ deletedRegion }) => deletedRegion)]) {
        assert.equal(offset(text, one.startLine, one.startColumn), one.charOffset);
        assert.equal(offset(text, one.endLine, one.endColumn), one.charOffset + one.charLength);
      }
    }
  }).timeout(20_000);
});

function offset(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
}
