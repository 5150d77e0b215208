import type { SessionState } from "./state.ts";

/** What the options lack before people take positions (§4.3 phase 5). */
export type OptionGap = "three-options" | "less-nearness" | "harm-of-each";

export const leastOptions = 3;

export function optionGaps({ options }: SessionState): OptionGap[] {
  const open = options.filter(({ status }) => status === "open");
  const gaps: OptionGap[] = [];
  if (open.length < leastOptions) gaps.push("three-options");
  if (!open.some(({ lessNearness }) => lessNearness)) gaps.push("less-nearness");
  if (open.some(({ harms }) => harms.length === 0)) gaps.push("harm-of-each");
  return gaps;
}
