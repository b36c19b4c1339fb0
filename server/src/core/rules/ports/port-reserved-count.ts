import * as l10n from '@vscode/l10n';
import { MAX_RESERVED_PORTS, PROMETHEUS_PORT, RESERVED_PORTS } from '../../facts/ports.ts';
import { type EffectivePort, instancePort, instanceSystem } from '../../model/ports.ts';
import { containerLabel } from '../../model/task.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'port-reserved-count',
  group: 'ports',
  severity: 'information',
  fix: 'none',

  *check(task) {
    const system = instanceSystem(task);
    if (!system) return;
    const kept = RESERVED_PORTS[system].filter((port) => port !== PROMETHEUS_PORT);
    const taken = new Set(kept.map((port) => `tcp ${port}`));
    let passing: EffectivePort | undefined;
    for (const effective of task.ports) {
      const port = instancePort(effective);
      if (port === undefined) continue;
      taken.add(`${effective.protocol} ${port}`);
      if (taken.size > MAX_RESERVED_PORTS) passing ??= effective;
    }
    if (!passing) return;
    yield {
      at: passing.hostNode,
      message: l10n.t(
        'Container {0} brings the task over the limit: it takes {1} fixed ports of the instance, which keeps {2} for itself, and an instance can have {3} in all. AWS finds no place for the task. Use dynamic ports, or network mode "awsvpc".',
        containerLabel(passing.container),
        taken.size - kept.length,
        kept.length,
        MAX_RESERVED_PORTS,
      ),
    };
  },
});

