import { api, errorCode, refusalOf } from "../../../trpc.ts";
import {
  type Dossier,
  type Fields,
  findInDossier,
  type StoredRecord,
  type WritableKind,
} from "../dossier.ts";
import type { Reloaded, SaveOutcome } from "./save-outcome.ts";

type Reference = { readonly id: string; readonly version: number };

/** The four writes of one kind, without the kind's own types: the form checks those first. */
type RecordWrites = {
  readonly create: {
    readonly mutate: (input: { readonly fields: Fields }) => Promise<StoredRecord>;
  };
  readonly change: {
    readonly mutate: (input: Reference & { readonly changes: Fields }) => Promise<StoredRecord>;
  };
  readonly remove: { readonly mutate: (input: Reference) => Promise<Reference> };
  readonly restore: { readonly mutate: (input: Reference) => Promise<Reference> };
};

function writesOf(kind: WritableKind): RecordWrites {
  // One form engine serves twenty kinds; `sendable` checked the fields against the kind's schema.
  return api.records[kind] as unknown as RecordWrites;
}

export function createStored(kind: WritableKind, fields: Fields): Promise<SaveOutcome> {
  return outcomeOf(() => writesOf(kind).create.mutate({ fields: withoutIdentity(fields) }));
}

export function changeStored(
  kind: WritableKind,
  id: string,
  version: number,
  changes: Fields,
): Promise<SaveOutcome> {
  return outcomeOf(() =>
    writesOf(kind).change.mutate({ id, version, changes: withoutIdentity(changes) }),
  );
}

/** Removes a record; the reference returned is what brings it back. */
export function removeStored(kind: WritableKind, { id, version }: Reference): Promise<Reference> {
  return writesOf(kind).remove.mutate({ id, version });
}

export function restoreStored(kind: WritableKind, { id, version }: Reference): Promise<Reference> {
  return writesOf(kind).restore.mutate({ id, version });
}

/** Where a record of this trajectory stands now. */
export async function reloadStored(
  kind: WritableKind,
  trajectoryId: string,
  id: string,
): Promise<Reloaded> {
  try {
    const dossier: Dossier = await api.trajectory.dossier.query({ id: trajectoryId });
    const record = findInDossier(dossier, kind, id);
    return record === undefined ? { type: "gone" } : { type: "found", record };
  } catch (error) {
    return errorCode(error) === "NOT_FOUND" ? { type: "gone" } : { type: "offline" };
  }
}

async function outcomeOf(write: () => Promise<StoredRecord>): Promise<SaveOutcome> {
  try {
    return { type: "saved", record: await write() };
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal?.type === "StaleVersion") return { type: "stale" };
    if (refusal !== null) return { type: "refused", reason: refusal.type };
    return errorCode(error) === "OFFLINE"
      ? { type: "offline" }
      : { type: "refused", reason: "other" };
  }
}

function withoutIdentity({ id: _id, version: _version, ...fields }: Fields): Fields {
  return fields;
}
