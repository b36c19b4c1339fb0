/** Pictures for what a finding weighs: each has a shape of its own, for eyes that do not tell the colours apart. */
const PATHS = {
  error: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M5.6 5.6l4.8 4.8m0-4.8-4.8 4.8',
  warning: 'M8 2 1.3 14h13.4zM8 6.4v3.8m0 1.5v.5',
  information: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13m0 5.7v4.3m0-7v.6',
  hint: 'M5.8 11.2C4.4 10.300 3.500 8.900 3.500 7.200a4.500 4.500 0 1 1 9 0c0 1.700-.900 3.100-2.300 4zM6.200 14h3.600',
  fine: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M5 8.200l2.100 2.100L11 6',
} as const;

export type Icon = keyof typeof PATHS;

export function icon(name: Icon): SVGSVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  svg.classList.add('icon', name);
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
