import * as l10n from '@vscode/l10n';
import { noteAllRead } from '../../model/reads.ts';
import type { Node } from '../../syntax/node.ts';
import { opening } from '../../text/span.ts';
import { utf8Length } from '../../text/utf8.ts';
import { type Page, taskRule } from '../rule.ts';

/** Bytes. */
const LIMIT = 65_536;
/** Characters from which on it pays to remember a size. */
const LARGE = 1000;
/** From here on a few more variables make it too large. */
const NEAR = 0.9 * LIMIT;

export const rule = taskRule({
  id: 'doc-size-limit',
  group: 'document',
  severity: 'error',
  fix: 'none',

  *check({ node }) {
    noteAllRead();
    // No text of this length can come near the limit, in whatever letters: a code unit is 3 bytes at most.
    if (!node || 3 * (node.end - node.start) < NEAR) return;
    const size = compactBytes(node);
    if (size < NEAR) return;
    const at = opening(node);
    yield size > LIMIT
      ? {
          at,
          message: l10n.t(
            'The task definition is {0} bytes without blanks, and AWS refuses more than {1}. Move variables into environment files, or split the task.',
            size,
            LIMIT,
          ),
        }
      : {
          at,
          severity: 'warning',
          message: l10n.t(
            'The task definition is {0} bytes without blanks, close to the {1} that AWS takes. Move variables into environment files before it grows.',
            size,
            LIMIT,
          ),
        };
  },
});

/** Bytes of a value without blanks, as JSON.stringify writes it. Of large values it is known until something in them changes. */
function compactBytes(node: Node): number {
  return node.end - node.start < LARGE ? utf8Length(JSON.stringify(node.json)) : node.recall(sumOfParts);
}

function sumOfParts(node: Node): number {
  if (node.kind === 'array') return sum(node.items.map(compactBytes));
  if (node.kind !== 'object') return utf8Length(JSON.stringify(node.json));
  const keys = Object.keys(node.json as object);
  const values = keys.flatMap((key) => node.property(key)?.node ?? []);
  return sum(values.map((value, index) => utf8Length(JSON.stringify(keys[index])) + 1 + compactBytes(value)));
}

/** With the brackets around the parts and the commas between them. */
function sum(parts: readonly number[]): number {
  return parts.reduce((bytes, part) => bytes + part, 2 + Math.max(0, parts.length - 1));
}

export const page: Page = {
  summary: 'A task definition of more than 64 KiB, or nearly as much.',
  why: 'AWS keeps a task definition of up to 65,536 bytes. Blanks and line breaks are not counted here; whether AWS counts the text that is sent or its own form of it is not known, so the last hundred bytes are not certain. Long environments are what fills it: `environmentFiles` keeps the variables in S3.',
  aws: "Actual length: '514430'. Max allowed length is '65536' bytes.",
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html',
  examples: [
    {
      bad: `
{
^ error doc-size-limit: The task definition is 70136 bytes without blanks, and AWS refuses more than 65536. Move variables into environment files, or split the task.
  "family": "web",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "example/web:1.27",
      "memory": 128,
      "environment": [{ "name": "RULES", "value": "${'allow '.repeat(11_666)}" }]
    }
  ]
}`,
      good: `
{
  "family": "web",
  "executionRoleArn": "arn:aws:iam::111122223333:role/web-execution",
  "containerDefinitions": [
    {
      "name": "web",
      "image": "example/web:1.27",
      "memory": 128,
      "environmentFiles": [{ "type": "s3", "value": "arn:aws:s3:::example-config/web/rules.env" }]
    }
  ]
}`,
    },
  ],
};
