import { chosenSection } from "./part/chosen.ts";
import {
  factorsSection,
  howNearSection,
  importantSection,
  meSection,
  noticeSection,
  wishesSection,
} from "./part/passport-parts.ts";
import type { ReportPeriod, ReportSection, ReportSource } from "./report.ts";

/**
 * One page in the client's own words (S53). What the client said stands in it as far as the client
 * lets others know; what the team recorded is only offered, to be put in together.
 */
export function passport(source: ReportSource, period: ReportPeriod): readonly ReportSection[] {
  return [
    meSection(source, period),
    wishesSection(source, period),
    howNearSection(source, period),
    noticeSection(source, period),
    factorsSection(source, period, "helps"),
    factorsSection(source, period, "hinders"),
    importantSection(source),
    chosenSection(source, period, "dossier", { isOffered: true }),
  ];
}
