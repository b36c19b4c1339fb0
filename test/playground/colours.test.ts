import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

/** What is no text stands out as well: WCAG wants a contrast of 3. Texts are measured in the page. */

const PAIRS: readonly (readonly [what: string, colour: string, ground: string])[] = [
  ['the focus in the list', 'accent', 'raised'],
  ['the focus on a finding', 'accent', 'hover'],
  ['the focus in the page of a rule', 'accent', 'page'],
  ['the focus in the bar', 'accent-on-bar', 'bar'],
  ['the edge of a control', 'line-on-bar', 'bar'],
  ['a button', 'accent', 'raised'],
  ...['error', 'warning', 'information', 'hint', 'fine'].flatMap((severity) => [
    [`the icon: ${severity}`, severity, 'raised'] as const,
    [`the icon of the finding with the focus: ${severity}`, severity, 'hover'] as const,
  ]),
];

const style = readFileSync('client/playground/style.css', 'utf8');
const light = variables(/:root \{([^}]*)\}/);
const themes = { light, dark: { ...light, ...variables(/:root\[data-theme="dark"\] \{([^}]*)\}/) } };

describe('the colours of the playground', () => {
  for (const [theme, colours] of Object.entries(themes))
    for (const [what, colour, ground] of PAIRS)
      it(`stand out: ${theme}, ${what}`, () => {
        const ratio = contrast(colours[colour] ?? '', colours[ground] ?? '');
        assert.ok(ratio >= 3, `${colour} on ${ground}: ${ratio.toFixed(2)}`);
      });
});

function variables(block: RegExp): Readonly<Record<string, string>> {
  const declared = block.exec(style)?.[1] ?? '';
  return Object.fromEntries([...declared.matchAll(/--([\w-]+): (#\w{6});/g)].map(([, name, value]) => [name, value]));
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
