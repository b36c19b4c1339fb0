import * as l10n from '@vscode/l10n';
import { MAX_RANGES_PER_CONTAINER } from '../../facts/ports.ts';
import { containerLabel } from '../../model/task.ts';
import { type Page, taskRule } from '../rule.ts';

export const rule = taskRule({
  id: 'port-range-count',
  group: 'ports',
  severity: 'error',
  fix: 'none',

  *check(task) {
    for (const container of task.containers) {
      const { items, property } = container.portMappings;
      const ranges = items.filter(({ containerPortRange }) => containerPortRange.value !== undefined);
      if (ranges.length <= MAX_RANGES_PER_CONTAINER || !property) continue;
      yield {
        at: property.keySpan,
        message: l10n.t(
          'Container {0} has {1} port ranges, and AWS takes up to {2} for a container. Join neighbouring ranges, or share them out among containers.',
          containerLabel(container),
          ranges.length,
          MAX_RANGES_PER_CONTAINER,
        ),
      };
    }
  },
});

export const page: Page = {
  summary: 'More than 100 port ranges in one container.',
  why: 'A container may have up to 100 values of `containerPortRange`. Ranges that follow one another can be written as one; single ports do not count.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html#ECS-Type-PortMapping-containerPortRange',
  examples: [
    {
      bad: `
{
  "family": "relay",
  "networkMode": "awsvpc",
  "containerDefinitions": [
    {
      "name": "relay",
      "image": "example/relay:5",
      "memory": 512,
      "portMappings": [
//    ^^^^^^^^^^^^^^ error port-range-count: Container "relay" has 101 port ranges, and AWS takes up to 100 for a container. Join neighbouring ranges, or share them out among containers.
        { "containerPortRange": "8000-8004" }, { "containerPortRange": "8010-8014" }, { "containerPortRange": "8020-8024" },
        { "containerPortRange": "8030-8034" }, { "containerPortRange": "8040-8044" }, { "containerPortRange": "8050-8054" },
        { "containerPortRange": "8060-8064" }, { "containerPortRange": "8070-8074" }, { "containerPortRange": "8080-8084" },
        { "containerPortRange": "8090-8094" }, { "containerPortRange": "8100-8104" }, { "containerPortRange": "8110-8114" },
        { "containerPortRange": "8120-8124" }, { "containerPortRange": "8130-8134" }, { "containerPortRange": "8140-8144" },
        { "containerPortRange": "8150-8154" }, { "containerPortRange": "8160-8164" }, { "containerPortRange": "8170-8174" },
        { "containerPortRange": "8180-8184" }, { "containerPortRange": "8190-8194" }, { "containerPortRange": "8200-8204" },
        { "containerPortRange": "8210-8214" }, { "containerPortRange": "8220-8224" }, { "containerPortRange": "8230-8234" },
        { "containerPortRange": "8240-8244" }, { "containerPortRange": "8250-8254" }, { "containerPortRange": "8260-8264" },
        { "containerPortRange": "8270-8274" }, { "containerPortRange": "8280-8284" }, { "containerPortRange": "8290-8294" },
        { "containerPortRange": "8300-8304" }, { "containerPortRange": "8310-8314" }, { "containerPortRange": "8320-8324" },
        { "containerPortRange": "8330-8334" }, { "containerPortRange": "8340-8344" }, { "containerPortRange": "8350-8354" },
        { "containerPortRange": "8360-8364" }, { "containerPortRange": "8370-8374" }, { "containerPortRange": "8380-8384" },
        { "containerPortRange": "8390-8394" }, { "containerPortRange": "8400-8404" }, { "containerPortRange": "8410-8414" },
        { "containerPortRange": "8420-8424" }, { "containerPortRange": "8430-8434" }, { "containerPortRange": "8440-8444" },
        { "containerPortRange": "8450-8454" }, { "containerPortRange": "8460-8464" }, { "containerPortRange": "8470-8474" },
        { "containerPortRange": "8480-8484" }, { "containerPortRange": "8490-8494" }, { "containerPortRange": "8500-8504" },
        { "containerPortRange": "8510-8514" }, { "containerPortRange": "8520-8524" }, { "containerPortRange": "8530-8534" },
        { "containerPortRange": "8540-8544" }, { "containerPortRange": "8550-8554" }, { "containerPortRange": "8560-8564" },
        { "containerPortRange": "8570-8574" }, { "containerPortRange": "8580-8584" }, { "containerPortRange": "8590-8594" },
        { "containerPortRange": "8600-8604" }, { "containerPortRange": "8610-8614" }, { "containerPortRange": "8620-8624" },
        { "containerPortRange": "8630-8634" }, { "containerPortRange": "8640-8644" }, { "containerPortRange": "8650-8654" },
        { "containerPortRange": "8660-8664" }, { "containerPortRange": "8670-8674" }, { "containerPortRange": "8680-8684" },
        { "containerPortRange": "8690-8694" }, { "containerPortRange": "8700-8704" }, { "containerPortRange": "8710-8714" },
        { "containerPortRange": "8720-8724" }, { "containerPortRange": "8730-8734" }, { "containerPortRange": "8740-8744" },
        { "containerPortRange": "8750-8754" }, { "containerPortRange": "8760-8764" }, { "containerPortRange": "8770-8774" },
        { "containerPortRange": "8780-8784" }, { "containerPortRange": "8790-8794" }, { "containerPortRange": "8800-8804" },
        { "containerPortRange": "8810-8814" }, { "containerPortRange": "8820-8824" }, { "containerPortRange": "8830-8834" },
        { "containerPortRange": "8840-8844" }, { "containerPortRange": "8850-8854" }, { "containerPortRange": "8860-8864" },
        { "containerPortRange": "8870-8874" }, { "containerPortRange": "8880-8884" }, { "containerPortRange": "8890-8894" },
        { "containerPortRange": "8900-8904" }, { "containerPortRange": "8910-8914" }, { "containerPortRange": "8920-8924" },
        { "containerPortRange": "8930-8934" }, { "containerPortRange": "8940-8944" }, { "containerPortRange": "8950-8954" },
        { "containerPortRange": "8960-8964" }, { "containerPortRange": "8970-8974" }, { "containerPortRange": "8980-8984" },
        { "containerPortRange": "8990-8994" }, { "containerPortRange": "9000-9004" }
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
      "portMappings": [{ "containerPortRange": "8000-9004" }]
    }
  ]
}`,
    },
  ],
};
