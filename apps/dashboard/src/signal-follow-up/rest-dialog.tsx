import { Button, DateField, Dialog, TextArea } from "@nabij/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { dayInWords } from "../format/day.ts";
import { useSession } from "../session/use-session.ts";
import { trpc } from "../trpc.ts";
import { AboutSignals } from "./about-signals.tsx";
import type { FollowedSignal } from "./followed-signal.ts";
import { isRestDay, latestRest, restDays } from "./rest-days.ts";
import type { FollowUp } from "./use-follow-up.ts";

interface RestDialogProps {
  signals: readonly FollowedSignal[];
  followUp: FollowUp;
}

/** Asks why signals may wait, and until when. */
export function RestDialog({ signals, followUp }: RestDialogProps) {
  const { t, i18n } = useTranslation();
  const { today } = useSession();
  const [reason, setReason] = useState("");
  const [until, setUntil] = useState<string | null>(null);
  const [isAsked, setAsked] = useState(false);
  const latest = latestRest(today);
  const day = dayInWords(latest, i18n.language);
  const isUntilGood = until !== null && isRestDay(until, today);
  const store = async () => {
    setAsked(true);
    if (reason.trim() === "" || until === null || !isUntilGood) return;
    await followUp.agree(signals, { what: "rest", until, reason });
    followUp.close();
  };
  return (
    <Dialog
      isOpen
      onClose={followUp.close}
      isDismissable={reason === ""}
      title={t("signal.followUp.restTitle")}
      actions={
        <>
          <Button variant="primary" isPending={followUp.isPending} onClick={() => void store()}>
            {t("signal.followUp.rest")}
          </Button>
          <Button onClick={followUp.close}>{t("signal.followUp.cancel")}</Button>
        </>
      }
    >
      <AboutSignals signals={signals} />
      <p className="mb-4 text-sm">{t("signal.followUp.restLead")}</p>
      <div className="space-y-5">
        <TextArea
          label={t("signal.followUp.reason")}
          hint={t("signal.followUp.reasonHint")}
          value={reason}
          onChange={setReason}
          rows={2}
          maxLength={500}
          error={isAsked && reason.trim() === "" ? t("signal.followUp.reasonMissing") : undefined}
        />
        <div>
          <DateField
            label={t("signal.followUp.until")}
            hint={t("signal.followUp.untilHint", { day })}
            value={until}
            onChange={setUntil}
            min={today}
            max={latest}
            error={isAsked && !isUntilGood ? t("signal.followUp.untilMissing", { day }) : undefined}
          />
          <Presets signals={signals} until={until} onChoose={setUntil} />
        </div>
      </div>
    </Dialog>
  );
}

interface PresetsProps {
  signals: readonly FollowedSignal[];
  until: string | null;
  onChoose: (until: string) => void;
}

/** Ready choices for the last day; the next evaluation only where one trajectory has one. */
function Presets({ signals, until, onChoose }: PresetsProps) {
  const { t } = useTranslation();
  const { today } = useSession();
  const trajectories = new Set(signals.map(({ trajectoryId }) => trajectoryId));
  const [trajectoryId = ""] = trajectories;
  const around = useQuery({
    ...trpc.signal.ofTrajectory.queryOptions({ trajectoryId }),
    enabled: trajectories.size === 1,
  });
  return (
    <div className="mt-2.5 flex flex-wrap gap-2">
      {restDays(today, around.data?.nextEvaluation ?? null).map(({ preset, until: day }) => (
        <Button
          key={preset}
          size="small"
          aria-pressed={day === until}
          variant={day === until ? "primary" : "secondary"}
          onClick={() => onChoose(day)}
        >
          {t(`signal.followUp.preset.${preset}`)}
        </Button>
      ))}
    </div>
  );
}
