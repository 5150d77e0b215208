import { gapRule } from "@nabij/domain";
import { Card, Item, ItemList } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import type { HalfYearAnswer } from "./use-half-year.ts";

/** Which columns stay empty, in how many rows, and why: a gap is named, never filled in. */
export function GapsCard({ overview: { gaps, rows } }: { overview: HalfYearAnswer }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === "en" ? "en" : "nl";
  if (gaps.length === 0) return null;
  return (
    <Card title={t("halfYear.gaps.title")} subtitle={t("halfYear.gaps.subtitle")} outline="alone">
      <ItemList>
        {gaps.map((gap) => (
          <Item
            key={gap.id}
            title={gapRule(gap.id).title[language]}
            action={
              <span className="text-sm text-soft">
                {t("halfYear.gaps.share", { rows: gap.rows, total: rows.length })}
              </span>
            }
          >
            {gapRule(gap.id).next[language]}
          </Item>
        ))}
      </ItemList>
    </Card>
  );
}
