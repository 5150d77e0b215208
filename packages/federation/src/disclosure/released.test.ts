import { beforeAll, expect, expectTypeOf, test } from "vitest";
import { loadSolver } from "./load-solver.ts";
import { Publication } from "./publication.ts";
import type { ReleasedPublication } from "./release.ts";
import type { Solver } from "./solver.ts";
import { clients, dealt, planOf, tableOf } from "./testing/made-up.ts";
import { releaseOf } from "./testing/release-of.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver();
});

const released = () =>
  releaseOf(
    planOf([tableOf("een", ["ja", "nee"])]),
    dealt([...clients(60, { antwoord: "ja" }), ...clients(70, { antwoord: "nee" })], 10),
    solver,
  );

test("nothing but a release is a released publication: not a plain object, not a parsed one", async () => {
  const publication = await released();
  expectTypeOf(publication).toEqualTypeOf<ReleasedPublication>();
  expectTypeOf<Publication>().not.toExtend<ReleasedPublication>();
  expectTypeOf(Publication.parse(publication)).not.toExtend<ReleasedPublication>();
  expect(Object.getOwnPropertySymbols(publication)).toHaveLength(1);
  expect(Object.getOwnPropertySymbols(Publication.parse(publication))).toHaveLength(0);
});

test("a release goes over the wire and comes back as the same publication", async () => {
  const publication = await released();
  const wire = JSON.stringify(publication);
  expect(JSON.stringify(Publication.parse(JSON.parse(wire)))).toBe(wire);
});

test("no exact sum stands anywhere in a release", async () => {
  const publication = await releaseOf(
    planOf([tableOf("een", ["ja", "nee"])]),
    dealt([...clients(61, { antwoord: "ja" }), ...clients(73, { antwoord: "nee" })], 10),
    solver,
  );
  const text = JSON.stringify(publication.tables);
  for (const exact of ["61", "73", "134"]) expect(text).not.toContain(exact);
});
