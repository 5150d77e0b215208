import { Button, Card, Switch } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { type Chooser, choiceCounts, nothingChosen } from "./report-choice.ts";
import type { MadeReport } from "./use-report.ts";

interface ChoiceCardProps {
  report: MadeReport;
  chooser: Chooser;
  onChoosing: (isChoosing: boolean) => void;
}

/** Shows or hides the boxes before the lines, and says what is left out or waits to be put in. */
export function ChoiceCard({ report, chooser, onChoosing }: ChoiceCardProps) {
  const { t } = useTranslation();
  const { choice, isChoosing, onChange } = chooser;
  const { waiting, leftOut } = choiceCounts(report, choice);
  const isChanged = choice.leftOut.length + choice.putIn.length > 0;
  return (
    <Card title={t("report.choose")}>
      <div className="grid justify-items-start gap-3 text-sm text-soft">
        <Switch isSelected={isChoosing} onChange={onChoosing}>
          <span className="text-ink">{t("report.choosing")}</span>
        </Switch>
        {leftOut > 0 && <p>{t("report.out", { count: leftOut })}</p>}
        {waiting > 0 && <p>{t("report.offeredCount", { count: waiting })}</p>}
        {isChanged && (
          <Button size="small" onClick={() => onChange(nothingChosen)}>
            {t("report.reset")}
          </Button>
        )}
      </div>
    </Card>
  );
}
