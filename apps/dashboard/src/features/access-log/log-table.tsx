import { Button, Card, DataTable } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { dayOfMoment, timeOfMoment } from "../../format/moment.ts";
import { actorInWords, lineInWords } from "./line-in-words.ts";
import type { LogLine, useAccessLog } from "./use-access-log.ts";

interface LogTableProps {
  log: ReturnType<typeof useAccessLog>;
  /** Narrows the log to the file behind a number. */
  onFind: (number: string) => void;
}

/** The lines of the log: when, who, what and about which number. */
export function LogTable({ log, onFind }: LogTableProps) {
  const { t, i18n } = useTranslation();
  const { lines, total, hasMore, isLoadingMore, showMore } = log;
  return (
    <Card title={t("accessLog.list.title")} subtitle={t("accessLog.list.subtitle")}>
      <DataTable
        caption={t("accessLog.list.title")}
        rows={lines}
        rowKey={({ seq }) => String(seq)}
        columns={[
          {
            id: "at",
            header: t("accessLog.list.at"),
            cell: ({ at }) => (
              <span className="whitespace-nowrap tabular-nums">
                {dayOfMoment(at, i18n.language)}{" "}
                <span className="text-soft">{timeOfMoment(at)}</span>
              </span>
            ),
          },
          {
            id: "who",
            header: t("accessLog.list.who"),
            isRowHeader: true,
            cell: (line) => <Who line={line} />,
          },
          {
            id: "what",
            header: t("accessLog.list.what"),
            cell: (line) => <span className="max-sm:text-right">{lineInWords(t, line)}</span>,
          },
          {
            id: "number",
            header: t("accessLog.list.number"),
            cell: ({ subjectNumber }) =>
              subjectNumber !== null && (
                <button
                  type="button"
                  aria-label={t("accessLog.find.only", { number: subjectNumber })}
                  onClick={() => onFind(subjectNumber)}
                  className="underline decoration-line underline-offset-3 hover:decoration-ink"
                >
                  {subjectNumber}
                </button>
              ),
          },
        ]}
      />
      {hasMore && (
        <p className="mt-4 flex flex-wrap items-center gap-3 text-sm text-soft">
          {t("accessLog.list.shown", { shown: lines.length, total })}
          <Button className="no-print" isPending={isLoadingMore} onClick={showMore}>
            {t("accessLog.list.more")}
          </Button>
        </p>
      )}
    </Card>
  );
}

function Who({ line }: { line: LogLine }) {
  const { t } = useTranslation();
  const { role } = line;
  return (
    <span>
      {actorInWords(t, line)}{" "}
      {role !== "systeem" && (
        <span className="font-normal text-soft">{t(`choices.role.${role}`)}</span>
      )}
    </span>
  );
}
