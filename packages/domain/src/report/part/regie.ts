import { regieOf } from "../../regie/regie-of.ts";
import type { ReportLine, ReportPeriod, ReportSection, ReportSource } from "../report.ts";
import { line, section } from "./part.ts";

/** Who holds each of the three roles at the end of the period, by function, never by name (S9). */
export function regieSection({ records }: ReportSource, { until }: ReportPeriod): ReportSection {
  const roles = regieOf(records.regieAssignment, until);
  return section(
    "regie",
    roles.flatMap(({ role, holders, problem }): ReportLine[] => {
      const held = holders.map(({ id, holder, organisation, from }) =>
        line(`regie ${id}`, { key: "regie", role, holder, organisation, since: from }),
      );
      if (problem === null) return held;
      return [...held, line(`regie open ${role}`, { key: "regieOpen", role, problem })];
    }),
  );
}
