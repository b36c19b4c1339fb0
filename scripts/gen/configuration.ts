import type { Page } from '../../server/src/core/rules/rule.ts';

/** The JSON schema of `ecs-taskdef.config.json`, for completion and validation in the file itself. */
export async function generateConfigurationSchema(): Promise<string> {
  const { rules, groups } = await levelSchemas();
  const levels = { rules: { $ref: '#/definitions/rules' }, groups: { $ref: '#/definitions/groups' } };
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of ecs-taskdef',
    description: 'Which rules speak about Amazon ECS task definitions, and how gravely, in the editor and in CI.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string', description: 'The schema of this file.' },
      ...levels,
      files: {
        type: 'object',
        markdownDescription: FILES,
        additionalProperties: {
          anyOf: [
            { const: 'off', description: 'Says nothing about these files.' },
            { type: 'object', additionalProperties: false, properties: levels },
          ],
          defaultSnippets: [{ body: { rules: {} } }, { body: 'off' }],
        },
      },
    },
    definitions: { rules, groups },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

const FILES =
  'Other levels for some files. The keys are globs relative to this folder, for example `fixtures/**`; of several that match, the later one wins. `"off"` says nothing about these files.';

/** The schemas of `rules` and `groups`, as this file and the settings of VS Code have them. */
export async function levelSchemas() {
  const { rules } = await import('../../server/src/core/rules/index.generated.ts');
  const { pages } = await import('../../server/src/core/rules/pages.generated.ts');
  const { ADVICE, GROUP_LEVELS, RULE_LEVELS, rulesOfGroups } = await import(
    '../../server/src/core/configuration/levels.ts'
  );
  const names = [...rulesOfGroups().keys()].sort();
  return {
    rules: {
      type: 'object',
      description: 'How single rules speak: the severity of their findings, or "off".',
      propertyNames: {
        enum: rules.map(({ id }) => id),
        enumDescriptions: rules.map(({ id }) => (pages as Readonly<Record<string, Page>>)[id]?.summary),
      },
      additionalProperties: { enum: RULE_LEVELS },
    },
    groups: {
      type: 'object',
      description:
        'How all rules of a group speak: "on" with their own severities, also those that ship switched off, "off", or one severity for all. A single rule in "rules" counts more.',
      propertyNames: {
        enum: names,
        enumDescriptions: names.map((name) =>
          name === ADVICE
            ? 'Recommendations that ship switched off, without those about security.'
            : `The ${rulesOfGroups().get(name)?.length} rules about ${name.replaceAll('-', ' ')}.`,
        ),
      },
      additionalProperties: { enum: GROUP_LEVELS },
    },
  };
}
