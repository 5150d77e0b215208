import {
  type PlainDate,
  type RecordKind,
  type RecordOf,
  recordKinds,
  type Signal,
} from "@nabij/domain";

/** Kinds that hang on a client or a trajectory; the others are about the organisation. */
export type DossierKind = Exclude<
  RecordKind,
  "policyCheck" | "improvementProject" | "safetyContact"
>;

/** Kinds a person types in; a reflection is held, not typed (principle 4). */
export type WritableKind = Exclude<DossierKind, "reflectionSession">;

/** Whether a kind belongs to a dossier. */
function isDossierKind(kind: RecordKind): kind is DossierKind {
  return kind !== "policyCheck" && kind !== "improvementProject" && kind !== "safetyContact";
}

/** Every kind of a dossier, a parent before what hangs on it. */
export const dossierKinds: readonly DossierKind[] = recordKinds.filter(isDossierKind);

/** The fields of a record by name, as a form holds them. */
export type Fields = Readonly<Record<string, unknown>>;

/** A stored record of whatever kind. */
export type StoredRecord = Fields & { readonly id: string; readonly version: number };

/** Everything recorded about one trajectory on day `at`, as the API answers it. */
export type Dossier = {
  readonly at: PlainDate;
  readonly client: RecordOf<"client">;
  readonly trajectory: RecordOf<"trajectory">;
  readonly records: { readonly [K in DossierKind]: readonly RecordOf<K>[] };
  readonly signals: readonly Signal[];
};

/** The name on screen: how the client wants to be called, else the pseudonym. */
export function clientName({ client }: Pick<Dossier, "client">): string {
  return client.chosenName ?? client.pseudonym;
}

/** The record of a kind with this id, or undefined when it is gone. */
export function findInDossier(
  dossier: Dossier,
  kind: DossierKind,
  id: string,
): StoredRecord | undefined {
  const all: readonly StoredRecord[] = kind === "client" ? [dossier.client] : dossier.records[kind];
  return all.find((record) => record.id === id);
}
