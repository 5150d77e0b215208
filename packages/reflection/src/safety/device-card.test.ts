import { expect, test } from "vitest";
import {
  chooseOnCard,
  clarifyCard,
  type DeviceCard,
  openCards,
  raiseCards,
  raisedOf,
  recordCard,
} from "./device-card.ts";
import { noticeSafety } from "./notice-safety.ts";

function raised(text: string, cards: readonly DeviceCard[] = []): readonly DeviceCard[] {
  let next = cards.length;
  return raiseCards(cards, noticeSafety(text, "nl"), () => {
    next += 1;
    return `K${next}`;
  });
}

function first(text: string): DeviceCard {
  const card = raised(text)[0];
  if (card === undefined) throw new Error(`no card for ${text}`);
  return card;
}

function done(result: ReturnType<typeof recordCard>): DeviceCard {
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
}

const locked = "Hij zit 's nachts op slot";

test("one class gives one card, and the same words again give no other", () => {
  const cards = raised(`${locked}. De kamer is afgesloten`);
  expect(cards.map((card) => card.class)).toEqual(["S4"]);
  expect(raised(locked, cards)).toEqual(cards);
});

test("other words of the class grow the open card; after it was recorded they raise a new one", () => {
  const card = first(locked);
  const grown = raised("Er hangt een camera in zijn kamer", [card]);
  expect(grown).toHaveLength(1);
  expect(grown[0]?.entryIds.length).toBeGreaterThan(card.entryIds.length);
  const recorded = done(
    recordCard(done(chooseOnCard(card, "help-now")), "Wzd-functionaris gebeld"),
  );
  expect(raised(locked, [recorded])).toEqual([recorded]);
  const after = raised("Er hangt een camera in zijn kamer", [recorded]);
  expect(after.map(({ stage }) => stage)).toEqual(["recorded", "raised"]);
});

test("a card stays when the words are taken out of the text", () => {
  const cards = raised(locked);
  expect(raised("Hij slaapt goed", cards)).toEqual(cards);
});

test.each(["help-now", "i-arrange-it"] as const)(
  "“%s” keeps the card open until it is recorded",
  (choice) => {
    const chosen = done(chooseOnCard(first(locked), choice));
    expect(chosen).toMatchObject({ stage: "chosen", choice });
    expect(openCards([chosen])).toHaveLength(1);
    const recorded = done(recordCard(chosen, " Besproken met Noor "));
    expect(recorded).toMatchObject({ stage: "recorded", note: "Besproken met Noor" });
    expect(openCards([recorded])).toEqual([]);
  },
);

test("a denial is met with one question, and then it is easily closed with a note", () => {
  const denied = done(chooseOnCard(first("Hij wordt niet geslagen"), "no-report"));
  expect(denied.stage).toBe("asked");
  expect(recordCard(denied, "Er is niets")).toEqual({ ok: false, error: { type: "ChooseFirst" } });
  const clear = done(clarifyCard(denied, "nobody-at-risk"));
  expect(clear).toMatchObject({ stage: "chosen", choice: "no-report" });
  expect(done(recordCard(clear, "Het stond er ontkennend")).stage).toBe("recorded");
});

test("who is not sure sees the card again, and is not asked a second time", () => {
  const denied = done(chooseOnCard(first(locked), "no-report"));
  const unsure = done(clarifyCard(denied, "unsure"));
  expect(unsure).toMatchObject({ stage: "raised", choice: null });
  expect(done(chooseOnCard(unsure, "no-report")).stage).toBe("chosen");
  expect(clarifyCard(unsure, "unsure").ok).toBe(false);
});

test("nothing written does not close a card, and a recorded one stays as it is", () => {
  const chosen = done(chooseOnCard(first(locked), "help-now"));
  expect(recordCard(chosen, "  ")).toEqual({ ok: false, error: { type: "NothingWritten" } });
  const recorded = done(recordCard(chosen, "Gebeld"));
  expect(chooseOnCard(recorded, "no-report").ok).toBe(false);
  expect(recordCard(recorded, "Anders").ok).toBe(false);
});

test("all that leaves the device is a number and a class", () => {
  const text = "Mijn buurman Kees slaat mijn zusje";
  const left = raisedOf(first(text));
  expect(Object.keys(left).sort()).toEqual(["cardId", "class", "type"]);
  expect(left.class).toBe("S3");
});

test("the nearest danger comes first", () => {
  const cards = raised(`${locked}. Hij staat met een mes in de keuken. Ik voel me onveilig`);
  expect(openCards(cards).map((card) => card.class)).toEqual(["S1", "S4", "S5"]);
});
