import { countSignals, type Database, listSignals } from "@nabij/db";
import { scope, today } from "../seed/measured-organisation.ts";
import { type Bench, callerFor, inTurn, type Measured, way } from "./layer.ts";

const limit = 50;
const reader = "dossier";

type Narrowed = { readonly teamId?: string; readonly severity?: "high" };
type Open = { readonly id: string; readonly trajectoryId: string };
type Page = { readonly signals: readonly Open[]; readonly total: number };

/** A page of the work list, the heaviest kind first, with how many there are. */
export function workList({ db, http, teamIds }: Bench): Measured {
  const caller = callerFor(db);
  const filters: readonly Narrowed[] = [
    {},
    { severity: "high" },
    ...teamIds.slice(0, 8).map((teamId) => ({ teamId })),
  ];
  const query = (round: number) => ({ ...inTurn(filters, round), limit, sort: "kind" as const });
  const ask = rawWorkList(db);
  return {
    name: "work list, a page",
    layers: {
      raw: way((round) => ask(inTurn(filters, round)), gistOf),
      store: way((round) => stored(db, inTurn(filters, round)), gistOf),
      caller: way((round) => caller.signal.list(query(round)), gistOf),
      http: way((round) => http.ask("signal.list", query(round)) as Promise<Page>, gistOf),
    },
  };
}

function stored(db: Database, narrowed: Narrowed): Page {
  const filter = { ...narrowed, at: today, reader, snoozed: false } as const;
  const signals = listSignals(db, scope, { ...filter, sort: "kind", limit, offset: 0 });
  const counts = [...countSignals(db, scope, filter).values()];
  return { signals, total: counts.reduce((sum, count) => sum + count, 0) };
}

function gistOf({ signals, total }: Page): unknown {
  return [total, signals.map(({ id, trajectoryId }) => [trajectoryId, id])];
}

const conditions: Readonly<Record<keyof Narrowed, string>> = {
  teamId: "s.team_id = @teamId",
  severity: "s.weight < 100",
};

function rawWorkList({ sqlite }: Database) {
  const prepare = (fields: readonly (keyof Narrowed)[]) => {
    const open = `s.organisation_id = @organisationId and s."from" <= @today and s.until >= @today`;
    const where = [open, ...fields.map((field) => conditions[field])].join(" and ");
    const count =
      fields.length > 0
        ? `select count(*) from signal_span s where ${where}`
        : "select sum(change) from signal_count s where organisation_id = @organisationId and day <= @today";
    return {
      page: sqlite.prepare(`
        select p.*, t.number, c.pseudonym, c.chosen_name from (
          select s.signal id, s.trajectory_id trajectoryId, s.since, s.weight, s.start_date, s.team_id
          from signal_span s where ${where}
          order by s.weight, s.start_date, s.trajectory_id limit ${limit}
        ) p join trajectory t on t.id = p.trajectoryId join client c on c.id = t.client_id
        order by p.weight, p.start_date, p.trajectoryId`),
      count: sqlite.prepare(count).pluck(),
    };
  };
  const statements = new Map<string, ReturnType<typeof prepare>>();
  return (filter: Narrowed): Page => {
    const fields = Object.keys(filter) as (keyof Narrowed)[];
    const name = fields.join(" ");
    const statement = statements.get(name) ?? prepare(fields);
    statements.set(name, statement);
    const { teamId } = filter;
    const values = { today, organisationId: scope.organisationId, ...(teamId && { teamId }) };
    return {
      signals: statement.page.all(values) as Open[],
      total: Number(statement.count.get(values)),
    };
  };
}
