import { Tag, VisuallyHidden } from "@nabij/ui";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { dayInWords } from "../../format/day.ts";
import { StepRow } from "../../process/step-mark.tsx";
import type { BoardCard } from "./use-board.ts";

interface StepCardProps {
  card: BoardCard;
  onOpen: () => void;
}

/** One trajectory at its step: who does it, by when, and what is late. */
export function StepCard({ card, onOpen }: StepCardProps) {
  const { t, i18n } = useTranslation();
  const { clientName, number, next, late, daysLate, isOffPlan, isExpertTableAsked, steps } = card;
  const owner = next?.step.owner ?? null;
  return (
    <button
      type="button"
      onClick={onOpen}
      className={`w-full rounded-control border bg-card p-3 text-left shadow-card hover:border-ink ${late > 0 ? "border-attention" : "border-line"}`}
    >
      <span className="flex items-baseline justify-between gap-2">
        <span className="font-semibold">
          <OpenStepsOf name={clientName} />
        </span>
        <span className="text-xs text-soft">{number}</span>
      </span>
      <span className="mt-1 block text-xs text-soft">
        {next !== null && (
          <span className="block">
            {owner ?? t("process.framework.noOwner")}
            <br />
            {next.step.dueOn === null
              ? t("process.framework.noDue")
              : t("process.framework.due", { day: dayInWords(next.step.dueOn, i18n.language) })}
          </span>
        )}
        {(late > 0 || isOffPlan) && (
          <span className="mt-2 flex flex-wrap gap-1.5">
            {late > 0 && (
              <Tag tone="attention">
                {t("process.framework.late", { days: t("days.count", { count: daysLate }) })}
              </Tag>
            )}
            {late > 1 && <Tag>{t("process.framework.moreLate", { count: late })}</Tag>}
            {isOffPlan && <Tag tone="nearness">{t("process.framework.offPlan")}</Tag>}
            {isExpertTableAsked && <Tag tone="autonomy">{t("process.framework.asked")}</Tag>}
          </span>
        )}
        <span className="mt-2.5 block">
          <StepRow statuses={steps.map(({ status }) => status)} />
          <span className="mt-1.5 block">{progress(card, t)}</span>
        </span>
      </span>
    </button>
  );
}

/** A trajectory that did every step: its name, and the way to what was written down. */
export function DoneCard({ card: { clientName, number }, onOpen }: StepCardProps) {
  return (
    <button
      type="button"
      onClick={onOpen}
      className="flex min-h-9 w-full items-baseline justify-between gap-2 rounded-control border border-line px-3 py-1.5 text-left hover:border-ink pointer-coarse:min-h-11"
    >
      <span>
        <OpenStepsOf name={clientName} />
      </span>
      <span className="text-xs text-soft">{number}</span>
    </button>
  );
}

/** The name, and for who only hears it what the press does. */
function OpenStepsOf({ name }: { name: string }) {
  const { t } = useTranslation();
  return (
    <>
      <VisuallyHidden>{t("process.framework.openCard")}</VisuallyHidden> {name}
    </>
  );
}

function progress({ steps }: BoardCard, t: TFunction<"words">): string {
  const done = steps.filter(({ status }) => status === "done");
  const evidence = done.filter(({ step }) => step.evidence !== null).length;
  const counts = { done: done.length, all: steps.length };
  return evidence === 0
    ? t("process.framework.progress", counts)
    : t("process.framework.progressEvidence", { ...counts, evidence });
}
