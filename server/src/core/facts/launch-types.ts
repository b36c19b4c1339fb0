import * as l10n from '@vscode/l10n';
import type { FactTable, PageLink } from './fact-table.ts';
import { ec2 } from './launch-types/ec2.ts';
import { external } from './launch-types/external.ts';
import { fargate } from './launch-types/fargate.ts';
import { managedInstances } from './launch-types/managed-instances.ts';
import type { LaunchType } from './platforms.ts';

/**
 * What the launch types mean for the network of a task.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-networking.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking.html (EC2),
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere.html (external instances),
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/managed-instance-networking.html
 */

export interface LaunchTypeFacts {
  readonly table: FactTable;
  readonly more: readonly PageLink[];
}

/** The facts of a launch type in the person's language. */
export function launchTypeFacts(type: LaunchType): LaunchTypeFacts {
  switch (type) {
    case 'EC2':
      return ec2();
    case 'FARGATE':
      return fargate();
    case 'EXTERNAL':
      return external();
    case 'MANAGED_INSTANCES':
      return managedInstances();
  }
}

/** What being listed means, whatever else is listed. */
export function listedTogether(): string {
  return l10n.t(
    'AWS checks the task definition for every launch type listed. `FARGATE` beside `EC2` still brings all the rules of Fargate, `awsvpc` included.',
  );
}
