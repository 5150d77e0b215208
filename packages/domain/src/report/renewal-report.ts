import { chosenSection } from "./part/chosen.ts";
import { evaluationsSection } from "./part/evaluations.ts";
import { goalsSection } from "./part/goals.ts";
import { voiceSection } from "./part/heard.ts";
import { askedSection, moneySection } from "./part/money.ts";
import { nearnessSection } from "./part/nearness.ts";
import { opbouwSection } from "./part/opbouw.ts";
import { restrictionsSection } from "./part/restrictions.ts";
import { whySection } from "./part/why.ts";
import type { ReportPeriod, ReportSection, ReportSource } from "./report.ts";

/** Asking for meerzorg again (heraanvraag), from what is already there (S25, S53; product §1). */
export function renewalReport(
  source: ReportSource,
  period: ReportPeriod,
): readonly ReportSection[] {
  return [
    whySection(source, period),
    goalsSection(source, period),
    nearnessSection(source, period),
    evaluationsSection(source, period),
    restrictionsSection(source, period),
    opbouwSection(source, period),
    moneySection(source, period),
    voiceSection(source, period),
    chosenSection(source, period, "financier"),
    askedSection(source, period),
  ];
}
