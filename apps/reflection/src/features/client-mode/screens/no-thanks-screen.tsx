import { useTranslation } from "react-i18next";
import { useConversation } from "../../../conversation/use-conversation.ts";
import { Pictogram } from "../../../pictograms/pictogram.tsx";
import { Spoken } from "../../../read-aloud/spoken.tsx";
import { useClientMode } from "../client-mode-context.ts";
import { BigButton } from "../parts/big-button.tsx";
import { ClientFrame } from "../parts/client-frame.tsx";
import { ReadButton } from "../parts/read-button.tsx";
import { Title } from "../parts/title.tsx";

/** Somebody said no, or stopped: that is fine, and another answer stays possible. */
export function NoThanksScreen() {
  const { t } = useTranslation();
  const { send } = useConversation();
  const { me } = useClientMode();
  const title = t("clientMode.noThanks.title");
  const text = t("clientMode.noThanks.text");
  return (
    <ClientFrame
      foot={
        <div className="grid">
          <BigButton
            onPress={() =>
              void send({ type: "giveConsent", participantId: me.id, given: true, model: false })
            }
          >
            {t("clientMode.noThanks.join")}
          </BigButton>
        </div>
      }
    >
      <Title mark={<Pictogram id="goed" size={96} />}>{title}</Title>
      <ReadButton
        lines={[
          { id: "title", text: title },
          { id: "text", text },
        ]}
      />
      <p>
        <Spoken id="text">{text}</Spoken>
      </p>
    </ClientFrame>
  );
}
