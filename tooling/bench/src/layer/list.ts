import { type Database, listTrajectories, signalsOfTrajectories } from "@nabij/db";
import { scope, today } from "../seed/measured-organisation.ts";
import { type Bench, callerFor, inTurn, type Measured, way } from "./layer.ts";

const reader = "dossier";
const limit = 50;

type Narrowed = {
  readonly legalWorld?: "jeugdwet" | "wmo";
  readonly type?: "tijdelijk";
  readonly teamId?: string;
};
type Sort = "startDate" | "signals";
type Row = { readonly trajectory: { readonly id: string }; readonly signals: readonly string[] };
type Page = { readonly rows: readonly Row[]; readonly total: number };
type RawRow = { readonly id: string; readonly signals: string };

/** A page of the list with the signals of its rows, under one filter after another. */
export function listOf(bench: Bench, sort: Sort): Measured {
  const { db, http } = bench;
  const caller = callerFor(db);
  const filters = filtersFor(bench, sort);
  const filterOf = (round: number) => inTurn(filters, round);
  const query = (round: number) => ({
    ...filterOf(round),
    sort,
    descending: isDescending(sort),
    limit,
  });
  const ask = rawList(db, sort);
  return {
    name: sort === "signals" ? "list, sorted by signals" : "list, 50 filtered and sorted",
    layers: {
      raw: way((round) => ask(filterOf(round)), gistOfRaw),
      store: way((round) => stored(db, query(round)), gistOf),
      caller: way((round) => caller.trajectory.list(query(round)), gistOf),
      http: way((round) => http.ask("trajectory.list", query(round)) as Promise<Page>, gistOf),
    },
  };
}

function filtersFor({ teamIds }: Bench, sort: Sort): readonly Narrowed[] {
  if (sort === "signals") return [{}, { legalWorld: "jeugdwet" }];
  const teams = teamIds.slice(0, 20).map((teamId) => ({ teamId }));
  return teams.flatMap((team): Narrowed[] => [
    team,
    {},
    { legalWorld: "jeugdwet" },
    { legalWorld: "wmo" },
    { type: "tijdelijk" },
  ]);
}

function isDescending(sort: Sort): boolean {
  return sort === "signals";
}

function stored(db: Database, query: Narrowed & { sort: Sort; descending: boolean }): Page {
  const asked = { ...query, at: today, active: today, reader, limit } as const;
  const { rows, total } = listTrajectories(db, scope, asked);
  const ids = rows.map(({ trajectory }) => trajectory.id);
  const signals = signalsOfTrajectories(db, scope, ids, today, reader);
  const withSignals = rows.map((row) => ({
    ...row,
    signals: signals.get(row.trajectory.id) ?? [],
  }));
  return { rows: withSignals, total };
}

function gistOf({ rows, total }: Page): unknown {
  return [total, rows.map(({ trajectory, signals }) => [trajectory.id, signals.toSorted()])];
}

function gistOfRaw({ rows, total }: { rows: readonly RawRow[]; total: number }): unknown {
  const signalsOf = ({ signals }: RawRow): string[] => JSON.parse(signals);
  return [total, rows.map((row) => [row.id, signalsOf(row).toSorted()])];
}

const runs = `t.organisation_id = @organisationId and t.removed_at is null
  and t.start_date <= @today and (t.end_date is null or t.end_date >= @today)`;

const conditions: Readonly<Record<keyof Narrowed, string>> = {
  legalWorld: "@legalWorld in (select value from json_each(c.legal_worlds))",
  type: "t.type = @type",
  teamId: "c.team_id = @teamId",
};

const orders: Readonly<Record<Sort, string>> = {
  startDate: "t.start_date, t.number",
  signals: "s.dossier desc, s.start_date desc, s.trajectory_id desc",
};

const ordersOfPage: Readonly<Record<Sort, string>> = {
  startDate: "t.start_date, t.number",
  signals: "page.signals desc, t.start_date desc, t.id desc",
};

/** The same page in two statements, the way one would write them by hand. */
function rawList({ sqlite }: Database, sort: Sort) {
  const statements = new Map<string, ReturnType<typeof prepare>>();
  const prepare = (fields: readonly (keyof Narrowed)[]) => {
    const where = [runs, ...fields.map((field) => conditions[field])].join(" and ");
    const tallies = "signal_tally s cross join trajectory t on t.id = s.trajectory_id";
    const from = sort === "signals" ? tallies : "trajectory t";
    const open =
      sort === "signals"
        ? 'and s.organisation_id = @organisationId and s."from" <= @today and s.until >= @today'
        : "";
    const page = sqlite.prepare(`
      with page as materialized (
        select t.id, ${sort === "signals" ? "s.dossier" : "0"} signals
        from ${from} join client c on c.id = t.client_id where ${where} ${open}
        order by ${orders[sort]} limit ${limit}
      )
      select t.*, c.pseudonym, c.chosen_name, c.birth_date, c.legal_worlds, m.name team_name,
        (select max(e.date) from evaluation e where e.trajectory_id = t.id
          and e.removed_at is null and e.date <= @today) last_evaluation_on,
        (select json_group_array(g.signal) from signal_span g where g.trajectory_id = t.id
          and g."from" <= @today and g.until >= @today) signals
      from page join trajectory t on t.id = page.id join client c on c.id = t.client_id
      left join team m on m.id = c.team_id order by ${ordersOfPage[sort]}`);
    const count = sqlite.prepare(
      `select count(*) from trajectory t join client c on c.id = t.client_id where ${where}`,
    );
    return { page, count: count.pluck() };
  };
  return (filter: Narrowed) => {
    const fields = Object.keys(filter) as (keyof Narrowed)[];
    const name = fields.join(" ");
    const { page, count } = statements.get(name) ?? prepare(fields);
    statements.set(name, { page, count });
    const values = { ...filter, today, organisationId: scope.organisationId };
    return { rows: page.all(values) as RawRow[], total: Number(count.get(values)) };
  };
}
