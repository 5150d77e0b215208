import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../../conversation/use-conversation.ts";
import { Pictogram } from "../../../pictograms/pictogram.tsx";
import { Spoken } from "../../../read-aloud/spoken.tsx";
import { useClientMode } from "../client-mode-context.ts";
import { BigButton } from "../parts/big-button.tsx";
import { ClientFrame } from "../parts/client-frame.tsx";
import { ReadButton } from "../parts/read-button.tsx";
import { Title } from "../parts/title.tsx";

/** Resting, coming back another day, or stopping for good; none of them needs a reason. */
export function PauseScreen() {
  const { t } = useTranslation();
  const { send } = useConversation();
  const { me, open } = useClientMode();
  const [isStopping, setStopping] = useState(false);
  const stop = async () => {
    const sent = await send({
      ...{ type: "giveConsent", participantId: me.id },
      ...{ given: false, model: false },
    });
    if (sent.done) open(null);
  };
  const title = t(isStopping ? "clientMode.pause.sure" : "clientMode.pause.title");
  const text = t(isStopping ? "clientMode.pause.gone" : "clientMode.pause.kept");
  return (
    <ClientFrame>
      <Title key={title} mark={<Pictogram id={isStopping ? "stop" : "rust"} size={96} />}>
        {title}
      </Title>
      <ReadButton
        lines={[
          { id: "title", text: title },
          { id: "text", text },
        ]}
      />
      <p className="-mt-2 mb-6">
        <Spoken id="text">{text}</Spoken>
      </p>
      {isStopping ? (
        <div className="grid gap-3">
          <BigButton onPress={() => void stop()}>{t("clientMode.pause.stopNow")}</BigButton>
          <BigButton isMain onPress={() => setStopping(false)}>
            {t("clientMode.pause.stay")}
          </BigButton>
        </div>
      ) : (
        <div className="grid gap-3">
          <BigButton isMain onPress={() => open(null)}>
            {t("clientMode.pause.on")}
          </BigButton>
          <BigButton onPress={() => setStopping(true)}>{t("clientMode.pause.stop")}</BigButton>
        </div>
      )}
    </ClientFrame>
  );
}
