import { clientName, type Dossier, type WritableKind } from "../dossier.ts";
import type { DossierWords } from "../dossier-words.ts";

/** One part of the line under the page sentence; an unknown part invites to fill it in. */
export type LeadPart = {
  readonly id: "why" | "goal" | "wish";
  readonly text: string;
  readonly isKnown: boolean;
  /** Where it can be filled in. */
  readonly kind: WritableKind;
  readonly field: string;
};

/** Why it began, what it works towards and what the client wants, known or not. */
export function leadParts(
  dossier: Dossier,
  words: DossierWords,
  mayReadGoals = true,
): readonly LeadPart[] {
  const goal = goalPart(dossier, words);
  const shown = goal.isKnown || mayReadGoals ? [goal] : [];
  return [whyPart(dossier, words), ...shown, wishPart(dossier, words)];
}

function whyPart({ trajectory }: Dossier, { t, list, value }: DossierWords): LeadPart {
  const { startReasons, startReasonsKnown } = trajectory;
  const isKnown = startReasons.length > 0;
  const reasons = list(startReasons.map(value));
  const lost = startReasonsKnown === "nee";
  const text = isKnown
    ? t(lost ? "dossier.lead.whyDoubted" : "dossier.lead.why", { reasons })
    : t(lost ? "dossier.lead.whyLost" : "dossier.lead.whyUnknown");
  return { id: "why", text, isKnown, kind: "trajectory", field: "startReasons" };
}

function goalPart({ at, trajectory, records }: Dossier, { t, value }: DossierWords): LeadPart {
  const running = records.goal.filter(
    ({ status, startDate }) => status === "lopend" && startDate <= at,
  );
  const [goal] = running.toSorted((a, b) => (a.startDate < b.startDate ? 1 : -1));
  if (goal !== undefined) {
    const text = t("dossier.lead.goal", { goal: lowerFirst(goal.description) });
    return { id: "goal", text, isKnown: true, kind: "goal", field: "description" };
  }
  const { purpose } = trajectory;
  const text =
    purpose === null
      ? t("dossier.lead.goalUnknown")
      : t("dossier.lead.goal", { goal: value(purpose) });
  return { id: "goal", text, isKnown: purpose !== null, kind: "goal", field: "description" };
}

function wishPart(dossier: Dossier, { t }: DossierWords): LeadPart {
  const name = clientName(dossier);
  const wish = dossier.client.ownWishes;
  const text =
    wish === null
      ? t("dossier.lead.wishUnknown", { name })
      : t("dossier.lead.wish", { name, wish });
  return { id: "wish", text, isKnown: wish !== null, kind: "client", field: "ownWishes" };
}

/** "Zelf koken" becomes "zelf koken"; an abbreviation such as "RET" stays. */
function lowerFirst(text: string): string {
  const [first = "", second = ""] = text;
  return second === second.toLowerCase() ? first.toLowerCase() + text.slice(1) : text;
}
