import type { SignalId } from "@nabij/domain";
import { Definition } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { signalSource } from "./signal-source.ts";
import { signalTitle } from "./signal-title.ts";

/** Why a signal is worth a look, and where that comes from, one press away. */
export function WhyThisMatters({ id }: { id: SignalId }) {
  const { t, i18n } = useTranslation();
  return (
    <Definition term={t("signal.why")} title={signalTitle(id, i18n.language)}>
      <p>{t(`signal.reason.${id}`)}</p>
      <p className="text-xs">
        {t("signal.source")}: {signalSource(t, id)}
      </p>
    </Definition>
  );
}
