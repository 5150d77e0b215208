import { expect } from "@playwright/test";
import { at } from "../reflection/call-api.ts";
import type { Federation } from "./federation.ts";
import { type HubStanding, wordsIn } from "./hub-file.ts";
import type { Sightings } from "./sightings.ts";
import { compareBands, compareWithTruth, type Truth } from "./truth.ts";

const enoughOrganisations = 5;
const enoughClients = 10;
/** A masked word is below this once in four thousand million times. */
const noise = 2n ** 32n;

/**
 * With all masks but one the hub has nothing: every word of it is noise. False when the round was
 * over before it could be looked at.
 */
export function expectNoise(standing: HubStanding | undefined): boolean {
  if (standing?.phase !== "clients") return false;
  expect(standing.remainders.length).toBeGreaterThan(20);
  expect(standing.remainders.filter((word) => word < noise)).toEqual([]);
  return true;
}

/** Cells and bands of a plan, in its order. */
export type PlanParts = { readonly cells: readonly unknown[]; readonly bands: readonly unknown[] };

/** Whatever lay open at the hub at any moment was the truth, and was allowed to lie open. */
export function expectOpened(seen: Sightings, truth: Truth, plan: PlanParts): void {
  const clients = [...(seen.get("clients") ?? [])];
  const squares = [...(seen.get("squares") ?? [])];
  expect(clients.length).toBeGreaterThan(20);
  expect(squares.length).toBeGreaterThan(10);
  // The gate counts who has anyone in each cell, then who has a share for each table of bands.
  const shares = truth.bands.filter((_, place) => at(plan.bands[place], "band") === "totaal");
  expect([...(seen.get("gate")?.values() ?? [])]).toEqual([...truth.organisations, ...shares]);
  for (const [cell, number] of clients) {
    expect(truth.organisations[cell]).toBeGreaterThanOrEqual(enoughOrganisations);
    expect(number).toBe(truth.clients[cell]);
  }
  for (const [cell, number] of squares) {
    expect(truth.clients[cell]).toBeGreaterThanOrEqual(enoughClients);
    expect(number).toBe(truth.squares[cell]);
  }
  const few = truth.organisations.filter((count) => count > 0 && count < enoughOrganisations);
  expect(few.length).toBeGreaterThan(0);
}

/** Every figure that is shown is the truth to the nearest five, and may be shown. */
export function expectTrue(publication: unknown, truth: Truth, plan: PlanParts): void {
  const compared = compareWithTruth(publication, plan.cells, truth);
  const shown = compared.filter(({ mark }) => mark === "shown");
  expect(shown.length).toBeGreaterThan(10);
  expect(shown.length).toBeLessThan(compared.length);
  for (const figure of shown) {
    const { clients, percentage } = figure.expected;
    expect(figure).toMatchObject({ shown: clients, percentage });
    expect(figure.true.clients).toBeGreaterThanOrEqual(enoughClients);
    expect(figure.true.organisations).toBeGreaterThanOrEqual(enoughOrganisations);
  }
  const none = compared.filter(({ mark }) => mark === "no-data");
  expect(none.filter(({ true: { clients } }) => clients > 0)).toEqual([]);
  const bands = compareBands(publication, plan.bands, truth);
  expect(bands.length).toBeGreaterThan(0);
  for (const band of bands) expect(band.shown).toBe(band.true);
}

/** Of what the hub holds of one node, every word is noise. */
export function expectMasked({ file, members }: Federation): void {
  const signed = file.tables().match(/[\w-]{20,}\.[\w-]{200,}\.[\w-]{86}/g) ?? [];
  const inside = signed.flatMap((text) => [text, ...relayedIn(text)]).map(bodyOf);
  const commits = inside.filter((body) => at(body, "type") === "commit");
  expect(commits.length).toBeGreaterThanOrEqual(members.size);
  const words = commits.flatMap((body) => wordsIn(at(body, "words")));
  expect(words.filter((word) => word < noise)).toEqual([]);
}

function relayedIn(signed: string): readonly string[] {
  const texts = at(bodyOf(signed), "signed");
  return Array.isArray(texts) ? texts.map(String) : [];
}

function bodyOf(signed: string): unknown {
  const payload = Buffer.from(signed.split(".")[1] ?? "", "base64url").toString();
  return at(JSON.parse(payload), "body");
}

/** What a server says of itself when it starts: where it is, who may sign in, its fingerprint. */
const ofItself = /127\.0\.0\.1|nabij-e2e-federation|Proeforganisatie|samen-nabij|Vingerafdruk/;

/** Logs tell of requests and of nothing else: no number in them but status, time and level. */
export function expectQuietLogs({ hub, members }: Federation): void {
  const lines = [hub, ...members.values()].flatMap(({ written }) => written().split("\n"));
  const logged = lines.filter((line) => line.startsWith("{"));
  expect(logged.length).toBeGreaterThan(1000);
  const told = logged.map((line) => {
    const { level: _level, time: _time, status: _status, ms: _ms, ...rest } = JSON.parse(line);
    return JSON.stringify(rest);
  });
  const said = [...told, ...lines.filter((line) => !line.startsWith("{"))];
  const withNumbers = [...new Set(said)].filter((line) => /\d/.test(line));
  expect(withNumbers.filter((line) => !ofItself.test(line))).toEqual([]);
}
