import { Card, Item, ItemList, TextLink } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { paths } from "../../paths.ts";
import { holderInWords } from "../../regie-handover/holder-in-words.ts";
import type { RegieRow } from "./use-regie.ts";

/** Who was appointed beside the three roles, with knowledge, time and persistence (S10). */
export function BesideCard({ rows }: { rows: readonly RegieRow[] }) {
  const { t } = useTranslation();
  const appointed = rows.flatMap((row) => row.appointments.map((one) => ({ row, one })));
  const word = (value: boolean | null) =>
    t(value === null ? "regie.beside.unknown" : value ? "regie.beside.yes" : "regie.beside.no");
  return (
    <Card
      title={t("regie.beside.title")}
      subtitle={t("regie.beside.subtitle")}
      outline={appointed.length === 0 ? "alone" : "solid"}
    >
      {appointed.length === 0 && <p className="text-sm text-soft">{t("regie.beside.none")}</p>}
      <ItemList>
        {appointed.map(({ row, one }) => (
          <Item
            key={one.id}
            title={
              <>
                {t(`regie.beside.${one.function}`)}
                {": "}
                {holderInWords(one, t("regie.matrix.unnamed"))}
              </>
            }
          >
            <p>
              <TextLink href={paths.trajectory(row.trajectoryId, "regie")}>
                {row.clientName}
              </TextLink>
              {one.powers !== null && ` · ${t("regie.beside.powers", { powers: one.powers })}`}
            </p>
            <p>
              {t("regie.beside.facts", {
                knowledge: word(one.hasKnowledge),
                time: word(one.hasTime),
                persistence: word(one.hasPersistence),
              })}
            </p>
          </Item>
        ))}
      </ItemList>
    </Card>
  );
}
