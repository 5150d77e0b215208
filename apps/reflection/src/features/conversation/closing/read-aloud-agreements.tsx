import type { Participant, ReportAgreement } from "@nabij/reflection";
import { Button, TextArea } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../../conversation/use-conversation.ts";
import { useDay } from "../../../format/use-day.ts";

/** What was agreed in short sentences to read aloud, and what the client says to it. */
export function ReadAloudAgreements({ agreed }: { agreed: readonly ReportAgreement[] }) {
  const { t } = useTranslation();
  const { view } = useConversation();
  const name = view.clientName ?? t("client.theClient");
  const clients = view.participants.filter(
    ({ role, presence, device }) =>
      role === "client" && presence === "present" && device === "table",
  );
  if (agreed.length === 0) return null;
  return (
    <div>
      <p className="max-w-measure text-soft">{t("history.closing.easyText", { name })}</p>
      <ul className="mt-4 grid gap-4">
        {agreed.map((agreement) => (
          <Easy key={agreement.id} agreement={agreement} />
        ))}
      </ul>
      {clients.map((client) => (
        <Reaction key={client.id} client={client} />
      ))}
    </div>
  );
}

/** One thing a line, in the words of the agreement. */
function Easy({ agreement }: { agreement: ReportAgreement }) {
  const { t } = useTranslation();
  const day = useDay();
  const { what, who, when, signOfSuccess } = agreement;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(when);
  return (
    <li className="rounded-card bg-autonomy-wash px-5 py-4 text-easy leading-snug">
      <p className="font-semibold [overflow-wrap:anywhere]">{what}</p>
      {who !== "" && <p>{t("history.closing.easyWho", { who })}</p>}
      {isDay && <p>{t("history.closing.easyWhen", { day: day(when) })}</p>}
      {signOfSuccess !== "" && <p>{t("history.closing.easySign", { sign: signOfSuccess })}</p>}
    </li>
  );
}

/** The client's own words, on the device everyone sits around; on a device of their own they say it there. */
function Reaction({ client }: { client: Participant }) {
  const { t } = useTranslation();
  const { view, send } = useConversation();
  const said = view.together?.readBack.find(({ participantId }) => participantId === client.id);
  const [text, setText] = useState(said?.text ?? "");
  const keep = () => void send({ type: "readBack", participantId: client.id, text });
  return (
    <div className="mt-5 max-w-measure">
      <TextArea
        label={t("history.closing.reaction", { label: client.label })}
        hint={t("history.closing.reactionHint")}
        value={text}
        onChange={setText}
      />
      <Button className="mt-2" disabled={text.trim() === ""} onClick={keep}>
        {t("history.closing.keepReaction")}
      </Button>
    </div>
  );
}
