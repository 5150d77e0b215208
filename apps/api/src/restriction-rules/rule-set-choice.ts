import { type Database, findSetting, type Scope } from "@nabij/db";
import { defaultRuleSet, RuleSetChoice, ruleSetOf } from "@nabij/domain";

/** The name under which an organisation keeps its choice. */
export const ruleSetSetting = "restriction.ruleSet";

/** The rule set an organisation works with; `choice` is null while it has not chosen one. */
export function chosenRuleSet(db: Database, scope: Scope) {
  const parsed = RuleSetChoice.safeParse(findSetting(db, scope, ruleSetSetting));
  const choice = parsed.success ? parsed.data : null;
  return { choice, ruleSet: ruleSetOf(choice?.id ?? defaultRuleSet) };
}
