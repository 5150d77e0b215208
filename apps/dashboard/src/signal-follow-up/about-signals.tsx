import { useTranslation } from "react-i18next";
import { signalTitle } from "../signal-words/signal-title.ts";
import type { FollowedSignal } from "./followed-signal.ts";

/** Which signal a window is about, or how many. */
export function AboutSignals({ signals }: { signals: readonly FollowedSignal[] }) {
  const { t, i18n } = useTranslation();
  const [first] = signals;
  return (
    <p className="mb-4 text-sm text-soft">
      {t("signal.followUp.about", {
        count: signals.length,
        signal: first === undefined ? "" : signalTitle(first.id, i18n.language),
        name: first?.clientName ?? "",
      })}
    </p>
  );
}
