import { addDays, type PlainDate } from "@nabij/domain";
import { RadioGroup } from "@nabij/ui";
import { useDossierWords } from "../dossier-words.ts";

interface DayChoiceProps {
  today: PlainDate;
  value: PlainDate;
  onChange: (day: PlainDate) => void;
}

/** Today or yesterday: what is older is recorded on the page of the trajectory. */
export function DayChoice({ today, value, onChange }: DayChoiceProps) {
  const { t } = useDossierWords();
  return (
    <RadioGroup
      label={t("dossier.log.when")}
      look="line"
      size="phone"
      options={[
        { value: today, label: t("dossier.log.today") },
        { value: addDays(today, -1), label: t("dossier.log.yesterday") },
      ]}
      value={value}
      onChange={onChange}
    />
  );
}
