import { Card } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { PermittedButton } from "../../../page-state/permitted-button.tsx";
import type { HalfYearAnswer } from "./use-half-year.ts";

interface LocationsCardProps {
  establishments: HalfYearAnswer["establishments"];
  onFill: () => void;
}

/** Which team has which establishment number: without one its restrictions drop out. */
export function LocationsCard({ establishments, onFill }: LocationsCardProps) {
  const { t } = useTranslation();
  const missing = establishments.filter(({ number }) => number === null).length;
  const finding =
    missing === 0
      ? t("halfYear.locations.all")
      : t("halfYear.locations.missing", { count: missing });
  return (
    <div id="vestigingen" className="scroll-mt-6">
      <Card
        title={t("halfYear.locations.title")}
        subtitle={establishments.length === 0 ? t("halfYear.locations.noTeams") : finding}
        outline={missing === 0 && establishments.length > 0 ? "solid" : "alone"}
      >
        {establishments.length > 0 && (
          <>
            <dl className="grid gap-2 text-sm">
              {establishments.map(({ teamId, name, number }) => (
                <div key={teamId} className="flex flex-wrap justify-between gap-x-4">
                  <dt className="font-semibold">{name}</dt>
                  <dd className={number === null ? "text-nearness" : "tabular-nums"}>
                    {number ?? t("halfYear.locations.none")}
                  </dd>
                </div>
              ))}
            </dl>
            <PermittedButton
              permission="restriction.write"
              size="small"
              className="no-print mt-4"
              onClick={onFill}
            >
              {t("halfYear.locations.fill")}
            </PermittedButton>
          </>
        )}
      </Card>
    </div>
  );
}
