import type { TFunction } from "i18next";
import { failureSentence } from "../../command/refusal-sentence.ts";
import { refusalOf } from "../../trpc.ts";

/** Why a guide was not published, in one sentence that says what to do. */
export function publishRefusal(t: TFunction, error: unknown): string {
  const refusal = refusalOf(error);
  switch (refusal?.type) {
    case "GuideHasProblems":
      return t("guides.mendFirst", { count: refusal.problems.length });
    case "GuideVersionNotNewer":
      return t("guides.refused.notNewer", { version: refusal.newest });
    case "GuideBaseNotNewest":
      return t("guides.refused.notNewest", { version: refusal.newest.split("@")[1] ?? "" });
    case "GuideNotAdapted":
      return t(
        refusal.refusal.type === "AlwaysAsked"
          ? "guides.refused.alwaysAsked"
          : "guides.refused.notAdapted",
      );
    default:
      return failureSentence(t, error, null);
  }
}
