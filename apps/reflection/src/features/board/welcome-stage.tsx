import { Button, CheckIcon, CircleIcon, NotDoneIcon, Tag } from "@nabij/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../conversation/use-conversation.ts";
import { isHeldAlone } from "../../together/held-alone.ts";
import { useTogether } from "../../together/use-together.ts";
import { BoardFoot } from "./board-foot.tsx";
import { JoinCode } from "./join-code.tsx";
import { StageOn } from "./stage-steps.tsx";

const promises = {
  table: [
    "board.welcome.alone",
    "board.welcome.together",
    "board.welcome.here",
    "board.welcome.kept",
    "board.welcome.stop",
  ],
  alone: ["board.alone.closed", "board.alone.chosen", "board.alone.help", "board.alone.kept"],
} as const;

interface WelcomeStageProps {
  onPassRound: () => void;
  /** What was agreed the last time. */
  previous: ReactNode;
}

/** Coming in: why we sit here, who sees what, how to join, and who said they take part. */
export function WelcomeStage({ onPassRound, previous }: WelcomeStageProps) {
  const { t } = useTranslation();
  const { view, send } = useConversation();
  const { stage } = useTogether();
  const { sitting } = view;
  const name = view.clientName ?? t("client.theClient");
  const isAlone = isHeldAlone(view);
  const hasOwn = view.participants.some(({ device }) => device === "own");
  const hasTable = view.participants.some(({ device }) => device === "table");
  return (
    <>
      <div className="grid grid-cols-1 gap-x-16 gap-y-10 pb-10 lg:grid-cols-[1.2fr_1fr]">
        <div>
          {sitting !== null && (
            <p className="mb-2">
              <Tag tone="autonomy">
                {t("sitting.place", { place: sitting.index + 1, count: sitting.count })}
              </Tag>
            </p>
          )}
          <h1 className="text-page-phone leading-[1.22] font-semibold tracking-[-0.01em] text-balance sm:text-page">
            {t(isAlone ? "board.alone.title" : "board.welcome.title", { name })}
          </h1>
          <p className="mt-3 max-w-measure text-phone text-soft">
            {isAlone ? t("board.alone.lead", { name }) : t("welcome.lead")}
          </p>
          {hasOwn && (
            <div className="mt-8">
              <JoinCode />
            </div>
          )}
          {previous}
          <Promises name={name} isAlone={isAlone} />
        </div>
        <WhoIsThere isAlone={isAlone} />
      </div>
      <BoardFoot>
        {hasTable && (
          <Button size="large" onClick={onPassRound}>
            {t("board.tools.passRound")}
          </Button>
        )}
        {stage === "beforehand" ? (
          <Button
            variant="primary"
            size="large"
            className="ml-auto"
            onClick={() => void send({ type: "openStage", stage: "welcome" })}
          >
            {t(isAlone ? "board.alone.begin" : "board.welcome.begin")}
          </Button>
        ) : (
          <StageOn />
        )}
      </BoardFoot>
    </>
  );
}

/** What people see of each other; of a client who holds it alone, what is theirs to open. */
function Promises({ name, isAlone }: { name: string; isAlone: boolean }) {
  const { t } = useTranslation();
  const { daysKept: days } = useConversation();
  const { naming } = useTogether();
  const lines = [
    ...promises[isAlone ? "alone" : "table"].map((key) => t(key, { days, name })),
    ...(isAlone ? [] : [t(`board.welcome.naming.${naming}`)]),
  ];
  return (
    <>
      <h2 className="mt-10 mb-3 text-section font-semibold">
        {t(isAlone ? "board.alone.promise" : "board.welcome.promise")}
      </h2>
      <ul className="grid gap-2.5">
        {lines.map((line) => (
          <li key={line} className="flex max-w-measure gap-3">
            <CheckIcon size={20} className="mt-0.5 shrink-0 text-autonomy" />
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Each seat with what they said about taking part: yes, no, or nothing yet. */
function WhoIsThere({ isAlone }: { isAlone: boolean }) {
  const { t } = useTranslation();
  const { view, send } = useConversation();
  const { consents } = useTogether();
  const name = view.clientName ?? t("client.theClientShort");
  return (
    <section aria-labelledby="there-title">
      <h2 id="there-title" className="mb-3 text-section font-semibold">
        {t(isAlone ? "board.alone.who" : "board.welcome.who")}
      </h2>
      <ul className="grid gap-2">
        {view.participants.map(({ id, label, presence }) => {
          const given = consents.find(({ participantId }) => participantId === id)?.given;
          const isAway = presence === "absent";
          const state = isAway ? "away" : given === undefined ? "open" : given ? "yes" : "no";
          const Mark = { away: CircleIcon, open: CircleIcon, yes: CheckIcon, no: NotDoneIcon }[
            state
          ];
          return (
            <li
              key={id}
              className={`flex min-h-12 items-center gap-3 rounded-control border px-3.5 py-1 ${
                state === "yes" || state === "no"
                  ? "border-line bg-card"
                  : "border-dashed border-edge"
              }`}
            >
              <Mark size={22} className={state === "yes" ? "text-autonomy" : "text-soft"} />
              <span className="min-w-0 flex-1 font-medium">{label}</span>
              <span className="text-sm text-soft">{t(`board.welcome.state.${state}`)}</span>
              <Button
                size="small"
                variant="quiet"
                onClick={() =>
                  void send({ type: isAway ? "markPresent" : "markAbsent", participantId: id })
                }
              >
                {t(isAway ? "board.seats.back" : "board.seats.away")}
                <span className="sr-only"> ({label})</span>
              </Button>
            </li>
          );
        })}
      </ul>
      {view.emptyChair && (
        <p className="mt-3 rounded-card border border-dashed border-edge px-4 py-3">
          <span className="font-semibold">{t("welcome.emptyChair")}</span>
          <span className="block text-sm text-soft">{t("welcome.emptyChairText", { name })}</span>
        </p>
      )}
    </section>
  );
}
