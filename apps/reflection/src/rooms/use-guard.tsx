import { type DeviceCard, openCards, rosterOf } from "@nabij/reflection";
import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useConversation } from "../conversation/use-conversation.ts";
import { hasPersonalData } from "../features/personal-data/found-lines.ts";
import { PersonalDataCheck } from "../features/personal-data/personal-data-check.tsx";
import { MyCards } from "../features/safety/my-cards.tsx";
import { useSafetyCards } from "../features/safety/use-safety-cards.ts";
import type { UseBeforeSending } from "../guard/use-before-sending.ts";
import { useToday } from "../session/session-context.ts";
import { useEasyReading } from "../together/reading.ts";
import { api } from "../trpc.ts";

/**
 * What every text goes through on its writer's own device, in this order: safety first, with or
 * without a model, then names and numbers, before anything is sent (reflection §4.6, §4.9).
 */
export const useGuard: UseBeforeSending = (participantId, text) => {
  const safety = useWriterCards(participantId, text);
  const roster = useRoster();
  const [isEasy] = useEasyReading();
  // The text that waits for its writer, and how to go on with it.
  const [waiting, setWaiting] = useState<string | null>(null);
  const answer = useRef<((words: string | null) => void) | null>(null);
  const done = (words: string | null) => {
    answer.current?.(words);
    answer.current = null;
    setWaiting(null);
  };
  const check = async (sent: string): Promise<string | null> => {
    await safety.readNow();
    const words = sent.trim();
    if (words === "" || !hasPersonalData(words, roster)) return words;
    return new Promise((resolve) => {
      answer.current = resolve;
      setWaiting(words);
    });
  };
  const besideOthers = waiting !== null && (
    <PersonalDataCheck
      key={waiting}
      text={waiting}
      roster={roster}
      isEasy={isEasy}
      onConfirm={done}
      onBack={() => done(null)}
    />
  );
  const beside = (
    <div className="mt-3 grid gap-3 empty:hidden">
      {besideOthers}
      {safety.list}
    </div>
  );
  return { check, beside, besideOthers, isAsking: waiting !== null, hasCards: safety.hasCards };
};

/** The cards of one writer, and the few facts of them that the session keeps: never a word. */
export function useWriterCards(participantId: string, text: string) {
  const { sessionId, view, send } = useConversation();
  const today = useToday();
  const [isEasy] = useEasyReading();
  const { data: contacts } = useQuery({
    queryKey: ["safety contacts", sessionId],
    queryFn: () => api.reflection.contacts.query({ sessionId }),
    staleTime: 60 * 60_000,
  });
  const raised = (card: DeviceCard) =>
    void send({ type: "raiseSafety", participantId, cardId: card.cardId, class: card.class });
  const handled = ({ cardId, choice, note }: DeviceCard) => {
    if (choice === null) return;
    const words = note === "" ? {} : { text: note };
    void send({ type: "handleSafety", participantId, cardId, choice, ...words });
  };
  const cards = useSafetyCards({
    place: { sessionId, participantId },
    text,
    language: view.language,
    onRaised: raised,
    onHandled: handled,
  });
  const list = (
    <MyCards
      cards={cards.cards}
      contacts={contacts ?? []}
      today={today}
      language={view.language}
      isEasy={isEasy}
      onChoice={cards.choose}
      onClarify={cards.clarify}
      onRecord={cards.record}
    />
  );
  return { list, readNow: cards.readNow, hasCards: openCards(cards.cards).length > 0 };
}

/** The names of this conversation: the client's, the labels at the table, and the nicknames. */
function useRoster() {
  const { sessionId, view } = useConversation();
  const { data: names } = useQuery({
    queryKey: ["reflection names", sessionId],
    queryFn: () => api.reflection.names.query({ sessionId }),
    staleTime: 60_000,
  });
  return rosterOf(
    view.participants.map(({ label }) => label),
    [],
    (names ?? []).map((name) => ({ name })),
  );
}
