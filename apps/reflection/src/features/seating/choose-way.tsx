import { RadioGroup } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { type Way, ways } from "./ways.ts";

interface ChooseWayProps {
  value: Way;
  onChange: (way: Way) => void;
}

/** Aloud round one device, or writing first; what each is good for stands beside it. */
export function ChooseWay({ value, onChange }: ChooseWayProps) {
  const { t } = useTranslation();
  return (
    <RadioGroup<Way>
      label={t("seating.way")}
      isLabelHidden
      size="phone"
      options={ways.map((way) => ({
        value: way,
        label: t(`seating.ways.${way}.label`),
        hint: t(`seating.ways.${way}.hint`),
      }))}
      value={value}
      onChange={onChange}
    />
  );
}
