import { FILE_NAME_PATTERN } from '../../server/src/core/facts/file-names.ts';
import { levelSchemas } from './configuration.ts';

/** The text of package.json with the file names that are ours, and the settings that list every rule and group. */
export async function generateManifest(text: string): Promise<string> {
  const manifest = JSON.parse(text);
  const { languages, configuration } = manifest.contributes;
  languages[0].filenamePatterns = [FILE_NAME_PATTERN];
  for (const [name, { propertyNames, additionalProperties }] of Object.entries(await levelSchemas()))
    Object.assign(configuration.properties[`ecsTaskDefinition.${name}`], { propertyNames, additionalProperties });
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
