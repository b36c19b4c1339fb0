import * as l10n from '@vscode/l10n';
import {
  FARGATE_IRREPLACEABLE,
  FARGATE_STORAGE,
  FARGATE_SYSTEMS,
  FARGATE_TIMEOUT,
  FARGATE_UNSUPPORTED,
  FARGATE_WINDOWS_UNSUPPORTED,
} from '../../facts/fargate.ts';
import { FARGATE_WINDOWS_PORT } from '../../facts/ports.ts';
import { executionRoleUses, placeholderExecutionRole } from '../../model/execution-role.ts';
import { nearestTimeout, refusedCapabilities, refusedLogDriver } from '../../model/fargate.ts';
import { addStreamPrefix, loggingOf } from '../../model/logging.ts';
import { refusedMembers } from '../../model/refused.ts';
import { ContainerDefinition } from '../../model/shapes.generated.ts';
import { containerLabel, type Task } from '../../model/task.ts';
import { append, type Edit, remove, replace, set } from '../../syntax/edit.ts';
import type { Node } from '../../syntax/node.ts';
import { adaptSize } from './fargate-size.ts';
import { removeRefused } from './members.ts';
import type { Plan } from './plan.ts';

/** What Fargate asks for beside network mode `awsvpc`. */
export function adaptToFargate(plan: Plan, task: Task): void {
  if (!task.node) return;
  listFargate(plan, task, task.node);
  adaptSize(plan, task, task.node);
  addExecutionRole(plan, task, task.node);
  removeUnsupported(plan, task);
  for (const container of task.containers) {
    adaptLogging(plan, container);
    clampStopTimeout(plan, container);
  }
  clampStorage(plan, task);
  leaveUndecided(plan, task);
}

function listFargate(plan: Plan, task: Task, root: Node): void {
  const { state, property, items, complete } = task.requiresCompatibilities;
  if (state === 'absent') {
    plan.add(l10n.t('Add requiresCompatibilities'), [set(root, 'requiresCompatibilities', ['FARGATE'])]);
    return;
  }
  if (!property?.node) return;
  const external = items.filter(({ value }) => value === 'EXTERNAL').map(({ node }) => node);
  const noExternal = l10n.t(
    'The task can no longer run there: {0} does not have network mode "{1}".',
    '"EXTERNAL"',
    'awsvpc',
  );
  // What a template puts there may be FARGATE.
  if (!complete || items.some(({ value }) => value === undefined)) {
    const [at] = external;
    if (!at) return;
    if (complete) {
      const label = l10n.t('Remove {0} from requiresCompatibilities', '"EXTERNAL"');
      plan.add(label, external.map(remove), noExternal, true);
    } else {
      const message = l10n.t('{0} holds a template directive.', 'requiresCompatibilities');
      plan.leave('network-external-awsvpc', at, message);
    }
    return;
  }
  const listed = task.launchType('FARGATE') !== undefined;
  if (listed && external.length === 0) return;
  const [first, ...others] = external;
  const last = items.at(-1)?.node;
  const edits: Edit[] = others.map(remove);
  if (listed && first) edits.push(remove(first));
  else if (first) edits.push(replace(first, 'FARGATE'));
  else edits.push(last ? append(last, ['FARGATE']) : replace(property.node, ['FARGATE']));
  if (first) plan.add(l10n.t('Replace "EXTERNAL" by "FARGATE" in requiresCompatibilities'), edits, noExternal, true);
  else plan.add(l10n.t('Add "FARGATE" to requiresCompatibilities'), edits);
}

function addExecutionRole(plan: Plan, task: Task, root: Node): void {
  const [use] = executionRoleUses(task);
  if (task.executionRoleArn.state !== 'absent' || !use) return;
  const why = l10n.t('A placeholder: put the role of your account in its place.');
  plan.add(l10n.t('Add executionRoleArn'), [set(root, 'executionRoleArn', placeholderExecutionRole(root))], why, true);
}

