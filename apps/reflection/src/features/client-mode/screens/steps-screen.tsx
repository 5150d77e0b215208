import { type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Pictogram } from "../../../pictograms/pictogram.tsx";
import { Spoken } from "../../../read-aloud/spoken.tsx";
import { BackAndNext } from "../parts/back-and-next.tsx";
import { type BigOption, BigRadio } from "../parts/big-radio.tsx";
import { ClientFrame } from "../parts/client-frame.tsx";
import { ReadButton } from "../parts/read-button.tsx";
import { Title } from "../parts/title.tsx";

interface StepsScreenProps {
  symbol: string;
  title: string;
  /** What it is about, above the steps. */
  about?: string | undefined;
  options: readonly BigOption[];
  onBack: (() => void) | null;
  onChoose: (value: string) => void;
  children?: ReactNode;
}

/** One of a few steps, with nothing to write. Draw it with a key per question. */
export function StepsScreen(props: StepsScreenProps) {
  const { symbol, title, about, options, onBack, onChoose, children } = props;
  const { t } = useTranslation();
  const [value, setValue] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const id = useId();
  const next = () => {
    setMissing(value === null);
    if (value !== null) onChoose(value);
  };
  const lines = [
    { id: "title", text: title },
    ...(about === undefined ? [] : [{ id: "about", text: about }]),
    ...options.map((option) => ({ id: option.value, text: option.text })),
  ];
  return (
    <ClientFrame foot={<BackAndNext onBack={onBack} onNext={next} />}>
      <Title mark={<Pictogram id={symbol} size={96} />}>{title}</Title>
      <ReadButton lines={lines} />
      {about !== undefined && (
        <p className="mb-5 rounded-card border border-line bg-card px-5 py-4 leading-snug font-semibold [overflow-wrap:anywhere]">
          <Spoken id="about">{about}</Spoken>
        </p>
      )}
      {children}
      <BigRadio
        label={title}
        options={options}
        value={value}
        onChange={setValue}
        describedBy={isMissing ? id : undefined}
      />
      <p id={id} role="alert" className="mt-4 font-semibold text-nearness empty:hidden">
        {isMissing && t("clientMode.question.missing")}
      </p>
    </ClientFrame>
  );
}
