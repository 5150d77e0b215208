import { expect, test } from "vitest";
import { isReady, isRevealed } from "./question.ts";
import { createFrameCutter } from "./stream-frames.ts";

test("views come out whole, however the stream was cut, and pings are no views", () => {
  const stream =
    'event: connected\ndata: {}\n\nid: 4-a\ndata: {"a":"een"}\n\nevent: ping\ndata: \n\nid: 5-b\ndata: {}\n\n';
  for (let size = 1; size <= stream.length; size += 1) {
    const cut = createFrameCutter();
    const frames = [];
    for (let at = 0; at < stream.length; at += size)
      frames.push(...cut(stream.slice(at, at + size)));
    expect(frames).toEqual([
      { id: "4-a", data: '{"a":"een"}' },
      { id: "5-b", data: "{}" },
    ]);
  }
});

test("who is ready is read from the round, and not from what somebody wrote", () => {
  const view = (round: object | null, text: string) =>
    JSON.stringify({ json: { answers: [{ text }], together: { round } } });
  const round = { roundId: "q1", revealed: false, ready: ["P1", "P12"], waitingFor: ["P2"] };
  const lie = '"round":{"revealed":true,"ready":["P2"]}';
  expect(["P1", "P2", "P12"].map((id) => isReady(id)(view(round, lie)))).toEqual([
    true,
    false,
    true,
  ]);
  expect(isRevealed(view(round, lie))).toBe(false);
  expect(isRevealed(view({ ...round, revealed: true }, ""))).toBe(true);
  expect(isReady("P1")(view(null, lie))).toBe(false);
});
