import { rulePage } from '../../core/features/rule-page.ts';
import { rules as registered } from '../../core/rules/index.generated.ts';
import type { RuleEntry } from '../../protocol.ts';
import type { Session } from '../session.ts';

/** `RULES`: every rule with what it finds, in the person's language. */
export function rulesHandler(session: Session) {
  return async (): Promise<RuleEntry[]> => {
    const [texts, translate] = await Promise.all([session.rules(), session.ruleTexts()]);
    const entries = registered.map(({ id, severity }) => {
      return { id, severity, summary: translate(texts[id]?.summary ?? '') };
    });
    return entries.sort((a, b) => (a.id < b.id ? -1 : 1));
  };
}

/** `RULE`: the page of a rule in the person's language; null for a rule that is not known. */
export function ruleHandler(session: Session) {
  return async (params: unknown): Promise<string | null> => {
    const { id } = Object(params) as { readonly id?: unknown };
    const rule = registered.find((one) => one.id === id);
    const [texts, translate] = await Promise.all([session.rules(), session.ruleTexts()]);
    const text = rule && texts[rule.id];
    return text ? rulePage(rule, text, translate) : null;
  };
}
