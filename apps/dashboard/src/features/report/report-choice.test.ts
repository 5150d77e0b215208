import { reportKinds } from "@nabij/domain";
import { expect, test } from "vitest";
import { reportNames } from "../../preferences/report-search.ts";
import { choiceCounts, choose, isInReport, linesOf, nothingChosen } from "./report-choice.ts";

const line = (id: string, isOffered = false) => ({ id, isOffered, label: null, text: id });
const usual = line("a");
const offered = line("b", true);
const section = {
  id: "nearness" as const,
  title: "Nabijheid",
  lines: [usual, offered],
  table: { head: [], rows: [] },
};

test("what is offered is out until it is put in, and can be taken out again", () => {
  expect(isInReport(offered, nothingChosen)).toBe(false);
  const chosen = choose(nothingChosen, [offered], true);
  expect(isInReport(offered, chosen)).toBe(true);
  expect(choose(chosen, [offered], false)).toEqual(nothingChosen);
});

test("a line left out comes back, and leaving it out twice changes nothing", () => {
  const once = choose(nothingChosen, [usual], false);
  expect(isInReport(usual, once)).toBe(false);
  expect(choose(once, [usual], false)).toEqual(once);
  expect(choose(once, [usual], true)).toEqual(nothingChosen);
});

test("a table counts as one line of its section", () => {
  const all = linesOf(section);
  expect(all.map(({ id }) => id)).toEqual(["a", "b", "table nearness"]);
  const chosen = choose(nothingChosen, [usual, { id: "table nearness", isOffered: false }], false);
  expect(choiceCounts({ sections: [section] }, chosen)).toEqual({ waiting: 1, leftOut: 2 });
});

test("every document the node makes has an address", () => {
  expect(Object.values(reportNames).toSorted()).toEqual([...reportKinds].toSorted());
});
