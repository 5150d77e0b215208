import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../../conversation/use-conversation.ts";
import { Pictogram } from "../../../pictograms/pictogram.tsx";
import { Spoken } from "../../../read-aloud/spoken.tsx";
import { useTogether } from "../../../together/use-together.ts";
import { useClientMode } from "../client-mode-context.ts";
import { BigButton } from "../parts/big-button.tsx";
import { ClientFrame } from "../parts/client-frame.tsx";
import { ReadButton } from "../parts/read-button.tsx";
import { Title } from "../parts/title.tsx";

/** One press asks for a person; who leads sees it at once, and nobody else does. */
export function HelpScreen() {
  const { t } = useTranslation();
  const { send } = useConversation();
  const { me, open } = useClientMode();
  const { helpAsked } = useTogether();
  const isAsked = helpAsked.includes(me.id);
  const hasSent = useRef(false);
  useEffect(() => {
    if (isAsked || hasSent.current) return;
    hasSent.current = true;
    void send({ type: "askHuman", participantId: me.id });
  }, [isAsked, send, me.id]);
  const title = t(isAsked ? "clientMode.help.comes" : "clientMode.help.asking");
  const lines = (["seen", "call", "danger"] as const).map((id) => ({
    id,
    text: t(`clientMode.help.${id}`),
  }));
  return (
    <ClientFrame
      foot={
        <div className="grid">
          <BigButton isMain onPress={() => open(null)}>
            {t("clientMode.help.on")}
          </BigButton>
        </div>
      }
    >
      <Title mark={<Pictogram id="hulp" size={96} />}>{title}</Title>
      <ReadButton lines={[{ id: "title", text: title }, ...lines]} />
      <div className="grid gap-3">
        {lines.map(({ id, text }) => (
          <p key={id}>
            <Spoken id={id}>{text}</Spoken>
          </p>
        ))}
      </div>
    </ClientFrame>
  );
}
