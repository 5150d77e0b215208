import type { CurrentQuestion, Participant } from "@nabij/reflection";
import { Button, DoneIcon, LockIcon } from "@nabij/ui";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../conversation/use-conversation.ts";
import { useQuestionWords } from "../../together/use-question-words.ts";
import { useTogether } from "../../together/use-together.ts";
import { ConsentScreen } from "./consent-screen.tsx";
import { FieldTurn } from "./field-turn.tsx";
import { PrivatePlace } from "./private-place.tsx";
import { StanceTurn } from "./stance-turn.tsx";
import { WriteStep } from "./write-step.tsx";

/**
 * The one device that goes round: covered between two people, each in turn alone with it, hidden
 * again as soon as they are ready. The board stays under it.
 */
export function PassedRound({ onBoard }: { onBoard: () => void }) {
  const { t } = useTranslation();
  const { view } = useConversation();
  const { round, consents } = useTogether();
  const [turn, setTurn] = useState<string | null>(null);
  const here = view.participants.filter(
    ({ device, presence }) => device === "table" && presence === "present",
  );
  const hasConsent = (id: string) => consents.some((one) => one.participantId === id);
  const refused = (id: string) => consents.some((one) => one.participantId === id && !one.given);
  const isDone = (id: string) => hasConsent(id) && (round?.ready.includes(id) ?? true);
  const waits = here.filter(
    ({ id }) => !hasConsent(id) || (!refused(id) && (round?.waitingFor.includes(id) ?? false)),
  );
  const person = here.find(({ id }) => id === turn);
  if (person !== undefined)
    return (
      <Device>
        {hasConsent(person.id) ? (
          <Turn person={person} onDone={() => setTurn(null)} />
        ) : (
          <ConsentScreen person={person} onDone={() => setTurn(null)} />
        )}
      </Device>
    );
  const next = waits[0];
  return (
    <main
      id="main"
      tabIndex={-1}
      className="flex min-h-dvh flex-col items-center justify-center bg-autonomy-wash px-5 py-12 text-center text-ink outline-none"
    >
      <LockIcon size={44} className="text-autonomy" />
      <h1 className="mt-4 max-w-measure text-page-phone leading-tight font-semibold sm:text-page">
        {next === undefined
          ? t("phone.passed.everyone")
          : t("phone.passed.turn", { name: next.label })}
      </h1>
      <p className="mt-3 max-w-measure text-phone text-soft">
        {next === undefined ? t("phone.passed.everyoneText") : t("phone.passed.text")}
      </p>
      {next !== undefined && (
        <Button className="mt-8" variant="primary" size="large" onClick={() => setTurn(next.id)}>
          {t("phone.passed.isMe", { name: next.label })}
        </Button>
      )}
      <ul className="mt-8 flex max-w-[40rem] flex-wrap justify-center gap-2.5">
        {here.map(({ id, label }) => (
          <li key={id}>
            <Button disabled={isDone(id)} onClick={() => setTurn(id)}>
              {isDone(id) && <DoneIcon size={18} />}
              {label}
              {isDone(id) && <span className="sr-only">, {t("board.seats.ready")}</span>}
            </Button>
          </li>
        ))}
      </ul>
      <Button
        variant={next === undefined ? "primary" : "quiet"}
        size="large"
        className="mt-8"
        onClick={onBoard}
      >
        {t("phone.passed.board")}
      </Button>
    </main>
  );
}

function Device({ children }: { children: ReactNode }) {
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto flex min-h-dvh w-full max-w-[36rem] flex-col bg-paper px-5 pt-8 text-phone text-ink outline-none"
    >
      {children}
    </main>
  );
}

/** What this person writes now: an answer, a dot, or positions. */
function Turn({ person, onDone }: { person: Participant; onDone: () => void }) {
  const { t } = useTranslation();
  const { view, send } = useConversation();
  const { round, stage } = useTogether();
  const [isWritten, setWritten] = useState(false);
  const ready = async () => {
    if (round !== null)
      await send({
        type: "setReady",
        participantId: person.id,
        roundId: round.roundId,
        ready: true,
      });
    setWritten(true);
  };
  if (isWritten) return <PrivatePlace person={person} onClose={onDone} />;
  return (
    <>
      <p className="mb-3 text-base text-soft">{t("phone.passed.who", { name: person.label })}</p>
      {stage === "field" && <FieldTurn person={person} onDone={() => void ready()} />}
      {stage === "positions" && <StanceTurn person={person} onDone={() => void ready()} />}
      {stage === "questions" && view.current !== null && (
        <QuestionTurn question={view.current} person={person} onDone={() => void ready()} />
      )}
      <Button variant="quiet" className="mb-6 min-h-11 self-center" onClick={onDone}>
        {t("phone.passed.cover")}
      </Button>
    </>
  );
}

interface QuestionTurnProps {
  question: CurrentQuestion;
  person: Participant;
  onDone: () => void;
}

/** The answer, and apart from it the client's view; what was written is not shown again here. */
function QuestionTurn({ question, person, onDone }: QuestionTurnProps) {
  const words = useQuestionWords(question);
  const isEstimate = question.onlyClient && person.role !== "client";
  const asksBoth = question.asClient && person.role !== "client" && !isEstimate;
  const [step, setStep] = useState<"own" | "as-client">(isEstimate ? "as-client" : "own");
  const after = () => (step === "own" && asksBoth ? setStep("as-client") : onDone());
  return (
    <WriteStep
      key={step}
      question={words}
      person={person}
      step={step}
      isLate={false}
      onSent={after}
      onPass={onDone}
    />
  );
}
