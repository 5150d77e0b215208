import { type ReportSource, reportRecordKinds } from "../report/report.ts";
import { aClient, aTrajectory } from "../testing.ts";

/** What a document is made from, with nothing recorded but what is given. */
export function aReportSource(
  given: Partial<Omit<ReportSource, "records">> & {
    readonly records?: Partial<ReportSource["records"]>;
  } = {},
): ReportSource {
  const {
    client = aClient(),
    trajectory = aTrajectory(),
    records,
    reader = "zorgmanager",
    reflectionDays = [],
    chosenSentences = [],
  } = given;
  const nothing = Object.fromEntries(reportRecordKinds.map((kind) => [kind, []]));
  const recorded = { ...nothing, ...records } as ReportSource["records"];
  return { client, trajectory, records: recorded, reader, reflectionDays, chosenSentences };
}
