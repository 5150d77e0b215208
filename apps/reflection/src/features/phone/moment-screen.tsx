import type { Participant } from "@nabij/reflection";
import { Button, TextArea } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../conversation/use-conversation.ts";
import { useDraft } from "../../draft/use-draft.ts";
import { useBeforeSending } from "../../guard/use-before-sending.ts";
import { useTogether } from "../../together/use-together.ts";
import { Foot, Heading, Kept, Note } from "./phone-parts.tsx";

/** One concrete moment, as it went: facts before what anybody thinks of it (§4.3). */
export function MomentScreen({ person }: { person: Participant }) {
  const { t } = useTranslation();
  const { send, sessionId } = useConversation();
  const { moment } = useTogether();
  const place = {
    ...{ sessionId, questionId: "moment", participantId: person.id },
    perspective: "own" as const,
  };
  const { draft, isKept, change, forget } = useDraft(place);
  const { check, beside, isAsking } = useBeforeSending(person.id, draft.text);
  const [isMissing, setMissing] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const tell = async () => {
    setMissing(draft.text.trim() === "");
    if (draft.text.trim() === "") return;
    const text = await check(draft.text);
    if (text === null) return;
    const sent = await send(
      { type: "describeMoment", participantId: person.id, text },
      draft.commandId,
    );
    if (sent.done) {
      forget(draft.commandId);
      setOpen(false);
    }
  };
  if (moment !== null && !isOpen)
    return (
      <>
        <Heading lead={t("together.moment.told")}>{t("together.moment.title")}</Heading>
        <Note>
          <p className="text-base font-semibold">{moment.label}</p>
          <p className="whitespace-pre-line">“{moment.text}”</p>
        </Note>
        <Foot>
          <Button size="large" onClick={() => setOpen(true)}>
            {t("together.moment.other")}
          </Button>
        </Foot>
      </>
    );
  return (
    <>
      <Heading lead={t("together.moment.lead")}>{t("together.moment.title")}</Heading>
      <TextArea
        label={t("together.moment.label")}
        isLabelHidden
        size="phone"
        rows={5}
        value={draft.text}
        onChange={(text) => change({ text })}
        error={isMissing ? t("refusals.NoWords") : undefined}
      />
      <Kept isOnDevice={isKept} />
      {beside}
      {!isAsking && (
        <Foot>
          <Button variant="primary" size="large" onClick={() => void tell()}>
            {t("together.moment.tell")}
          </Button>
          <p className="text-center text-base text-soft">{t("together.moment.optional")}</p>
        </Foot>
      )}
    </>
  );
}
