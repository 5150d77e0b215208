import type { AvailableTime, Naming } from "@nabij/reflection";
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
import { useSittings } from "./use-sittings.ts";
import { namingsFor, settingsOf, type Way } from "./ways.ts";

/** What is filled in for a new conversation, and its start. */
export function useSeating(wantedGuideId: string | null) {
  const { t, i18n } = useTranslation();
  const today = useToday();
  const client = useQueryClient();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [clientName, setClientName] = useState("");
  const [seats, setSeats] = useState<readonly Seat[]>([]);
  const [time, setTime] = useState<AvailableTime>(60);
  const [way, setWay] = useState<Way>("own");
  const [naming, setNaming] = useState<Naming>("alias");
  const [guideId, setGuideId] = useState(wantedGuideId ?? "volledig");
  const [leader, setLeader] = useState<number | null>(null);
  const [names, setNames] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [isStarting, setStarting] = useState(false);
  // Trying again after a lost answer must not begin a second conversation.
  const ids = useRef({ sessionId: newSessionId(), commandId: newCommandId() });
  const name = clientName.trim();
  const trajectoryId = chosen?.id ?? null;
  const sittings = useSittings({ guideId, trajectoryId, isWanted: time === "all" });
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
    const { writing, device, beforehand } = settingsOf(way);
    const first = {
      writing,
      beforehand,
      naming: namingsFor(seats).includes(naming) ? naming : ("alias" as const),
      ...(seatOf(seats, leader) !== -1 && { facilitatorSeat: seatOf(seats, leader) }),
    };
    try {
      const sitting = await sittings.current();
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
          guideId,
          clientName: name === "" ? null : name,
          trajectoryId,
          ...(sitting !== undefined && { sitting }),
          participants: asParticipants(seats, labels, device),
          ...(writing === "first" && first),
        },
      });
      if (names.length > 0) await api.reflection.setNames.mutate({ sessionId, names: [...names] });
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
    ...{ way, setWay, naming, setNaming, guideId, setGuideId, leader, setLeader, names, setNames },
    ...{ sittings, problem, isStarting, start: () => void start() },
  };
}

/** The place of a seat among all, as the command counts them; -1 when nobody's. */
function seatOf(seats: readonly Seat[], key: number | null): number {
  return seats.findIndex((seat) => seat.key === key && !seat.isAbsent);
}
