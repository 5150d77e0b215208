import { Card, DataTable } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { numberInWords } from "../../format/number.ts";
import { type ImportReport, namesAmong } from "./report-figures.ts";

/** What each file held, with what was passed over. */
export function FilesCard({ report }: { report: ImportReport }) {
  const { t, i18n } = useTranslation();
  const nameOf = namesAmong(report.files.map(({ file }) => file));
  const figure = (value: number) =>
    value === 0 ? <span className="text-soft">0</span> : numberInWords(value, i18n.language);
  return (
    <Card
      className="mb-6"
      title={t("importing.files.title")}
      subtitle={t("importing.files.subtitle")}
    >
      <DataTable
        caption={t("importing.files.title")}
        rows={report.files}
        rowKey={({ file }) => file}
        columns={[
          { id: "file", header: t("importing.files.file"), cell: ({ file }) => nameOf(file) },
          {
            id: "kind",
            header: t("importing.files.kind"),
            cell: ({ kind }) =>
              kind === null ? (
                <span className="text-soft">{t("importing.files.noKind")}</span>
              ) : (
                t(`importing.kind.${kind}`)
              ),
          },
          {
            id: "valid",
            header: t("importing.files.valid"),
            align: "end",
            cell: ({ valid }) => figure(valid),
          },
          {
            id: "changed",
            header: t("importing.files.changed"),
            align: "end",
            cell: ({ changed }) => figure(changed),
          },
          {
            id: "repeats",
            header: t("importing.files.repeats"),
            align: "end",
            cell: ({ repeats }) => figure(repeats),
          },
          {
            id: "refused",
            header: t("importing.files.refused"),
            align: "end",
            cell: ({ refused }) => figure(refused),
          },
        ]}
      />
      <Notes report={report} nameOf={nameOf} />
    </Card>
  );
}

interface NotesProps {
  report: ImportReport;
  nameOf: (file: string) => string;
}

/** What was passed over without being wrong. */
function Notes({ report, nameOf }: NotesProps) {
  const { t } = useTranslation();
  const { repeats, unknownColumns } = report;
  const files = [...new Set(unknownColumns.map(({ file }) => file))];
  const columnsIn = (file: string) =>
    unknownColumns
      .filter((each) => each.file === file)
      .map(({ column }) => column)
      .join(", ");
  return (
    <div className="mt-4 space-y-1 text-sm text-soft">
      {repeats.length > 0 && <p>{t("importing.notes.repeats", { count: repeats.length })}</p>}
      {files.length > 0 && (
        <p>
          {t("importing.notes.columns")}:{" "}
          {files
            .map((file) =>
              t("importing.notes.columnsIn", { columns: columnsIn(file), file: nameOf(file) }),
            )
            .join("; ")}
          .
        </p>
      )}
    </div>
  );
}
