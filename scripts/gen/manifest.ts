import { FILE_NAME_PATTERN } from '../../server/src/core/facts/file-names.ts';
import type { Page } from '../../server/src/core/rules/rule.ts';

const LEVELS = ['off', 'hint', 'information', 'warning', 'error'];

/** The text of package.json with the file names that are ours, and the setting `ecsTaskDefinition.rules` listing every rule. */
export async function generateManifest(text: string): Promise<string> {
  const { rules } = await import('../../server/src/core/rules/index.generated.ts');
  const { pages } = await import('../../server/src/core/rules/pages.generated.ts');
  const manifest = JSON.parse(text);
  const language = manifest.contributes?.languages?.[0];
  if (language) language.filenamePatterns = [FILE_NAME_PATTERN];
  const setting = manifest.contributes?.configuration?.properties?.['ecsTaskDefinition.rules'];
  if (!setting) return text;
  setting.properties = Object.fromEntries(
    rules.map((rule) => [
      rule.id,
      {
        enum: LEVELS,
        default: rule.default === 'off' ? 'off' : rule.severity,
        description: (pages as Readonly<Record<string, Page>>)[rule.id]?.summary,
      },
    ]),
  );
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
