import { ChevronDownIcon } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { useConversation } from "../conversation/use-conversation.ts";

/**
 * Where the conversation is: the part and the question in words, a bar per part, and all parts one
 * press away.
 */
export function PhaseProgress({ phaseId }: { phaseId: string }) {
  const { t } = useTranslation();
  const { view } = useConversation();
  const place = view.phases.findIndex((phase) => phase.phaseId === phaseId) + 1;
  const phase = view.phases[place - 1];
  return (
    <details className="group mb-6">
      <summary className="list-none [&::-webkit-details-marker]:hidden">
        <span className="flex flex-wrap items-center justify-between gap-x-4 text-sm text-soft">
          <span className="inline-flex min-h-8 items-center gap-1 group-hover:text-ink pointer-coarse:min-h-11">
            {t("progress.phase", {
              place,
              count: view.phases.length,
              title: phase?.title ?? "",
            })}
            <ChevronDownIcon size={16} className="group-open:rotate-180" />
            <span className="sr-only">{t("progress.all")}</span>
          </span>
          <span>
            {t("progress.question", { place: view.questionNumber, count: view.questionCount })}
          </span>
        </span>
        <span aria-hidden className="mt-1.5 flex gap-1">
          {view.phases.map((each) => (
            <Bar key={each.phaseId} {...each} isHere={each.phaseId === phaseId} />
          ))}
        </span>
      </summary>
      <AllPhases here={phaseId} />
    </details>
  );
}

interface BarProps {
  status: string;
  handled: number;
  questionIds: readonly string[];
  isHere: boolean;
}

/** One part as long as it has questions, filled as far as they were handled. */
function Bar({ status, handled, questionIds, isHere }: BarProps) {
  const share = status === "closed" ? 1 : handled / questionIds.length;
  return (
    <span
      className={`h-1.5 overflow-hidden rounded-full bg-line ${isHere ? "ring-2 ring-autonomy/35 ring-offset-1 ring-offset-paper" : ""}`}
      style={{ flexGrow: questionIds.length, flexBasis: 0 }}
    >
      <span
        className="keeps-color block h-full rounded-full bg-autonomy transition-[width]"
        style={{ width: `${share * 100}%` }}
      />
    </span>
  );
}

/** Every part by name; a press goes to its first question. */
function AllPhases({ here }: { here: string }) {
  const { t } = useTranslation();
  const { view, send } = useConversation();
  return (
    <ol className="mt-3 mb-2 grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
      {view.phases.map(({ phaseId, title, status, questionIds, handled }) => (
        <li key={phaseId}>
          <button
            type="button"
            aria-current={phaseId === here ? "step" : undefined}
            onClick={() => void send({ type: "openQuestion", questionId: questionIds[0] ?? "" })}
            className="flex min-h-11 w-full items-center justify-between gap-3 rounded-control px-2 text-left text-sm hover:bg-line/50 aria-current:bg-autonomy-wash aria-current:font-semibold aria-current:text-autonomy"
          >
            <span>{title}</span>
            <span className="text-xs text-soft">
              {t(`progress.status.${status}`, { handled, count: questionIds.length })}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
