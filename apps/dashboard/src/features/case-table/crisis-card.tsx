import { Card, Item, ItemList, LinkButton, Tag } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { dayInWords } from "../../format/day.ts";
import { paths } from "../../paths.ts";
import type { Escalations } from "./use-case-table.ts";

type OpenCrisis = Escalations["crises"][number];

/** Every crisis nobody came for yet, with the hours that are left of 48 (S34, G52). */
export function CrisisCard({ crises }: { crises: readonly OpenCrisis[] }) {
  const { t } = useTranslation();
  return (
    <Card
      className="mb-6"
      title={t("process.caseTable.crisis.title", { count: crises.length })}
      subtitle={t("process.caseTable.crisis.subtitle")}
    >
      <ItemList>
        {crises.map((open) => (
          <CrisisLine key={open.crisis.id} open={open} />
        ))}
      </ItemList>
    </Card>
  );
}

function CrisisLine({ open: { trajectoryId, clientName, crisis, clock } }: { open: OpenCrisis }) {
  const { t, i18n } = useTranslation();
  const day = dayInWords(crisis.raisedOn, i18n.language);
  const isOver = clock.status === "over";
  return (
    <Item
      title={
        <span className="flex flex-wrap items-center gap-2.5">
          {clientName}
          <Tag tone={isOver ? "nearness" : "attention"}>
            {isOver
              ? t("process.caseTable.crisis.over", { count: -clock.hoursLeft })
              : t("process.caseTable.crisis.left", { count: clock.hoursLeft })}
          </Tag>
        </span>
      }
      action={
        <LinkButton size="small" href={paths.trajectory(trajectoryId, "crisis")}>
          {t("process.caseTable.crisis.open")}
          <span className="sr-only">: {clientName}</span>
        </LinkButton>
      }
    >
      {crisis.raisedAt === null
        ? t("process.caseTable.crisis.raisedUnknown", { day })
        : t("process.caseTable.crisis.raised", { day, time: crisis.raisedAt })}
    </Item>
  );
}
