import { Card, Item, ItemList, TextLink } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { dayInWords } from "../../format/day.ts";
import { paths } from "../../paths.ts";
import { HandoverAnswer } from "../../regie-handover/handover-answer.tsx";
import { holderInWords } from "../../regie-handover/holder-in-words.ts";
import type { RegieRow } from "./use-regie.ts";

/** Handovers that wait for a yes: a role is not dropped while they wait (S9, G13). */
export function WaitingCard({ rows }: { rows: readonly RegieRow[] }) {
  const { t, i18n } = useTranslation();
  const unnamed = t("regie.matrix.unnamed");
  const waiting = rows.flatMap((row) =>
    row.roles.flatMap((role) => role.pending.map((asked) => ({ row, role, asked }))),
  );
  return (
    <Card
      title={t("regie.waiting.title", { count: waiting.length })}
      subtitle={t("regie.waiting.subtitle")}
      outline={waiting.length === 0 ? "alone" : "solid"}
    >
      {waiting.length === 0 && <p className="text-sm text-soft">{t("regie.waiting.none")}</p>}
      <ItemList>
        {waiting.map(({ row, role, asked }) => {
          const words = t(`choices.regieRole.${role.role}`);
          const from = role.holders.find(({ id }) => id === asked.takenOverFromId);
          return (
            <Item
              key={asked.id}
              title={
                <TextLink href={paths.trajectory(row.trajectoryId, "regie")}>
                  {capital(t("regie.waiting.from", { role: words, name: row.clientName }))}
                </TextLink>
              }
              action={<HandoverAnswer asked={asked} role={words} clientName={row.clientName} />}
            >
              {t("regie.waiting.who", {
                from: from === undefined ? unnamed : holderInWords(from, unnamed),
                to: holderInWords(asked, unnamed),
                day: dayInWords(asked.from, i18n.language),
              })}
            </Item>
          );
        })}
      </ItemList>
    </Card>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
