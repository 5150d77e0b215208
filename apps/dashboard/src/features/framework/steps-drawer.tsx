import { Button, Drawer, LinkButton } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { dayInWords } from "../../format/day.ts";
import { listInWords } from "../../format/list-in-words.ts";
import { paths } from "../../paths.ts";
import { StepMark } from "../../process/step-mark.tsx";
import { useMay } from "../../session/use-session.ts";
import { StepForm } from "./step-form.tsx";
import type { BoardCard, BoardStep } from "./use-board.ts";

/** All steps of one trajectory; the one at hand stands open to be changed. */
export function StepsDrawer({ card, onClose }: { card: BoardCard; onClose: () => void }) {
  const { t } = useTranslation();
  const { may, roles } = useMay("frameworkStep.write");
  const [openId, setOpenId] = useState(card.next?.step.id ?? card.steps[0]?.step.id ?? null);
  const actions = (
    <>
      <Button variant="primary" onClick={onClose}>
        {t("process.framework.drawer.done")}
      </Button>
      <LinkButton href={paths.trajectory(card.trajectoryId, "afwegingskader")}>
        {t("process.framework.drawer.toTrajectory")}
      </LinkButton>
    </>
  );
  return (
    <Drawer
      isOpen
      onClose={onClose}
      title={t("process.framework.drawer.title", { name: card.clientName })}
      actions={actions}
    >
      {!may && (
        <p className="mb-4 rounded-control bg-attention-wash px-3 py-2 text-sm text-attention">
          {t("process.framework.drawer.readOnly", {
            roles: listInWords(
              t,
              roles.map((role) => t(`choices.role.${role}`)),
            ),
          })}
        </p>
      )}
      <ol className="divide-y divide-line">
        {card.steps.map((placed) => {
          const { id } = placed.step;
          const isOpen = id === openId;
          return (
            <li key={id} className="py-2">
              <StepHeading
                placed={placed}
                isOpen={isOpen}
                onPress={() => setOpenId(isOpen ? null : id)}
              />
              {isOpen && <StepForm key={id} card={card} placed={placed} isReadOnly={!may} />}
            </li>
          );
        })}
      </ol>
    </Drawer>
  );
}

interface StepHeadingProps {
  placed: BoardStep;
  isOpen: boolean;
  onPress: () => void;
}

function StepHeading({ placed: { step, status, daysLate }, isOpen, onPress }: StepHeadingProps) {
  const { t, i18n } = useTranslation();
  const fact =
    status === "late"
      ? t("process.framework.late", { days: t("days.count", { count: daysLate }) })
      : status === "done" && step.doneOn !== null
        ? `${t("process.framework.status.done")} · ${dayInWords(step.doneOn, i18n.language)}`
        : t(`process.framework.status.${status}`);
  return (
    <h3>
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={onPress}
        className="flex min-h-11 w-full items-start gap-3 rounded-tag py-1.5 text-left hover:underline"
      >
        <span className="mt-1.5">
          <StepMark status={status} size={14} />
        </span>
        <span className="min-w-0 flex-1">
          <span className={`block leading-snug ${isOpen ? "font-semibold" : ""}`}>
            {step.step}. {step.title}
          </span>
          <span className={`text-xs ${status === "late" ? "text-attention" : "text-soft"}`}>
            {fact}
          </span>
        </span>
      </button>
    </h3>
  );
}
