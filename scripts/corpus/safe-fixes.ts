import { type Analysis, analyze, type Finding } from '../../server/src/core/analyze.ts';
import { fixAll } from '../../server/src/core/features/fix-all.ts';
import { describePlace } from '../../server/src/core/model/place.ts';
import type { Node } from '../../server/src/core/syntax/node.ts';
import { contains } from '../../server/src/core/text/span.ts';
import type { Judged } from './file.ts';

/**
 * Applies all safe fixes to every file that is recognised, and gives a line for each result that does not parse, has an
 * error or a warning that was not there before, or changes again.
 */
export function checkSafeFixes(files: readonly Judged[]): string[] {
  let mended = 0;
  const recognised = files.filter(({ analysis }) => analysis.kind !== 'unrecognized');
  const failures = recognised.flatMap(({ file, analysis: before }) => {
    // What was recognised stays so, whatever a fix takes away.
    const options = { claimed: true };
    const text = fixAll(before, options);
    if (text === before.text) return [];
    mended++;
    const after = analyze(text, options);
    const lines = [
      ...(after.tree.problems.length > 0 ? ['does not parse'] : []),
      // Broken text hides what is wrong in it.
      ...(before.tree.problems.length > 0 ? [] : added(before, after)),
      ...(fixAll(after, options) === text ? [] : ['changes when mended again']),
    ];
    return lines.map((line) => `safe fixes ${file}: ${line}`);
  });
  console.log(`Safe fixes change ${mended} of ${recognised.length} files.\n`);
  return failures;
}

/** Errors and warnings that were not there before; about a value of the wrong type nothing else could be said. */
function added(before: Analysis, after: Analysis): string[] {
  const retyped = before.findings
    .filter(({ rule }) => /^doc-\w+-expected$/.test(rule))
    .map((one) => placeOf(before, one));
  const known = grave(before).map(words);
  return grave(after)
    .filter((finding) => {
      const index = known.indexOf(words(finding));
      if (index >= 0) known.splice(index, 1);
      return index < 0 && !retyped.some((place) => placeOf(after, finding).startsWith(place));
    })
    .map((finding) => `new: ${words(finding)}`);
}

function grave({ findings }: Analysis): Finding[] {
  return findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
}

const words = ({ rule, message }: Finding) => `${rule}: ${message}`;

/** The path of the innermost value around a finding. */
function placeOf({ tree }: Analysis, { at }: Finding): string {
  let node = tree.root;
  for (let inner = node; inner; ) {
    node = inner;
    const values: Node[] = [...node.items, ...node.properties.flatMap((property) => property.node ?? [])];
    inner = values.find((value) => contains(value, at));
  }
  return node ? describePlace(node).replace(/ of container .*/, '') : '';
}
