import { expect, test } from "vitest";
import { aCircle, type BareCommand, circle, leader, TestTable } from "../testing.ts";

const seat = (participantId: string) => ({ kind: "participant", participantId }) as const;

const option = (text: string, lessNearness: boolean, participantId = "P2"): BareCommand => ({
  type: "proposeOption",
  participantId,
  text,
  lessNearness,
});

/** P2 lays out three options with their harm on their own device. */
function withOptions(table: TestTable): TestTable {
  table.from("P2", option("Een uur alleen", true), option("Blijven", false), option("Meer", false));
  for (const optionId of ["O1", "O2", "O3"])
    table.from("P2", { type: "nameHarm", optionId, participantId: "P2", text: "Het kost iets" });
  return table;
}

const stance = (participantId: string, optionId: string, step = 3): BareCommand => ({
  type: "takeStance",
  optionId,
  participantId,
  step,
  text: `Reden van ${participantId}`,
});

test("positions take three options, one with less nearness, each with its harm", () => {
  const table = aCircle();
  table.from("P2", option("Blijven", false), option("Meer", false));
  expect(table.send({ type: "openStage", stage: "positions" }, leader)).toEqual({
    type: "OptionsIncomplete",
    gaps: ["three-options", "less-nearness", "harm-of-each"],
  });
  expect(table.send(stance("P2", "O1"), seat("P2"))).toMatchObject({ type: "OptionsIncomplete" });
});

test("another option asks everyone's tick again; after the reveal options and positions stand", () => {
  const table = withOptions(aCircle()).must({ type: "openStage", stage: "positions" });
  const take = (who: string, ...optionIds: string[]) => {
    for (const optionId of optionIds)
      table.send(stance(who, optionId), who === "P5" || who === "P6" ? leader : seat(who));
    const by = who === "P5" || who === "P6" ? leader : seat(who);
    table.send({ type: "setReady", participantId: who, roundId: "positions", ready: true }, by);
  };
  for (const who of circle) take(who, "O1", "O2", "O3");
  expect(table.seenBy(seat("P3")).together?.options[0]?.stances).toHaveLength(1);
  table.from("P2", option("Nog een", false), {
    type: "nameHarm",
    optionId: "O4",
    participantId: "P2",
    text: "x",
  });
  expect(table.send({ type: "reveal", roundId: "positions" }, leader)).toMatchObject({
    type: "NotAllReady",
    participantIds: circle,
  });
  for (const who of circle) take(who, "O4");
  table.must({ type: "reveal", roundId: "positions" });
  expect(table.seenBy(seat("P3")).together?.options[0]?.stances).toHaveLength(7);
  for (const command of [option("Te laat", false), stance("P2", "O1", 5)])
    expect(table.send(command, seat("P2"))).toEqual({
      type: "AlreadyRevealed",
      roundId: "positions",
    });
  expect(table.send({ type: "dropOption", optionId: "O1" }, leader)).toMatchObject({
    type: "AlreadyRevealed",
  });
});

test("a yes that was sent before the words changed is too late", () => {
  const table = aCircle();
  const words = { when: "2026-12-15", signOfSuccess: "Het lukt", whoId: "P2" };
  table.must({
    type: "proposeAgreement",
    agreement: { kind: "actie", what: "Wandelen", ...words },
  });
  const { seq } = table.seenBy(seat("P2"));
  table.must({ type: "editAgreement", agreementId: "AG1", changes: { what: "Elke dag wandelen" } });
  const yes = {
    type: "acceptAgreement" as const,
    agreementId: "AG1",
    participantIds: ["P2"],
  };
  const envelope = { at: "2026-11-21T10:00:00Z", commandId: "yes" };
  expect(table.receive({ ...yes, ...envelope, expectedSeq: seq }, seat("P2"))).toMatchObject({
    type: "StaleCommand",
    seq: table.seenBy(seat("P2")).seq,
  });
  table.from("P2", yes);
  expect(table.state.agreements[0]?.status).toBe("afgesproken");
});

test("only who holds a lone view takes it back; who leads asks about it", () => {
  const table = aCircle().must({ type: "openStage", stage: "field" });
  for (const who of circle) {
    const by = who === "P5" || who === "P6" ? leader : seat(who);
    const nearness = who === "P2" ? 100 : 10;
    const dot = { participantId: who, perspective: "own", nearness, autonomy: 50 } as const;
    table.send({ type: "placeInField", ...dot }, by);
    table.send({ type: "setReady", participantId: who, roundId: "field", ready: true }, by);
  }
  table.must({ type: "reveal", roundId: "field" });
  const loneViewId = table.seenBy(leader).together?.loneViews[0]?.id ?? "";
  expect(table.send({ type: "openStage", stage: "options" }, leader)).toEqual({
    type: "LoneViewsFirst",
    loneViewIds: [loneViewId],
  });
  const back = { type: "discussLoneView", loneViewId, withdrawn: true } as const;
  for (const by of [leader, seat("P3")])
    expect(table.send(back, by)).toMatchObject({ type: "NotYours" });
  table.must({ type: "discussLoneView", loneViewId }, { type: "openStage", stage: "options" });
  table.from("P2", back);
  expect(table.seenBy(leader).together?.loneViews[0]).toMatchObject({ withdrawn: true });
});

test("a dot that was shown stays where it was put", () => {
  const table = new TestTable().must({
    type: "startSession",
    sessionId: "s",
    today: "2026-11-21",
    language: "nl",
    time: "all",
    clientName: null,
    trajectoryId: null,
    writing: "first",
    participants: [{ role: "begeleider" }],
  });
  const dot = (nearness: number): BareCommand => ({
    type: "placeInField",
    participantId: "P1",
    perspective: "own",
    nearness,
    autonomy: 0,
  });
  table.must(
    { type: "giveConsent", participantId: "P1", given: true, model: false },
    dot(1),
    dot(2),
    { type: "setReady", participantId: "P1", roundId: "field", ready: true },
    { type: "reveal", roundId: "field" },
  );
  expect(table.send(dot(99))).toEqual({ type: "AlreadyRevealed", roundId: "field" });
  expect(table.state.positions).toMatchObject([{ nearness: 2 }]);
});
