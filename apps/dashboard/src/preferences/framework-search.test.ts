import { expect, test } from "vitest";
import { boardFilter, readFrameworkSearch } from "./framework-search.ts";

test("every filter of the board reaches the API in its words", () => {
  const search = readFrameworkSearch({
    team: "4b7e2f0a-56d0-4c7e-9c1e-0d3f6a1b2c3d",
    wet: "jeugdwet",
    wie: "procesregisseur",
    tempo: "te-laat",
  });
  expect(boardFilter(search)).toEqual({
    teamId: "4b7e2f0a-56d0-4c7e-9c1e-0d3f6a1b2c3d",
    legalWorld: "jeugdwet",
    owner: "procesregisseur",
    lateOnly: true,
  });
});

test("what cannot be read is left out, the rest stays", () => {
  expect(readFrameworkSearch({ team: "Noord", wie: "", tempo: "traag", wet: "wlz" })).toEqual({
    wet: "wlz",
  });
});
