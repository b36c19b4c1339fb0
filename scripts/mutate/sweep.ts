import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformSync } from 'esbuild';
import { rules } from '../../server/src/core/rules/index.generated.ts';
import type { Report, Rule } from '../../server/src/core/rules/rule.ts';
import { compiling, sourceFiles } from './compiler.ts';
import { type Draft, type Mutant, mutate } from './mutants.ts';
import type { Test } from './suites.ts';

export interface Verdict extends Mutant {
  readonly group: string;
  readonly isCaught: boolean;
}

/** More questions than a rule has about any document of a test: such a mutant comes to no end. */
const ENDLESS = 2_000_000;

/** A rule whose mutants can live. */
interface Subject {
  readonly rule: Rule;
  readonly original: Rule;
  readonly mutants: readonly Draft[];
  /** The rule as the module gives it, loaded anew. */
  load(alive: (mutant: number) => boolean): Rule;
  /** By mutant: the tests that come to it. */
  readonly reachedBy: readonly Set<Test>[];
  /** Mutants of what is worked out when the module is loaded. */
  readonly early: Set<number>;
  readonly speaksIn: Set<Test>;
}

/**
 * Lets the mutants of rules live one after the other, and runs the tests that come to them until one fails: those of the
 * suites in which the rule speaks. All in this process: the mutated rule takes the place of the other in the list of rules.
 */
export async function sweep(ids: readonly string[], tests: readonly Test[]): Promise<Verdict[]> {
  const subjects = await prepare(ids);
  const refused = refusedByCompiler(subjects);
  await observe(subjects, tests);
  const verdicts: Verdict[] = [];
  for (const subject of subjects) {
    const order = testsOf(subject, tests);
    for (const [number, { rule, line, from, to, source }] of subject.mutants.entries()) {
      if (source !== undefined && refused.has(source)) continue;
      const own = subject.early.has(number) ? order : order.filter((test) => subject.reachedBy[number]?.has(test));
      const isCaught = await isFailing(subject, number, own);
      verdicts.push({ rule, line, from, to, group: subject.rule.group, isCaught });
    }
  }
  return verdicts;
}

/** The tests in which the rule speaks come first: they catch the most. */
function testsOf({ speaksIn }: Subject, tests: readonly Test[]): Test[] {
  const suites = new Set([...speaksIn].map(({ suite }) => suite));
  return [...speaksIn, ...tests.filter((test) => suites.has(test.suite) && !speaksIn.has(test))];
}

const pathOf = ({ group, id }: Rule) => resolve(`server/src/core/rules/${group}/${id}.ts`);

async function prepare(ids: readonly string[]): Promise<Subject[]> {
  const chosen: readonly Rule[] = rules.filter(({ id }) => ids.includes(id));
  const files = sourceFiles(chosen.map(pathOf));
  const subjects: Subject[] = [];
  for (const [index, file] of files.entries()) {
    const rule = chosen[index] as Rule;
    const { code, mutants } = mutate(rule.id, file);
    subjects.push({
      rule,
      original: { ...rule },
      mutants,
      load: await loader(code, pathOf(rule)),
      reachedBy: mutants.map(() => new Set<Test>()),
      early: new Set(),
      speaksIn: new Set(),
    });
  }
  return subjects;
}

/** Loads a module any number of times; what it imports is there once, and is what the tests import. */
async function loader(source: string, path: string): Promise<Subject['load']> {
  const { code } = transformSync(source, { loader: 'ts', format: 'cjs', target: 'node20' });
  const imports = new Map<string, unknown>();
  for (const [, name = ''] of code.matchAll(/require\("([^"]+)"\)/g)) {
    imports.set(name, await import(name.startsWith('.') ? pathToFileURL(resolve(path, '..', name)).href : name));
  }
  const run = new Function('require', 'module', 'alive', code);
  return (alive) => {
    const module = { exports: {} as { readonly rule: Rule } };
    run((name: string) => imports.get(name), module, alive);
    return module.exports.rule;
  };
}

/** The sources of mutants that do not compile: nobody could make that mistake. */
function refusedByCompiler(subjects: readonly Subject[]): ReadonlySet<string> {
  const drafts = new Map<string, string>();
  for (const { rule, mutants } of subjects) {
    for (const [number, { source }] of mutants.entries())
      if (source !== undefined) drafts.set(pathOf(rule).replace(/\.ts$/, `.mutant-${number}.ts`), source);
  }
  const taken = compiling(drafts);
  return new Set([...drafts].flatMap(([path, source]) => (taken.has(path) ? [] : [source])));
}

/** Runs all tests once, as they are, and notes which rules speak in them and which mutants they come to. */
async function observe(subjects: readonly Subject[], tests: readonly Test[]): Promise<void> {
  let now: Test | undefined;
  for (const { rule, load, reachedBy, early, speaksIn } of subjects) {
    const alive = (mutant: number) => {
      if (now) reachedBy[mutant]?.add(now);
      else early.add(mutant);
      return false;
    };
    replace(
      rule,
      listening(load(alive), () => now && speaksIn.add(now)),
    );
  }
  for (const test of tests) {
    now = test;
    await test.run();
  }
  for (const { rule, original } of subjects) replace(rule, original);
}

/** The rule, saying when it speaks. */
function listening(rule: Rule, said: () => void): Rule {
  function* heard(reports: Iterable<Report>): Iterable<Report> {
    for (const report of reports) {
      said();
      yield report;
    }
  }
  if ('check' in rule) return { ...rule, check: (task) => heard(rule.check(task)) };
  if ('inspect' in rule) return { ...rule, inspect: (tree, ruleIds) => heard(rule.inspect(tree, ruleIds)) };
  if ('explainAll' in rule)
    return { ...rule, explainAll: (violations, task) => heard(rule.explainAll(violations, task)) };
  return {
    ...rule,
    explain(violation, task) {
      const explanation = rule.explain(violation, task);
      if (explanation) said();
      return explanation;
    },
  };
}

async function isFailing(subject: Subject, mutant: number, tests: readonly Test[]): Promise<boolean> {
  let asked = 0;
  const alive = (other: number) => {
    asked++;
    if (asked > ENDLESS) throw new Error('The mutant comes to no end');
    return other === mutant;
  };
  try {
    replace(subject.rule, subject.load(alive));
    for (const test of tests) {
      asked = 0;
      await test.run();
    }
    return false;
  } catch {
    return true;
  } finally {
    replace(subject.rule, subject.original);
  }
}

/** The list of rules keeps the same object. */
function replace(rule: Rule, other: Rule): void {
  for (const key of Object.keys(rule)) Reflect.deleteProperty(rule, key);
  Object.assign(rule, other);
}
