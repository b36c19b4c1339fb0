import { mkdirSync } from 'node:fs';
import { projectRoot, run } from './fetch.ts';

/** Takes the pictures of the README, in a real editor with the packaged extension: `npm run readme-images`. */

const PICTURES: Readonly<Record<string, readonly string[]>> = {
  hover: ['--file', 'examples/ec2-bridge.json', '--line', '4', '--column', '20', '--hover'],
  'quick-fix': ['--file', 'examples/fargate-bridge.json', '--line', '4', '--column', '20', '--quickfix'],
  completion: ['--file', 'examples/fargate-bridge.json', '--line', '4', '--column', '19', '--complete'],
  preview: ['--file', 'examples/ec2-bridge.json', '--line', '4', '--column', '20', '--refactor', 'Fargate-compatible'],
};

mkdirSync('docs/images', { recursive: true });
for (const [name, options] of Object.entries(PICTURES)) {
  const script = ['--import', 'tsx', 'scripts/editor/screenshot.ts', ...options, '--out', `docs/images/${name}.png`];
  await run(process.execPath, script, { cwd: projectRoot });
  console.log(`docs/images/${name}.png`);
}
