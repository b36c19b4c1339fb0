#!/usr/bin/env node
import module from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Newer versions of Node can keep what they have compiled. */
type Module = typeof module & { enableCompileCache?(folder: string): unknown };

// The next start is faster for it. In a folder of the person's own: what is in the one for everybody's files others could write.
const caches = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
(module as Module).enableCompileCache?.(join(caches, 'ecs-taskdef'));
module.createRequire(import.meta.url)('./server.cjs');
