import { Card, ChartFrame, DataTable, type TableColumn } from "@nabij/ui";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { flowFinding } from "./flow-finding.ts";
import { QuarterBars } from "./quarter-bars.tsx";
import type { Quarter } from "./use-restrictions.ts";

const sides = ["others", "oneToOne"] as const;

/** What begun and ended per quarter, and beside it the one-to-one that is itself a restriction. */
export function FlowCard({ quarters }: { quarters: readonly Quarter[] }) {
  const { t } = useTranslation();
  const sum = (side: (typeof sides)[number], what: "begun" | "ended") =>
    quarters.reduce((total, one) => total + one[side][what], 0);
  const replaced = quarters.reduce((total, one) => total + one.replaced, 0);
  const most = Math.max(
    ...quarters.flatMap((one) => sides.flatMap((side) => [one[side].begun, one[side].ended])),
  );
  const description = t("restriction.flow.description", {
    first: quarters[0]?.quarter ?? "",
    last: quarters.at(-1)?.quarter ?? "",
    begun: sum("others", "begun"),
    ended: sum("others", "ended"),
    begunItself: sum("oneToOne", "begun"),
    endedItself: sum("oneToOne", "ended"),
  });
  const words = { others: t("restriction.flow.others"), oneToOne: t("restriction.flow.itself") };
  return (
    <Card
      title={t(`restriction.flow.${flowFinding(quarters)}`)}
      subtitle={t("restriction.flow.subtitle")}
    >
      <ChartFrame
        chart={
          <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
            {sides.map((side) => (
              <QuarterBars
                key={side}
                title={words[side]}
                {...{ description, quarters, side, most }}
              />
            ))}
            {replaced > 0 && (
              <p className="text-sm text-soft">
                {t("restriction.flow.replacedNote", { count: replaced })}
              </p>
            )}
          </div>
        }
        table={
          <div className="overflow-x-auto">
            <DataTable
              caption={t("restriction.flow.subtitle")}
              columns={columnsOf(t)}
              rows={quarters}
              rowKey={({ quarter }) => quarter}
            />
          </div>
        }
      />
    </Card>
  );
}

function columnsOf(t: TFunction<"words">): readonly TableColumn<Quarter>[] {
  const number = (id: string, header: string, cell: (one: Quarter) => number) =>
    ({ id, header, cell, align: "end" }) as const;
  return [
    { id: "quarter", header: t("restriction.flow.quarter"), cell: ({ quarter }) => quarter },
    number("ob", t("restriction.flow.othersBegun"), ({ others }) => others.begun),
    number("oe", t("restriction.flow.othersEnded"), ({ others }) => others.ended),
    number("on", t("restriction.flow.othersNow"), ({ others }) => others.inForce),
    number("ib", t("restriction.flow.itselfBegun"), ({ oneToOne }) => oneToOne.begun),
    number("ie", t("restriction.flow.itselfEnded"), ({ oneToOne }) => oneToOne.ended),
    number("in", t("restriction.flow.itselfNow"), ({ oneToOne }) => oneToOne.inForce),
    number("re", t("restriction.flow.replaced"), ({ replaced }) => replaced),
  ];
}
