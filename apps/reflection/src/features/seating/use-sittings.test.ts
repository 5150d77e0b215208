import { expect, test } from "vitest";
import { sittingOf } from "./use-sittings.ts";

const two = { minutes: 60, next: 1, sittings: ["first", "second"] };

test("the sitting that is due is begun, unless another one was chosen", () => {
  expect(sittingOf(two, null)).toEqual({ minutes: 60, index: 1 });
  expect(sittingOf(two, 0)).toEqual({ minutes: 60, index: 0 });
});

test("a guide that fits in one sitting is held at once", () => {
  expect(sittingOf({ minutes: 60, next: 0, sittings: ["all"] }, null)).toBeUndefined();
});
