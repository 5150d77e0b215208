import type { PlainDate, RecordKind, RecordOf, Signal } from "@nabij/domain";

/** Kinds a person types in; a reflection is held, not typed (principle 4). */
export type WritableKind = Exclude<RecordKind, "reflectionSession">;

/** The fields of a record by name, as a form holds them. */
export type Fields = Readonly<Record<string, unknown>>;

/** A stored record of whatever kind. */
export type StoredRecord = Fields & { readonly id: string; readonly version: number };

/** Everything recorded about one trajectory on day `at`, as the API answers it. */
export type Dossier = {
  readonly at: PlainDate;
  readonly client: RecordOf<"client">;
  readonly trajectory: RecordOf<"trajectory">;
  readonly records: { readonly [K in RecordKind]: readonly RecordOf<K>[] };
  readonly signals: readonly Signal[];
};

/** The name on screen: how the client wants to be called, else the pseudonym. */
export function clientName({ client }: Pick<Dossier, "client">): string {
  return client.chosenName ?? client.pseudonym;
}

/** The record of a kind with this id, or undefined when it is gone. */
export function findInDossier(
  dossier: Dossier,
  kind: RecordKind,
  id: string,
): StoredRecord | undefined {
  const all: readonly StoredRecord[] = kind === "client" ? [dossier.client] : dossier.records[kind];
  return all.find((record) => record.id === id);
}
