import type { ClientGap, Difference, Report } from "@nabij/reflection";
import { Tag } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { ReportSection } from "../../shell/report-section.tsx";
import { TensionOf } from "../../tension-field/tension-of.tsx";
import { useSubject } from "./subject-text.ts";

interface DifferencesSectionProps {
  report: Report;
  /** How the client is called in this report. */
  name: string;
}

/**
 * Where roles look differently, said in words and dots: no averages alone, no score (reflection
 * §4.5).
 */
export function DifferencesSection({ report, name }: DifferencesSectionProps) {
  const { t } = useTranslation();
  const { differences, choiceDifferences, clientGaps, positions, present, absent } = report;
  const isEmpty =
    differences.length + choiceDifferences.length + clientGaps.length + positions.length === 0;
  return (
    <ReportSection title={t("report.differences")} text={t("report.differencesText")}>
      {isEmpty && <p className="text-soft">{t("report.noDifferences")}</p>}
      {positions.length > 0 && (
        <div className="mb-8 max-w-[40rem] break-inside-avoid">
          <TensionOf
            positions={positions}
            participants={[...present, ...absent]}
            name={name}
            language={report.language}
            lastTime={report.previous?.field ?? []}
          />
        </div>
      )}
      <ul className="grid gap-5">
        {differences.map((difference) => (
          <ScaleLine
            key={`${difference.subject.id} ${difference.perspective}`}
            report={report}
            difference={difference}
            name={name}
          />
        ))}
        {choiceDifferences.map((choice) => (
          <ChoiceLine key={choice.questionId} report={report} choice={choice} />
        ))}
      </ul>
      {clientGaps.length > 0 && <Gaps report={report} gaps={clientGaps} name={name} />}
    </ReportSection>
  );
}

interface ScaleLineProps extends DifferencesSectionProps {
  difference: Difference;
}

/** One scale or axis: the median per role, and in words who stands far from it. */
function ScaleLine({ report, difference, name }: ScaleLineProps) {
  const { t } = useTranslation();
  const { subject, perspective, byRole, differs, lone } = difference;
  const people = [...report.present, ...report.absent];
  const subjectName = useSubject(report)(subject);
  return (
    <li className="break-inside-avoid">
      <p className="flex flex-wrap items-center gap-2 font-semibold">
        {subjectName}
        {perspective === "as-client" && (
          <span className="font-normal text-soft">{t("report.asClient", { name })}</span>
        )}
        {differs && <Tag tone="nearness">{t("question.differ")}</Tag>}
      </p>
      <p>
        {byRole
          .map(({ role, median, n }) =>
            t("report.roleValue", { role: t(`roles.${role}`), value: median, count: n }),
          )
          .join(" · ")}
      </p>
      {lone.map(({ participantId, value }) => (
        <p key={participantId} className="text-soft">
          {t("report.lone", {
            label: people.find(({ id }) => id === participantId)?.label ?? "",
            value,
          })}
        </p>
      ))}
    </li>
  );
}

interface ChoiceLineProps {
  report: Report;
  choice: Report["choiceDifferences"][number];
}

/** One question with options: how many of each role chose what, out of how many. */
function ChoiceLine({ report, choice }: ChoiceLineProps) {
  const { t } = useTranslation();
  const quotes = report.phases
    .flatMap(({ questions }) => questions)
    .find(({ questionId }) => questionId === choice.questionId);
  const nameOf = (optionId: string) =>
    quotes?.quotes.find((quote) => quote.choice?.id === optionId)?.choice?.text ?? "";
  return (
    <li className="break-inside-avoid">
      <p className="flex flex-wrap items-center gap-2 font-semibold">
        {quotes?.text}
        {choice.differs && <Tag tone="nearness">{t("question.differ")}</Tag>}
      </p>
      {choice.options
        .filter(({ byRole }) => byRole.some(({ n }) => n > 0))
        .map(({ optionId, byRole }) => (
          <p key={optionId}>
            {nameOf(optionId)}:{" "}
            {byRole
              .filter(({ n }) => n > 0)
              .map(({ role, n, of }) =>
                t("report.roleShare", { role: t(`roles.${role}`), some: n, all: of }),
              )
              .join(" · ")}
          </p>
        ))}
    </li>
  );
}

interface GapsProps {
  report: Report;
  gaps: readonly ClientGap[];
  name: string;
}

/** One's own view beside the estimate of the client's: the distance between the two, per role. */
function Gaps({ report, gaps, name }: GapsProps) {
  const { t } = useTranslation();
  const subjectName = useSubject(report);
  return (
    <div className="mt-6">
      <h3 className="text-section font-semibold">{t("report.gaps", { name })}</h3>
      <ul className="mt-1.5 grid gap-1">
        {gaps.map(({ subject, role, own, asClient }) => (
          <li key={`${subject.id} ${role}`}>
            {t("report.gap", {
              subject: subjectName(subject),
              role: t(`roles.${role}`),
              own,
              asClient,
              name,
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
