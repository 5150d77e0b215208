import {
  type Clarification,
  chooseOnCard,
  clarifyCard,
  type DeviceCard,
  raiseCards,
  recordCard,
} from "@nabij/reflection";
import { useEffect, useRef, useState } from "react";
import { newCommandId } from "../../command/command.ts";
import type { Language } from "../../words/i18n.ts";
import { type CardPlace, keepCards, readCards } from "./card-store.ts";
import type { Choice } from "./safety-card.tsx";
import { safetyLists } from "./safety-lists.ts";

/** How long somebody pauses before what they typed is read, in milliseconds. */
const pause = 400;

interface Watching {
  place: CardPlace;
  /** What is being written; read on this device only. */
  text: string;
  language: Language;
  /** A card was shown: its number and class may go to the session, its text never. */
  onRaised: (card: DeviceCard) => void;
  /** A choice was made, or what happened was written down. */
  onHandled: (card: DeviceCard) => void;
}

/** The safety cards of one writer, kept on this device. Draw with a key per conversation and person. */
export function useSafetyCards({ place, text, language, onRaised, onHandled }: Watching) {
  const [cards, setCards] = useState(() => readCards(localStorage, place));
  const newest = useRef(cards);
  const keep = (next: readonly DeviceCard[]) => {
    newest.current = next;
    setCards(next);
    keepCards(localStorage, place, next);
  };
  const read = async () => {
    // Nothing written, nothing shown: the lists are not needed yet.
    if (text === "" && newest.current.length === 0) return;
    const lists = await safetyLists().catch(() => null);
    if (lists === null) return;
    const before = newest.current;
    const next = raiseCards(before, lists.noticeSafety(text, language), newCommandId);
    if (next.every((card, at) => card === before[at])) return;
    keep(next);
    for (const card of next.slice(before.length)) onRaised(card);
  };
  useEffect(() => {
    const timer = setTimeout(() => void read(), pause);
    return () => clearTimeout(timer);
  });
  const change = (cardId: string, to: (card: DeviceCard) => ReturnType<typeof recordCard>) => {
    const card = cards.find((each) => each.cardId === cardId);
    const changed = card === undefined ? null : to(card);
    if (changed === null || !changed.ok) return;
    keep(cards.map((each) => (each === card ? changed.value : each)));
    if (["chosen", "recorded"].includes(changed.value.stage)) onHandled(changed.value);
  };
  return {
    cards,
    /** Reads at once, for the moment something is sent; done when a card would be there. */
    readNow: read,
    choose: (cardId: string, choice: Choice) =>
      change(cardId, (card) => chooseOnCard(card, choice)),
    clarify: (cardId: string, answer: Clarification) =>
      change(cardId, (card) => clarifyCard(card, answer)),
    record: (cardId: string, note: string) => change(cardId, (card) => recordCard(card, note)),
  };
}
