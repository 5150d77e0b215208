import { Button } from "@nabij/ui";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { trpc } from "../../trpc.ts";
import { canBeMapped, chosenFor } from "./column-choices.ts";
import { MapColumnsCard } from "./map-columns-card.tsx";
import { type ImportReport, namesAmong, sumOf } from "./report-figures.ts";
import type { ColumnMapping } from "./use-column-choices.ts";

interface MapColumnsProps {
  report: ImportReport;
  mapping: ColumnMapping;
  isChecking: boolean;
  onCheck: () => void;
}

/** The files that could use a hand, and a new look at all of them; nothing when all is known. */
export function MapColumns({ report, mapping, isChecking, onCheck }: MapColumnsProps) {
  const { t } = useTranslation();
  const { data: kinds = [] } = useQuery(trpc.import.kinds.queryOptions());
  const files = mapping.files.filter(canBeMapped);
  if (files.length === 0) return null;
  const nameOf = namesAmong(mapping.files.map(({ file }) => file));
  const outcome = () =>
    [
      t("importing.summary.valid", { count: sumOf(report.valid) }),
      t("importing.summary.refused", { count: report.refused.length }),
    ].join(" ");
  return (
    <>
      {files.map((file) => (
        <MapColumnsCard
          key={file.file}
          file={file}
          name={nameOf(file.file)}
          kinds={kinds}
          choice={chosenFor(file, mapping.choices)}
          onChoose={(choice) => mapping.choose(file.file, choice)}
        />
      ))}
      <div className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-2.5">
        <Button
          variant={mapping.isUnchecked ? "primary" : "secondary"}
          isPending={isChecking}
          pendingLabel={t("importing.mapping.checking")}
          onClick={onCheck}
        >
          {t("importing.mapping.check")}
        </Button>
        <p role="status" className="text-sm text-soft">
          {mapping.isUnchecked ? t("importing.mapping.unchecked") : outcome()}
        </p>
      </div>
    </>
  );
}
