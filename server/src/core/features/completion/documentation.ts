import type { CompletionSource } from '../completion.ts';
import { memberDocumentation } from '../hover.ts';
import type { SchemaDocumentation } from '../schema-documentation.ts';
import { plainText } from '../skeletons/plain-text.ts';
import { SKELETONS } from '../skeletons/skeletons.ts';
import { logOptionText } from '../value-texts/log-options.ts';
import { valueText } from '../value-texts.ts';

/** The documentation of an item, as Markdown: what is said of the member, option or value, or the text of a skeleton. */
export function completionDocumentation(
  { shape, member, value, skeleton, written, option }: CompletionSource,
  schema: SchemaDocumentation,
  translate: (english: string) => string,
): string | undefined {
  const form = SKELETONS.find(({ name }) => name === skeleton);
  if (form) return `${form.about()}\n\n\`\`\`json\n${(written ?? plainText(form.body)).trimEnd()}\n\`\`\``;
  if (option !== undefined) return logOptionText(option);
  if (shape === undefined || member === undefined) return undefined;
  if (value === undefined) return memberDocumentation({ shape, member }, schema, translate);
  const found = schema.definitions[shape]?.properties[member];
  const described = found?.items ?? found;
  const text = described?.enumDescriptions?.[described.enum?.indexOf(value) ?? -1];
  return text === undefined ? valueText({ shape, member }, value) : translate(text);
}
