import type { CurrentQuestion, Refusal } from "@nabij/reflection";
import { Button, ChevronLeftIcon } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { refusalSentence } from "../../../command/refusal-sentence.ts";
import { useConversation } from "../../../conversation/use-conversation.ts";
import { paths } from "../../../paths.ts";
import { open } from "../../../router/address.ts";

/** Back, pass over, and on; always in reach of a thumb. Says beforehand why on is not possible. */
export function StepBar({ question }: { question: CurrentQuestion }) {
  const { t } = useTranslation();
  const { view, send, sessionId, saving } = useConversation();
  const { next, back } = view.whyNot;
  const isLast = view.questionNumber === view.questionCount;
  const goOn = async () => {
    if (next?.type === "NothingAfter") return open(paths.agreements(sessionId));
    const sent = await send({ type: "next" });
    if (sent.done && isLast) open(paths.agreements(sessionId));
  };
  // The second round tells its own reason, above.
  const isTold = next?.type === "NothingAfter" || next?.type === "SecondRoundDue";
  const held = isTold ? null : next;
  return (
    <div className="sticky bottom-0 z-20 -mx-5 mt-auto border-t border-line bg-paper px-5 py-3 sm:-mx-8 sm:px-8 lg:-mx-11 lg:px-11">
      {held !== null && <Held refusal={held} question={question} />}
      <div className="flex flex-wrap items-center gap-2.5">
        <Button
          size="large"
          disabled={back !== null}
          onClick={() => void send({ type: "back" })}
          className="max-sm:px-3.5"
        >
          <ChevronLeftIcon size={18} />
          {t("steps.back")}
        </Button>
        <Button size="large" variant="quiet" onClick={() => void send({ type: "skip" })}>
          {t("steps.skip")}
        </Button>
        <Button
          size="large"
          variant={question.waitingFor.length === 0 ? "primary" : "secondary"}
          className="ml-auto max-sm:flex-1"
          isPending={saving === "saving"}
          onClick={() => void goOn()}
        >
          {t(isLast ? "steps.toAgreements" : "steps.next")}
        </Button>
      </div>
    </div>
  );
}

/** The reason why the part may not close yet, and the way to what comes first. */
function Held({ refusal, question }: { refusal: Refusal; question: CurrentQuestion }) {
  const { t } = useTranslation();
  const { view, send } = useConversation();
  const wanted =
    refusal.type === "PhaseFirst"
      ? refusal.first
      : refusal.type === "NothingAskedYet"
        ? question.phaseId
        : null;
  const first = view.phases.find(({ phaseId }) => phaseId === wanted)?.questionIds[0];
  return (
    <p className="mb-2.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
      {refusalSentence(t, refusal, view)}
      {first !== undefined && first !== question.questionId && (
        <Button size="small" onClick={() => void send({ type: "openQuestion", questionId: first })}>
          {t("steps.goThere")}
        </Button>
      )}
    </p>
  );
}
