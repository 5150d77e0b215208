import { type Column, is, Param, Placeholder } from "drizzle-orm";
import type { Database } from "#connect";
import { prepared } from "./prepared.ts";

/** Values by the name of their placeholder. */
type Values = Readonly<Record<string, unknown>>;

/** A query drizzle wrote, run straight on SQLite: its own work per row costs more than SQLite's. */
export type Statement = {
  readonly rows: (values: Values) => unknown[][];
  readonly row: (values: Values) => unknown[] | undefined;
  /** Carries it out; gives the number of rows changed. */
  readonly run: (values: Values) => number;
};

type Written = { readonly toSQL: () => { readonly sql: string; readonly params: unknown[] } };

/** The statement of this name, prepared the first time. Equal names must mean equal queries. */
export function statementOf(
  db: Database,
  name: string,
  write: (orm: Database["orm"]) => Written,
): Statement {
  return prepared(db, `statement ${name}`, ({ orm, sqlite }) => {
    const { sql, params } = write(orm).toSQL();
    const binders = params.map(binderOf);
    const bound = (values: Values) => binders.map((bind) => bind(values));
    const statement = sqlite.prepare(sql);
    if (!statement.reader) {
      const none = () => {
        throw new Error("a statement that changes something gives no rows");
      };
      return { rows: none, row: none, run: (values) => statement.run(bound(values)).changes };
    }
    statement.raw();
    return {
      rows: (values) => statement.all(bound(values)) as unknown[][],
      row: (values) => statement.get(bound(values)) as unknown[] | undefined,
      run: (values) => statement.run(bound(values)).changes,
    };
  });
}

type Binder = (values: Values) => unknown;

function binderOf(param: unknown): Binder {
  if (is(param, Placeholder)) return (values) => named(values, param.name);
  if (is(param, Param) && is(param.value, Placeholder)) {
    const { encoder, value } = param;
    return (values) => encoder.mapToDriverValue(named(values, value.name));
  }
  return () => param;
}

function named(values: Values, name: string): unknown {
  const value = values[name];
  if (value === undefined) throw new Error(`no value for ${name}`);
  return value;
}

/** Turns a row into an object with these fields, in the order they were selected. */
export function rowReader<T>(columns: Readonly<Record<string, Column>>): (row: unknown[]) => T {
  const names = Object.keys(columns);
  const decoders = Object.values(columns).map((column) =>
    column.dataType === "custom" ? (value: unknown) => column.mapFromDriverValue(value) : null,
  );
  return (row) => {
    const record: Record<string, unknown> = {};
    for (let at = 0; at < names.length; at += 1) {
      const value = row[at];
      const decode = decoders[at];
      record[names[at] as string] = decode && value !== null ? decode(value) : value;
    }
    return record as T;
  };
}
