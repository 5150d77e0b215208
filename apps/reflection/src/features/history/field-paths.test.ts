import type { FieldMoment, RolePlace } from "@nabij/reflection";
import { expect, test } from "vitest";
import { fieldPaths } from "./field-paths.ts";

const place = (
  role: RolePlace["role"],
  perspective: RolePlace["perspective"],
  nearness: number,
): RolePlace => ({ role, perspective, nearness, autonomy: 50, n: 1, identifiable: true });

const moment = (on: string, ...places: RolePlace[]): FieldMoment => ({ sessionId: on, on, places });

test("each role has one path through its conversations, in the order they were held", () => {
  const paths = fieldPaths([
    moment("2026-01-01", place("client", "own", 80), place("begeleider", "own", 70)),
    moment("2026-06-01", place("client", "own", 40)),
  ]);
  expect(paths.map(({ role, steps }) => [role, steps.map(({ nearness }) => nearness)])).toEqual([
    ["client", [80, 40]],
    ["begeleider", [70]],
  ]);
});

test("one's own view and an estimate of the client's are two paths", () => {
  const both = [place("begeleider", "own", 70), place("begeleider", "as-client", 30)];
  const paths = fieldPaths([moment("2026-01-01", ...both)]);
  expect(paths.map(({ perspective }) => perspective)).toEqual(["own", "as-client"]);
});
