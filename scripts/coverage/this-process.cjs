// What the tests start is no part of the count, and may look at its environment.
delete process.env.NODE_V8_COVERAGE;
