import assert from 'node:assert/strict';
import type { RuleId } from '../../server/src/core/rules/index.generated.ts';
import { rules } from '../../server/src/core/rules/index.generated.ts';
import { pages } from '../../server/src/core/rules/pages.generated.ts';
import { type Edit, remove, toTextEdits } from '../../server/src/core/syntax/edit.ts';
import type { Node, Property } from '../../server/src/core/syntax/node.ts';
import { applyEdits } from '../../server/src/core/text/edit.ts';
import { strip } from '../support/annotate.ts';
import { analyzed } from '../support/check.ts';

/**
 * Every rule of the group is silent while a member that it reads is absent, null, being typed, of another type or
 * filled in by a template, and in a list of containers. The documents are the first examples of the rules' pages.
 */

type NetworkRule = Extract<RuleId, `network-${string}`>;

/** The members that a rule reads. With a question mark: the rule speaks, or may speak, when the member is absent. */
const MEMBERS: Readonly<Record<NetworkRule, readonly string[]>> = {
  'network-awsvpc-host-port-mismatch': ['networkMode', 'containerPort', 'hostPort', 'portMappings'],
  'network-awsvpc-host-port-redundant': ['networkMode', 'containerPort', 'hostPort', 'portMappings'],
  'network-awsvpc-host-port-zero': ['networkMode', 'containerPort', 'hostPort', 'portMappings'],
  'network-awsvpc-run-needs-configuration': ['networkMode'],
  'network-disable-networking-awsvpc': ['networkMode', 'disableNetworking'],
  'network-disable-networking-ports': ['networkMode?', 'disableNetworking', 'portMappings'],
  'network-dns-servers-awsvpc': ['networkMode', 'dnsServers'],
  'network-external-awsvpc': ['networkMode', 'requiresCompatibilities'],
  'network-extra-hosts-awsvpc': ['networkMode', 'extraHosts'],
  'network-extra-hosts-host-mode': ['networkMode', 'extraHosts'],
  'network-fargate-requires-awsvpc': ['networkMode?', 'requiresCompatibilities'],
  'network-fault-injection-mode': ['networkMode?', 'enableFaultInjection'],
  'network-fault-injection-pid-mode': ['pidMode?', 'enableFaultInjection'],
  'network-host-dynamic-port': ['networkMode', 'containerPort', 'hostPort', 'portMappings'],
  'network-host-host-port-mismatch': ['networkMode', 'containerPort', 'hostPort', 'portMappings'],
  'network-host-port-omitted': ['networkMode', 'containerPort', 'hostPort?', 'portMappings'],
  'network-host-single-task': ['networkMode?', 'containerPort', 'hostPort', 'portMappings'],
  'network-hostname-awsvpc': ['networkMode', 'hostname'],
  'network-links-mode': ['networkMode', 'links'],
  'network-mi-mode': ['networkMode', 'requiresCompatibilities'],
  'network-mi-mode-omitted': ['networkMode?', 'requiresCompatibilities'],
  'network-mode-default-literal': ['networkMode'],
  'network-mode-implicit-bridge': [
    'networkMode?',
    'requiresCompatibilities?',
    'operatingSystemFamily?',
    'runtimePlatform?',
  ],
  'network-none-port-mappings': ['networkMode', 'portMappings'],
  'network-prefer-awsvpc': ['networkMode?', 'requiresCompatibilities?'],
  'network-windows-2016-awsvpc': ['networkMode', 'operatingSystemFamily', 'runtimePlatform'],
  'network-windows-mode': ['networkMode', 'operatingSystemFamily', 'runtimePlatform'],
};

/** The object that holds a member which the example does not have. */
const HOLDERS: Readonly<Record<string, string>> = {
  hostPort: 'portMappings',
  operatingSystemFamily: 'runtimePlatform',
};

for (const [id, members] of Object.entries(MEMBERS)) {
  const rule = rules.find((one) => one.id === id);
  const levels = rule?.default === 'off' ? { [id]: rule.severity } : {};
  const example = strip(pages[id as NetworkRule].examples[0]?.bad ?? '');
  const speaks = (text: string) => analyzed(text, { levels }).findings.some((finding) => finding.rule === id);
  const silent = (text: string) => assert.equal(speaks(text), false, text);

  describe(`${id} is silent`, () => {
    it('not in its example', () => assert.equal(speaks(example), true));

    it('in a list of containers', () => {
      const containers = find(example, 'containerDefinitions')?.node as Node;
      silent(example.slice(containers.start, containers.end));
    });

    for (const member of members) {
      const key = member.replace('?', '');
      if (key === member) {
        it(`without ${key}`, () => silent(changed(example, remove(find(example, key) as Property))));
        it(`with ${key} null`, () => silent(withValue(example, key, 'null')));
      }
      it(`while ${key} is being typed`, () => silent(withValue(example, key, '')));
      it(`with a wrong type of ${key}`, () => silent(withValue(example, key, key.endsWith('Port') ? '{}' : '7')));
      it(`with a placeholder in the ${key}`, () => silent(withValue(example, key, '"${VALUE}"')));
      it(`with a placeholder for the ${key}`, () => silent(withValue(example, key, '${VALUE}')));
    }
  });
}

describe('what awsvpc refuses', () => {
  for (const text of ['"hostname": ""', '"extraHosts": []', '"dnsServers": [""]', '"disableNetworking": false']) {
    it(`is not ${text}`, () => {
      const { findings } = analyzed(`{
        "networkMode": "awsvpc",
        "containerDefinitions": [{ "name": "web", ${text} }]
      }`);
      assert.deepEqual(
        findings.filter(({ rule }) => rule.startsWith('network-')),
        [],
      );
    });
  }
});

it('every rule of the group is looked at', () => {
  const ids = rules.filter(({ group }) => group === 'network').map((rule) => rule.id);
  assert.deepEqual(Object.keys(MEMBERS).sort(), ids.sort());
});

/** The document with this text for the value of a member, which is added where the example does not have it. */
function withValue(text: string, key: string, value: string): string {
  const node = find(text, key)?.node;
  if (node) return text.slice(0, node.start) + value + text.slice(node.end);
  const holder = find(text, HOLDERS[key] ?? '')?.node;
  const member = `"${key}": ${value}`;
  if (!holder) return text.replace('{', HOLDERS[key] ? `{ "${HOLDERS[key]}": { ${member} },` : `{ ${member},`);
  const object = holder.items[0] ?? holder;
  return `${text.slice(0, object.start + 1)} ${member},${text.slice(object.start + 1)}`;
}

function changed(text: string, edit: Edit): string {
  return applyEdits(text, toTextEdits(analyzed(text).tree, [edit]));
}

/** The last member of this name, wherever it is. */
function find(text: string, key: string): Property | undefined {
  const within = (node: Node | undefined): Property[] => [
    ...(node?.properties ?? []).flatMap((property) => [property, ...within(property.node)]),
    ...(node?.items ?? []).flatMap(within),
  ];
  return within(analyzed(text).tree.root).findLast((property) => property.key === key);
}
