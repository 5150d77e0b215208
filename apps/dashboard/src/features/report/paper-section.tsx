import { Checkbox, classNames, VisuallyHidden } from "@nabij/ui";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { PaperLine } from "./paper-line.tsx";
import { PaperTable } from "./paper-table.tsx";
import { type Chooser, choose, isInReport, linesOf, tableLine } from "./report-choice.ts";
import type { ReportSection } from "./use-report.ts";

interface PaperSectionProps {
  section: ReportSection;
  chooser: Chooser;
}

/** A heading with its lines; its box takes all of them out, or puts them back. */
export function PaperSection({ section, chooser }: PaperSectionProps) {
  const { t } = useTranslation();
  const heading = useId();
  const { title, lines, table } = section;
  const { choice, isChoosing, onChange } = chooser;
  const all = linesOf(section);
  const isPrinted = all.some((line) => isInReport(line, choice));
  // What is only offered goes in one by one, never by the heading.
  const usual = all.filter(({ isOffered }) => !isOffered);
  if (!isPrinted && !isChoosing) return null;
  const isTableIn = isInReport(tableLine(section), choice);
  return (
    <section
      aria-labelledby={heading}
      className={classNames("mt-7 print:mt-5", !isPrinted && "no-print")}
    >
      <div className="flex items-start gap-2">
        {isChoosing && usual.length > 0 && (
          <span className="no-print">
            <Checkbox
              isSelected={usual.some((line) => isInReport(line, choice))}
              onChange={(isIn) => onChange(choose(choice, usual, isIn))}
            >
              <VisuallyHidden>{t("report.inIt", { what: title })}</VisuallyHidden>
            </Checkbox>
          </span>
        )}
        <h3
          id={heading}
          className={classNames(
            "pt-1 text-section leading-snug font-semibold print:pt-0",
            !isPrinted && "text-soft",
          )}
        >
          {title}
        </h3>
      </div>
      <ul className="mt-1.5">
        {lines.map((line) => (
          <PaperLine
            key={line.id}
            line={line}
            isIn={isInReport(line, choice)}
            isChoosing={isChoosing}
            onChange={(isIn) => onChange(choose(choice, [line], isIn))}
          />
        ))}
      </ul>
      {table !== null && (
        <PaperTable
          table={table}
          caption={title}
          isIn={isTableIn}
          isChoosing={isChoosing}
          onChange={(isIn) => onChange(choose(choice, [tableLine(section)], isIn))}
        />
      )}
    </section>
  );
}
