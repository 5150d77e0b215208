import type { AvailableTime } from "@nabij/reflection";
import { RadioGroup } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { useGuides } from "../../guides/use-guides.ts";

/** In minutes, or every question there is. */
const times = ["30", "60", "90", "all"] as const;
type Time = (typeof times)[number];

interface ChooseTimeProps {
  guideId: string;
  value: AvailableTime;
  onChange: (time: AvailableTime) => void;
}

/** How long there is; the most important questions always stay in. */
export function ChooseTime({ guideId, value, onChange }: ChooseTimeProps) {
  const { t } = useTranslation();
  const { data: guides } = useGuides();
  const counts = guides?.find(({ id }) => id === guideId)?.counts ?? [];
  const options = times.map((time) => {
    const count = counts.find((each) => `${each.time}` === time)?.questions;
    return {
      value: time,
      label: t(`seating.times.${time}`),
      ...(count !== undefined && { hint: t("seating.questionCount", { count }) }),
    };
  });
  return (
    <RadioGroup<Time>
      label={t("seating.time")}
      isLabelHidden
      options={options}
      value={`${value}`}
      onChange={(time) => onChange(asTime(time))}
      size="phone"
    />
  );
}

/** A radio button holds text; the engine counts in minutes. */
function asTime(time: Time): AvailableTime {
  switch (time) {
    case "30":
      return 30;
    case "60":
      return 60;
    case "90":
      return 90;
    case "all":
      return "all";
  }
}
