import * as l10n from '@vscode/l10n';
import { toPortName } from '../../model/ports.ts';
import { containerAround } from '../../model/task.ts';
import { replace } from '../../syntax/edit.ts';
import { type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'port-name-pattern',
  group: 'ports',
  severity: 'error',
  fix: 'unsafe',

  explain({ node }, task) {
    const name = String(node.json);
    const container = containerAround(node);
    const better = toPortName(name);
    const taken = task.ports.some(({ mapping }) => mapping.name.value === better);
    return {
      message: /^[a-z0-9_][a-z0-9_-]{64,}$/.test(name)
        ? l10n.t(
            'A port name of container {0} is {1} characters long, and AWS takes up to 64. Shorten it.',
            container,
            name.length,
          )
        : l10n.t(
            'Container {0} has the port name "{1}". AWS takes lower-case letters, digits, "_" and "-", with no "-" at the start, and refuses anything else. Rename the port.',
            container,
            name,
          ),
      fixes:
        better === '' || taken
          ? []
          : [{ title: l10n.t('Rename the port to "{0}"', better), edits: [replace(node, better)] }],
    };
  },
});

export const page: Page = {
  summary: 'A port name with characters that AWS does not take, or longer than 64.',
  why: 'Service Connect and VPC Lattice find a port by its name, which may hold lower-case letters, digits, underscores and hyphens and may not begin with a hyphen. The fix is marked unsafe because the service’s own configuration has to name the port in the same way.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html#ECS-Type-PortMapping-name',
  examples: [
    {
      bad: `
{
  "family": "web",
  "networkMode": "awsvpc",
  "memory": "512",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "portMappings": [{ "containerPort": 80, "name": "Web HTTP" }]
//                                                    ^^^^^^^^^^ error port-name-pattern: Container "web" has the port name "Web HTTP". AWS takes lower-case letters, digits, "_" and "-", with no "-" at the start, and refuses anything else. Rename the port. [fix]
    }
  ]
}`,
      good: `
{
  "family": "web",
  "networkMode": "awsvpc",
  "memory": "512",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "nginx:1.27",
      "memory": 128,
      "portMappings": [{ "containerPort": 80, "name": "web-http" }]
    }
  ]
}`,
    },
  ],
};
