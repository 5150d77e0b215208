import { leastForAnonymous } from "@nabij/reflection";
import { expect, test } from "vitest";
import { addSeat, type Seat } from "./seats.ts";
import { namingsFor, settingsOf } from "./ways.ts";

const table = (...roles: Seat["role"][]) =>
  roles.reduce<readonly Seat[]>((seats, role) => addSeat(seats, role), []);

test("anonymous is offered from the number the engine asks, and who is absent does not count", () => {
  const many = table(...Array.from({ length: leastForAnonymous }, () => "begeleider" as const));
  expect(namingsFor(many)).toContain("anonymous");
  expect(namingsFor(many.slice(1))).not.toContain("anonymous");
  const away = many.map((seat, index) => ({ ...seat, isAbsent: index === 0 }));
  expect(namingsFor(away)).not.toContain("anonymous");
});

test("only aloud is without writing first, and only beforehand begins before the table", () => {
  expect(settingsOf("aloud")).toEqual({ writing: "aloud", device: "table", beforehand: false });
  expect(settingsOf("own")).toEqual({ writing: "first", device: "own", beforehand: false });
  expect(settingsOf("round").device).toBe("table");
  expect(settingsOf("beforehand")).toEqual({ writing: "first", device: "own", beforehand: true });
});
