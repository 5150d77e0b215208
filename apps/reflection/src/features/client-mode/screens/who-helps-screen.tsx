import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../../conversation/use-conversation.ts";
import { Pictogram } from "../../../pictograms/pictogram.tsx";
import { useClientMode } from "../client-mode-context.ts";
import { type Helper, helpers } from "../model/device-memory.ts";
import { BackAndNext } from "../parts/back-and-next.tsx";
import { BigRadio } from "../parts/big-radio.tsx";
import { ClientFrame } from "../parts/client-frame.tsx";
import { ReadButton } from "../parts/read-button.tsx";
import { Title } from "../parts/title.tsx";

/** Alone or together with somebody; said before the first question, to change at any time. */
export function WhoHelpsScreen({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const { view, send } = useConversation();
  const { me, memory, remember } = useClientMode();
  const [value, setValue] = useState<string | null>(
    memory.support === "alone" ? "alone" : memory.helper,
  );
  const [isMissing, setMissing] = useState(false);
  const options = [
    { value: "alone", text: t("clientMode.who.alone"), mark: <Pictogram id="alleen" size={52} /> },
    ...helpers.map((helper) => ({
      value: helper,
      text: t(`clientMode.who.${helper}`),
      mark: <Pictogram id={helperSymbols[helper]} size={52} />,
    })),
  ];
  const next = () => {
    setMissing(value === null);
    if (value === null) return;
    const helper = helpers.find((known) => known === value) ?? null;
    const supportedBy = helper === null ? null : t(`clientMode.who.name.${helper}`);
    void send({ type: "changeSupport", participantId: me.id, supportedBy });
    remember({ helper, support: helper === null ? "alone" : "supported" });
    onDone();
  };
  const title = t("clientMode.who.title");
  const hello =
    view.clientName === null ? null : t("clientMode.who.hello", { name: view.clientName });
  return (
    <ClientFrame foot={<BackAndNext onBack={null} onNext={next} />}>
      {hello !== null && <p className="mb-1">{hello}</p>}
      <Title>{title}</Title>
      <ReadButton
        lines={[
          { id: "title", text: title },
          ...options.map((option) => ({ id: option.value, text: option.text })),
        ]}
      />
      <BigRadio label={title} options={options} value={value} onChange={setValue} />
      <p role="alert" className="mt-4 font-semibold text-nearness empty:hidden">
        {isMissing && t("clientMode.who.missing")}
      </p>
    </ClientFrame>
  );
}

const helperSymbols: Record<Helper, string> = {
  begeleider: "samen",
  familie: "familie",
  ander: "groep",
};
