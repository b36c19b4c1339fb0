import * as l10n from '@vscode/l10n';
import { FARGATE_STORAGE } from '../../facts/fargate.ts';
import { clamp, outOfRange } from '../../schema/explain.ts';
import { remove } from '../../syntax/edit.ts';
import { Property } from '../../syntax/node.ts';
import { type Page, schemaRule } from '../rule.ts';

export const rule = schemaRule({
  id: 'fargate-ephemeral-storage-range',
  group: 'fargate',
  severity: 'error',
  fix: 'unsafe',

  explain(violation) {
    const { node, owner } = violation;
    const { included, least } = FARGATE_STORAGE;
    if (node.json !== included || !(owner.parent instanceof Property)) {
      return { message: outOfRange(violation), fixes: [clamp(violation)] };
    }
    return {
      message: l10n.t(
        'A task on Fargate has {0} GiB of storage without asking, and AWS refuses that number here. Remove ephemeralStorage, or ask for {1} or more.',
        included,
        least,
      ),
      fixes: [{ title: l10n.t('Remove ephemeralStorage'), edits: [remove(owner.parent)], safe: true }],
    };
  },
});

export const page: Page = {
  summary: 'Ephemeral storage of less than 21 or more than 200 GiB.',
  why: 'Fargate gives each task 20 GiB and, for a price, up to 200. The 20 that are included cannot be written down: AWS takes 21 to 200. For 20 the fix removes the member, which is the same; for another number it sets the nearest one that is taken.',
  aws: 'EphemeralStorage size should be at least 21',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EphemeralStorage.html',
  examples: [
    {
      bad: `
{
  "family": "report",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "256",
  "memory": "512",
  "ephemeralStorage": { "sizeInGiB": 20 },
//                                   ^^ error fargate-ephemeral-storage-range: A task on Fargate has 20 GiB of storage without asking, and AWS refuses that number here. Remove ephemeralStorage, or ask for 21 or more. [fix]
  "containerDefinitions": [{ "name": "job", "image": "example/report:3" }]
}`,
      good: `
{
  "family": "report",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "256",
  "memory": "512",
  "containerDefinitions": [{ "name": "job", "image": "example/report:3" }]
}`,
    },
    {
      bad: `
{
  "family": "report",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "256",
  "memory": "512",
  "ephemeralStorage": { "sizeInGiB": 500 },
//                                   ^^^ error fargate-ephemeral-storage-range: ephemeralStorage.sizeInGiB is 500, and AWS refuses more than 200. Lower it. [fix]
  "containerDefinitions": [{ "name": "job", "image": "example/report:3" }]
}`,
      good: `
{
  "family": "report",
  "requiresCompatibilities": ["FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "256",
  "memory": "512",
  "ephemeralStorage": { "sizeInGiB": 200 },
  "containerDefinitions": [{ "name": "job", "image": "example/report:3" }]
}`,
    },
  ],
};
