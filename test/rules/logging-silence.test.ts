import assert from 'node:assert/strict';
import { spoken } from '../support/silence.ts';
import { awslogs, log, SPLUNK, TOKEN, task } from './silence/logging.ts';

describe('silence of the logging rules', () => {
  for (const options of [
    '"options": { ${OPTIONS} }',
    '"options": { "awslogs-region": "eu-west-1", ${OPTIONS} }',
    '"options": { "${KEY}": "/ecs/web", "awslogs-region": "eu-west-1" }',
    '"options": { "Ref": "Options" }',
    '"secretOptions": [${OPTIONS}]',
    '"secretOptions": "${OPTIONS}"',
    '"options": { "awslogs-region": "eu-west-1" }, "secretOptions": [{ "name": "${NAME}", "valueFrom": "group" }]',
    '"options": { "awslogs-region": "eu-west-1" }, "secretOptions": [{ "name": "awslogs-group", "valueFrom": "group" }]',
    '"Options": { "awslogs-group": "/ecs/web" }',
    '${REST}',
  ]) {
    it(`lacks nothing: ${options}`, () => {
      const text = task(`"logConfiguration": { "logDriver": "awslogs", ${options} }`);
      assert.ok(!spoken(text).includes('log-awslogs-required-options'), text);
    });
  }

  it('lacks nothing while it is being typed', () => {
    const text = awslogs('"awslogs-region": "eu-west-1", "mode": "non-blocking"').replace(/[«»]/g, '');
    const start = text.indexOf('"logDriver"');
    // A word that is half there is one of the wrong modes for a moment.
    for (let end = start; end < text.indexOf('" }'); end++)
      assert.deepEqual(spoken(text.slice(0, end), /^log-(?!mode-value)/), [], text.slice(start, end));
  });

  it('an option that is no secret too', () => {
    const text = task(log('splunk', SPLUNK, `, ${TOKEN}`));
    assert.ok(!spoken(text).includes('log-secret-option-also-option'), text);
  });

  it('a form that a script fills in has empty options', () => {
    const options = '"options": { "awslogs-group": "", "awslogs-region": "eu-west-1" }';
    const form = task(`"logConfiguration": { "logDriver": "awslogs", ${options} }`).replace('example/web:4.2', '');
    assert.deepEqual(spoken(form, /^log-/), []);
  });

  it('a container that is null or no object', () => {
    for (const log of ['null', '[]', '"awslogs"', '{}', '{ "logDriver": null }', '{ "logDriver": "loki" }'])
      assert.deepEqual(spoken(task(`"logConfiguration": ${log}`), /^log-(?!missing)/), []);
  });
});
