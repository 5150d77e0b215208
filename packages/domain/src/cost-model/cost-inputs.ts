import inputs from "./cost-inputs.json" with { type: "json" };
import type { CostInput, CostSetting } from "./cost-setting.ts";
import { printedSetting } from "./cost-settings.ts";
import notGiven from "./not-given.json" with { type: "json" };

type InTwoLanguages = { readonly nl: string; readonly en: string };

/** What the source says about a knob: whether it gives a value, and why (not) (5e). */
export type CostInputSource = { readonly given: boolean; readonly why: InTwoLanguages };

export const costInputSources: Readonly<Record<CostInput, CostInputSource>> = inputs;

/** What the source names or leaves empty and no knob can bring back (5e, "also not given"). */
export const notGivenAtAll: readonly { readonly key: string; readonly text: InTwoLanguages }[] =
  notGiven;

/** Where a value comes from: printed in the source, the reader's own, or nowhere yet. */
export type CostOrigin = "bron" | "eigen-keuze" | "niet-gegeven";

/** Where the value of one knob comes from. A printed value that was changed is the reader's own. */
export function originOf(input: CostInput, setting: CostSetting): CostOrigin {
  if (isMissing(input, setting)) return "niet-gegeven";
  if (!costInputSources[input].given) return "eigen-keuze";
  return sameValue(setting[input], printedSetting[input]) ? "bron" : "eigen-keuze";
}

/** Whether a knob, or any part of it, is not filled in. */
export function isMissing(input: CostInput, setting: CostSetting): boolean {
  if (input === "shares") return Object.values(setting.shares).some((share) => share === null);
  if (input !== "blocks") return setting[input] === null;
  const { blocks } = setting;
  return (
    blocks.length === 0 ||
    blocks.some(({ days, hours, staff }) => days === null || hours === null || staff === null)
  );
}

function sameValue(a: unknown, b: unknown): boolean {
  return withoutLabels(a) === withoutLabels(b);
}

/** What a block is called does not make it another block. */
function withoutLabels(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => (key === "label" ? undefined : inner));
}
