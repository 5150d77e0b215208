import type { Agreement } from "../../agreement/agreement.ts";
import type { ReportLine, ReportPeriod, ReportSection, ReportSource } from "../report.ts";
import { begun, line, offered, section } from "./part.ts";

/** What is agreed and still open; what was agreed in a reflection goes along only by choice (trap 16). */
export function agreementsSection({ records }: ReportSource, period: ReportPeriod): ReportSection {
  const open = known(records.agreement, period).filter(
    (each) => each.status === "open" && !isGuarantee(each),
  );
  return section("agreements", open.map(agreementLine));
}

/** Guarantees of a place, of coming back and of follow-up care: kept, broken or open (S17). */
export function guaranteesSection({ records }: ReportSource, period: ReportPeriod): ReportSection {
  const places = begun(records.placement, period.until).flatMap((placement): ReportLine[] => {
    const { id, from, placementGuarantee, returnGuarantee } = placement;
    const of = (guarantee: "placement" | "return", status: string | null): ReportLine[] => {
      if (status === null || status === "geen") return [];
      const say = { key: "guarantee", kind: guarantee, status, from } as const;
      return [line(`guarantee ${guarantee} ${id}`, say)];
    };
    return [...of("placement", placementGuarantee), ...of("return", returnGuarantee)];
  });
  const agreed = known(records.agreement, period).filter(isGuarantee).map(agreementLine);
  return section("guarantees", [...places, ...agreed]);
}

function known(agreements: readonly Agreement[], { until }: ReportPeriod): readonly Agreement[] {
  return agreements
    .filter(({ madeOn }) => madeOn <= until)
    .toSorted((a, b) => a.madeOn.localeCompare(b.madeOn));
}

function isGuarantee({ kind }: Agreement): boolean {
  return kind !== null && kind !== "afspraak";
}

function agreementLine(agreement: Agreement): ReportLine {
  const { id, kind, what, who, status, dueOn, reflectionSessionId } = agreement;
  const add = reflectionSessionId === null ? line : offered;
  return add(`agreement ${id}`, { key: "agreement", kind, what, who, status, due: dueOn });
}
