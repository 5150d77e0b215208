import type { Role } from "../guide/role.ts";
import { inTime, placesOf, type RolePlace } from "./field-history.ts";
import type { Report } from "./report.ts";

/** What came of the agreements of one session, as the trajectory knows it now. */
export type AgreementOutcome = {
  readonly sessionId: string;
  readonly kept: number;
  readonly broken: number;
};

export type HistoryLine = {
  readonly sessionId: string | null;
  /** `YYYY-MM-DD` */
  readonly on: string;
  /** Who was there; numbers of people per role are not shown. */
  readonly roles: readonly Role[];
  readonly clientPresent: boolean;
  readonly agreed: number;
  /** null: nothing is known yet of what came of them. */
  readonly outcome: { readonly kept: number; readonly broken: number } | null;
  readonly field: readonly RolePlace[];
  /** Subjects on which the roles differed: scales, axes, choices and options together. */
  readonly differences: number;
  readonly loneViews: number;
};

/** A line per session, oldest first: what it was about in figures, and not one sentence of it. */
export function historyOf(
  reports: readonly Report[],
  outcomes: readonly AgreementOutcome[],
): HistoryLine[] {
  return inTime(reports).map(({ on, report }) => {
    const known = outcomes.find(({ sessionId }) => sessionId === report.sessionId);
    const differ = [
      ...report.differences,
      ...report.choiceDifferences,
      ...report.optionDifferences,
    ].filter(({ differs }) => differs);
    return {
      sessionId: report.sessionId,
      on,
      roles: [...new Set(report.present.map(({ role }) => role))],
      clientPresent: !report.emptyChair,
      agreed: report.agreements.filter(({ status }) => status === "afgesproken").length,
      outcome: known === undefined ? null : { kept: known.kept, broken: known.broken },
      field: placesOf(report),
      differences: differ.length,
      loneViews: report.loneViews.length,
    };
  });
}
