import { toldAbout } from "@nabij/reflection";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../../conversation/use-conversation.ts";
import { useBeforeSending } from "../../../guard/use-before-sending.ts";
import { Pictogram } from "../../../pictograms/pictogram.tsx";
import { useToday } from "../../../session/session-context.ts";
import { useTogether } from "../../../together/use-together.ts";
import { useClientMode } from "../client-mode-context.ts";
import {
  acceptances,
  type Reaction,
  readBackText,
  toReadBack,
  type Verdict,
} from "../model/read-back.ts";
import { BesideWords } from "../parts/beside-words.tsx";
import { BigButton } from "../parts/big-button.tsx";
import { ClientFrame } from "../parts/client-frame.tsx";
import { ReadButton } from "../parts/read-button.tsx";
import { Title } from "../parts/title.tsx";
import { useAgreementLines } from "./agreement-lines.ts";
import { AgreementToHear } from "./agreement-to-hear.tsx";

const silent: Reaction = { verdict: null, words: "" };

/** What was agreed, in short lines, and what the client says to it: yes, no, or their own words. */
export function ReadBackScreen({ onBack }: { onBack: (() => void) | null }) {
  const { t } = useTranslation();
  const { view, send } = useConversation();
  const { me } = useClientMode();
  const { readBack } = useTogether();
  const linesOf = useAgreementLines(useToday());
  const agreements = toReadBack(view.agreements);
  const [reactions, setReactions] = useState<ReadonlyMap<string, Reaction>>(new Map());
  const [isSending, setSending] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const told = readBack.find(({ participantId }) => participantId === me.id);
  const [isTelling, setTelling] = useState(told === undefined);
  const words = agreements.map(({ id }) => reactions.get(id)?.words ?? "").join("\n");
  const { check, beside } = useBeforeSending(me.id, words);
  const react = (id: string, changes: Partial<Reaction>) =>
    setReactions(new Map(reactions).set(id, { ...(reactions.get(id) ?? silent), ...changes }));
  const sayVerdict = (verdict: Verdict) => t(`clientMode.agreed.told.${verdict}`);
  const text = readBackText(agreements, reactions, sayVerdict);
  const tell = async () => {
    setMissing(text === null);
    if (text === null || isSending) return;
    setSending(true);
    const checked = await check(text);
    const sent =
      checked === null
        ? null
        : await send({ type: "readBack", participantId: me.id, text: checked });
    if (sent?.done === true) {
      for (const yes of acceptances(agreements, reactions, me.id)) await send(yes);
      setTelling(false);
    }
    setSending(false);
  };
  const title = t(isTelling ? "clientMode.agreed.title" : "clientMode.agreed.thanks");
  const lines = agreements.flatMap((agreement) =>
    linesOf(agreement).map(({ id, text: line }) => ({ id: `${agreement.id} ${id}`, text: line })),
  );
  return (
    <ClientFrame
      foot={
        <div className="grid gap-2.5 sm:grid-cols-2">
          {onBack !== null && <BigButton onPress={onBack}>{t("clientMode.back")}</BigButton>}
          {isTelling ? (
            <BigButton isMain isBusy={isSending} onPress={() => void tell()}>
              {t("clientMode.agreed.tell")}
            </BigButton>
          ) : (
            <BigButton onPress={() => setTelling(true)}>{t("clientMode.agreed.again")}</BigButton>
          )}
        </div>
      }
    >
      <Title mark={<Pictogram id="afspraak" size={96} />}>{title}</Title>
      <ReadButton lines={[{ id: "title", text: title }, ...lines]} />
      {isTelling && agreements.length > 0 && (
        <p className="-mt-2 mb-5 text-phone text-soft">{t("clientMode.agreed.heard")}</p>
      )}
      {agreements.length === 0 && <p>{t("clientMode.agreed.none")}</p>}
      <ol className="grid gap-6">
        {agreements.map((agreement) => (
          <AgreementToHear
            key={agreement.id}
            agreement={agreement}
            lines={linesOf(agreement)}
            reaction={reactions.get(agreement.id) ?? silent}
            told={toldAbout(told?.text ?? null, agreement.id)}
            onReact={isTelling ? (changes) => react(agreement.id, changes) : null}
          />
        ))}
      </ol>
      {isTelling && <BesideWords>{beside}</BesideWords>}
      <p role="alert" className="mt-4 font-semibold text-nearness empty:hidden">
        {isMissing && t("clientMode.agreed.missing")}
      </p>
    </ClientFrame>
  );
}
