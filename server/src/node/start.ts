#!/usr/bin/env node
import module from 'node:module';

/** Newer versions of Node can keep what they have compiled. */
type Module = typeof module & { enableCompileCache?(): unknown };

// The next start is faster for it.
(module as Module).enableCompileCache?.();
module.createRequire(import.meta.url)('./server.cjs');
