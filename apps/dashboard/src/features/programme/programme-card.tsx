import { projectQuestions, type RolledProgramme, type RolledUp } from "@nabij/domain";
import { Card, ChartFrame, DataTable } from "@nabij/ui";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { AnswerBar, AnswerLegend } from "./answer-bar.tsx";

/** One programme with its lines: three questions, every project counted with its weight (S43). */
export function ProgrammeCard({ programme }: { programme: RolledProgramme }) {
  const { t } = useTranslation();
  const { name, lines, projects, weight } = programme;
  const hasLines = lines.some((line) => line.name !== null);
  return (
    <Card
      title={findingInWords(programme, name ?? t("programme.noProgramme"), t)}
      subtitle={t("programme.size", { count: projects, weight })}
      aside={<AnswerLegend />}
    >
      <ChartFrame
        chart={
          <div className="space-y-7">
            <Bars rolled={programme} />
            {hasLines &&
              lines.map((line) => (
                <section key={line.name ?? ""}>
                  <h3 className="mb-3 border-t border-line pt-4 text-sm font-semibold">
                    {line.name ?? t("programme.noLine")}{" "}
                    <span className="font-normal text-soft">
                      {t("programme.size", { count: line.projects, weight: line.weight })}
                    </span>
                  </h3>
                  <Bars rolled={line} />
                </section>
              ))}
          </div>
        }
        table={<RollUpTable programme={programme} />}
      />
    </Card>
  );
}

/** The name with what it came to: the finding as the title of the card. */
function findingInWords({ answers }: RolledUp, name: string, t: TFunction<"words">): string {
  const { share } = answers.goalsReached;
  if (share === null) return t("programme.findingUnknown", { name });
  for (const all of ["ja", "deels", "nee"] as const) {
    if (share[all] === 1) return t(`programme.findingAll.${all}`, { name });
  }
  const percent = (part: number) => Math.round(part * 100);
  return t("programme.finding", { name, ja: percent(share.ja), deels: percent(share.deels) });
}

function Bars({ rolled }: { rolled: RolledUp }) {
  const { t } = useTranslation();
  return (
    <div className="grid gap-x-8 gap-y-4 md:grid-cols-3">
      {projectQuestions.map((question) => (
        <AnswerBar
          key={question}
          answer={rolled.answers[question]}
          label={t(`programme.question.${question}`)}
        />
      ))}
    </div>
  );
}

/** The same weights as figures, one row for each line and question. */
function RollUpTable({ programme }: { programme: RolledProgramme }) {
  const { t } = useTranslation();
  const all = [{ ...programme, title: t("programme.together") }, ...programme.lines.map(titled)];
  const rows = all.flatMap((rolled) =>
    projectQuestions.map((question) => ({
      key: `${rolled.title} ${question}`,
      title: rolled.title,
      question,
      answer: rolled.answers[question],
    })),
  );
  function titled<Line extends RolledUp>(line: Line) {
    return { ...line, title: line.name ?? t("programme.noLine") };
  }
  return (
    <DataTable
      caption={t("programme.tableCaption")}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { id: "line", header: t("programme.line"), cell: ({ title }) => title },
        {
          id: "question",
          header: t("programme.asked"),
          cell: ({ question }) => t(`programme.question.${question}`),
        },
        ...(["ja", "deels", "nee"] as const).map((each) => ({
          id: each,
          header: t(`programme.answer.${each}`),
          align: "end" as const,
          cell: ({ answer }: (typeof rows)[number]) => answer.weight[each],
        })),
        {
          id: "unknown",
          header: t("programme.answer.onbekend"),
          align: "end",
          cell: ({ answer }) => answer.unknownWeight,
        },
      ]}
    />
  );
}
