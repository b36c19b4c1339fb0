/** The extension that holds the tests for the web, and the files that they need. */
export { run } from '../index.ts';
export { activate } from './workspace.ts';
