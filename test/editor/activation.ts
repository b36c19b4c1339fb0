import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsThat, open } from './support.ts';

describe('the extension', () => {
  it('is not there before it is needed, and then at once: its time is printed', async () => {
    const extension = vscode.extensions.all.find(({ packageJSON }) => packageJSON.name === 'ecs-task-definition');
    assert.equal(extension?.isActive, false);
    const began = performance.now();
    await extension?.activate();
    const activated = performance.now();
    const { document } = await open('fargate-bridge.json');
    await diagnosticsThat(document.uri, 'a finding', (all) => all.length > 0);
    const [activation, findings] = [activated - began, performance.now() - activated].map(Math.round);
    console.log(`      activation ${activation} ms, the first document from opening to its findings ${findings} ms`);
  });
});
