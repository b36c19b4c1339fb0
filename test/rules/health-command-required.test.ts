import { checkFindings } from '../support/check.ts';

describe('health-command-required: edges', () => {
  it('an empty list, and no fix without a port that is known', () => {
    checkFindings(`
[
  {
    "name": "web",
    "image": "nginx:1.27",
    "memory": 128,
    "portMappings": [{ "containerPort": \${PORT} }],
    "healthCheck": { "command": [] }
//                              ^^ error health-command-required: The health check of container "web" has no command, and AWS refuses it. Add the command that tells whether the container works.
  }
]`);
  });
});
