import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { takingTurns } from "./turns.ts";

const work = (ms: number) => {
  const end = performance.now() + ms;
  while (performance.now() < end);
};

test("what is quick is done at once, however much comes together", () => {
  const turn = takingTurns();
  expect([turn(), turn(), turn()]).toEqual([undefined, undefined, undefined]);
});

test("after a long stretch the others wait, and then go one per turn in the order they came", async () => {
  const turn = takingTurns();
  const order: string[] = [];
  void turn();
  work(20);
  const goes = async (name: string) => {
    await turn();
    order.push(name);
  };
  for (const name of ["a", "b"]) void goes(name);
  expect(order).toEqual([]);
  await setImmediate();
  expect(order).toEqual(["a"]);
  await setImmediate();
  expect(order).toEqual(["a", "b"]);
  await setImmediate();
  expect(turn()).toBeUndefined();
});