function removeUnsupported(plan: Plan, task: Task): void {
  const reason = l10n.t('Fargate does not have it.');
  const table = task.isWindows ? [...FARGATE_UNSUPPORTED, ...FARGATE_WINDOWS_UNSUPPORTED] : FARGATE_UNSUPPORTED;
  removeRefused(plan, task, table, reason, (leaving, holder) => {
    const added =
      holder instanceof ContainerDefinition && holder.linuxParameters.value?.capabilities.value?.add.property;
    if (!added) return;
    const refused = refusedCapabilities(holder).map(({ node }) => node);
    leaving.addItems(added, 'linuxParameters.capabilities.add', refused, plan, reason);
  });
}

function adaptLogging(plan: Plan, container: ContainerDefinition): void {
  const driver = refusedLogDriver(container);
  if (driver?.value !== undefined) {
    const message = l10n.t('Fargate does not have log driver "{0}".', driver.value);
    plan.leave('fargate-log-driver', driver.span, message);
  }
  const logging = loggingOf(container);
  const prefix = logging?.driver === 'awslogs' ? addStreamPrefix(logging) : [];
  if (prefix.length > 0) plan.add(l10n.t('Add awslogs-stream-prefix'), prefix);
}

function clampStopTimeout(plan: Plan, container: ContainerDefinition): void {
  const { value, property } = container.stopTimeout;
  const nearest = nearestTimeout(value);
  if (nearest === undefined || !property?.node) return;
  const label = l10n.t('Set stopTimeout of container {0} to {1}', containerLabel(container), nearest);
  const why = l10n.t('Fargate takes {0} to {1}.', FARGATE_TIMEOUT.least, FARGATE_TIMEOUT.most);
  plan.add(label, [replace(property.node, nearest)], why, true);
}

function clampStorage(plan: Plan, { ephemeralStorage }: Task): void {
  const node = ephemeralStorage.value?.sizeInGiB.property?.node;
  const { included, least, most } = FARGATE_STORAGE;
  // The schema refuses other sizes, so that the value is not to be had from the model.
  if (!node || typeof node.json !== 'number' || !ephemeralStorage.property) return;
  if (node.json >= least && node.json <= most) return;
  const why = l10n.t('Fargate takes {0} to {1}.', least, most);
  if (node.json === included) {
    plan.add(l10n.t('Remove {0}', 'ephemeralStorage'), [remove(ephemeralStorage.property)], why);
    return;
  }
  const nearest = node.json < least ? least : most;
  plan.add(l10n.t('Set sizeInGiB to {0}', nearest), [replace(node, nearest)], why, nearest === most);
}

/** What Fargate refuses and only the person can replace. */
function leaveUndecided(plan: Plan, task: Task): void {
  for (const { member, property } of refusedMembers(task, FARGATE_IRREPLACEABLE))
    plan.leave(member.rule, property.keySpan, l10n.t('Fargate has no FSx volumes.'));
  for (const { firelensConfiguration } of task.containers) {
    const type = firelensConfiguration.value?.options.items.find(({ key }) => key === 'config-file-type');
    if (type?.value === 's3')
      plan.leave('firelens-s3-fargate', type.span, l10n.t('Fargate takes no FireLens configuration from S3.'));
  }
  const family = task.runtimePlatform.value?.operatingSystemFamily;
  if (family?.value !== undefined && !FARGATE_SYSTEMS.test(family.value))
    plan.leave('fargate-os-family', family.span, l10n.t('Fargate does not have {0}.', family.value));
  for (const { inside, insideNode } of task.isWindows ? task.ports : []) {
    if (inside.first <= FARGATE_WINDOWS_PORT && FARGATE_WINDOWS_PORT <= inside.last)
      plan.leave(
        'port-fargate-windows-3150',
        insideNode,
        l10n.t('Fargate keeps port {0} of Windows tasks for itself.', FARGATE_WINDOWS_PORT),
      );
  }
}
