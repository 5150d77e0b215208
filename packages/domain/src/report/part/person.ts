import { ageInYears } from "../../plain-date/plain-date.ts";
import type { ReportLine, ReportPeriod, ReportSection, ReportSource } from "../report.ts";
import { begun, line, newest, prose, ranIn, section } from "./part.ts";

/** Who somebody is, who speaks for them, who is around them, where they live (S17). */
export function personSection(source: ReportSource, { until }: ReportPeriod): ReportSection {
  const { client } = source;
  const say = {
    key: "who",
    age: ageInYears(client.birthDate, until),
    worlds: client.legalWorlds,
    groups: client.targetGroups,
    profile: client.careProfile,
    region: client.region,
  } as const;
  return section("person", [
    line("who", say),
    ...(client.representatives ?? []).map(({ capacity, label }, place) =>
      line(`representative ${place}`, { key: "representative", capacity, label }),
    ),
    ...(client.network ?? []).map(({ relation, label, chosenByClient }, place) =>
      line(`network ${place}`, {
        key: "network",
        relation,
        label,
        chosen: chosenByClient === true,
      }),
    ),
    ...placeLines(source, until),
    ...plan18Lines(source),
    ...prose("client", "futureCare", client.futureCare, client.futureCareOn),
  ]);
}

function placeLines({ records }: ReportSource, at: string): readonly ReportLine[] {
  const now = begun(records.placement, at).filter((each) => ranIn({ from: at, until: at }, each));
  const fit = newest(records.environment, at);
  const lines: ReportLine[] = now.map(({ id, setting, livingSituation, from, peerContact }) =>
    line(`place ${id}`, {
      key: "place",
      setting,
      living: livingSituation,
      from,
      peers: peerContact,
    }),
  );
  if (fit === undefined || fit.fitsClient === null) return lines;
  const { id, fitsClient, date, note } = fit;
  lines.push(line(`fits ${id}`, { key: "fits", answer: fitsClient, on: date }));
  return [...lines, ...prose(id, "placeNote", note)];
}

function plan18Lines({ records }: ReportSource): readonly ReportLine[] {
  return records.transition18.map(({ id, destination, funder, date }) =>
    line(`plan18 ${id}`, { key: "plan18", destination, funder, on: date }),
  );
}

/** What fills the days at the end of the period (G21). */
export function daysSection({ records }: ReportSource, { until }: ReportPeriod): ReportSection {
  const now = begun(records.activity, until).filter((each) => ranIn({ from: until, until }, each));
  return section(
    "days",
    now.map(({ id, kind, description, hoursPerWeek }) =>
      line(`activity ${id}`, { key: "activity", kind, what: description, hours: hoursPerWeek }),
    ),
  );
}
