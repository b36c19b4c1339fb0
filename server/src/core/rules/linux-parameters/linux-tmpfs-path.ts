import * as l10n from '@vscode/l10n';
import { containerAround } from '../../model/task.ts';
import { changeTo } from '../change-to.ts';
import { type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'linux-tmpfs-path',
  group: 'linux-parameters',
  severity: 'warning',
  fix: 'unsafe',

  explain({ node }) {
    const path = String(node.json);
    const rest = path.replace(/^\.\//, '');
    // A drive, a home directory and nothing at all do not become right with a slash before them.
    const isName = /^\w[^:]*$/.test(rest);
    return {
      message: l10n.t(
        'Container {0} mounts a tmpfs at "{1}", which does not begin at the root, and Docker does not start the container with it. Use an absolute path.',
        containerAround(node),
        path,
      ),
      fixes: isName ? [changeTo(node, `/${rest}`)] : [],
    };
  },
});

export const page: Page = {
  summary: 'A tmpfs whose `containerPath` is no absolute path.',
  why: 'A file system is mounted at a place in the container, which is counted from the root and not from the working directory. Docker refuses anything else when it creates the container, after ECS has registered the task definition. The fix puts a slash before the path.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tmpfs.html#ECS-Type-Tmpfs-containerPath',
  examples: [
    {
      bad: `
{
  "family": "mailer",
  "containerDefinitions": [
    {
      "name": "mailer",
      "image": "example/mailer:3",
      "memory": 256,
      "linuxParameters": { "tmpfs": [{ "containerPath": "var/spool", "size": 32 }] }
//                                                      ^^^^^^^^^^^ warning linux-tmpfs-path: Container "mailer" mounts a tmpfs at "var/spool", which does not begin at the root, and Docker does not start the container with it. Use an absolute path. [fix]
    }
  ]
}`,
      good: `
{
  "family": "mailer",
  "containerDefinitions": [
    {
      "name": "mailer",
      "image": "example/mailer:3",
      "memory": 256,
      "linuxParameters": { "tmpfs": [{ "containerPath": "/var/spool", "size": 32 }] }
    }
  ]
}`,
    },
  ],
};
