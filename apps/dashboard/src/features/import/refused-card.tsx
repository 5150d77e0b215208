import { Button, Card, DataTable, DownloadIcon } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { csvText } from "../../export-file/csv-text.ts";
import { saveFile } from "../../export-file/save-file.ts";
import { type ImportReport, namesAmong } from "./report-figures.ts";

const rowsShown = 200;

/** Every refused row: where it stands and why, never what it says. */
export function RefusedCard({ report }: { report: ImportReport }) {
  const { t } = useTranslation();
  const { refused, files } = report;
  const nameOf = namesAmong(files.map(({ file }) => file));
  if (refused.length === 0) return null;
  const header = [
    t("importing.refused.file"),
    t("importing.refused.line"),
    t("importing.refused.column"),
    t("importing.refused.reason"),
  ];
  const download = () => {
    const rows = refused.map(({ file, line, column, reason }) => [file, line, column, reason]);
    saveFile(`${t("importing.refused.fileName")}.csv`, csvText([header, ...rows]));
  };
  return (
    <Card
      className="mb-6"
      title={t("importing.refused.title")}
      subtitle={t("importing.refused.subtitle")}
      aside={
        <Button onClick={download}>
          <DownloadIcon size={16} />
          {t("importing.refused.download")}
        </Button>
      }
    >
      <DataTable
        caption={t("importing.refused.title")}
        rows={refused.slice(0, rowsShown)}
        rowKey={({ file, line, column, code }) => `${file} ${line} ${column} ${code}`}
        columns={[
          { id: "file", header: t("importing.refused.file"), cell: ({ file }) => nameOf(file) },
          {
            id: "line",
            header: t("importing.refused.line"),
            align: "end",
            cell: ({ line }) => line,
          },
          {
            id: "column",
            header: t("importing.refused.column"),
            cell: ({ column }) =>
              column ?? <span className="text-soft">{t("importing.refused.wholeRow")}</span>,
          },
          { id: "reason", header: t("importing.refused.reason"), cell: ({ reason }) => reason },
        ]}
      />
      {refused.length > rowsShown && (
        <p className="mt-3 text-sm text-soft">
          {t("importing.refused.more", { shown: rowsShown, count: refused.length })}
        </p>
      )}
    </Card>
  );
}
