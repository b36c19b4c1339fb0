// By its path: the name of the package stands for this file here.
import '../../../node_modules/mocha/mocha.js';

/** Mocha for browsers, which leaves its class in a global. */
export default (globalThis as unknown as { readonly Mocha: typeof import('mocha') }).Mocha;
