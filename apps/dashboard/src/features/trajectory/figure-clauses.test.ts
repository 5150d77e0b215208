import { expect, test } from "vitest";
import { readTrajectorySearch } from "../../preferences/trajectory-search.ts";
import { wordsFor } from "../../words/words-for-tests.ts";
import { figureClauses } from "./figure-clauses.ts";

const t = await wordsFor("nl");

test("every filter of a figure that stands in an address is said", () => {
  const search = readTrajectorySearch({
    ...{ langer: 24, uren: "2-tot-6", verplaatst: true, gehoord: "nooit", besluit: "achttien" },
  });
  expect(figureClauses(search, t).map(({ words }) => words)).toEqual([
    "al langer dan 2 jaar",
    "met 2 tot 6 uur per dag",
    "met een verhuizing in het afgelopen jaar",
    "met een cliënt: nog nooit gehoord",
    "met deze week: wordt 18",
  ]);
});

test("what no figure counts cannot be asked for in an address", () => {
  const search = readTrajectorySearch({ langer: 13, uren: "veel", verplaatst: "ja", besluit: 1 });
  expect(figureClauses(search, t)).toEqual([]);
});
