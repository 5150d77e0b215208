import { type QualityCoverage, qualityRequirements } from "@nabij/domain";
import { Card } from "@nabij/ui";
import { useTranslation } from "react-i18next";

const statuses = ["voldaan", "deels", "niet", "niet-voor-deze-client", "onbekend"] as const;

interface CoverageCardProps {
  /** Null: the list without counts, for who does not read the dossier. */
  requirements: readonly QualityCoverage[] | null;
}

/** The list with what each requirement means, and for how many clients it stands how. */
export function CoverageCard({ requirements }: CoverageCardProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === "en" ? "en" : "nl";
  const countsOf = new Map(requirements?.map(({ code, counts }) => [code, counts]));
  return (
    <Card title={t("calculation.quality.list")} subtitle={t("calculation.quality.listSubtitle")}>
      <ul id="stand-per-eis" className="scroll-mt-20 divide-y divide-line">
        {qualityRequirements.map(({ code, title, text }) => {
          const counts = countsOf.get(code);
          const shown = statuses.filter((status) => (counts?.[status] ?? 0) > 0);
          return (
            <li key={code} id={`eis-${code}`} className="scroll-mt-20 py-3.5 first:pt-0 last:pb-0">
              <p className="font-semibold">
                <span className="mr-2 text-soft tabular-nums">{code}</span>
                {title[language]}
              </p>
              <p className="mt-0.5 max-w-measure text-sm text-soft">{text[language]}</p>
              {counts !== undefined && shown.length > 0 && (
                <p className="mt-2 flex flex-wrap gap-2">
                  {shown.map((status) => (
                    <span
                      key={status}
                      className={`inline-block rounded-tag px-2 py-0.5 text-xs ${looks[status]}`}
                    >
                      {t(`calculation.quality.status.${status}`, { count: counts[status] })}
                    </span>
                  ))}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

const looks = {
  voldaan: "bg-ink text-on-accent",
  deels: "bg-line",
  niet: "border border-ink",
  "niet-voor-deze-client": "text-soft",
  onbekend: "border border-dashed border-edge text-soft",
} as const;
