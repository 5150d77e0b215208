import { err, ok, type Result } from "@nabij/domain";
import type { SafetyChoice, SafetyClass } from "../session/together.ts";
import type { SafetyNotice } from "./notice-safety.ts";

/**
 * A safety card on the writer's own device (reflection §4.6). `raised`: shown; `asked`: called no
 * report, one question open; `chosen`: what to do is chosen; `recorded`: what happened is written.
 */
export type DeviceCard = {
  readonly cardId: string;
  readonly class: SafetyClass;
  /** What was noticed, as entries of the word lists; they stay on the device. */
  readonly entryIds: readonly string[];
  readonly stage: "raised" | "asked" | "chosen" | "recorded";
  readonly choice: SafetyChoice | null;
  /** The one question after a denial was answered; it is not asked again. */
  readonly isClarified: boolean;
  /** What happened, in the writer's words. */
  readonly note: string;
};

/** The answer to the question after a denial. */
export type Clarification = "nobody-at-risk" | "unsure";

export type CardRefusal =
  | { readonly type: "AlreadyRecorded" }
  | { readonly type: "NoQuestionOpen" }
  | { readonly type: "ChooseFirst" }
  | { readonly type: "NothingWritten" };

type Changed = Result<DeviceCard, CardRefusal>;

/**
 * The cards after a text was read: one open card per class. The same words raise no second card,
 * also after it was recorded; other words of the class do. A card never goes because the words
 * are gone.
 */
export function raiseCards(
  cards: readonly DeviceCard[],
  notices: readonly SafetyNotice[],
  newId: (safetyClass: SafetyClass) => string,
): readonly DeviceCard[] {
  const all = [...cards];
  for (const { class: safetyClass, entryId } of notices) {
    const ofClass = all.filter((card) => card.class === safetyClass);
    if (ofClass.some(({ entryIds }) => entryIds.includes(entryId))) continue;
    const open = ofClass.find(({ stage }) => stage !== "recorded");
    if (open === undefined) all.push(newCard(newId(safetyClass), safetyClass, entryId));
    else all[all.indexOf(open)] = { ...open, entryIds: [...open.entryIds, entryId] };
  }
  return all;
}

/** What the writer does with it. The first denial is met with one question, the second is not. */
export function chooseOnCard(card: DeviceCard, choice: SafetyChoice): Changed {
  if (card.stage === "recorded") return err({ type: "AlreadyRecorded" });
  const isFirstDenial = choice === "no-report" && !card.isClarified;
  return ok({ ...card, choice, stage: isFirstDenial ? "asked" : "chosen" });
}

/** The answer to the one question: nobody is at risk, or the card opens again. */
export function clarifyCard(card: DeviceCard, answer: Clarification): Changed {
  if (card.stage !== "asked") return err({ type: "NoQuestionOpen" });
  return answer === "nobody-at-risk"
    ? ok({ ...card, stage: "chosen", isClarified: true })
    : ok({ ...card, stage: "raised", choice: null, isClarified: true });
}

/** Writes down what happened; only then a card leaves the list. */
export function recordCard(card: DeviceCard, note: string): Changed {
  if (card.stage === "recorded") return err({ type: "AlreadyRecorded" });
  if (card.stage !== "chosen") return err({ type: "ChooseFirst" });
  if (note.trim() === "") return err({ type: "NothingWritten" });
  return ok({ ...card, stage: "recorded", note: note.trim() });
}

/** The cards that still ask for something, in the order in which danger is near. */
export function openCards(cards: readonly DeviceCard[]): DeviceCard[] {
  return cards
    .filter(({ stage }) => stage !== "recorded")
    .toSorted((one, other) => one.class.localeCompare(other.class));
}

/** All that leaves the device when a card is shown: its number and its class, never the text. */
export function raisedOf({ cardId, class: safetyClass }: DeviceCard) {
  return { type: "raiseSafety", cardId, class: safetyClass } as const;
}

function newCard(cardId: string, safetyClass: SafetyClass, entryId: string): DeviceCard {
  return {
    cardId,
    class: safetyClass,
    entryIds: [entryId],
    stage: "raised",
    choice: null,
    isClarified: false,
    note: "",
  };
}
