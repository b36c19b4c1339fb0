import { type Status, status } from '../../core/features/status.ts';
import type { Session } from '../session.ts';

/** `STATUS`: what a document is; null for what is no task definition, or is not open. */
export function statusHandler({ documents }: Session) {
  return (params: unknown): Status | null => {
    const { uri } = Object(params) as { readonly uri?: unknown };
    const document = documents.get(String(uri));
    return (document && status(documents.analysis(document))) ?? null;
  };
}
