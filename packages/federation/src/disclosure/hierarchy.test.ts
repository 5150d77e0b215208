import { expect, test } from "vitest";
import { partitionsFrom } from "./hierarchy.ts";

const answers = ["0-3", "3-6", "6-12", "12-24", "24+"];
const merges = [
  [["0-3", "3-6"], ["6-12"], ["12-24", "24+"]],
  [
    ["0-3", "3-6"],
    ["6-12", "12-24", "24+"],
  ],
];
const failing =
  (...names: readonly string[]) =>
  (group: readonly string[]) =>
    !names.includes(group.join("+"));

test("where every answer passes the finest way comes first, then each level of the plan", () => {
  expect(partitionsFrom(answers, merges, failing())).toEqual([
    answers.map((answer) => [answer]),
    merges[0],
    merges[1],
  ]);
});

test("only what fails goes together, and only as far up as it must", () => {
  expect(partitionsFrom(answers, merges, failing("24+"))[0]).toEqual([
    ["0-3"],
    ["3-6"],
    ["6-12"],
    ["12-24", "24+"],
  ]);
  expect(partitionsFrom(answers, merges, failing("24+", "12-24+24+"))[0]).toEqual([
    ["0-3"],
    ["3-6"],
    ["6-12", "12-24", "24+"],
  ]);
});

test("a level that leaves an answer out, or cuts through the level before, is not used", () => {
  const broken = [
    [["0-3", "3-6"], ["6-12"]],
    [["0-3"], ["3-6", "6-12"], ["12-24", "24+"]],
    [
      ["0-3", "3-6"],
      ["6-12", "12-24", "24+"],
    ],
  ];
  expect(partitionsFrom(answers, broken, failing("0-3"))).toEqual([
    answers.map((answer) => [answer]),
    broken[1],
  ]);
});
