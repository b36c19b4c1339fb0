import * as l10n from '@vscode/l10n';
import type { Analysis } from '../../analyze.ts';
import { placeholderArn } from '../../model/arn.ts';
import { accountRole, placeholderExecutionRole } from '../../model/execution-role.ts';
import { routedFromAwslogs, routedToCloudWatch } from '../../model/firelens.ts';
import { imageOf, parseImage } from '../../model/image.ts';
import { awslogsOptions, loggingOf, logPlaces } from '../../model/logging.ts';
import { overlaps } from '../../model/ports.ts';
import type { ContainerDefinition } from '../../model/shapes.generated.ts';
import { containerLabel, type Task } from '../../model/task.ts';
import { cpuUnits, memoryMiB } from '../../model/task-size.ts';
import { append, type Edit, replace, set } from '../../syntax/edit.ts';
import { type Node, rootOf } from '../../syntax/node.ts';
import { enumerate } from '../../text/enumerate.ts';
import { opening, type Span } from '../../text/span.ts';
import { CONTAINERS } from '../skeletons/containers.ts';
import { plainText } from '../skeletons/plain-text.ts';
import { commonLogging } from './log-configuration.ts';
import { isAtList } from './place.ts';
import { Plan, type Refactoring } from './plan.ts';

/** The skeletons of containers that stand beside others. */
export const SIDECARS = [
  'container-firelens',
  'container-adot-collector',
  'container-cloudwatch-agent',
  'container-xray-daemon',
] as const;

type Sidecar = (typeof SIDECARS)[number];

/** AWS takes no more containers in a task. */
const MOST_CONTAINERS = 10;

/** What of a sidecar has to fit the task. */
interface SidecarJson {
  name: string;
  readonly image: string;
  cpu?: number;
  memoryReservation?: number;
  portMappings?: readonly { readonly containerPort: number; readonly protocol?: 'tcp' | 'udp' }[];
  secrets?: readonly { readonly name: string; readonly valueFrom: string }[];
  logConfiguration?: object;
}

/**
 * Adds a container of AWS behind the others. Undefined where the task has it, where it has no room or network for it, and
 * where it may not be seen as a whole.
 */
export function addSidecar(analysis: Analysis, task: Task, sidecar: Sidecar): Refactoring | undefined {
  const skeleton = CONTAINERS.find(({ name }) => name === sidecar);
  const last = task.containers.at(-1)?.node;
  if (!skeleton || !last || !isOpen(task)) return undefined;
  const json = JSON.parse(plainText(skeleton.body)) as SidecarJson;
  if (task.containers.some((container) => isOf(container, json.image))) return undefined;
  const routed = sidecar === 'container-firelens' ? routing(task) : [];
  if (!routed) return undefined;
  const role = neededRole(task, json);
  const container = fitted(analysis, task, last, json, role);
  if (!container) return undefined;
  const title = l10n.t('Add a sidecar: {0}', skeleton.title());
  const names = enumerate(routed.map(({ label }) => label));
  // Without a container that uses it, AWS refuses a log router: both are one change.
  const label = names ? l10n.t('{0}, for the output of {1}', title, names) : title;
  const plan = new Plan();
  const left = enumerate(routed.flatMap((one) => one.left));
  const about = left
    ? `${skeleton.about()} ${l10n.t('Left out, because the log router has nothing like it: {0}.', left)}`
    : skeleton.about();
  plan.add(label, [append(last, [container]), ...routed.map(({ edit }) => edit)], about, true);
  const why = l10n.t('A placeholder: put the role of your account in its place.');
  if (role.length > 0) plan.add(l10n.t('Add executionRoleArn'), role, why, true);
  return plan.finish(title);
}

/** Whether a selection is at the beginning of the list of containers. */
export function isAtContainers({ tree: { root } }: Analysis, { containerDefinitions }: Task, place: Span): boolean {
  const { property } = containerDefinitions;
  if (property) return isAtList(property, place);
  return root?.kind === 'array' && place.start <= opening(root).end && root.start <= place.end;
}

/** These images are for Linux, and all of them talk to AWS or to the containers beside them. */
function isOpen({ containers, containersComplete, system, mode }: Task): boolean {
  return containersComplete && containers.length < MOST_CONTAINERS && system === 'linux' && mode !== 'none';
}

