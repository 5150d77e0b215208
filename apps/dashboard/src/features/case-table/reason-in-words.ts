import type { AgendaReason, SignalId } from "@nabij/domain";
import type { TFunction } from "i18next";
import { signalTitle } from "../../signal-words/signal-title.ts";

/** Why a trajectory is on the agenda, in one line. */
export function reasonInWords(
  t: TFunction<"words">,
  reason: AgendaReason,
  language: string,
): string {
  const days = "days" in reason ? t("days.count", { count: reason.days }) : "";
  switch (reason.type) {
    case "crisis":
      return reason.isOver
        ? t("process.caseTable.reason.crisisOver", { count: -reason.hoursLeft })
        : t("process.caseTable.reason.crisisLeft", { count: reason.hoursLeft });
    case "off-plan":
      return reason.isExpertTableAsked
        ? t("process.caseTable.reason.offPlanAsked")
        : t("process.caseTable.reason.offPlan");
    case "taskforce":
      return t("process.caseTable.reason.taskforce", { days });
    case "asked":
      return t("process.caseTable.reason.asked", { days });
    case "steps-late":
      return t("process.caseTable.reason.stepsLate", { count: reason.count, days });
    case "signals":
      return signalsInWords(t, reason.ids, language);
  }
}

/** Signals named in one line; the rest stand in the trajectory. */
const namedSignals = 3;

function signalsInWords(t: TFunction<"words">, ids: readonly SignalId[], language: string): string {
  const titles = ids.slice(0, namedSignals).map((id) => signalTitle(id, language));
  const signals = titles.join("; ");
  const count = ids.length - titles.length;
  return count === 0
    ? t("process.caseTable.reason.signals", { signals })
    : t("process.caseTable.reason.signalsMore", { signals, count });
}

/** Whether nothing but signals brings a trajectory to the table: it can wait for the others. */
export function isSignalsOnly(reasons: readonly AgendaReason[]): boolean {
  return reasons.length > 0 && reasons.every(({ type }) => type === "signals");
}
