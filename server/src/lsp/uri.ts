/** A part of a URI as people read it; the part as it is where its percent signs are no encoding, as in `100%.json`. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
