import { daysBetween, type PlainDate, type RecordKind, type RecordOf } from "@nabij/domain";
import type { DemoRecord } from "../case-book.ts";

/** One client with all records that hang on it, to count over. */
export type CaseView = {
  readonly client: RecordOf<"client">;
  readonly records: readonly DemoRecord[];
  readonly all: <K extends RecordKind>(kind: K) => readonly RecordOf<K>[];
};

/** The cases of a demo, from the stored records only. */
export function casesOf(records: readonly DemoRecord[]): readonly CaseView[] {
  const clientOfTrajectory = new Map(
    records.flatMap(({ kind, record }) =>
      kind === "trajectory" ? [[record.id, record.clientId] as const] : [],
    ),
  );
  const ownerOf = ({ kind, record }: DemoRecord) => {
    if (kind === "client") return record.id;
    if ("clientId" in record) return record.clientId;
    return "trajectoryId" in record ? clientOfTrajectory.get(record.trajectoryId ?? "") : undefined;
  };
  const byClient = Map.groupBy(records, ownerOf);
  return records.flatMap((entry) => {
    if (entry.kind !== "client") return [];
    const own = byClient.get(entry.record.id) ?? [];
    const byKind = Map.groupBy(own, ({ kind }) => kind);
    const all = <K extends RecordKind>(kind: K) =>
      (byKind.get(kind) ?? []).map(({ record }) => record as RecordOf<K>);
    return [{ client: entry.record, records: own, all }];
  });
}

type Setting = RecordOf<"placement">["setting"];

/** Days in these settings up to and including `today`; without settings everywhere but home. */
export function daysIn(view: CaseView, today: PlainDate, settings?: readonly Setting[]): number {
  return view
    .all("placement")
    .filter(({ setting }) => settings?.includes(setting) ?? setting !== "thuis")
    .reduce(
      (days, { from, until }) => days + daysBetween(from, until ?? today) + (until ? 1 : 0),
      0,
    );
}

/** Where the client lives now. */
export function homeNow(view: CaseView): RecordOf<"placement"> | undefined {
  return view.all("placement").find(({ until }) => until === null);
}
