import * as l10n from '@vscode/l10n';

/** A table as people read it: its first line, and the lines below. The cells are Markdown. */
export interface FactTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A name that people read, and the page of AWS behind it. */
export type PageLink = readonly [name: string, url: string];

export const GUIDE = 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/';

/** What a network mode or a launch type decides, in the order in which it is told. */
export type Aspect =
  | 'address'
  | 'ports'
  | 'fixedPorts'
  | 'dynamicPorts'
  | 'copies'
  | 'balancer'
  | 'discovery'
  | 'connect'
  | 'exec'
  | 'security'
  | 'interfaces'
  | 'speed'
  | 'agent'
  | 'refused'
  | 'unavailable'
  | 'advantages'
  | 'drawbacks';

/** The names of products are the same in every language. */
const LABELS: Readonly<Record<Aspect, () => string>> = {
  address: () => l10n.t('Address'),
  ports: () => l10n.t('Ports'),
  fixedPorts: () => l10n.t('Static port'),
  dynamicPorts: () => l10n.t('Dynamic port'),
  copies: () => l10n.t('Copies per instance'),
  balancer: () => l10n.t('Load balancer'),
  discovery: () => l10n.t('Service discovery'),
  connect: () => 'Service Connect',
  exec: () => 'ECS Exec',
  security: () => l10n.t('Security'),
  interfaces: () => l10n.t('Network interfaces'),
  speed: () => l10n.t('Speed'),
  agent: () => l10n.t('ECS agent'),
  refused: () => l10n.t('AWS refuses'),
  unavailable: () => l10n.t('Not available'),
  advantages: () => l10n.t('Advantages'),
  drawbacks: () => l10n.t('Drawbacks'),
};

const ASPECTS = Object.keys(LABELS) as Aspect[];

export function aspectLabel(aspect: Aspect): string {
  return LABELS[aspect]();
}

/** The facts with their labels, in the order in which they are told. */
export function labelled(facts: Readonly<Partial<Record<Aspect, string>>>): (readonly [string, string])[] {
  return ASPECTS.flatMap((aspect) => {
    const text = facts[aspect];
    return text === undefined ? [] : [[aspectLabel(aspect), text] as const];
  });
}

/** Pages that go further than one mode or launch type. */
export const PAGES = {
  loadBalancer: (): PageLink => [l10n.t('Load balancer'), `${GUIDE}service-load-balancing.html`],
  discovery: (): PageLink => [l10n.t('Service discovery'), `${GUIDE}service-discovery.html`],
  connect: (): PageLink => ['Service Connect', `${GUIDE}service-connect.html`],
  exec: (): PageLink => ['ECS Exec', `${GUIDE}ecs-exec.html`],
  interfaces: (): PageLink => [l10n.t('Network interfaces'), `${GUIDE}container-instance-eni.html`],
  modes: (): PageLink => [l10n.t('All network modes'), `${GUIDE}task-networking.html`],
} as const;
