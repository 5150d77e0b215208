import { type Report, type SessionOption, speakerOf } from "@nabij/reflection";
import { Tag } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { ReportSection } from "../../shell/report-section.tsx";

/** Every way to go on, with its harm and where each stood; what was put aside is not lost. */
export function OptionsSection({ report }: { report: Report }) {
  const { t } = useTranslation();
  const { options, droppedOptions } = report;
  if (options.length + droppedOptions.length === 0) return null;
  return (
    <ReportSection title={t("report.options")} text={t("report.optionsText")}>
      <Options report={report} options={options} />
      {droppedOptions.length > 0 && (
        <div className="mt-6">
          <p className="mb-3 text-section font-semibold">{t("report.droppedOptions")}</p>
          <Options report={report} options={droppedOptions} />
        </div>
      )}
    </ReportSection>
  );
}

interface OptionsProps {
  report: Report;
  options: readonly SessionOption[];
}

function Options({ report, options }: OptionsProps) {
  return (
    <ul className="grid gap-3">
      {options.map((option) => (
        <OptionCard key={option.id} report={report} option={option} />
      ))}
    </ul>
  );
}

function OptionCard({ report, option }: { report: Report; option: SessionOption }) {
  const { t } = useTranslation();
  const { present, absent, language, stances } = report;
  const people = { participants: [...present, ...absent], language };
  const label = (id: string) => speakerOf(people, id)?.label ?? "";
  const taken = stances.filter(({ optionId }) => optionId === option.id);
  const harms = option.harms.map((harm, place) => ({ ...harm, place }));
  return (
    <li className="print-card rounded-card border border-line bg-card px-5 py-4">
      <h3 className="text-phone leading-snug font-semibold [overflow-wrap:anywhere]">
        {option.text ?? t("report.erased")}
      </h3>
      <p className="mt-1 flex flex-wrap items-center gap-2 text-sm text-soft">
        {t("report.optionBy", { label: label(option.participantId) })}
        {option.lessNearness && <Tag tone="autonomy">{t("report.lessNearness")}</Tag>}
      </p>
      <dl className="mt-2 grid gap-1.5">
        {harms.map(({ place, participantId, text }) => (
          <Told
            key={place}
            term={t("report.harm", { label: label(participantId) })}
            text={text ?? t("report.erased")}
          />
        ))}
        {taken.map(({ id, participantId, step, text }) => (
          <Told
            key={id}
            term={t("report.stance", { label: label(participantId), step })}
            text={`${t(`report.steps.${asStep(step)}`)}${text === null ? "" : `: “${text}”`}`}
          />
        ))}
      </dl>
    </li>
  );
}

const steps = ["1", "2", "3", "4", "5"] as const;

function asStep(step: number): (typeof steps)[number] {
  return steps[step - 1] ?? "3";
}

function Told({ term, text }: { term: string; text: string }) {
  return (
    <div className="sm:flex sm:gap-4">
      <dt className="text-sm text-soft sm:w-56 sm:shrink-0 sm:pt-0.5">{term}</dt>
      <dd className="[overflow-wrap:anywhere]">{text}</dd>
    </div>
  );
}
