import { anId, aRecord } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { removeRecord } from "../record/remove-record.ts";
import { saveRecord } from "../record/save-record.ts";
import { aDatabase } from "../testing/sqlite.ts";
import { factsByClient } from "./facts-by-client.ts";

const client = (number: number) =>
  aRecord(
    "client",
    { pseudonym: `C${number}`, birthDate: "1990-01-01", legalWorlds: ["wlz"] },
    anId(number),
  );

const trajectory = (id: number, clientId: number) =>
  aRecord(
    "trajectory",
    { number: `T${id}`, clientId: anId(clientId), startDate: "2026-01-01", type: "tijdelijk" },
    anId(id),
  );

/** Clients 1 to 450; the second has three trajectories, the third none, the others one. */
function many() {
  const node = aDatabase();
  const { scope, write } = node;
  const numbers = Array.from({ length: 450 }, (_, index) => index + 1);
  const one = numbers.filter((number) => number !== 3);
  write(
    ...numbers.map((number) => saveRecord(scope, "client", client(number))),
    ...one.map((number) => saveRecord(scope, "trajectory", trajectory(1000 + number, number))),
    saveRecord(scope, "trajectory", trajectory(5001, 2)),
    saveRecord(scope, "trajectory", trajectory(901, 2)),
  );
  return node;
}

test("a walk by client passes each client once, with all its trajectories together", () => {
  const { db, scope } = many();
  const walked = [...factsByClient(db, scope)];
  expect(walked).toHaveLength(449);
  const ids = walked.map((facts) => new Set(facts.map((each) => each.client.id)));
  expect(ids.every(({ size }) => size === 1)).toBe(true);
  expect(new Set(ids.flatMap((each) => [...each])).size).toBe(449);
  const numbers = walked.map((facts) => facts.map((each) => each.trajectory.number).toSorted());
  expect(numbers.filter(({ length }) => length > 1)).toEqual([["T1002", "T5001", "T901"]]);
});

test("what was removed, lies outside the scope or elsewhere is not passed", () => {
  const { db, scope, write } = many();
  write(removeRecord(scope, "trajectory", anId(1001), 1, new Date("2026-03-02T09:00:00Z")));
  expect([...factsByClient(db, scope)]).toHaveLength(448);
  const two = { ...scope, clientIds: [anId(2), anId(4)] };
  expect([...factsByClient(db, two)].map((facts) => facts.length)).toEqual([3, 1]);
  expect([...factsByClient(db, { ...scope, organisationId: anId(800) })]).toEqual([]);
});
