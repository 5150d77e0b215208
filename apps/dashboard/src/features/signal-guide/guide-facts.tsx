import type { SignalDefinition } from "@nabij/domain";
import { useTranslation } from "react-i18next";
import { listInWords } from "../../format/list-in-words.ts";
import { thresholdInWords } from "../../signal-rules/threshold-in-words.ts";
import type { GuideEntry } from "./use-signal-guide.ts";

/** Each limit with its unit: as shipped and by whom, or the organisation's own beside it. */
export function Limits({ entry: { thresholds, shipped, definition } }: { entry: GuideEntry }) {
  const { t } = useTranslation();
  const limits = Object.entries(thresholds);
  if (limits.length === 0) return t("signalGuide.noLimits");
  return (
    <ul>
      {limits.map(([name, value]) => (
        <li key={name}>{sentenceOf(name, value)}</li>
      ))}
    </ul>
  );

  function sentenceOf(name: string, value: number): string {
    const standard = shipped.thresholds[name] ?? value;
    const words = thresholdInWords(t, name, value);
    if (value !== standard) {
      return t("signalGuide.own", { value: words, shipped: thresholdInWords(t, name, standard) });
    }
    const whose = definition.proposed.includes(name) ? "proposed" : "shipped";
    return t(`signalGuide.${whose}`, { value: words });
  }
}

/** How heavy it weighs here, and what was shipped when that differs. */
export function SeverityHere({ entry: { severity, shipped } }: { entry: GuideEntry }) {
  const { t } = useTranslation();
  const own = t(`choices.severity.${severity}`);
  if (severity === shipped.severity) return own;
  return t("signalGuide.ownSeverity", {
    own,
    shipped: t(`choices.severity.${shipped.severity}`),
  });
}

/** For everybody, or only for some: two legal worlds are never mixed (trap 6). */
export function ForWhom({ definition: { onlyFor } }: { definition: SignalDefinition }) {
  const { t } = useTranslation();
  if (onlyFor === undefined) return t("signalGuide.everyone");
  const { targetGroups = [], legalWorlds = [] } = onlyFor;
  const list = [
    ...targetGroups.map((group) => t(`signalGuide.targetGroup.${group}`)),
    ...legalWorlds.map((law) => t("signalGuide.law", { law: t(`choices.legalWorld.${law}`) })),
  ];
  return t("signalGuide.onlyFor", { list: listInWords(t, list) });
}
