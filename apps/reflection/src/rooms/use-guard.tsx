import { type DeviceCard, openCards, type Roster } from "@nabij/reflection";
import { useQuery } from "@tanstack/react-query";
import { Suspense, useEffect, useRef, useState } from "react";
import { useConversation } from "../conversation/use-conversation.ts";
import { CardsPlace } from "../features/safety/cards-place.tsx";
import { useSafetyCards } from "../features/safety/use-safety-cards.ts";
import type { UseBeforeSending } from "../guard/use-before-sending.ts";
import { useToday } from "../session/session-context.ts";
import { useEasyReading } from "../together/reading.ts";
import { api } from "../trpc.ts";
import { lazyPart } from "../words/lazy-part.ts";

/** The lists of names and numbers weigh a third of a page: they come once it stands. */
const fetchCheck = () => import("../features/personal-data/check-words.ts");

const PersonalDataCheck = lazyPart(async () => (await fetchCheck()).PersonalDataCheck);
const MyCards = lazyPart(async () => (await import("../features/safety/my-cards.tsx")).MyCards);

/**
 * What every text goes through on its writer's own device, in this order: safety first, with or
 * without a model, then names and numbers, before anything is sent (reflection §4.6, §4.9).
 */
export const useGuard: UseBeforeSending = (participantId, text) => {
  const safety = useWriterCards(participantId, text);
  const { labels, names } = useNames();
  const [isEasy] = useEasyReading();
  // The text that waits for its writer, and how to go on with it.
  const [waiting, setWaiting] = useState<{ words: string; roster: Roster } | null>(null);
  const answer = useRef<((words: string | null) => void) | null>(null);
  useFetchedEarly();
  const done = (words: string | null) => {
    answer.current?.(words);
    answer.current = null;
    setWaiting(null);
  };
  const check = async (sent: string): Promise<string | null> => {
    await safety.readNow();
    const words = sent.trim();
    if (words === "") return words;
    // What cannot be looked at does not leave the device: it waits for the connection.
    const look = await fetchUntilHere();
    const roster = look.rosterOf(labels, [], names);
    if (!look.hasPersonalData(words, roster)) return words;
    return new Promise((resolve) => {
      answer.current = resolve;
      setWaiting({ words, roster });
    });
  };
  const besideOthers = waiting !== null && (
    <Suspense fallback={null}>
      <PersonalDataCheck
        key={waiting.words}
        text={waiting.words}
        roster={waiting.roster}
        isEasy={isEasy}
        onConfirm={done}
        onBack={() => done(null)}
      />
    </Suspense>
  );
  const beside = (
    <div className="mt-3 grid gap-3 empty:hidden">
      {besideOthers}
      {safety.list}
    </div>
  );
  return { check, beside, besideOthers, isAsking: waiting !== null, hasCards: safety.hasCards };
};

/** Fetched when the page stands, so that it is there for who writes without a connection. */
function useFetchedEarly(): void {
  useEffect(() => void fetchCheck().catch(() => null), []);
}

const untilNextTryMs = 3000;

/** For who lost the connection before it was there. */
async function fetchUntilHere(): ReturnType<typeof fetchCheck> {
  for (;;) {
    const check = await fetchCheck().catch(() => null);
    if (check !== null) return check;
    await new Promise((resume) => setTimeout(resume, untilNextTryMs));
  }
}

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
  const hasCards = openCards(cards.cards).length > 0;
  const list = (
    <CardsPlace>
      <Suspense fallback={null}>
        {hasCards && (
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
        )}
      </Suspense>
    </CardsPlace>
  );
  return { list, readNow: cards.readNow, hasCards };
}

/** The names of this conversation: the client's, the labels at the table, and the nicknames. */
function useNames() {
  const { sessionId, view } = useConversation();
  const { data: names } = useQuery({
    queryKey: ["reflection names", sessionId],
    queryFn: () => api.reflection.names.query({ sessionId }),
    staleTime: 60_000,
  });
  return {
    labels: view.participants.map(({ label }) => label),
    names: (names ?? []).map((name) => ({ name })),
  };
}
