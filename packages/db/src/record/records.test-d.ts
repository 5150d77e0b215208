import type { RecordKind, RecordOf } from "@nabij/domain";
import type { recordTables } from "./tables.ts";

type Row<K extends RecordKind> = Omit<
  (typeof recordTables)[K]["$inferSelect"],
  "organisationId" | "removedAt"
>;

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Flat<T> = { [K in keyof T]: T[K] };

type Checked = { [K in RecordKind]: Same<Flat<Row<K>>, Flat<RecordOf<K>>> };

/** tsc fails here when a row is not what the domain says: the kind that reads `false`. */
export const everyRowEqualsItsDomainType: { readonly [K in RecordKind]: true } = {} as Checked;
