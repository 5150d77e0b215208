import type { Database } from "@nabij/db";
import { lastCompleteWeeks } from "@nabij/domain";
import { scope, today } from "../seed/measured-organisation.ts";
import { type Bench, callerFor, inTurn, type Measured, way } from "./layer.ts";

type Narrowed = { readonly teamId?: string; readonly legalWorld?: "jeugdwet" | "wlz" };

/** The first page under one filter after another; raw is five of its many figures. */
export function overview({ db, http, teamIds }: Bench): Measured {
  const caller = callerFor(db);
  const filters: readonly Narrowed[] = [
    {},
    { legalWorld: "jeugdwet" },
    { legalWorld: "wlz" },
    ...teamIds.slice(0, 5).map((teamId) => ({ teamId })),
  ];
  const filterOf = (round: number) => inTurn(filters, round);
  const ask = rawAggregates(db);
  return {
    name: "overview, any filter",
    layers: {
      raw: way((round) => ask(filterOf(round))),
      caller: way((round) => caller.overview.get(filterOf(round))),
      http: way((round) => http.ask("overview.get", filterOf(round))),
    },
  };
}

/** Running, people, structural, per month begun, and open signals by kind. */
function rawAggregates({ sqlite }: Database) {
  const narrowing = `(@teamId is null or c.team_id = @teamId)
    and (@legalWorld is null or @legalWorld in (select value from json_each(c.legal_worlds)))`;
  const running = `from trajectory t join client c on c.id = t.client_id
    where t.organisation_id = @organisationId and t.removed_at is null
    and t.start_date <= @today and (t.end_date is null or t.end_date >= @today) and ${narrowing}`;
  const figures = sqlite.prepare(
    `select count(*), count(distinct t.client_id), sum(t.type = 'langdurig-structureel') ${running}`,
  );
  const months = sqlite.prepare(
    `select substr(t.start_date, 1, 7) month, count(*) ${running} group by month`,
  );
  const signals = sqlite.prepare(
    `select s.signal, count(*) from signal_span s join client c on c.id = s.client_id
     where s.organisation_id = @organisationId and s."from" <= @today and s.until >= @today
     and ${narrowing} group by s.signal`,
  );
  return ({ teamId, legalWorld }: Narrowed) => {
    const values = {
      ...{ today, organisationId: scope.organisationId },
      teamId: teamId ?? null,
      legalWorld: legalWorld ?? null,
    };
    return [figures.get(values), months.all(values), signals.all(values)];
  };
}

const weeksBack = 4;

/** Delivered against planned hours of the last four weeks; no page of the product asks this yet. */
export function deliveredVersusPlanned({ db: { sqlite } }: Bench): Measured {
  const weeks = lastCompleteWeeks(today, weeksBack).map((week) => week.split("-W").map(Number));
  const statement = sqlite.prepare(
    `select d.year, d.week, sum(d.planned_hours), sum(d.delivered_hours)
     from delivered_hours d where d.organisation_id = ? and d.removed_at is null
     and (d.year, d.week) in (${weeks.map((week) => `(${week.join(", ")})`).join(", ")})
     group by d.year, d.week`,
  );
  return {
    name: "delivered versus planned, 4 weeks",
    layers: { raw: way(() => statement.all(scope.organisationId)) },
  };
}
