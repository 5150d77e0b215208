import { describe, expect, test } from "vitest";
import { anId, aRecord } from "../testing.ts";
import counting from "./cases/counting.json" with { type: "json" };
import dropOuts from "./cases/drop-outs.json" with { type: "json" };
import { dropOutOf, type HalfYearFacts } from "./drop-out.ts";
import { dropOutCells, halfYearCells, halfYearColumns } from "./half-year-cells.ts";
import { halfYearOverview } from "./half-year-overview.ts";
import { DropOutId, GapId, halfYearRules } from "./half-year-rules.ts";

type Fields = Readonly<Record<string, unknown>>;

const here = { name: "Noord", establishment: "000012345678" };
const home = { from: "2025-01-01", setting: "woonlocatie" };

function restriction(fields: Fields = {}, id = 10): HalfYearFacts["restriction"] {
  const recorded = {
    trajectoryId: anId(2),
    form: "insluiting",
    regime: "wzd",
    from: "2026-02-01",
    assent: "geen-instemming-client",
    resistance: true,
  };
  return aRecord("restriction", { ...recorded, ...fields }, anId(id));
}

function placements(all: readonly Fields[]): HalfYearFacts["placements"] {
  return all.map((each) => aRecord("placement", { clientId: anId(1), ...each }, anId(20)));
}

function facts(fields: Partial<HalfYearFacts> = {}): HalfYearFacts {
  return {
    client: { pseudonym: "C0001" },
    trajectory: { id: anId(2), endDate: null },
    placements: placements([home]),
    restriction: restriction(),
    location: here,
    ...fields,
  };
}

describe("who drops out of the first half of 2026", () => {
  test.each(dropOuts)("$title", ({ at, given, reason }) => {
    const lastDay = at < "2026-06-30" ? at : "2026-06-30";
    const found = facts({
      restriction: restriction(given.restriction),
      ...(given.trajectory && { trajectory: { id: anId(2), ...given.trajectory } }),
      ...(given.placements && { placements: placements(given.placements) }),
      ...(given.location !== undefined && { location: given.location }),
    });
    expect(dropOutOf(found, lastDay)).toBe(reason);
  });

  test("every reason has a case", () => {
    const seen = new Set(dropOuts.map(({ reason }) => reason));
    expect(DropOutId.options.filter((id) => !seen.has(id))).toEqual([]);
  });
});

type Given = Fields & { readonly client?: string; readonly lives?: string | null };

function factsOf({ client = "C0001", lives = "woonlocatie", ...fields }: Given, index: number) {
  return facts({
    client: { pseudonym: client },
    restriction: restriction(fields, index + 10),
    placements: lives === null ? [] : placements([{ ...home, setting: lives }]),
  });
}

describe("how a half year is counted", () => {
  test.each(counting)("$title", ({ half, at, restrictions, expect: expected }) => {
    const found = halfYearOverview(restrictions.map(factsOf), half, at);
    expect(found.rows).toHaveLength(expected.rows);
    expect(found.clients).toBe(expected.clients);
    expect(found.dropOuts).toHaveLength(expected.dropOuts ?? 0);
    const counted = found.forms.filter(({ clients }) => clients > 0);
    const perForm = Object.fromEntries(counted.map(({ form, clients }) => [form, clients]));
    expect(perForm).toEqual(expected.clientsPerForm ?? perForm);
    const [row] = found.rows;
    const shown = row && { ...row, code: halfYearCells(row, "nl").code };
    expect(shown ?? {}).toMatchObject(expected.row ?? {});
  });

  test("every gap has a case, and is counted over the rows", () => {
    const seen = new Set(counting.flatMap(({ expect: { row } }) => row?.gaps ?? []));
    expect(GapId.options.filter((id) => !seen.has(id))).toEqual([]);
    const emergency = { isEmergency: true };
    const { gaps } = halfYearOverview([{}, emergency].map(factsOf), "2026-1", "2026-07-20");
    expect(gaps).toEqual([
      { id: "code-kiezen", rows: 2 },
      { id: "zorg-onvoorzien", rows: 1 },
      { id: "rechtspositie", rows: 2 },
      { id: "gemiddelde-duur", rows: 2 },
      { id: "frequentie", rows: 2 },
    ]);
  });
});

test("each reason and each gap is described once, in the order in which they are looked at", () => {
  expect(halfYearRules.dropOuts.map(({ id }) => id)).toEqual(DropOutId.options);
  expect(halfYearRules.gaps.map(({ id }) => id)).toEqual(GapId.options);
});

test("the cells of a row stand under their columns, and what Nabij does not hold stays empty", () => {
  const [row] = halfYearOverview([facts()], "2026-1", "2026-07-20").rows;
  if (row === undefined) throw new Error("no row");
  const cells = halfYearCells(row, "nl");
  expect(Object.keys(cells)).toEqual(halfYearColumns.rows.map(({ id }) => id));
  const empty = halfYearColumns.rows.filter(({ id }) => cells[id] === null).map(({ id }) => id);
  expect(empty).toEqual([
    "careType",
    "code",
    "legalSituation",
    "end",
    "averageDuration",
    "frequency",
    "frequencyUnit",
  ]);
  expect(cells.possibleCodes).toContain("90278001");
  expect(cells.open).toBe(
    "Interventiecode; Soort zorg; Juridische status; Gemiddelde duur; Frequentie en eenheid",
  );
});

test("a row of the drop-out list says why and what to do, in the language asked for", () => {
  const unknown = facts({ restriction: restriction({ regime: null }), location: null });
  const [dropOut] = halfYearOverview([unknown], "2026-1", "2026-07-20").dropOuts;
  if (dropOut === undefined) throw new Error("nothing dropped out");
  const cells = dropOutCells(dropOut, "en");
  expect(Object.keys(cells).toSorted()).toEqual(
    halfYearColumns.dropOuts.map(({ id }) => id).toSorted(),
  );
  expect(cells).toMatchObject({ location: null, reason: "Not recorded under which rules" });
});
