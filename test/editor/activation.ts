import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsThat, open } from './support.ts';

describe('the extension', () => {
  it('is there in a moment, as is printed, and judges the first document', async () => {
    const extension = vscode.extensions.all.find(({ packageJSON }) => packageJSON.name === 'ecs-task-definition');
    // A window on the web may have begun with it.
    const wasActive = extension?.isActive;
    const began = performance.now();
    await extension?.activate();
    assert.equal(extension?.isActive, true);
    const activated = performance.now();
    const { document } = await open('fargate-bridge.json');
    await diagnosticsThat(document.uri, 'a finding', (all) => all.length > 0);
    const [activation, findings] = [activated - began, performance.now() - activated].map(Math.round);
    const first = wasActive ? 'active before' : `activation ${activation} ms`;
    console.log(`      ${first}, the first document from opening to its findings ${findings} ms`);
  });
});
