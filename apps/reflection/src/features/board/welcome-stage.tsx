import { Button, CheckIcon, CircleIcon, NotDoneIcon } from "@nabij/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../conversation/use-conversation.ts";
import { useTogether } from "../../together/use-together.ts";
import { BoardFoot } from "./board-foot.tsx";
import { JoinCode } from "./join-code.tsx";
import { StageOn } from "./stage-steps.tsx";

const promises = ["alone", "together", "here", "kept", "stop"] as const;

interface WelcomeStageProps {
  onPassRound: () => void;
  /** What was agreed the last time. */
  previous: ReactNode;
}

/** Coming in: why we sit here, who sees what, how to join, and who said they take part. */
export function WelcomeStage({ onPassRound, previous }: WelcomeStageProps) {
  const { t } = useTranslation();
  const { view, send, daysKept: days } = useConversation();
  const { naming, stage } = useTogether();
  const name = view.clientName ?? t("client.theClient");
  const hasOwn = view.participants.some(({ device }) => device === "own");
  const hasTable = view.participants.some(({ device }) => device === "table");
  return (
    <>
      <div className="grid grid-cols-1 gap-x-16 gap-y-10 pb-10 lg:grid-cols-[1.2fr_1fr]">
        <div>
          <h1 className="text-page-phone leading-[1.22] font-semibold tracking-[-0.01em] text-balance sm:text-page">
            {t("board.welcome.title", { name })}
          </h1>
          <p className="mt-3 max-w-measure text-phone text-soft">{t("welcome.lead")}</p>
          {hasOwn && (
            <div className="mt-8">
              <JoinCode />
            </div>
          )}
          {previous}
          <h2 className="mt-10 mb-3 text-section font-semibold">{t("board.welcome.promise")}</h2>
          <ul className="grid gap-2.5">
            {promises.map((promise) => (
              <li key={promise} className="flex max-w-measure gap-3">
                <CheckIcon size={20} className="mt-0.5 shrink-0 text-autonomy" />
                <span>{t(`board.welcome.${promise}`, { days })}</span>
              </li>
            ))}
            <li className="flex max-w-measure gap-3">
              <CheckIcon size={20} className="mt-0.5 shrink-0 text-autonomy" />
              <span>{t(`board.welcome.naming.${naming}`)}</span>
            </li>
          </ul>
        </div>
        <WhoIsThere />
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
            {t("board.welcome.begin")}
          </Button>
        ) : (
          <StageOn />
        )}
      </BoardFoot>
    </>
  );
}

/** Each seat with what they said about taking part: yes, no, or nothing yet. */
function WhoIsThere() {
  const { t } = useTranslation();
  const { view, send } = useConversation();
  const { consents } = useTogether();
  const name = view.clientName ?? t("client.theClientShort");
  return (
    <section aria-labelledby="there-title">
      <h2 id="there-title" className="mb-3 text-section font-semibold">
        {t("board.welcome.who")}
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
