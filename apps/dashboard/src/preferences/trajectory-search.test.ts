import { expect, test } from "vitest";
import {
  readTrajectorySearch,
  trajectoryFilter,
  trajectorySearchText,
} from "./trajectory-search.ts";

const everything = {
  staat: "alle",
  dag: "2026-11-01",
  team: "4b7e2f0a-56d0-4c7e-9c1e-0d3f6a1b2c3d",
  wet: "jeugdwet",
  type: "tijdelijk",
  houding: "proactief",
  functie: "behandeling",
  signaal: "G4",
  aandacht: true,
  redenen: "onbekend",
  gegroeid: true,
  gestart: "2026-05",
  gestopt: "2026-06",
  opbouw: "autonomie",
  gevolg: "bewaken",
  volgorde: "client",
  aflopend: true,
  pagina: 3,
} as const;

/** What the router hands over: each value as JSON where it is JSON, else as text. */
function asInAddress(text: string): Record<string, unknown> {
  const entries = [...new URLSearchParams(text)].map(([name, value]) => {
    const isJson = /^(true|false|\d+)$/.test(value);
    return [name, isJson ? JSON.parse(value) : value];
  });
  return Object.fromEntries(entries);
}

test("filters come back from the address as they went in", () => {
  const text = trajectorySearchText(everything);
  expect(readTrajectorySearch(asInAddress(text))).toEqual(everything);
});

test("an address always says which state it shows, so that a remembered filter cannot change it", () => {
  expect(trajectorySearchText({})).toBe("?staat=lopend");
});

test("what cannot be read in an address is left out, the rest stays", () => {
  const search = readTrajectorySearch({ signaal: "G99", team: "Noord", wet: "wlz", pagina: 0 });
  expect(trajectoryFilter(search)).toEqual({ state: "active", legalWorld: "wlz" });
});

test("every filter reaches the API in its words", () => {
  expect(trajectoryFilter(everything)).toEqual({
    state: "all",
    at: "2026-11-01",
    teamId: everything.team,
    legalWorld: "jeugdwet",
    type: "tijdelijk",
    stance: "proactief",
    purpose: "behandeling",
    signal: "G4",
    attention: true,
    reasons: "unknown",
    grew: true,
    startedIn: "2026-05",
    endedIn: "2026-06",
    opbouw: "autonomie",
    impact: "bewaken",
    sort: "client",
    descending: true,
    offset: 200,
  });
});
