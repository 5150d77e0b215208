import care from "./definitions/care-rules.json" with { type: "json" };
import core from "./definitions/core-rules.json" with { type: "json" };
import person from "./definitions/person-rules.json" with { type: "json" };
import regie from "./definitions/regie-rules.json" with { type: "json" };
import team from "./definitions/team-rules.json" with { type: "json" };
import type { SignalId, SignalRuleText } from "./signal.ts";

/**
 * The exact rule of every signal in plain words, to the day; a threshold stands in it as
 * `{{months}}`. Apart from the definitions, so that only a page that explains them loads it.
 */
export const signalRuleTexts: Readonly<Record<SignalId, SignalRuleText>> = {
  ...core,
  ...regie,
  ...person,
  ...care,
  ...team,
};
