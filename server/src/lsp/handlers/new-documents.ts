import { SKELETONS } from '../../core/features/skeletons/skeletons.ts';
import type { NewDocument } from '../../protocol.ts';

/** `NEW_DOCUMENTS`: the skeletons of whole task definitions. */
export function newDocuments(): NewDocument[] {
  return SKELETONS.filter(({ member }) => member === undefined).map(({ title, about, body }) => ({
    title: title(),
    about: about(),
    body,
  }));
}
