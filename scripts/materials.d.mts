/** For each bill of materials, the bundles that its package has in it. */
export const PACKAGES: Readonly<Record<string, readonly string[]>>;
export function writeMaterials(): Promise<void>;