/** Whether a container has this image, whatever its registry and tag, or does its work as a log router. */
function isOf(container: ContainerDefinition, image: string): boolean {
  const own = imageOf(container)?.repository.split('/').at(-1);
  const name = parseImage(image).repository.split('/').at(-1);
  return own === name || (name === 'aws-for-fluent-bit' && container.firelensConfiguration.state !== 'absent');
}

/**
 * The sidecar as it fits the task: under a free name, in its room, with its logs and its account.
 * @param planned what is added to the task for it
 */
function fitted(
  analysis: Analysis,
  task: Task,
  beside: Node,
  json: SidecarJson,
  planned: readonly Edit[],
): SidecarJson | undefined {
  if (clashes(task, json)) return undefined;
  const name = freeName(task, json.name);
  const fit = { ...json, name };
  if ((json.cpu ?? 0) > room(cpuUnits(task.cpu.value), task, ({ cpu }) => cpu.value)) delete fit.cpu;
  const memoryLeft = room(memoryMiB(task.memory.value), task, ({ memoryReservation }) => memoryReservation.value);
  if ((json.memoryReservation ?? 0) > memoryLeft) delete fit.memoryReservation;
  if (json.secrets)
    fit.secrets = json.secrets.map((secret) => ({ ...secret, valueFrom: ownArn(task, beside, secret.valueFrom) }));
  const [first] = task.containers;
  const places = first && { ...logPlaces(task)(first), prefix: name };
  const logs = commonLogging(analysis, task, name, true, planned)?.copy;
  if (logs) fit.logConfiguration = logs;
  else if (places) fit.logConfiguration = { logDriver: 'awslogs', options: awslogsOptions(places) };
  return fit;
}

/** Whether another container listens where this one would. */
function clashes({ ports }: Task, { portMappings = [] }: SidecarJson): boolean {
  return portMappings.some(({ containerPort, protocol = 'tcp' }) =>
    ports.some(
      (port) => port.protocol === protocol && overlaps(port.inside, { first: containerPort, last: containerPort }),
    ),
  );
}

/** What the containers have left of the task; any amount where nothing limits them. */
function room(
  limit: number | undefined,
  { containers }: Task,
  asked: (container: ContainerDefinition) => number | undefined,
): number {
  if (limit === undefined) return Number.POSITIVE_INFINITY;
  return containers.reduce((left, container) => left - (asked(container) ?? 0), limit);
}

function freeName({ containers }: Task, wanted: string): string {
  const taken = new Set(containers.map(({ name }) => name.property?.node?.json));
  let name = wanted;
  for (let number = 2; taken.has(name); number++) name = `${wanted}-${number}`;
  return name;
}

/** The ARN in the account of the document: its resource is what stands behind the account. */
function ownArn(task: Task, beside: Node, arn: string): string {
  const [, , service = '', , , ...resource] = arn.split(':');
  return placeholderArn(task.node ?? rootOf(beside), service, resource.join(':'), accountRole(task)?.arn);
}

/**
 * The execution role, where the task has none and the sidecar needs it: ECS reads secrets with it everywhere, and writes
 * logs with it wherever it is not the instance that does.
 */
function neededRole({ node, executionRoleArn, launchTypes }: Task, { secrets }: SidecarJson): Edit[] {
  const isNeeded = secrets !== undefined || launchTypes.some((type) => type !== 'EC2');
  if (!node || executionRoleArn.state !== 'absent' || !isNeeded) return [];
  return [set(node, 'executionRoleArn', placeholderExecutionRole(node))];
}

/** A container whose output goes to the log router from now on, and what of its options is lost. */
interface Routed {
  readonly label: string;
  readonly edit: Edit;
  readonly left: readonly string[];
}

/**
 * What sends the output of the containers to the log router that has none, or to CloudWatch themselves. Undefined where
 * there is none, and where one needs a router already, which a fix adds.
 */
function routing(task: Task): Routed[] | undefined {
  const placeOf = logPlaces(task);
  const found = task.containers.flatMap((container): Routed[] => {
    const { node, logConfiguration } = container;
    const label = containerLabel(container);
    const place = placeOf(container);
    if (node && logConfiguration.state === 'absent')
      return [{ label, edit: set(node, 'logConfiguration', routedToCloudWatch(place)), left: [] }];
    const logging = loggingOf(container);
    const other = logging && routedFromAwslogs(logging, place);
    return other ? [{ label, edit: replace(logging.node, other.configuration), left: other.left }] : [];
  });
  const isRouted = task.containers.some((container) => loggingOf(container)?.driver === 'awsfirelens');
  return isRouted || found.length === 0 ? undefined : found;
}
