import { expect, test } from "vitest";
import { aCircle } from "../testing.ts";

const words = {
  kind: "actie",
  whoId: "P2",
  when: "2026-12-01",
  signOfSuccess: "Drie keer",
} as const;

/** Two agreements the table made; the client has not spoken about either. */
function agreed(...what: readonly string[]) {
  const table = aCircle();
  for (const one of what)
    table.must({ type: "proposeAgreement", agreement: { ...words, what: one } });
  for (const [place] of what.entries())
    table.from("P2", {
      ...{ type: "acceptAgreement", agreementId: `AG${place + 1}`, participantIds: ["P2"] },
    });
  return table;
}

const views = ({ state }: ReturnType<typeof agreed>) =>
  state.agreements.map(({ clientView }) => clientView);
const tells = (table: ReturnType<typeof agreed>, text: string) =>
  table.from("P1", { type: "readBack", participantId: "P1", text });

test("what the client says to an agreement stands with that agreement", () => {
  const table = tells(agreed("Zelf koken", "Samen wandelen"), "[AG2] Dit klopt niet. “Alleen”");
  expect(views(table)).toEqual([
    { kind: "not-asked" },
    { kind: "said", text: "Dit klopt niet. “Alleen”" },
  ]);
  expect(table.state.readBack).toMatchObject([{ participantId: "P1" }]);
});

test("words without a number are about the only agreement, and among several about none", () => {
  expect(views(tells(agreed("Zelf koken"), "Goed zo"))).toEqual([
    { kind: "said", text: "Goed zo" },
  ]);
  const several = tells(agreed("Zelf koken", "Samen wandelen"), "Goed zo");
  expect(views(several).map(({ kind }) => kind)).toEqual(["not-asked", "not-asked"]);
});

test("longer words than an agreement can hold end with a mark, and stay whole where they were said", () => {
  const long = "ja ".repeat(150);
  const table = tells(agreed("Zelf koken"), long);
  const [view] = views(table);
  expect(view).toMatchObject({ kind: "said", text: expect.stringMatching(/…$/) });
  expect(table.state.readBack[0]?.text).toBe(long.trim());
  table.must({ type: "editAgreement", agreementId: "AG1", changes: { what: "Zelf bakken" } });
  expect(views(table)).toEqual([view]);
});

test("who takes their consent back takes their view of the agreements along", () => {
  const table = tells(agreed("Zelf koken"), "Goed zo");
  table.from("P1", { type: "giveConsent", participantId: "P1", given: false, model: false });
  expect(views(table)).toEqual([{ kind: "not-asked" }]);
});

test("with whose help the client answers can change, and what was said alone stays said alone", () => {
  const table = aCircle().must({ type: "openQuestion", questionId: "q1" });
  const said = { type: "answer", questionId: "q1", participantId: "P1", kind: "answered" } as const;
  const helped = { type: "changeSupport", participantId: "P1" } as const;
  table.from("P1", { ...said, text: "zelf", support: "alone" });
  table.from("P1", { ...helped, supportedBy: "mentor" });
  table.from("P1", { ...said, text: "samen", support: "supported" });
  const own = table.seenBy({ kind: "participant", participantId: "P1" });
  expect(own.answers.map(({ text, supportedBy }) => [text, supportedBy])).toEqual([
    ["zelf", null],
    ["samen", "mentor"],
  ]);
  expect(own.participants[0]?.supportedBy).toBe("mentor");
  table.from("P1", { ...helped, supportedBy: null });
  expect(table.state.participants[0]?.supportedBy).toBeNull();
  const other = table.send(
    { ...helped, supportedBy: "mij" },
    { kind: "participant", participantId: "P2" },
  );
  expect(other).toMatchObject({ type: "NotYours" });
  const worker = { type: "changeSupport", participantId: "P5", supportedBy: "mij" } as const;
  expect(table.send(worker, { kind: "facilitator", participantId: "P6" })).toMatchObject({
    type: "NotYours",
  });
});
