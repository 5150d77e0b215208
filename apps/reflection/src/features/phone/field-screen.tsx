import type { Participant, Perspective } from "@nabij/reflection";
import { Button, DoneIcon } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../conversation/use-conversation.ts";
import { TensionOf } from "../../tension-field/tension-of.tsx";
import { useTogether } from "../../together/use-together.ts";
import { Foot, Heading } from "./phone-parts.tsx";
import { PlaceDot } from "./place-dot.tsx";

/** One's own dot between nearness and autonomy; everyone's dots come together at the reveal. */
export function FieldScreen({ person }: { person: Participant }) {
  const { t } = useTranslation();
  const { view, send } = useConversation();
  const { round, previous } = useTogether();
  const name = view.clientName ?? t("client.theClient");
  const mine = view.positions.filter(({ participantId }) => participantId === person.id);
  const [chosen, setAsked] = useState<Perspective | null>(null);
  // A dot that was placed in another tab of this device is placed here as well.
  const asked = chosen ?? (mine.length === 0 ? "own" : null);
  if (round === null) return null;
  const isReady = round.ready.includes(person.id);
  const tick = (ready: boolean) =>
    void send({ type: "setReady", participantId: person.id, roundId: round.roundId, ready });
  const placed = (perspective: Perspective) => {
    if (perspective === "own" && person.role !== "client") return setAsked("as-client");
    setAsked(null);
    if (!round.revealed) tick(true);
  };
  if (asked !== null)
    return (
      <PlaceDot
        key={asked}
        person={person}
        perspective={asked}
        onPlaced={() => placed(asked)}
        onPass={() => placed("as-client")}
      />
    );
  return (
    <>
      {!round.revealed && isReady && (
        <p
          role="status"
          className="mb-3 inline-flex items-center gap-2 font-semibold text-autonomy"
        >
          <DoneIcon size={22} />
          {t("phone.own.ready")}
        </p>
      )}
      <Heading lead={t(round.revealed ? "phone.field.revealed" : "phone.field.waiting")}>
        {t("field.question", { name })}
      </Heading>
      <TensionOf
        positions={view.positions}
        participants={view.participants}
        name={name}
        language={view.language}
        lastTime={round.revealed ? (previous?.field ?? []) : []}
      />
      <Foot>
        <Button
          size="large"
          onClick={() => {
            if (isReady && !round.revealed) tick(false);
            setAsked("own");
          }}
        >
          {t("phone.field.move")}
        </Button>
      </Foot>
    </>
  );
}
