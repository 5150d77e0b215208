import { Button, PageSentence, RadioGroup, TextField } from "@nabij/ui";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { newCommandId, newSessionId } from "../../command/command.ts";
import { failureSentence } from "../../command/refusal-sentence.ts";
import { paths } from "../../paths.ts";
import { Pictogram } from "../../pictograms/pictogram.tsx";
import { open } from "../../router/address.ts";
import { useToday } from "../../session/session-context.ts";
import { PageFrame } from "../../shell/page-frame.tsx";
import { api } from "../../trpc.ts";
import { asLanguage } from "../../words/i18n.ts";

const guideId = "eigen-stem";

/** The whole guide, or the questions that fit in half an hour. */
const lengths = ["all", "short"] as const;

const steps = [
  { key: "begin", symbol: "begin" },
  { key: "hand", symbol: "samen" },
  { key: "choose", symbol: "gesloten" },
] as const;

/** Begins a conversation of the client alone, which is then handed over with a code. */
export function StartOwnVoice({ trajectoryId }: { trajectoryId: string | null }) {
  const { t } = useTranslation();
  const { name, setName, length, setLength, start, problem, isStarting } = useStart(trajectoryId);
  return (
    <PageFrame title={t("ownVoice.title")}>
      <PageSentence lead={t("ownVoice.lead")}>{t("ownVoice.title")}</PageSentence>
      <ol className="mb-10 grid gap-4">
        {steps.map(({ key, symbol }) => (
          <li key={key} className="flex items-center gap-4">
            <Pictogram id={symbol} size={44} className="text-autonomy" />
            {t(`ownVoice.steps.${key}`)}
          </li>
        ))}
      </ol>
      <form
        className="grid max-w-96 gap-6"
        onSubmit={(event) => {
          event.preventDefault();
          start();
        }}
      >
        <TextField
          label={t("ownVoice.name")}
          hint={t("ownVoice.nameHint")}
          isOptional
          maxLength={60}
          value={name}
          onChange={setName}
        />
        <RadioGroup
          label={t("ownVoice.length")}
          options={lengths.map((value) => ({ value, label: t(`ownVoice.lengths.${value}`) }))}
          value={length}
          onChange={setLength}
        />
        {problem !== null && (
          <p role="alert" className="font-medium text-nearness">
            {problem}
          </p>
        )}
        <Button type="submit" variant="primary" size="large" isPending={isStarting}>
          {t("ownVoice.start")}
        </Button>
      </form>
    </PageFrame>
  );
}

/** What is filled in, and the one command that begins it. */
function useStart(trajectoryId: string | null) {
  const { t, i18n } = useTranslation();
  const today = useToday();
  const [name, setName] = useState("");
  const [length, setLength] = useState<(typeof lengths)[number]>("all");
  const [problem, setProblem] = useState<string | null>(null);
  const [isStarting, setStarting] = useState(false);
  // Trying again after a lost answer must not begin a second conversation.
  const ids = useRef({ sessionId: newSessionId(), commandId: newCommandId() });
  const start = async () => {
    const { sessionId, commandId } = ids.current;
    const clientName = name.trim() === "" ? null : name.trim();
    const label = clientName === null ? {} : { label: clientName };
    setStarting(true);
    setProblem(null);
    try {
      await api.reflection.hold.mutate({
        sessionId,
        command: {
          ...{ type: "startSession", commandId, expectedSeq: 0, sessionId, today, trajectoryId },
          at: new Date().toISOString(),
          guideId,
          language: asLanguage(i18n.language),
          time: length === "all" ? "all" : 30,
          clientName,
          participants: [{ role: "client", device: "own", ...label }],
          ...{ writing: "first", naming: "named", beforehand: true },
        },
      });
      open(paths.conversation(sessionId));
    } catch (error) {
      setProblem(failureSentence(t, error, null));
      setStarting(false);
    }
  };
  return { name, setName, length, setLength, start: () => void start(), problem, isStarting };
}
