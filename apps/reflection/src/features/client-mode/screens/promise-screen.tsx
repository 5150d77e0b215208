import { useTranslation } from "react-i18next";
import { useConversation } from "../../../conversation/use-conversation.ts";
import { Pictogram } from "../../../pictograms/pictogram.tsx";
import { Spoken } from "../../../read-aloud/spoken.tsx";
import { useClientMode } from "../client-mode-context.ts";
import { BigButton } from "../parts/big-button.tsx";
import { ClientFrame } from "../parts/client-frame.tsx";
import { ReadButton } from "../parts/read-button.tsx";
import { Title } from "../parts/title.tsx";

const ownPromises = [
  { key: "questions", symbol: "vraag" },
  { key: "yours", symbol: "gesloten" },
  { key: "stop", symbol: "stop" },
] as const;

const tablePromises = [
  { key: "questions", symbol: "vraag" },
  { key: "table", symbol: "team" },
  { key: "stop", symbol: "stop" },
] as const;

/** What happens with what one says, in three sentences, and then a yes or a no of one's own. */
export function PromiseScreen() {
  const { t } = useTranslation();
  const { send, daysKept: days } = useConversation();
  const { me, isAlone } = useClientMode();
  const promises = isAlone ? ownPromises : tablePromises;
  const say = (given: boolean) =>
    void send({ type: "giveConsent", participantId: me.id, given, model: false });
  const title = t("clientMode.promise.title");
  const erased = t("clientMode.promise.erased", { days });
  const lines = promises.map(({ key }) => ({ id: key, text: t(`clientMode.promise.${key}`) }));
  return (
    <ClientFrame
      foot={
        <div className="grid gap-2.5 sm:grid-cols-2">
          <BigButton onPress={() => say(false)}>{t("clientMode.promise.no")}</BigButton>
          <BigButton isMain onPress={() => say(true)}>
            {t("clientMode.promise.yes")}
          </BigButton>
        </div>
      }
    >
      <Title>{title}</Title>
      <ReadButton
        lines={[{ id: "title", text: title }, ...lines, { id: "erased", text: erased }]}
      />
      <ul className="grid gap-5">
        {promises.map(({ key, symbol }) => (
          <li key={key} className="flex items-center gap-5">
            <Pictogram id={symbol} size={72} />
            <span className="leading-snug">
              <Spoken id={key}>{t(`clientMode.promise.${key}`)}</Spoken>
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-6 text-phone text-soft">
        <Spoken id="erased">{erased}</Spoken>
      </p>
    </ClientFrame>
  );
}
