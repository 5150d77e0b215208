import { Button, TextArea } from "@nabij/ui";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../conversation/use-conversation.ts";
import { useDraft } from "../draft/use-draft.ts";
import { useBeforeSending } from "../guard/use-before-sending.ts";
import { useTogether } from "../together/use-together.ts";

interface HarmFormProps {
  optionId: string;
  participantId: string;
  onDone: () => void;
}

/** What an option costs, and whom: each has harm, and who sees it says it. */
export function HarmForm({ optionId, participantId, onDone }: HarmFormProps) {
  const { t } = useTranslation();
  const { send, sessionId } = useConversation();
  const questionId = `harm-${optionId}`;
  const place = { sessionId, questionId, participantId, perspective: "own" as const };
  const { draft, change, forget } = useDraft(place);
  const { check, beside, besideOthers } = useBeforeSending(participantId, draft.text);
  // On the board everybody looks along: a card waits for a screen of its writer alone.
  const { leads } = useTogether();
  const [isMissing, setMissing] = useState(false);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(draft.text.trim() === "");
    if (draft.text.trim() === "") return;
    const text = await check(draft.text);
    if (text === null) return;
    const sent = await send({ type: "nameHarm", optionId, participantId, text }, draft.commandId);
    if (!sent.done) return;
    forget(draft.commandId);
    onDone();
  };
  return (
    <form onSubmit={(event) => void save(event)} className="mt-3 grid gap-3">
      <TextArea
        label={t("together.options.harmLabel")}
        size="phone"
        rows={2}
        value={draft.text}
        onChange={(text) => change({ text })}
        error={isMissing ? t("refusals.NoWords") : undefined}
      />
      {leads ? besideOthers : beside}
      <div className="flex flex-wrap gap-2.5">
        <Button type="submit" variant="primary">
          {t("said.save")}
        </Button>
        <Button onClick={onDone}>{t("agreement.cancel")}</Button>
      </div>
    </form>
  );
}
