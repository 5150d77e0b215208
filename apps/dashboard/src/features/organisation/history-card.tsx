import { answeredQuestions, type PolicyCheck } from "@nabij/domain";
import { Button, Card, DataTable } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { dayInWords } from "../../format/day.ts";

interface HistoryCardProps {
  /** Newest first. */
  checks: readonly PolicyCheck[];
  onOpen: (check: PolicyCheck) => void;
}

const answers = ["ja", "deels", "nee"] as const;

/** Every check with its answers counted, so that what moved over the years can be seen. */
export function HistoryCard({ checks, onOpen }: HistoryCardProps) {
  const { t, i18n } = useTranslation();
  const rows = checks.map((check) => ({ check, answered: answeredQuestions(check, null) }));
  return (
    <Card title={t("organisation.history")} subtitle={t("organisation.historySubtitle")}>
      <DataTable
        caption={t("organisation.history")}
        rows={rows}
        rowKey={({ check }) => check.id}
        columns={[
          {
            id: "date",
            header: t("organisation.date"),
            cell: ({ check }) => dayInWords(check.date, i18n.language),
          },
          {
            id: "by",
            header: t("organisation.filledInBy"),
            cell: ({ check }) => check.filledInBy ?? t("organisation.answer.onbekend"),
          },
          ...[...answers, null].map((answer) => ({
            id: answer ?? "onbekend",
            header: t(`organisation.answer.${answer ?? "onbekend"}`),
            align: "end" as const,
            cell: ({ answered }: (typeof rows)[number]) =>
              answered.filter((each) => each.answer === answer).length,
          })),
          {
            id: "open",
            header: t("organisation.look"),
            cell: ({ check }) => (
              <Button size="small" onClick={() => onOpen(check)}>
                {t("organisation.lookAt")}
                <span className="sr-only"> {dayInWords(check.date, i18n.language)}</span>
              </Button>
            ),
          },
        ]}
      />
    </Card>
  );
}
