import { Button, Select, TextArea } from "@nabij/ui";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../conversation/use-conversation.ts";
import { useBeforeSending } from "../../guard/use-before-sending.ts";
import { useTogether } from "../../together/use-together.ts";

/** Written down by who leads, in the name of who tells it. */
export function MomentForm() {
  const { t } = useTranslation();
  const { view } = useConversation();
  const { moment } = useTogether();
  const present = view.participants.filter(({ presence }) => presence === "present");
  const [who, setWho] = useState<string | null>(null);
  const [text, setText] = useState("");
  const [isOpen, setOpen] = useState(false);
  if (!isOpen)
    return (
      <Button size="large" onClick={() => setOpen(true)}>
        {t(moment === null ? "board.moment.write" : "together.moment.other")}
      </Button>
    );
  const close = () => setOpen(false);
  const told = () => {
    setText("");
    close();
  };
  return (
    <div className="grid gap-4">
      <Select
        className="max-w-80"
        label={t("board.moment.who")}
        placeholder={t("board.moment.choose")}
        options={present.map(({ id, label }) => ({ value: id, label }))}
        value={who}
        onChange={setWho}
      />
      <Words key={who} who={who} text={text} onChange={setText} onTold={told} onCancel={close} />
    </div>
  );
}

interface WordsProps {
  who: string | null;
  text: string;
  onChange: (text: string) => void;
  onTold: () => void;
  onCancel: () => void;
}

/**
 * The words of one person, drawn with a key per person. Everybody looks along: a safety card for who
 * tells it waits for their own turn.
 */
function Words({ who, text, onChange, onTold, onCancel }: WordsProps) {
  const { t } = useTranslation();
  const { send } = useConversation();
  const { check, besideOthers } = useBeforeSending(who ?? "", who === null ? "" : text);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (who === null || text.trim() === "") return;
    const checked = await check(text);
    if (checked === null) return;
    const sent = await send({ type: "describeMoment", participantId: who, text: checked });
    if (sent.done) onTold();
  };
  return (
    <form onSubmit={(event) => void save(event)} className="grid gap-4">
      <TextArea
        label={t("together.moment.label")}
        size="phone"
        rows={4}
        value={text}
        onChange={onChange}
      />
      {besideOthers}
      <div className="flex flex-wrap gap-2.5">
        <Button
          type="submit"
          variant="primary"
          size="large"
          disabled={who === null || text.trim() === ""}
        >
          {t("together.moment.tell")}
        </Button>
        <Button size="large" onClick={onCancel}>
          {t("agreement.cancel")}
        </Button>
      </div>
    </form>
  );
}
