import * as l10n from '@vscode/l10n';
import { FARGATE_AWSVPC_UNSUPPORTED, FARGATE_UNSUPPORTED } from '../../facts/fargate.ts';
import { refusedByFargate } from '../fargate.ts';
import { type Page, taskRule } from '../rule.ts';

/** The guide calls it invalid; nobody has shown an answer of the service. */
const UNPROVEN = 'dnsSearchDomains';

export const rule = taskRule({
  id: 'fargate-unsupported-parameter',
  group: 'fargate',
  severity: 'error',
  fix: 'unsafe',
  // What is wrong within a member that has to go is no matter.
  silences: [
    'mi-unsupported-parameter',
    'windows-unsupported-parameter',
    'container-dns-search-domain',
    'container-security-option',
    'container-credential-spec-twice',
    'container-link-cycle',
    'container-link-format',
    'container-link-unknown',
    'container-extra-hosts-ip',
  ],

  *check(task) {
    const { state, property } = task.networkMode;
    // With the mode known, what awsvpc refuses is reported by its own rules, and a wrong mode is the finding.
    const hidden = state === 'unknown' && !property?.node?.rejected;
    const table = hidden ? [...FARGATE_UNSUPPORTED, ...FARGATE_AWSVPC_UNSUPPORTED] : FARGATE_UNSUPPORTED;
    const [proven, unproven] = [false, true].map((is) => table.filter(({ path }) => (path === UNPROVEN) === is));
    yield* refusedByFargate(
      task,
      'fargate-unsupported-parameter',
      (place) => l10n.t('{0} is set, and AWS refuses it on Fargate. Remove it.', place),
      proven,
    );
    const listed = refusedByFargate(
      task,
      'fargate-unsupported-parameter',
      (place) =>
        l10n.t(
          '{0} is set, which the guide of AWS calls invalid on Fargate: it is refused, or has no effect. Remove it, and set the domain in the DHCP options of the VPC.',
          place,
        ),
      unproven,
    );
    for (const report of listed) yield { ...report, severity: 'warning' };
  },
});

export const page: Page = {
  summary: 'A member of a container that Fargate does not support.',
  why: 'Some members are instructions to the Docker daemon of an instance, which Fargate does not have: `dockerSecurityOptions` and `dnsSearchDomains`, and with any network mode that is still a placeholder also `links`, `hostname`, `extraHosts`, `dnsServers` and `disableNetworking`. Where the mode is known, the rules about it speak of those five. Remove the member; names are resolved as the DHCP options of the VPC say. About `dnsSearchDomains` only the guide says so, so that finding is a warning.',
  aws: 'Fargate compatible task definitions do not support dockerSecurityOptions',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html#fargate-task-parameters',
  examples: [
    {
      bad: `
{
  "family": "payments",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "512",
  "memory": "1024",
  "containerDefinitions": [
    {
      "name": "payments",
      "image": "example/payments:7.1",
      "dnsSearchDomains": ["corp.example.com"],
//    ^^^^^^^^^^^^^^^^^^ warning fargate-unsupported-parameter: dnsSearchDomains of container "payments" is set, which the guide of AWS calls invalid on Fargate: it is refused, or has no effect. Remove it, and set the domain in the DHCP options of the VPC. [fix]
      "dockerSecurityOptions": ["no-new-privileges"]
//    ^^^^^^^^^^^^^^^^^^^^^^^ error fargate-unsupported-parameter: dockerSecurityOptions of container "payments" is set, and AWS refuses it on Fargate. Remove it. [fix]
    }
  ]
}`,
      good: `
{
  "family": "payments",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "512",
  "memory": "1024",
  "containerDefinitions": [
    {
      "name": "payments",
      "image": "example/payments:7.1"
    }
  ]
}`,
    },
  ],
};
