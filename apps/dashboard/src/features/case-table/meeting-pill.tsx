import { DateField, FilterPill } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { dayInWords } from "../../format/day.ts";

interface MeetingPillProps {
  /** The meeting on screen, ISO. */
  meetsOn: string;
  meetings: readonly string[];
  /** The meeting in the address; absent is the coming one. */
  chosen: string | undefined;
  onChange: (day: string | undefined) => void;
}

/** Which meeting is on screen: the coming one, one that was held, or another day. */
export function MeetingPill({ meetsOn, meetings, chosen, onChange }: MeetingPillProps) {
  const { t, i18n } = useTranslation();
  const days = [...new Set([...(chosen === undefined ? [] : [chosen]), ...meetings])];
  return (
    <>
      <FilterPill
        label={t("process.caseTable.meeting")}
        allLabel={t("process.caseTable.coming")}
        options={days.map((day) => ({ value: day, label: dayInWords(day, i18n.language) }))}
        selected={chosen === undefined ? [] : [meetsOn]}
        onChange={([day]) => onChange(day)}
      />
      <span className="no-print">
        <DateField
          label={t("process.caseTable.otherDay")}
          isLabelHidden
          value={meetsOn}
          onChange={(day) => day !== null && onChange(day)}
        />
      </span>
    </>
  );
}
