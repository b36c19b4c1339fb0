import * as l10n from '@vscode/l10n';
import type { EffectivePort } from '../model/ports.ts';
import { replace } from '../syntax/edit.ts';
import type { Fix } from './rule.ts';

/** Gives up the fixed port of the instance for a free one; nothing where the container port itself is taken there. */
export function useDynamicPort({ hostNode, insideNode }: EffectivePort): Fix[] {
  if (hostNode === insideNode) return [];
  return [{ title: l10n.t('Set hostPort to 0 for a free port'), edits: [replace(hostNode, 0)] }];
}
