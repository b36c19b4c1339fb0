import * as manifest from '../../../package.json';

/** The version of the package that the program is part of. */
export const VERSION: string = manifest.version;

/** Where people report bugs. */
export const BUGS: string = (manifest as { readonly bugs?: { readonly url: string } }).bugs?.url ?? manifest.name;

/** Where people read about the program. */
export const HOMEPAGE: string = manifest.homepage;
