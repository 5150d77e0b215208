import { Card, Item, ItemList, Tag } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { dayInWords } from "../../../format/day.ts";
import type { Mine } from "../use-mine.ts";

/** What grows: the goals that run and those that were reached (principle 1). */
export function GoalsCard({ mine: { name, goals } }: { mine: Mine }) {
  const { t, i18n } = useTranslation();
  const day = (iso: string) => dayInWords(iso, i18n.language);
  return (
    <Card title={t("mine.goals.title")}>
      {goals.length === 0 && <p className="text-soft">{t("mine.goals.none", { name })}</p>}
      <ItemList>
        {goals.map(({ id, description, domain, status, targetDate, latest }) => (
          <Item
            key={id}
            title={description}
            action={
              status === "gehaald" ? <Tag tone="autonomy">{t("mine.goals.reached")}</Tag> : null
            }
          >
            {[
              domain !== null && t(`choices.goalDomain.${domain}`),
              status !== "gehaald" &&
                targetDate !== null &&
                t("mine.goals.by", { day: day(targetDate) }),
              latest !== null &&
                t("mine.goals.latest", { value: latest.value, day: day(latest.on) }),
            ]
              .filter(Boolean)
              .join(" · ")}
          </Item>
        ))}
      </ItemList>
    </Card>
  );
}
