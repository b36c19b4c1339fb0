import * as l10n from '@vscode/l10n';
import { CAPABILITIES, UNLISTED_CAPABILITIES } from '../../facts/linux.ts';
import { containerLabel } from '../../model/task.ts';
import { nearest } from '../../text/nearest.ts';
import { changeTo } from '../change-to.ts';
import { type Fix, type Page, type Severity, taskRule } from '../rule.ts';

const KNOWN: ReadonlySet<string> = new Set(CAPABILITIES);
const UNLISTED: ReadonlySet<string> = new Set(UNLISTED_CAPABILITIES);

export const rule = taskRule({
  id: 'linux-capability-name',
  group: 'linux-parameters',
  severity: 'error',
  fix: 'safe',
  silences: ['fargate-capability-add'],

  *check(task) {
    for (const container of task.containers) {
      const { add, drop } = container.linuxParameters.value?.capabilities.value ?? {};
      for (const item of [...(add?.items ?? []), ...(drop?.items ?? [])]) {
        if (!item.value || KNOWN.has(item.value)) continue;
        const isUnlisted = UNLISTED.has(item.value);
        // That it cannot be added on Fargate is certain, and said there.
        if (isUnlisted && item.node.parent === add?.property?.node && task.launchType('FARGATE')) continue;
        const { fixes = [], ...problem } = judge(item.value, isUnlisted, containerLabel(container));
        yield { at: item, ...problem, fixes: fixes.map(({ to, safe }): Fix => ({ ...changeTo(item.node, to), safe })) };
      }
    }
  },
});

interface Problem {
  readonly message: string;
  readonly severity?: Severity;
  readonly fixes?: readonly { readonly to: string; readonly safe: boolean }[];
}

function judge(name: string, isUnlisted: boolean, label: string): Problem {
  if (isUnlisted) {
    const message = l10n.t(
      'Container {0} names the capability {1}, which the API reference of AWS does not list, so the task definition may be refused. Leave it out where the container can do without.',
      label,
      name,
    );
    return { message, severity: 'warning' };
  }
  const bare = name.trim().toUpperCase().replace(/^CAP_/, '');
  if (KNOWN.has(bare) || UNLISTED.has(bare)) {
    const message = l10n.t(
      'Container {0} names the capability "{1}", which AWS refuses in this spelling. Write "{2}", in capitals and without CAP_.',
      label,
      name,
      bare,
    );
    return { message, fixes: [{ to: bare, safe: true }] };
  }
  const meant = nearest(bare, CAPABILITIES);
  if (meant === undefined) {
    const message = l10n.t(
      'Container {0} names the capability "{1}", which AWS does not know and refuses. Use a name of the list in the API reference, such as NET_ADMIN.',
      label,
      name,
    );
    return { message };
  }
  const message = l10n.t(
    'Container {0} names the capability "{1}", which AWS does not know and refuses. Did you mean "{2}"?',
    label,
    name,
    meant,
  );
  return { message, fixes: [{ to: meant, safe: false }] };
}

export const page: Page = {
  summary: 'A kernel capability by a name that AWS does not take.',
  why: 'The names are those of the Linux manual without `CAP_`, in capitals: `NET_ADMIN`, `SYS_PTRACE`, and `ALL` for every one of them. Docker itself takes other spellings, which is where they come from. The capabilities `BPF`, `PERFMON`, `AUDIT_READ` and `CHECKPOINT_RESTORE` of newer kernels are missing in the API reference, though some pages of the guide name them, so these are a warning. The fix mends the spelling; where it has to guess it is marked unsafe.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KernelCapabilities.html',
  examples: [
    {
      bad: `
{
  "family": "vpn",
  "containerDefinitions": [
    {
      "name": "wireguard",
      "image": "example/wireguard:1.0",
      "memory": 128,
      "linuxParameters": {
        "capabilities": {
          "add": ["CAP_NET_ADMIN"],
//                ^^^^^^^^^^^^^^^ error linux-capability-name: Container "wireguard" names the capability "CAP_NET_ADMIN", which AWS refuses in this spelling. Write "NET_ADMIN", in capitals and without CAP_. [fix]
          "drop": ["mknod"]
//                 ^^^^^^^ error linux-capability-name: Container "wireguard" names the capability "mknod", which AWS refuses in this spelling. Write "MKNOD", in capitals and without CAP_. [fix]
        }
      }
    }
  ]
}`,
      good: `
{
  "family": "vpn",
  "containerDefinitions": [
    {
      "name": "wireguard",
      "image": "example/wireguard:1.0",
      "memory": 128,
      "linuxParameters": {
        "capabilities": {
          "add": ["NET_ADMIN"],
          "drop": ["MKNOD"]
        }
      }
    }
  ]
}`,
    },
  ],
};
