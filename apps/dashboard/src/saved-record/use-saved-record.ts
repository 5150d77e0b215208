import { changeRecord, type RecordOf } from "@nabij/domain";
import { useEffect, useState, useSyncExternalStore } from "react";
import { api, errorCode, refusalOf } from "../trpc.ts";
import {
  type SavedRecord,
  type SavedState,
  savedRecord,
  type WriteOutcome,
} from "./saved-record.ts";

/** Kinds that belong to the organisation itself. */
export type OrganisationKind = "policyCheck" | "improvementProject" | "safetyContact";

type Change = {
  readonly id: string;
  readonly version: number;
  readonly changes: Readonly<Record<string, unknown>>;
};

/**
 * A record of the organisation that is stored while it is typed in. `tidy` leaves out what is
 * still being typed, such as a row without words; `onStored` hears of every write.
 */
export function useSavedRecord<K extends OrganisationKind>(
  kind: K,
  start: RecordOf<K>,
  tidy: (changes: Partial<RecordOf<K>>) => Partial<RecordOf<K>>,
  onStored: () => void,
): { readonly record: SavedRecord<RecordOf<K>>; readonly state: SavedState<RecordOf<K>> } {
  const [record] = useState(() =>
    savedRecord<RecordOf<K>>(start, {
      check: (stored, changes) => {
        const tidied = tidy(changes);
        const decision = changeRecord(kind, stored, tidied, stored.version);
        return decision.ok
          ? { ok: true, changes: tidied }
          : { ok: false, problems: problemsOf(decision.error) };
      },
      change: async (stored, changes) => {
        const outcome = await write<RecordOf<K>>(kind, {
          id: stored.id,
          version: stored.version,
          changes,
        });
        if (outcome.type === "saved") onStored();
        return outcome;
      },
      later: (run, ms) => {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
    }),
  );
  const state = useSyncExternalStore(record.subscribe, record.state);
  // Leaving the page stores what still waits.
  useEffect(() => () => record.flush(), [record]);
  return { record, state };
}

function problemsOf(
  refusal: Extract<ReturnType<typeof changeRecord>, { ok: false }>["error"],
): readonly string[] {
  if (refusal.type === "EndBeforeStart") return [refusal.end];
  if (refusal.type !== "InvalidRecord") return [];
  return [...new Set(refusal.problems.map(({ field }) => field.split(".")[0] ?? field))];
}

async function write<Draft extends { readonly id: string; readonly version: number }>(
  kind: OrganisationKind,
  change: Change,
): Promise<WriteOutcome<Draft>> {
  // The changes were checked against the schema of the kind just before.
  const { mutate } = api.records[kind].change as unknown as {
    readonly mutate: (input: Change) => Promise<Draft>;
  };
  try {
    return { type: "saved", record: await mutate(change) };
  } catch (error) {
    if (refusalOf(error)?.type === "StaleVersion") return { type: "stale" };
    return { type: errorCode(error) === "OFFLINE" ? "offline" : "refused" };
  }
}