export const page: Page = {
  summary: 'More fixed host ports than an instance can have.',
  why: 'An instance can have 100 ports reserved at a time, those of SSH, Docker and the ECS agent included. Ports that Docker chooses (`hostPort` 0 in `bridge`) are not counted, nor is anything in `awsvpc`. The finding is at the first mapping that is too many.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html#ECS-Type-PortMapping-hostPort',
  examples: [
    {
      bad: `
{
  "family": "relay",
  "networkMode": "host",
//               ^^^^^^ information sec-host-network-mode: In network mode "host" the containers listen at the instance itself, and reach what only listens there. AWS registers that, and Security Hub reports it (ECS.17). Use "awsvpc", unless the task is there for the instance. [fix]
  "containerDefinitions": [
    {
      "name": "relay",
      "image": "example/relay:5",
      "memory": 512,
      "user": "1000:1000",
      "portMappings": [
        { "containerPort": 8000, "hostPort": 8000 }, { "containerPort": 8001, "hostPort": 8001 }, { "containerPort": 8002, "hostPort": 8002 },
        { "containerPort": 8003, "hostPort": 8003 }, { "containerPort": 8004, "hostPort": 8004 }, { "containerPort": 8005, "hostPort": 8005 },
        { "containerPort": 8006, "hostPort": 8006 }, { "containerPort": 8007, "hostPort": 8007 }, { "containerPort": 8008, "hostPort": 8008 },
        { "containerPort": 8009, "hostPort": 8009 }, { "containerPort": 8010, "hostPort": 8010 }, { "containerPort": 8011, "hostPort": 8011 },
        { "containerPort": 8012, "hostPort": 8012 }, { "containerPort": 8013, "hostPort": 8013 }, { "containerPort": 8014, "hostPort": 8014 },
        { "containerPort": 8015, "hostPort": 8015 }, { "containerPort": 8016, "hostPort": 8016 }, { "containerPort": 8017, "hostPort": 8017 },
        { "containerPort": 8018, "hostPort": 8018 }, { "containerPort": 8019, "hostPort": 8019 }, { "containerPort": 8020, "hostPort": 8020 },
        { "containerPort": 8021, "hostPort": 8021 }, { "containerPort": 8022, "hostPort": 8022 }, { "containerPort": 8023, "hostPort": 8023 },
        { "containerPort": 8024, "hostPort": 8024 }, { "containerPort": 8025, "hostPort": 8025 }, { "containerPort": 8026, "hostPort": 8026 },
        { "containerPort": 8027, "hostPort": 8027 }, { "containerPort": 8028, "hostPort": 8028 }, { "containerPort": 8029, "hostPort": 8029 },
        { "containerPort": 8030, "hostPort": 8030 }, { "containerPort": 8031, "hostPort": 8031 }, { "containerPort": 8032, "hostPort": 8032 },
        { "containerPort": 8033, "hostPort": 8033 }, { "containerPort": 8034, "hostPort": 8034 }, { "containerPort": 8035, "hostPort": 8035 },
        { "containerPort": 8036, "hostPort": 8036 }, { "containerPort": 8037, "hostPort": 8037 }, { "containerPort": 8038, "hostPort": 8038 },
        { "containerPort": 8039, "hostPort": 8039 }, { "containerPort": 8040, "hostPort": 8040 }, { "containerPort": 8041, "hostPort": 8041 },
        { "containerPort": 8042, "hostPort": 8042 }, { "containerPort": 8043, "hostPort": 8043 }, { "containerPort": 8044, "hostPort": 8044 },
        { "containerPort": 8045, "hostPort": 8045 }, { "containerPort": 8046, "hostPort": 8046 }, { "containerPort": 8047, "hostPort": 8047 },
        { "containerPort": 8048, "hostPort": 8048 }, { "containerPort": 8049, "hostPort": 8049 }, { "containerPort": 8050, "hostPort": 8050 },
        { "containerPort": 8051, "hostPort": 8051 }, { "containerPort": 8052, "hostPort": 8052 }, { "containerPort": 8053, "hostPort": 8053 },
        { "containerPort": 8054, "hostPort": 8054 }, { "containerPort": 8055, "hostPort": 8055 }, { "containerPort": 8056, "hostPort": 8056 },
        { "containerPort": 8057, "hostPort": 8057 }, { "containerPort": 8058, "hostPort": 8058 }, { "containerPort": 8059, "hostPort": 8059 },
        { "containerPort": 8060, "hostPort": 8060 }, { "containerPort": 8061, "hostPort": 8061 }, { "containerPort": 8062, "hostPort": 8062 },
        { "containerPort": 8063, "hostPort": 8063 }, { "containerPort": 8064, "hostPort": 8064 }, { "containerPort": 8065, "hostPort": 8065 },
        { "containerPort": 8066, "hostPort": 8066 }, { "containerPort": 8067, "hostPort": 8067 }, { "containerPort": 8068, "hostPort": 8068 },
        { "containerPort": 8069, "hostPort": 8069 }, { "containerPort": 8070, "hostPort": 8070 }, { "containerPort": 8071, "hostPort": 8071 },
        { "containerPort": 8072, "hostPort": 8072 }, { "containerPort": 8073, "hostPort": 8073 }, { "containerPort": 8074, "hostPort": 8074 },
        { "containerPort": 8075, "hostPort": 8075 }, { "containerPort": 8076, "hostPort": 8076 }, { "containerPort": 8077, "hostPort": 8077 },
        { "containerPort": 8078, "hostPort": 8078 }, { "containerPort": 8079, "hostPort": 8079 }, { "containerPort": 8080, "hostPort": 8080 },
        { "containerPort": 8081, "hostPort": 8081 }, { "containerPort": 8082, "hostPort": 8082 }, { "containerPort": 8083, "hostPort": 8083 },
        { "containerPort": 8084, "hostPort": 8084 }, { "containerPort": 8085, "hostPort": 8085 }, { "containerPort": 8086, "hostPort": 8086 },
        { "containerPort": 8087, "hostPort": 8087 }, { "containerPort": 8088, "hostPort": 8088 }, { "containerPort": 8089, "hostPort": 8089 },
        { "containerPort": 8090, "hostPort": 8090 }, { "containerPort": 8091, "hostPort": 8091 }, { "containerPort": 8092, "hostPort": 8092 },
        { "containerPort": 8093, "hostPort": 8093 }, { "containerPort": 8094, "hostPort": 8094 }, { "containerPort": 8095, "hostPort": 8095 }
//                                                                                                                   ^^^^ information port-reserved-count: Container "relay" brings the task over the limit: it takes 96 fixed ports of the instance, which keeps 5 for itself, and an instance can have 100 in all. AWS finds no place for the task. Use dynamic ports, or network mode "awsvpc".
      ]
    }
  ]
}`,
      good: `
{
  "family": "relay",
  "networkMode": "awsvpc",
  "containerDefinitions": [
    {
      "name": "relay",
      "image": "example/relay:5",
      "memory": 512,
      "portMappings": [{ "containerPortRange": "8000-8095" }]
    }
  ]
}`,
    },
  ],
};
