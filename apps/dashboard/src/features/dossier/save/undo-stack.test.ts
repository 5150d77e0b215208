import { expect, test } from "vitest";
import { endRun, remember, stepBack, type UndoStack } from "./undo-stack.ts";

test("typing on in one field is one step back to what stood there first", () => {
  let stack: UndoStack = [];
  stack = remember(stack, { note: "" }, "note");
  stack = remember(stack, { note: "r" }, "note");
  expect(stepBack(stack)?.before).toEqual({ note: "" });
  expect(stepBack(stack)?.rest).toEqual([]);
});

test("leaving the field makes typing in it again a new step", () => {
  let stack: UndoStack = remember([], { note: "" }, "note");
  stack = remember(endRun(stack), { note: "rust" }, "note");
  expect(stack).toHaveLength(2);
});

test("two choices in one field are two steps", () => {
  let stack: UndoStack = remember([], { kind: null }, null);
  stack = remember(stack, { kind: "school" }, null);
  expect(stepBack(stack)?.before).toEqual({ kind: "school" });
});

test("there is nothing to undo before the first edit", () => {
  expect(stepBack([])).toBeUndefined();
});
