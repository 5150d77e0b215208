import { Card } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { dayInWords } from "../../../format/day.ts";
import type { Mine } from "../use-mine.ts";

/** The three roles of regie with what they mean and who holds them; an empty one is said (S9). */
export function RolesCard({ mine: { name, regie } }: { mine: Mine }) {
  const { t, i18n } = useTranslation();
  return (
    <Card title={t("mine.regie.title")} subtitle={t("mine.regie.subtitle", { name })}>
      <dl className="space-y-4">
        {regie.map(({ role, holders }) => (
          <div
            key={role}
            className={
              holders.length === 0
                ? "rounded-control border border-dashed border-edge px-3.5 py-2.5"
                : ""
            }
          >
            <dt>
              <span className="font-semibold first-letter:uppercase inline-block">
                {t(`choices.regieRole.${role}`)}
              </span>
              <span className="block text-sm text-soft">{t(`mine.regie.what.${role}`)}</span>
            </dt>
            {holders.length === 0 && (
              <dd className="mt-1 text-attention">{t("mine.regie.nobody")}</dd>
            )}
            {holders.map(({ holder, organisation, from }) => (
              <dd key={`${holder} ${organisation} ${from}`} className="mt-1">
                {[holder, organisation].filter(Boolean).join(", ")}{" "}
                <span className="text-sm whitespace-nowrap text-soft">
                  {t("mine.regie.since", { day: dayInWords(from, i18n.language) })}
                </span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Card>
  );
}
