import type { ReactNode } from "react";
import { Pictogram } from "../../../pictograms/pictogram.tsx";
import { Spoken } from "../../../read-aloud/spoken.tsx";
import { ClientFrame } from "../parts/client-frame.tsx";
import { ReadButton } from "../parts/read-button.tsx";
import { Title } from "../parts/title.tsx";

interface TalkScreenProps {
  symbol: string;
  title: string;
  text: string;
  /** What was said or proposed, to read along. */
  said?: readonly { readonly id: string; readonly who: string | null; readonly text: string }[];
  foot?: ReactNode;
}

/** A moment in which others talk or write; there is nothing to press unless one wants to. */
export function TalkScreen({ symbol, title, text, said = [], foot }: TalkScreenProps) {
  const lines = [
    { id: "title", text: title },
    { id: "text", text },
    ...said.map((one) => ({ id: one.id, text: `${one.who ?? ""} ${one.text}`.trim() })),
  ];
  return (
    <ClientFrame foot={foot}>
      <Title mark={<Pictogram id={symbol} size={96} />}>{title}</Title>
      <ReadButton lines={lines} />
      <p>
        <Spoken id="text">{text}</Spoken>
      </p>
      <ul className="mt-6 grid gap-3 empty:hidden">
        {said.map(({ id, who, text: words }) => (
          <li key={id} className="rounded-card border border-line bg-card px-5 py-4 leading-snug">
            {who !== null && <span className="block text-phone text-soft">{who}</span>}
            <span className="[overflow-wrap:anywhere]">
              <Spoken id={id}>{words}</Spoken>
            </span>
          </li>
        ))}
      </ul>
    </ClientFrame>
  );
}
