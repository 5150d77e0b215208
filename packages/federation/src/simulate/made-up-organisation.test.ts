import { indicators } from "@nabij/domain";
import { expect, test } from "vitest";
import table from "./answer-weights.json" with { type: "json" };
import { type FederationSize, madeUpOrganisations } from "./made-up-organisation.ts";
import { seededRandom } from "./seeded-random.ts";

const made = (count: number, size: FederationSize) =>
  madeUpOrganisations(seededRandom("test"), count, size, "joined");

test("every answer that has a weight is an answer of its indicator, and none is left out", () => {
  for (const [id, groups] of Object.entries(table)) {
    const answers = indicators.find((each) => each.id === id)?.answers.map((answer) => answer.id);
    for (const weights of Object.values(groups))
      expect([id, ...Object.keys(weights)]).toEqual([id, ...(answers ?? [])]);
  }
});

test("made-up clients give every indicator one of its answers, or none outside its population", () => {
  const clients = made(60, "many").flatMap(({ clients: all }) => all["half-jaar"]);
  for (const { id, answers, population } of indicators) {
    const given = clients.map((client) => client[id]);
    const known = new Set<string | undefined>(answers.map((answer) => answer.id));
    expect(given.filter((each) => each !== undefined && !known.has(each))).toEqual([]);
    expect(given.includes(undefined)).toBe(population !== "in-periode");
  }
});

test("who ended has an outcome, who goes on has none, and who just began has a short duration", () => {
  const clients = made(30, "many").flatMap(({ clients: all }) => all["half-jaar"]);
  for (const { uitstroom, uitkomst, bestand, instroom, duur } of clients) {
    expect([uitkomst !== undefined, bestand === "nee"]).toEqual([
      uitstroom === "ja",
      uitstroom === "ja",
    ]);
    expect(duur === "tot-3" || duur === "3-tot-6").toBe(instroom === "ja");
  }
});

test("sizes have a heavy tail: the largest tenth has more than its share, the middle is small", () => {
  const sizes = made(400, "few")
    .map(({ clients }) => clients["half-jaar"].length)
    .toSorted((a, b) => a - b);
  const all = sizes.reduce((sum, each) => sum + each, 0);
  const largest = sizes.slice(-40).reduce((sum, each) => sum + each, 0);
  expect(largest / all).toBeGreaterThan(0.25);
  expect(sizes[200]).toBeLessThan(12);
});

test("clients of one organisation answer more alike than clients of several", () => {
  const shares = made(40, "many").map(({ clients }) => {
    const all = clients["half-jaar"];
    return all.filter(({ doel }) => doel === "ja").length / all.length;
  });
  const mean = shares.reduce((sum, each) => sum + each, 0) / shares.length;
  const variance = shares.reduce((sum, each) => sum + (each - mean) ** 2, 0) / shares.length;
  // Without organisations of their own kind at least 20 clients would vary by p(1−p)/20 at most.
  expect(variance).toBeGreaterThan((mean * (1 - mean)) / 20);
});

test("some organisations belong to the legal group of another, when that is asked", () => {
  const apart = madeUpOrganisations(seededRandom("test"), 200, "few", "apart");
  expect(new Set(apart.map(({ legalGroup }) => legalGroup)).size).toBe(200);
  const groups = new Set(made(200, "few").map(({ legalGroup }) => legalGroup));
  expect(groups.size).toBeGreaterThan(170);
  expect(groups.size).toBeLessThan(200);
});
