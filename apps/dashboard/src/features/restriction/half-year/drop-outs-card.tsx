import { dropOutRule } from "@nabij/domain";
import { Card } from "@nabij/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { PermittedButton } from "../../../page-state/permitted-button.tsx";
import { DropOutGroup } from "./drop-out-group.tsx";
import type { OutRow } from "./use-half-year.ts";

interface DropOutsCardProps {
  dropOuts: readonly OutRow[];
  aside: ReactNode;
  /** Opens the numbers of the locations, where they are what is missing. */
  onFill: () => void;
}

/** The drop-out list: what does not go along by its one reason, with the way to mend it. */
export function DropOutsCard({ dropOuts, aside, onFill }: DropOutsCardProps) {
  const { t } = useTranslation();
  const hasToMend = dropOuts.some(({ reason }) => dropOutRule(reason).isToMend);
  const groups = Map.groupBy(dropOuts, ({ reason }) => reason);
  return (
    <div id="uitval" className="mb-6 scroll-mt-6">
      <Card
        title={t("halfYear.dropOut.title", { count: dropOuts.length })}
        subtitle={`${t("halfYear.dropOut.subtitle")}${hasToMend ? ` ${t("halfYear.dropOut.mendFirst")}` : ""}`}
        aside={dropOuts.length > 0 && aside}
      >
        {dropOuts.length === 0 && <p className="text-sm text-soft">{t("halfYear.dropOut.none")}</p>}
        <div className="grid gap-8">
          {[...groups]
            .toSorted(([a, some], [b, others]) => {
              const toMendFirst = Number(dropOutRule(b).isToMend) - Number(dropOutRule(a).isToMend);
              return toMendFirst || others.length - some.length;
            })
            .map(([reason, rows]) => (
              <DropOutGroup
                key={reason}
                reason={reason}
                rows={rows}
                action={
                  reason === "geen-vestigingsnummer" && (
                    <PermittedButton
                      permission="restriction.write"
                      size="small"
                      className="no-print"
                      onClick={onFill}
                    >
                      {t("halfYear.dropOut.fill")}
                    </PermittedButton>
                  )
                }
              />
            ))}
        </div>
      </Card>
    </div>
  );
}
