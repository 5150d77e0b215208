import type { PlainDate, SignalId } from "@nabij/domain";
import { and, eq, gte, lte, type SQL, sql } from "drizzle-orm";
import type { Database } from "#connect";
import { statementOf } from "../connect/statement.ts";
import { signalSpan } from "../kept-signal/table.ts";
import { listed } from "../scope/scope.ts";
import type { Reader } from "../signal/span.ts";
import { hoursOnDay, lastEvaluationOn, signalsOnDay } from "../trajectory/on-day.ts";
import { trajectory } from "../trajectory/table.ts";
import { dayCode, type IndexRows, nothing } from "./index-rows.ts";
import { numberColumn } from "./number-column.ts";

/** What is asked of a trajectory on a day: its hours, last evaluation, number of signals, or one signal. */
export type DayQuestion =
  | { readonly what: "hoursPerDay" | "lastEvaluation"; readonly at: PlainDate }
  | { readonly what: "signals"; readonly at: PlainDate; readonly reader: Reader }
  | {
      readonly what: "signal";
      readonly at: PlainDate;
      readonly reader: Reader;
      readonly signal: SignalId;
    };

/** The answers of all rows to one question, at their places. */
export type DayColumn = {
  readonly values: () => Float64Array;
  /** Reads the answers of these trajectories, those that have a row, again. */
  readonly read: (db: Database, ids: readonly string[]) => void;
};

/** Equal questions have equal names. */
export function nameOf(question: DayQuestion): string {
  const reader = "reader" in question ? question.reader : "";
  return `${question.at} ${question.what} ${reader} ${"signal" in question ? question.signal : ""}`;
}

/** A column that was not read yet. The same SQL answers as where a list is read from the tables. */
export function dayColumn(rows: IndexRows, question: DayQuestion): DayColumn {
  const { values, put } = numberColumn();
  const { at } = question;
  const signal = "signal" in question ? question.signal : "";
  const read = (db: Database, ids: readonly string[]): void => {
    for (const [id, value] of answers(db, question)({ at, signal, ids: JSON.stringify(ids) })) {
      const place = rows.placeOf(id);
      if (place !== undefined) put(place, asNumber(value));
    }
  };
  return { values, read };
}

type Answer = [id: string, value: string | number | null];

function answers(db: Database, question: DayQuestion) {
  const reader = "reader" in question ? question.reader : "";
  const statement = statementOf(db, `day column ${question.what} ${reader}`, (orm) =>
    orm
      .select({ id: trajectory.id, value: sql`${expressionOf(question)}`.as("value") })
      .from(trajectory)
      .where(sql`${trajectory.id} in ${listed("ids")}`),
  );
  return (values: Readonly<Record<string, unknown>>) => statement.rows(values) as Answer[];
}

function expressionOf(question: DayQuestion): SQL {
  switch (question.what) {
    case "hoursPerDay":
      return hoursOnDay;
    case "lastEvaluation":
      return lastEvaluationOn;
    case "signals":
      return signalsOnDay(question.reader);
    case "signal":
      return isOpen(question.reader);
  }
}

function isOpen(reader: Reader): SQL {
  const open = and(
    eq(signalSpan.trajectoryId, trajectory.id),
    eq(signalSpan.signal, sql.placeholder("signal")),
    lte(signalSpan.from, sql.placeholder("at")),
    gte(signalSpan.until, sql.placeholder("at")),
    reader === "process" ? eq(signalSpan.reads, "process") : undefined,
  );
  return sql`exists (select 1 from ${signalSpan} where ${open})`;
}

function asNumber(value: string | number | null): number {
  if (value === null) return nothing;
  return typeof value === "string" ? dayCode(value) : value;
}
