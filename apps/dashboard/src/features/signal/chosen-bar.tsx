import { Button } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import type { FollowUp } from "../../signal-follow-up/use-follow-up.ts";
import type { ChosenSignals } from "./use-chosen-signals.ts";

interface ChosenBarProps {
  chosen: ChosenSignals;
  followUp: FollowUp;
}

/** What can be done with the ticked signals; stays in sight while the list scrolls. */
export function ChosenBar({ chosen, followUp }: ChosenBarProps) {
  const { t } = useTranslation();
  const { signals, clear } = chosen;
  if (signals.length === 0) return null;
  return (
    <section
      aria-label={t("signal.followUp.many")}
      className="no-print sticky bottom-4 z-20 mt-4 flex flex-wrap items-center justify-between gap-3 rounded-card border border-autonomy bg-card px-5 py-3 shadow-card"
    >
      <p aria-live="polite" className="text-sm font-semibold">
        {t("signal.followUp.chosen", { count: signals.length })}
      </p>
      <span className="flex flex-wrap gap-2">
        <Button variant="quiet" onClick={clear}>
          {t("signal.followUp.clear")}
        </Button>
        <Button onClick={() => followUp.open("rest", signals)}>{t("signal.followUp.rest")}</Button>
        <Button onClick={() => followUp.open("give", signals)}>{t("signal.followUp.give")}</Button>
        <Button
          variant="primary"
          isPending={followUp.isPending}
          onClick={() => followUp.take(signals)}
        >
          {t("signal.followUp.takeOn")}
        </Button>
      </span>
    </section>
  );
}
