import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { type RuleId, rules } from '../../server/src/core/rules/index.generated.ts';
import { itFallsSilent, type SilenceCase } from '../support/silence.ts';
import { CASES as containers } from './silence/containers.ts';
import { CASES as dependencies } from './silence/dependencies.ts';
import { CASES as document } from './silence/document.ts';
import { CASES as environment } from './silence/environment.ts';
import { CASES as exec } from './silence/exec.ts';
import { CASES as fargate } from './silence/fargate.ts';
import { CASES as firelens } from './silence/firelens.ts';
import { CASES as gpu } from './silence/gpu.ts';
import { CASES as launchTypes } from './silence/launch-types.ts';
import { CASES as linuxParameters } from './silence/linux-parameters.ts';
import { CASES as logging } from './silence/logging.ts';
import { CASES as network } from './silence/network.ts';
import { CASES as ports } from './silence/ports.ts';
import { CASES as proxy } from './silence/proxy.ts';
import { CASES as resources } from './silence/resources.ts';
import { CASES as secrets } from './silence/secrets.ts';
import { CASES as security } from './silence/security.ts';
import { CASES as serviceConnect } from './silence/service-connect.ts';
import { CASES as volumes } from './silence/volumes.ts';
import { CASES as windows } from './silence/windows.ts';

/** Imported one by one: with an `await` at its top, this file would load the engine a second time under mocha. */
const GROUPS: Readonly<Record<string, readonly SilenceCase[]>> = {
  containers,
  dependencies,
  document,
  environment,
  exec,
  fargate,
  firelens,
  gpu,
  'launch-types': launchTypes,
  'linux-parameters': linuxParameters,
  logging,
  network,
  ports,
  proxy,
  resources,
  secrets,
  security,
  'service-connect': serviceConnect,
  volumes,
  windows,
};

/** Rules that read no value that could be unknown. */
const EXCEPTIONS: readonly RuleId[] = [
  // The document as a whole is a list.
  'doc-array-root',
  // The key says enough, also before a placeholder.
  'doc-output-only-property',
  'volume-source-path-misplaced',
];

const seen = new Set<string>(EXCEPTIONS);

for (const [group, cases] of Object.entries(GROUPS)) {
  describe(`silence of the rules about ${group}`, () => {
    for (const one of cases) {
      if (one.speaks.includes('«')) seen.add(one.rule);
      itFallsSilent(one);
    }
  });
}

it('has the cases of every file', () =>
  assert.deepEqual(
    Object.keys(GROUPS),
    readdirSync('test/rules/silence').map((file) => file.replace('.ts', '')),
  ));

it('every rule about the task has a case of silence', () => {
  const missing = rules.filter((rule) => 'check' in rule && !seen.has(rule.id));
  assert.deepEqual(
    missing.map(({ id }) => id),
    [],
  );
});
