import { expect, test } from "vitest";
import { seatState } from "./seat-state.ts";

const round = { ready: ["P1"], waitingFor: ["P2"] };
const seat = (id: string, presence: "present" | "absent" = "present") => ({ id, presence });

test("a seat says ready, writing, listening or absent, and nothing else", () => {
  expect(seatState(seat("P1"), round)).toBe("ready");
  expect(seatState(seat("P2"), round)).toBe("writing");
  expect(seatState(seat("P3"), round)).toBe("listening");
  expect(seatState(seat("P1", "absent"), round)).toBe("absent");
});

test("outside a round nobody is waited for", () => {
  expect(seatState(seat("P2"), null)).toBe("listening");
});
