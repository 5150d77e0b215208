import { Button, Checkbox, TextArea } from "@nabij/ui";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../conversation/use-conversation.ts";
import { useDraft } from "../draft/use-draft.ts";
import { useBeforeSending } from "../guard/use-before-sending.ts";
import { useTogether } from "../together/use-together.ts";

interface OptionFormProps {
  /** In whose name it is said. */
  participantId: string;
  onDone: () => void;
}

/** A way to go on, in one's own words, and whether it has less nearness. */
export function OptionForm({ participantId, onDone }: OptionFormProps) {
  const { t } = useTranslation();
  const { send, sessionId } = useConversation();
  const place = { sessionId, questionId: "option", participantId, perspective: "own" as const };
  const { draft, change, forget } = useDraft(place);
  const { check, beside, besideOthers } = useBeforeSending(participantId, draft.text);
  // On the board everybody looks along: a card waits for a screen of its writer alone.
  const { leads } = useTogether();
  const [isLess, setLess] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(draft.text.trim() === "");
    if (draft.text.trim() === "") return;
    const text = await check(draft.text);
    if (text === null) return;
    const sent = await send(
      { type: "proposeOption", participantId, text, lessNearness: isLess },
      draft.commandId,
    );
    if (!sent.done) return;
    forget(draft.commandId);
    onDone();
  };
  return (
    <form onSubmit={(event) => void save(event)} className="grid gap-4">
      <TextArea
        label={t("together.options.label")}
        hint={t("together.options.hint")}
        size="phone"
        rows={3}
        value={draft.text}
        onChange={(text) => change({ text })}
        error={isMissing ? t("refusals.NoWords") : undefined}
      />
      <Checkbox isSelected={isLess} onChange={setLess}>
        {t("together.options.less")}
      </Checkbox>
      {leads ? besideOthers : beside}
      <div className="flex flex-wrap gap-2.5">
        <Button type="submit" variant="primary" size="large">
          {t("together.options.save")}
        </Button>
        <Button size="large" onClick={onDone}>
          {t("agreement.cancel")}
        </Button>
      </div>
    </form>
  );
}
