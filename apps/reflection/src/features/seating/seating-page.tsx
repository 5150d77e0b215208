import { Button, PageSentence, TextField } from "@nabij/ui";
import { type ReactNode, useEffect, useId } from "react";
import { useTranslation } from "react-i18next";
import { PageFrame } from "../../shell/page-frame.tsx";
import { ChooseSitting } from "./choose-sitting.tsx";
import { ChooseTime } from "./choose-time.tsx";
import { ChooseTrajectory } from "./choose-trajectory.tsx";
import { ChooseWay } from "./choose-way.tsx";
import { MoreChoices, type NamesField } from "./more-choices.tsx";
import { TableSeats } from "./table-seats.tsx";
import { useSeating } from "./use-seating.ts";
import { useSuggestion } from "./use-suggestion.ts";
import { useTrajectory } from "./use-trajectory-facts.ts";
import { settingsOf } from "./ways.ts";
import { WhoSeesWhat } from "./who-sees-what.tsx";

interface SeatingPageProps {
  trajectoryId: string | null;
  /** The guide somebody came from; it stands chosen, whatever the trajectory proposes. */
  wantedGuideId: string | null;
  /** The field for names the team uses; another feature draws it. */
  namesField: NamesField;
}

/** A new conversation: about whom, with whom, how, how long, and what happens to the words. */
export function SeatingPage({ trajectoryId, wantedGuideId, namesField }: SeatingPageProps) {
  const { t } = useTranslation();
  const seating = useSeating(wantedGuideId);
  const { choose, chosen, way } = seating;
  const wanted = useTrajectory(trajectoryId)?.chosen;
  const suggestion = useSuggestion(seating, wantedGuideId);
  useEffect(() => {
    if (wanted !== undefined) choose(wanted);
  }, [wanted, choose]);
  const { device } = settingsOf(way);
  return (
    <PageFrame title={t("seating.title")}>
      <PageSentence lead={t("seating.lead")}>{t("seating.title")}</PageSentence>
      <div className="grid gap-12">
        <Part title={t("seating.about")}>
          <ChooseTrajectory chosen={chosen} onChoose={choose} />
          <TextField
            className="mt-5 max-w-96"
            label={t("seating.clientName")}
            hint={t("seating.clientNameHint")}
            isOptional
            maxLength={60}
            value={seating.clientName}
            onChange={seating.setClientName}
          />
        </Part>
        <Part title={t("seating.who")} text={t("seating.whoText")}>
          <TableSeats
            seats={seating.seats}
            labels={seating.labels}
            clientName={seating.clientName.trim()}
            hasOwnDevices={device === "own"}
            onChange={seating.setSeats}
          />
        </Part>
        <Part title={t("seating.way")} text={t("seating.wayText")}>
          <ChooseWay value={way} onChange={seating.setWay} />
        </Part>
        <Part title={t("seating.time")} text={t("seating.timeText")}>
          <ChooseTime guideId={seating.guideId} value={seating.time} onChange={seating.setTime} />
          {seating.time === "all" && (
            <ChooseSitting choice={seating.sittings} name={seating.clientName.trim() || null} />
          )}
        </Part>
        <Part title={t("seating.more")} text={t("seating.moreText")}>
          <MoreChoices seating={seating} suggestion={suggestion} namesField={namesField} />
        </Part>
        <Part title={t("seating.promise")}>
          <WhoSeesWhat />
        </Part>
      </div>
      <div className="mt-10">
        {seating.problem !== null && (
          <p role="alert" className="mb-3 font-medium text-nearness">
            {seating.problem}
          </p>
        )}
        <Button
          variant="primary"
          size="large"
          isPending={seating.isStarting}
          pendingLabel={t("seating.starting")}
          onClick={seating.start}
        >
          {t("seating.start")}
        </Button>
      </div>
    </PageFrame>
  );
}

function Part({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-easy leading-snug font-semibold">
        {title}
      </h2>
      {text !== undefined && <p className="mt-1 max-w-measure text-soft">{text}</p>}
      <div className="mt-4">{children}</div>
    </section>
  );
}
