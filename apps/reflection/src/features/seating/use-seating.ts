import type { AvailableTime } from "@nabij/reflection";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { newCommandId, newSessionId } from "../../command/command.ts";
import { failureSentence } from "../../command/refusal-sentence.ts";
import { paths } from "../../paths.ts";
import { open } from "../../router/address.ts";
import { useToday } from "../../session/session-context.ts";
import { api } from "../../trpc.ts";
import { asLanguage } from "../../words/i18n.ts";
import type { Chosen } from "./choose-trajectory.tsx";
import { asParticipants, type Seat, seatLabels } from "./seats.ts";

/** What is filled in for a new conversation, and its start. */
export function useSeating() {
  const { t, i18n } = useTranslation();
  const today = useToday();
  const client = useQueryClient();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [clientName, setClientName] = useState("");
  const [seats, setSeats] = useState<readonly Seat[]>([]);
  const [time, setTime] = useState<AvailableTime>(60);
  const [problem, setProblem] = useState<string | null>(null);
  const [isStarting, setStarting] = useState(false);
  // Trying again after a lost answer must not begin a second conversation.
  const ids = useRef({ sessionId: newSessionId(), commandId: newCommandId() });
  const name = clientName.trim();
  const labels = seatLabels(seats, (role) => t(`roles.${role}`), name);
  const choose = useCallback((next: Chosen | null) => {
    setChosen(next);
    if (next !== null) setClientName(next.name);
  }, []);
  const start = async () => {
    if (!seats.some(({ isAbsent }) => !isAbsent)) return setProblem(t("seating.nobody"));
    setStarting(true);
    setProblem(null);
    const { sessionId, commandId } = ids.current;
    try {
      const { view } = await api.reflection.hold.mutate({
        sessionId,
        command: {
          type: "startSession",
          commandId,
          expectedSeq: 0,
          at: new Date().toISOString(),
          sessionId,
          today,
          language: asLanguage(i18n.language),
          time,
          clientName: name === "" ? null : name,
          trajectoryId: chosen?.id ?? null,
          participants: asParticipants(seats, labels),
        },
      });
      client.setQueryData(["reflection", sessionId], view);
      void client.invalidateQueries({ queryKey: ["sessions"] });
      open(paths.conversation(sessionId));
    } catch (error) {
      setProblem(failureSentence(t, error, null));
      setStarting(false);
    }
  };
  return {
    ...{ chosen, choose, clientName, setClientName, seats, setSeats, labels, time, setTime },
    ...{ problem, isStarting, start: () => void start() },
  };
}
