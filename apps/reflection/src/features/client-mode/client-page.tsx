import type { Participant } from "@nabij/reflection";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../conversation/use-conversation.ts";
import { ReadAloudProvider } from "../../read-aloud/spoken.tsx";
import { Announcer } from "../../together/announcer.tsx";
import { isHeldAlone } from "../../together/held-alone.ts";
import { useEasyReading } from "../../together/reading.ts";
import { ClientModeContext, type Overlay } from "./client-mode-context.ts";
import { ClientScreen } from "./client-screen.tsx";
import { asClientReads, type ClientQuestion } from "./model/client-question.ts";
import { keepMemory, type Memory, readMemory } from "./model/device-memory.ts";

interface ClientPageProps {
  person: Participant;
  /** The private cards of this person, such as a safety card. */
  cards?: ReactNode;
}

/** The client's own mode: one thing a screen, easy words, big targets, no hurry (§4.4, §4.9). */
export function ClientPage({ person, cards }: ClientPageProps) {
  const { t } = useTranslation();
  const { sessionId, view } = useConversation();
  const [memory, setMemory] = useState(() => readMemory(localStorage, sessionId));
  const [overlay, open] = useState<Overlay | null>(null);
  const questions = useClientQuestions();
  useEasyWords();
  const remember = (changes: Partial<Memory>) => {
    const next = { ...memory, ...changes };
    setMemory(next);
    keepMemory(localStorage, sessionId, next);
    window.scrollTo(0, 0);
  };
  const mode = { me: person, isAlone: isHeldAlone(view), memory, remember, overlay, open };
  const stage = view.together?.stage ?? "welcome";
  return (
    <ClientModeContext value={mode}>
      <ReadAloudProvider language={view.language}>
        <Announcer news={t(`clientMode.news.${stage}`)} />
        <ClientScreen questions={questions} cards={cards} />
      </ReadAloudProvider>
    </ClientModeContext>
  );
}

/** What the client is asked before it begins, or what they answered, to look back on. */
function useClientQuestions(): readonly ClientQuestion[] {
  const { view } = useConversation();
  const { beforehand, lookedBackOn, language } = view;
  return useMemo(
    () => [...beforehand, ...lookedBackOn].map((question) => asClientReads(question, language)),
    [beforehand, lookedBackOn, language],
  );
}

/** What else is shown on this device, such as a safety card, is in easy words as well. */
function useEasyWords(): void {
  const [isEasy, setEasy] = useEasyReading();
  useEffect(() => {
    if (!isEasy) setEasy(true);
  }, [isEasy, setEasy]);
}
