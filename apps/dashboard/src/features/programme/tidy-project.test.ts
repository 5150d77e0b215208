import { expect, test } from "vitest";
import { tidyProject } from "./tidy-project.ts";

test("an emptied text becomes unknown, but a title is never made unknown", () => {
  expect(tidyProject({ goal: "  ", line: "", title: "" })).toEqual({
    goal: null,
    line: null,
    title: "",
  });
});

test("a row that is still being typed is not sent, a whole one is", () => {
  const whole = { label: "In de pool", value: 6, unit: "", on: "2026-01-01" };
  const half = { label: "", value: 0, unit: null, on: "2026-01-01" };
  expect(tidyProject({ indicators: [whole, half] }).indicators).toEqual([{ ...whole, unit: null }]);
  expect(tidyProject({ stories: [{ on: "2026-01-01", by: null, text: "" }] }).stories).toEqual([]);
});

test("what was not touched is not sent", () => {
  expect(tidyProject({ weight: 3 })).toEqual({ weight: 3 });
});
