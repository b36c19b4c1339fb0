import { checkFindings } from '../support/check.ts';

describe('port-range-format: edges', () => {
  it('no fix beside a containerPort, or where the ports cannot be read', () => {
    checkFindings(`
[
  {
    "name": "relay",
    "image": "example/relay:5",
    "memory": 512,
    "portMappings": [
      { "containerPort": 80, "containerPortRange": "8080" },
//                                                 ^^^^^^ error port-range-format: Container "relay" has the port range "8080", and AWS refuses it. A range is the first and the last port with "-" between them, such as 8080-8090.
      { "containerPortRange": "8080:80" }
//                            ^^^^^^^^^ error port-range-format: Container "relay" has the port range "8080:80", and AWS refuses it. A range is the first and the last port with "-" between them, such as 8080-8090.
    ]
  }
]`);
  });

  it('ports go from 1 to 65535', () => {
    checkFindings(`
[
  {
    "name": "relay",
    "image": "example/relay:5",
    "memory": 512,
    "portMappings": [
      { "containerPortRange": "0-80" },
//                            ^^^^^^ error port-range-format: Container "relay" has the port range "0-80", and AWS refuses it: ports go from 1 to 65535. Correct the numbers.
      { "containerPortRange": "65000-65536" },
//                            ^^^^^^^^^^^^^ error port-range-format: Container "relay" has the port range "65000-65536", and AWS refuses it: ports go from 1 to 65535. Correct the numbers.
      { "containerPortRange": "65536" },
//                            ^^^^^^^ error port-range-format: Container "relay" has the port range "65536", and AWS refuses it. A range is the first and the last port with "-" between them, such as 8080-8090.
      { "containerPortRange": "1-9" },
      { "containerPortRange": "65000-65535" }
    ]
  }
]`);
  });
});
