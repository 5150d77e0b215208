import { expect, test } from "vitest";
import { newCommandId, newSessionId } from "./command.ts";

test("a session number is a UUID and a command number fits its border", () => {
  expect(newSessionId()).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(newCommandId()).toMatch(/^[0-9a-f]{32}$/);
  expect(newCommandId()).not.toBe(newCommandId());
});
