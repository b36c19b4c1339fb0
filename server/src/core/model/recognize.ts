/**
 * A cheap look at the text: false only when it cannot be a task definition, so that other JSON is not parsed.
 */
export function mayBeTaskDefinition(text: string): boolean {
  return (
    text.includes('"containerDefinitions"') ||
    (text.includes('"image"') && (text.includes('"essential"') || /^\uFEFF?\s*(?:\/[/*][\s\S]*?)?\[/.test(text)))
  );
}
