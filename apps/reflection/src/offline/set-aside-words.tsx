import { Button } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { refusalSentence } from "../command/refusal-sentence.ts";
import { useConversation } from "../conversation/use-conversation.ts";
import { paths } from "../paths.ts";
import { open } from "../router/address.ts";
import type { SetAside } from "./device-copy.ts";

/** What could not go along, word for word, until somebody looked at it. */
export function SetAsideWords() {
  const { t } = useTranslation();
  const { onDevice, view } = useConversation();
  if (onDevice === null || onDevice.setAside.length === 0) return null;
  const { refusal, setAside } = onDevice;
  const isElsewhere = refusal === null || refusal.type === "StaleCommand";
  return (
    <section
      aria-labelledby="set-aside"
      className="mb-6 max-w-[46rem] rounded-card border border-attention bg-attention-wash px-5 py-4"
    >
      <h2 id="set-aside" className="text-section font-semibold">
        {t("offline.aside.title")}
      </h2>
      <p role="alert" className="mt-1 max-w-measure">
        {isElsewhere
          ? t("offline.aside.elsewhere")
          : t("offline.aside.refused", { reason: refusalSentence(t, refusal, view) })}
      </p>
      <ul className="mt-3 grid gap-3">
        {setAside.map((one) => (
          <LeftBehind key={one.command.commandId} one={one} />
        ))}
      </ul>
    </section>
  );
}

function LeftBehind({ one }: { one: SetAside }) {
  const { t } = useTranslation();
  const { view, send, sessionId, onDevice } = useConversation();
  const { command, questionId, text } = one;
  const who = view.participants.find(({ id }) => id === one.participantId)?.label;
  const isAgreement = "agreement" in command || "changes" in command;
  const about = one.question ?? (isAgreement ? t("offline.aside.agreement") : null);
  const head = [who, about].filter((part) => part !== undefined && part !== null).join(" · ");
  const isDraft = command.type === "answer" && view.status !== "closed";
  const toQuestion = async () => {
    if (questionId === null) return;
    const sent = await send({ type: "openQuestion", questionId });
    if (sent.done) open(paths.conversation(sessionId));
  };
  return (
    <li className="rounded-card border border-line bg-card px-4 py-3">
      {head !== "" && <p className="text-sm text-soft">{head}</p>}
      <p className="whitespace-pre-line [overflow-wrap:anywhere]">
        {text === "" ? t("offline.aside.withoutWords") : `“${text}”`}
      </p>
      {isDraft && <p className="mt-1 text-sm text-soft">{t("offline.aside.draft")}</p>}
      <div className="mt-2 flex flex-wrap gap-2">
        {isDraft && (
          <Button size="small" onClick={() => void toQuestion()}>
            {t("offline.aside.toQuestion")}
          </Button>
        )}
        <Button
          size="small"
          variant="quiet"
          onClick={() => void onDevice?.takeOff(command.commandId)}
        >
          {t("offline.aside.takeOff")}
          <span className="sr-only"> ({text})</span>
        </Button>
      </div>
    </li>
  );
}
