import { RadioGroup, Tag } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { useGuides } from "../../guides/use-guides.ts";
import { asLanguage } from "../../words/i18n.ts";
import type { Suggestion } from "./suggest-guide.ts";

interface ChooseGuideProps {
  value: string;
  suggestion: Suggestion | null;
  onChange: (guideId: string) => void;
}

/** Which conversation; the trajectory's own facts propose one, and say why. */
export function ChooseGuide({ value, suggestion, onChange }: ChooseGuideProps) {
  const { t, i18n } = useTranslation();
  const language = asLanguage(i18n.language);
  const { data } = useGuides();
  return (
    <>
      {suggestion !== null && (
        <p className="mb-4 rounded-card bg-autonomy-wash px-5 py-3.5">
          {t(`seating.suggestion.${suggestion.reason}`, { count: suggestion.count })}
        </p>
      )}
      <RadioGroup
        label={t("seating.guide")}
        isLabelHidden
        size="phone"
        options={(data ?? [])
          .filter(({ isRetired }) => !isRetired)
          .map(({ id, title, about }) => ({
            value: id,
            label: (
              <span className="flex flex-wrap items-center gap-x-2.5">
                {title[language]}
                {suggestion?.guideId === id && <Tag tone="autonomy">{t("seating.fitsNow")}</Tag>}
              </span>
            ),
            hint: about[language],
          }))}
        value={value}
        onChange={onChange}
      />
    </>
  );
}
