import { FigureLink, PageSentence } from "@nabij/ui";
import { Trans, useTranslation } from "react-i18next";
import { paths } from "../../paths.ts";
import type { GuideEntry } from "./use-signal-guide.ts";

/** How many of the signals occur here, and how often. */
export function GuideSentence({ entries }: { entries: readonly GuideEntry[] }) {
  const { t } = useTranslation();
  const open = entries.reduce((sum, entry) => sum + entry.open, 0);
  const occurring = entries.filter((entry) => entry.open > 0).length;
  const own = entries.filter(isOwn).length;
  return (
    <PageSentence
      lead={
        <>
          {t("signalGuide.lead")} {own > 0 && t("signalGuide.ownLead", { count: own })}
        </>
      }
    >
      <Trans
        t={t}
        i18nKey={occurring === entries.length ? "signalGuide.everySignal" : "signalGuide.sentence"}
        count={occurring}
        values={{ all: entries.length, open }}
        components={{
          all: <FigureLink href={`${paths.signalGuide()}#uitleg`}>{null}</FigureLink>,
          figure: <FigureLink href={paths.signals({})}>{null}</FigureLink>,
        }}
      />
    </PageSentence>
  );
}

/** Whether the organisation chose something else than what is shipped. */
function isOwn({ severity, thresholds, shipped }: GuideEntry): boolean {
  if (severity !== shipped.severity) return true;
  return Object.entries(thresholds).some(([name, value]) => shipped.thresholds[name] !== value);
}
