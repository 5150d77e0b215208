import { Button, Select, TextArea } from "@nabij/ui";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../conversation/use-conversation.ts";
import { useBeforeSending } from "../../guard/use-before-sending.ts";
import { useTogether } from "../../together/use-together.ts";

/** Written down by who leads, in the name of who tells it. */
export function MomentForm() {
  const { t } = useTranslation();
  const { view, send } = useConversation();
  const { moment } = useTogether();
  const present = view.participants.filter(({ presence }) => presence === "present");
  const [who, setWho] = useState<string | null>(null);
  const [text, setText] = useState("");
  const [isOpen, setOpen] = useState(false);
  const { check, beside } = useBeforeSending(who ?? "", text);
  if (!isOpen)
    return (
      <Button size="large" onClick={() => setOpen(true)}>
        {t(moment === null ? "board.moment.write" : "together.moment.other")}
      </Button>
    );
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (who === null || text.trim() === "") return;
    const checked = await check(text);
    if (checked === null) return;
    const sent = await send({ type: "describeMoment", participantId: who, text: checked });
    if (!sent.done) return;
    setText("");
    setOpen(false);
  };
  return (
    <form onSubmit={(event) => void save(event)} className="grid gap-4">
      <Select
        className="max-w-80"
        label={t("board.moment.who")}
        placeholder={t("board.moment.choose")}
        options={present.map(({ id, label }) => ({ value: id, label }))}
        value={who}
        onChange={setWho}
      />
      <TextArea
        label={t("together.moment.label")}
        size="phone"
        rows={4}
        value={text}
        onChange={setText}
      />
      {beside}
      <div className="flex flex-wrap gap-2.5">
        <Button
          type="submit"
          variant="primary"
          size="large"
          disabled={who === null || text.trim() === ""}
        >
          {t("together.moment.tell")}
        </Button>
        <Button size="large" onClick={() => setOpen(false)}>
          {t("agreement.cancel")}
        </Button>
      </div>
    </form>
  );
}
