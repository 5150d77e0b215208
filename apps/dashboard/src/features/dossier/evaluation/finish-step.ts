import { type ClosingQuestion, closingGaps, type Evaluation } from "@nabij/domain";
import type { Fields, WritableKind } from "../dossier.ts";

/** What is asked once more before a form is called done. */
export type FinishStep =
  | { readonly type: "probe" }
  | { readonly type: "closing"; readonly missing: readonly ClosingQuestion[] }
  | { readonly type: "follow-up" };

type FinishQuestion = {
  readonly kind: WritableKind;
  readonly draft: Fields;
  /** Stored for the first time while this form was open. */
  readonly isNew: boolean;
  /** Steps this form showed already: each is asked once, nobody is held. */
  readonly asked: ReadonlySet<FinishStep["type"]>;
};

/**
 * The next thing to ask when a form is called done, or nothing. An evaluation asks once more for
 * what it costs (S33, G39), a closing one for the four questions (S14), a new one what follows.
 */
export function finishStep({ kind, draft, isNew, asked }: FinishQuestion): FinishStep | null {
  if (kind !== "evaluation") return null;
  if (!asked.has("probe") && needsProbing(draft)) return { type: "probe" };
  const missing = missingAtClosing(draft);
  if (!asked.has("closing") && missing.length > 0) return { type: "closing", missing };
  return isNew && !asked.has("follow-up") ? { type: "follow-up" } : null;
}

/** Whether impacts were named and nobody asked a second time for what is hard to say. */
function needsProbing({ impacts, probed }: Fields): boolean {
  if (probed === true || !Array.isArray(impacts) || impacts.length === 0) return false;
  return !impacts.some(
    ({ direction, prompt }: Fields) => direction === "negatief" && prompt === "na-doorvragen",
  );
}

function missingAtClosing(draft: Fields): readonly ClosingQuestion[] {
  if (draft.kind !== "afsluiting") return [];
  const text = (field: ClosingQuestion) => (typeof draft[field] === "string" ? draft[field] : null);
  return closingGaps({
    lookBackUse: text("lookBackUse"),
    lookBackIntensity: text("lookBackIntensity"),
    lookBackDuration: text("lookBackDuration"),
    lookBackOutcome: text("lookBackOutcome"),
  } satisfies Pick<Evaluation, ClosingQuestion>);
}
