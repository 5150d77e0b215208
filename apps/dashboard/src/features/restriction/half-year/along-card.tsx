import { Button, Card, DataTable } from "@nabij/ui";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "../../../paths.ts";
import type { HalfYearSearch } from "../../../preferences/half-year-search.ts";
import { ShowAll } from "../show-all.tsx";
import { alongColumns } from "./along-columns.tsx";
import type { AlongRow } from "./use-half-year.ts";

interface AlongCardProps {
  /** What goes along, narrowed to a form when one is chosen. */
  rows: readonly AlongRow[];
  form: HalfYearSearch["vorm"];
  /** Shows every form again. */
  onAll: () => void;
  aside: ReactNode;
}

const shownAtFirst = 15;

/** The rows of the overview as they would go along; each leads to its trajectory. */
export function AlongCard({ rows, form, onAll, aside }: AlongCardProps) {
  const { t, i18n } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  const count = t("halfYear.list.title", { count: rows.length });
  const isNarrowed = form !== undefined;
  const title = isNarrowed ? `${count}: ${t(`choices.restrictionForm.${form}`)}` : count;
  return (
    <div id="lijst" className="mb-6 scroll-mt-6">
      <Card title={title} subtitle={t("halfYear.list.subtitle")} aside={aside}>
        {isNarrowed && (
          <Button size="small" className="no-print mb-4" onClick={onAll}>
            {t("halfYear.list.all")}
          </Button>
        )}
        <DataTable
          caption={title}
          columns={alongColumns(t, i18n.language)}
          rows={isWhole ? rows : rows.slice(0, shownAtFirst)}
          rowKey={({ restrictionId }) => restrictionId}
          rowHref={({ trajectoryId }) => paths.trajectory(trajectoryId, "beperkingen")}
          empty={
            <p className="text-sm text-soft">
              {t(isNarrowed ? "halfYear.list.empty" : "halfYear.list.nothing")}
            </p>
          }
        />
        {!isWhole && rows.length > shownAtFirst && (
          <ShowAll
            label={t("halfYear.list.more", { count: rows.length })}
            onPress={() => setWhole(true)}
          />
        )}
      </Card>
    </div>
  );
}
