#!/usr/bin/env node
import { processHost } from './host.ts';
import { run, sayFailure } from './run.ts';

const host = processHost();
// What no caller could catch is one line as well.
process.on('uncaughtException', (error) => process.exit(sayFailure(error, host)));
process.exitCode = await run(process.argv.slice(2), host);
