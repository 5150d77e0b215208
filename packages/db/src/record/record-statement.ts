import type { RecordKind, RecordOf } from "@nabij/domain";
import type { SQL } from "drizzle-orm";
import type { AnyColumn, AnyRecordTable } from "#columns";
import type { Database } from "#connect";
import { prepared } from "../connect/prepared.ts";
import { rowReader, statementOf } from "../connect/statement.ts";
import { fieldColumns } from "./selection.ts";
import { recordTables } from "./tables.ts";

/** Which records of a kind, in which order and how many. */
type Which = {
  readonly where: SQL | undefined;
  readonly order?: readonly (SQL | AnyColumn)[];
  /** A number, or a placeholder for one. */
  readonly limit?: Parameters<ReturnType<typeof selectFrom>["limit"]>[0];
};

/** Records of a kind, read by a statement that is prepared once under `name`. */
export function recordStatement<K extends RecordKind>(
  db: Database,
  name: string,
  kind: K,
  which: () => Which,
) {
  const statement = statementOf(db, name, (orm) => {
    const { where, order = [], limit } = which();
    const select = selectFrom(orm, kind)
      .where(where)
      .orderBy(...order);
    return limit === undefined ? select : select.limit(limit);
  });
  const read = prepared(db, `read ${kind}`, () =>
    rowReader<RecordOf<K>>(fieldColumns(kind) as Readonly<Record<string, AnyColumn>>),
  );
  return {
    all: (values: Readonly<Record<string, unknown>>) => statement.rows(values).map(read),
    get: (values: Readonly<Record<string, unknown>>) => {
      const row = statement.row(values);
      return row === undefined ? undefined : read(row);
    },
  };
}

function selectFrom(orm: Database["orm"], kind: RecordKind) {
  const columns: Readonly<Record<string, AnyColumn>> = fieldColumns(kind);
  const table: AnyRecordTable = recordTables[kind];
  return orm.select(columns).from(table).$dynamic();
}
