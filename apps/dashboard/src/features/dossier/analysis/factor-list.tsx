import type { ExplanatoryAnalysis } from "@nabij/domain";
import { useDossierWords } from "../dossier-words.ts";
import { drawnLinks } from "./drawn-links.ts";

type Content = Pick<ExplanatoryAnalysis, "factors" | "links" | "behaviour">;

/** The drawing in words, one line per link: who reads with the ears or on a phone misses nothing. */
export function FactorList({ analysis }: { analysis: Content }) {
  const { t } = useDossierWords();
  const behaviour = analysis.behaviour ?? t("dossier.analysis.behaviourUnknown");
  return (
    <ul className="space-y-2.5 text-sm">
      {drawnLinks(analysis).map(({ from, to, effect }, index) => (
        <li
          key={`${from.key}-${index + 1}`}
          className={`border-l-2 pl-3 ${effect === "verminderen" ? "border-autonomy" : "border-nearness"}`}
        >
          <span className="text-ink">{from.label}</span>{" "}
          <span
            className={`font-semibold ${effect === "verminderen" ? "text-autonomy" : "text-nearness"}`}
          >
            {t(`dossier.analysis.effect.${effect}`)}
          </span>{" "}
          <span className="text-soft">{to === null ? behaviour : to.label}</span>
        </li>
      ))}
    </ul>
  );
}
