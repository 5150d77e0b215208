import { Card, TextLink } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { paths } from "../../paths.ts";
import { missingAnchor } from "./missing-anchor.ts";
import type { MadeReport } from "./use-report.ts";

interface MissingCardProps {
  missing: MadeReport["missing"];
  trajectoryId: string;
}

/** A to-do beside the paper: what the document would say, with the way to where it is recorded. */
export function MissingCard({ missing, trajectoryId }: MissingCardProps) {
  const { t } = useTranslation();
  const isWhole = missing.length === 0;
  return (
    <div id="ontbreekt" className="scroll-mt-6">
      <Card
        title={t("report.missingTitle")}
        subtitle={isWhole ? undefined : t("report.missingText")}
        outline={isWhole ? "solid" : "alone"}
      >
        {isWhole ? (
          <p className="text-sm text-soft">{t("report.nothingMissing")}</p>
        ) : (
          <ul className="grid gap-1 text-sm">
            {missing.map((gap) => (
              <li key={gap.gap} className="pointer-coarse:min-h-11">
                <TextLink href={paths.trajectory(trajectoryId, missingAnchor(gap))}>
                  {gap.text}
                </TextLink>
              </li>
            ))}
          </ul>
        )}
      </Card>
    </div>
  );
}
