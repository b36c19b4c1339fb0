import { readFile } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import { createConnection } from 'vscode-languageserver/node';
import type { Host, RuleTexts, Texts } from '../lsp/host.ts';
import { serve } from '../lsp/serve.ts';
import { documentsOnDisk } from './documents.ts';
import { findConfiguration } from './find-configuration.ts';

const host: Host = {
  findConfiguration,
  ...documentsOnDisk,
  defer: (task) => void setImmediate(task),

  loadAnswers: async () => (await import('../lsp/answers.ts')).createAnswers,

  async loadTexts(bundle, locale): Promise<Texts | undefined> {
    if (locale === 'en') return undefined;
    try {
      return JSON.parse(await readFile(new URL(`../l10n/${bundle}.l10n.${locale}.json`, import.meta.url), 'utf8'));
    } catch {
      return undefined;
    }
  },

  async loadRules(): Promise<RuleTexts> {
    return JSON.parse(await readFile(new URL('rules.json', import.meta.url), 'utf8'));
  },
};

// A keystroke leaves little behind, and V8 would let the room for it grow to tens of megabytes before it looks what is left.
setFlagsFromString('--semi-space-growth-factor=1');
// Without a transport on the command line, a person or an editor means standard input and output.
if (!process.argv.some((argument) => /^--(?:stdio|node-ipc|socket|pipe)/.test(argument))) process.argv.push('--stdio');
// A client that reads no more is gone: what could not be written to it is nothing to complain about.
process.stdout.on('error', () => process.exit(1));
serve(createConnection(), host);
