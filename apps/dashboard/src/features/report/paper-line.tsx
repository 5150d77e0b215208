import { Checkbox, classNames, VisuallyHidden } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import type { ReportLine } from "./use-report.ts";

interface PaperLineProps {
  line: ReportLine;
  isIn: boolean;
  isChoosing: boolean;
  onChange: (isIn: boolean) => void;
}

/** One line of the document; out of it, it shows only while choosing, to be put back. */
export function PaperLine({ line, isIn, isChoosing, onChange }: PaperLineProps) {
  const { t } = useTranslation();
  const { label, text, isOffered } = line;
  if (!isIn && !isChoosing) return null;
  return (
    <li className={classNames("flex items-start gap-2 py-0.5", !isIn && "no-print")}>
      {isChoosing && (
        <span className="no-print">
          <Checkbox isSelected={isIn} onChange={onChange}>
            <VisuallyHidden>
              {t("report.inIt", { what: `${label ?? ""} ${text}`.trim() })}
            </VisuallyHidden>
          </Checkbox>
        </span>
      )}
      <span
        className={classNames(
          "min-w-0 max-w-measure pt-1 whitespace-pre-line print:max-w-none print:pt-0",
          !isIn && "text-soft",
          !isIn && !isOffered && "line-through decoration-1",
          !isIn && isOffered && "rounded-tag border border-dashed border-edge px-2 pb-1",
        )}
      >
        {label !== null && <strong className="font-semibold">{label}: </strong>}
        {text}
        {!isIn && isOffered && <span className="block text-sm">{t("report.offered")}</span>}
      </span>
    </li>
  );
}
